package org.gouji.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.check.RulePages;
import org.gouji.text.BigramFilter;
import org.gouji.text.PrefilteredPattern;
import org.junit.jupiter.api.Test;

/**
 * A prefilter never skips a search that would have found something: tested for every pattern of the rules and the readers
 * of claims on every line of the rules' pages, examples included, on each page as a whole, and on the sentences of the
 * banks.
 */
class PrefiltersTest {

    private final Map<String, List<PrefilteredPattern>> patterns;

    PrefiltersTest() throws ReflectiveOperationException {
        patterns = PrefilteredPatterns.byClass();
    }

    @Test
    void noMatchIsFilteredOut() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String id : RuleSet.infos().keySet()) {
            String page = RulePages.page(id).orElseThrow();
            texts.add(page);
            page.lines().filter(line -> !line.isBlank()).forEach(texts::add);
        }
        for (String bank : List.of("true", "wrong")) {
            try (InputStream in = PrefiltersTest.class.getResourceAsStream("/claims/bank-" + bank + ".txt")) {
                String sentences = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                sentences.lines().forEach(texts::add);
            }
        }
        assertThat(texts).hasSizeGreaterThan(500);
        int seen = 0;
        for (String text : texts) {
            BigramFilter filter = BigramFilter.of(text);
            for (List<PrefilteredPattern> ofClass : patterns.values()) {
                for (PrefilteredPattern pattern : ofClass) {
                    if (pattern.matcher(text).find()) {
                        seen++;
                        assertThat(pattern.mayBeIn(filter))
                                .as(pattern.pattern() + " in " + text)
                                .isTrue();
                        assertThat(pattern.mayBeIn(text))
                                .as(pattern.pattern() + " in " + text)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(seen).as("places that have one").isGreaterThan(200);
    }

    /** A prefilter that lets everything through would pass the test above, and give nothing. */
    @Test
    void mostPatternsAreSkippedInATextWithoutTheirLiterals() {
        BigramFilter other = BigramFilter.of("Lorem ipsum dolor sit amet");
        List<PrefilteredPattern> all =
                patterns.values().stream().flatMap(List::stream).toList();
        assertThat(all).hasSizeGreaterThan(60);
        assertThat(all.stream().filter(pattern -> pattern.mayBeIn(other)).toList())
                .as("patterns without required literals")
                .hasSizeLessThan(all.size() / 10);
    }
}
