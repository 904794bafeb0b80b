package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.Level;
import org.gouji.check.RuleInfo;
import org.gouji.check.citations.CitationRules;
import org.gouji.check.whitespace.WhitespaceRules;
import org.gouji.check.wording.WordingRules;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules about wording, citations and the listed parts find in the published reports, at Warning and above. */
class StyleSeedsTest {

    private static final Set<String> RULES = Stream.concat(
                    Stream.of(WordingRules.all(), CitationRules.all(), WhitespaceRules.all())
                            .flatMap(List::stream)
                            .flatMap(rule -> rule.infos().stream())
                            .map(RuleInfo::id),
                    Stream.of("sec1-aspect", "sec1-nocount", "sec5-thin", "parts-count", "parts-names"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, List<String>> EXPECTED = Map.of(
            "000", List.of("9 text-lex", "101 text-brokenpara"),
            "001", List.of("9 text-lex", "84 text-lex", "88 cite-nest"),
            "002", List.of("3 sec1-aspect", "409 text-stray"),
            "003", List.of("390 leftover", "390 text-lex"),
            "004",
                    List.of(
                            "6 text-lex",
                            "6 parts-count",
                            "18 text-brokenpara",
                            "38 text-brokenpara",
                            "46 text-brokenpara",
                            // Three ** in one line are one habit.
                            "115 leftover",
                            "115 text-brokenpara"));

    static Stream<Seeds.Seed> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesJustTheseWarnings(Seeds.Seed seed) {
        Analysis analysis =
                new StrictAnalyzer(Forms.official()).analyze(Text.of(seed.text()), Syntax.PLAIN, Settings.defaults());
        assertThat(analysis.findings().stream()
                        .filter(shown -> RULES.contains(shown.finding().rule()))
                        .filter(shown -> shown.level().atLeast(Level.WARNING))
                        .map(shown ->
                                analysis.text().lineOf(shown.finding().span().start()) + 1 + " "
                                        + shown.finding().rule()))
                .containsExactlyElementsOf(EXPECTED.getOrDefault(seed.name(), List.of()));
    }
}
