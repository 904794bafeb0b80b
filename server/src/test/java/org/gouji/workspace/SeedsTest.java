package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.GeneratedFile;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Published reports are read completely and give exactly their real defects. The goldens have lines and rule ids only;
 * {@link GeneratedFile#COMMAND} writes them.
 */
class SeedsTest {

    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Forms.official());

    /** Values of tables two, three and four, and how many of them no number could be read for. */
    private static final Map<String, List<Integer>> FIGURES = Map.of(
            "000", List.of(22, 23 * 7, 15, 5),
            "001", List.of(10, 25 * 7, 15, 0),
            "002", List.of(22, 23 * 7, 15, 0),
            "003", List.of(10, 25 * 7, 15, 0),
            "004", List.of(22, 23 * 7, 15, 0));

    static Stream<Seeds.Seed> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsBound(Seeds.Seed seed) {
        Report report = ANALYZER.read(Text.of(seed.text()), Syntax.PLAIN);
        List<Integer> expected = FIGURES.get(seed.name());
        assertThat(report.tables().stream().map(SeedsTest::figures).toList()).isEqualTo(expected.subList(0, 3));
        assertThat(report.figures().all().stream()
                        .filter(figure -> !(figure.value() instanceof Value.Known))
                        .count())
                .isEqualTo(expected.get(3).longValue());
        assertThat(report.faults()).isEmpty();
    }

    private static int figures(BoundTable table) {
        return table.rows().stream().mapToInt(row -> row.figures().size()).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag(GeneratedFile.TAG)
    void givesItsRealDefects(Seeds.Seed seed) {
        Analysis analysis = ANALYZER.analyze(Text.of(seed.text()), Syntax.PLAIN, Settings.defaults());
        String actual = analysis.findings().stream()
                .map(shown -> "%4d %-11s %s"
                        .formatted(
                                analysis.text().lineOf(shown.finding().span().start()) + 1,
                                shown.level(),
                                shown.finding().rule()))
                .collect(Collectors.joining("\n", "", "\n"));
        Path golden = Path.of("src/test/resources/goldens/" + seed.name() + ".txt");
        GeneratedFile.check(golden, actual);
    }
}
