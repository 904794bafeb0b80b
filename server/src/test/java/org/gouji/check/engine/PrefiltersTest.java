package org.gouji.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Rule;
import org.gouji.check.RulePages;
import org.gouji.text.BigramFilter;
import org.gouji.text.PrefilteredPattern;
import org.junit.jupiter.api.Test;

/** A prefilter never skips a search that would have found something: tested with every example of the rules. */
class PrefiltersTest {

    @Test
    void noMatchIsFilteredOut() throws ReflectiveOperationException {
        List<String> lines = RuleSet.infos().keySet().stream()
                .flatMap(id -> RulePages.page(id).orElse("").lines())
                .filter(line -> !line.isBlank())
                .collect(Collectors.toList());
        List<PrefilteredPattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(15);
        assertThat(lines).hasSizeGreaterThan(500);
        int seen = 0;
        for (PrefilteredPattern pattern : patterns) {
            for (String line : lines) {
                if (pattern.matcher(line).find()) {
                    seen++;
                    assertThat(pattern.mayBeIn(BigramFilter.of(line)))
                            .as(pattern.pattern() + " in " + line)
                            .isTrue();
                }
            }
        }
        assertThat(seen).as("places that have one").isGreaterThan(30);
    }

    private static List<PrefilteredPattern> patterns() throws ReflectiveOperationException {
        List<PrefilteredPattern> all = new ArrayList<>();
        for (Rule rule : RuleSet.all()) {
            for (Field field : rule.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(rule);
                if (value instanceof PrefilteredPattern pattern) {
                    all.add(pattern);
                } else if (value instanceof Collection<?> many) {
                    many.stream()
                            .filter(PrefilteredPattern.class::isInstance)
                            .map(PrefilteredPattern.class::cast)
                            .forEach(all::add);
                }
            }
        }
        return all;
    }
}
