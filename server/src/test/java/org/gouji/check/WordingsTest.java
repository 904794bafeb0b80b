package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.text.Traces;
import org.gouji.text.Wording;
import org.junit.jupiter.api.Test;

/** The short way round a search never hides what the search would have found: tried on every example of the rules. */
class WordingsTest {

    @Test
    void noWordingIsDeniedWhereItStands() throws ReflectiveOperationException {
        List<String> lines = RuleSet.infos().keySet().stream()
                .flatMap(id -> RulePages.page(id).orElse("").lines())
                .filter(line -> !line.isBlank())
                .collect(Collectors.toList());
        List<Wording> wordings = wordings();
        assertThat(wordings).hasSizeGreaterThan(15);
        assertThat(lines).hasSizeGreaterThan(500);
        int seen = 0;
        for (Wording wording : wordings) {
            for (String line : lines) {
                if (wording.matcher(line).find()) {
                    seen++;
                    assertThat(wording.mayBeIn(Traces.of(line)))
                            .as(wording.pattern() + " in " + line)
                            .isTrue();
                }
            }
        }
        assertThat(seen).as("places that have one").isGreaterThan(30);
    }

    private static List<Wording> wordings() throws ReflectiveOperationException {
        List<Wording> all = new ArrayList<>();
        for (Rule rule : RuleSet.all()) {
            for (Field field : rule.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(rule);
                if (value instanceof Wording wording) {
                    all.add(wording);
                } else if (value instanceof Collection<?> many) {
                    many.stream()
                            .filter(Wording.class::isInstance)
                            .map(Wording.class::cast)
                            .forEach(all::add);
                }
            }
        }
        return all;
    }
}
