package org.gouji.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cost of a check is proportional to the text, whatever stands in it. Measured is processor time of the thread that
 * checks, so a busy machine changes little.
 *
 * <p>In every build a short text is compared with one eight times as long, with a wide margin: a quadratic loop takes
 * sixty-four times as long. {@code -Dgouji.growth=full} compares 100 KB with 200 and 400, where at most six times the time of the
 * first is allowed (four would be linear), and makes texts of pieces chosen at random.
 */
class GrowthTest {

    private static final boolean FULL = "full".equals(System.getProperty("gouji.growth"));

    private static final GrowingText REPORT = new GrowingText(
            "prose of a report",
            Syntax.PLAIN,
            "青岚市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n",
            "2023年，全局共收到政府信息公开申请#件，其中自然人#件，予以公开#件，均按期答复。\n\n",
            true);

    private static final int RANDOM_TEXTS = FULL ? 60 : 6;

    @TestFactory
    Stream<DynamicTest> growsWithTheText() {
        List<GrowingText> kinds = GrowingText.all();
        assertThat(kinds).hasSizeGreaterThan(90);
        return Stream.concat(kinds.stream(), LongStream.range(0, RANDOM_TEXTS).mapToObj(GrowingText::random))
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check(kind)));
    }

    private static void check(GrowingText kind) {
        Growth growth = FULL ? Growth.of(kind, 100_000, 4, 3) : Growth.of(kind, 3_000, 8, 3);
        assertThat(growth.factor())
                .as("%s: %s; %s", kind.name(), growth, kind.piece())
                .isLessThan(FULL ? 6 : 24);
    }

    /** What is no report costs little more than finding that out. */
    @TestFactory
    Stream<DynamicTest> aTextThatIsNoReportCostsNextToNothing() {
        return Stream.of(
                        "- [ ] Call them back about item #\n",
                        "- [ ] 给客户回电话，编号#\n",
                        "word\n",
                        "# \n",
                        "&amp;",
                        "9\n",
                        "<div>",
                        "|---|\n",
                        "（\n",
                        "“字\n",
                        "|1|2|3|\n")
                .map(piece -> new GrowingText(piece.strip(), Syntax.MARKDOWN, "", piece, false))
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    ReportAnalyzer analyzer = new ReportAnalyzer(Forms.official());
                    Text text = Text.of(kind.text(400_000));
                    for (int i = 0; i < 5; i++) {
                        analyzer.analyze(text, kind.syntax(), Settings.defaults());
                    }
                    long time = Growth.time(analyzer, kind, text);
                    Text report = Text.of(REPORT.text(40_000));
                    analyzer.analyze(report, REPORT.syntax(), Settings.defaults());
                    // Ten times the text of a report, and still less work than the report.
                    assertThat(time)
                            .isLessThan(Growth.time(ReportAnalyzer.withoutCaches(Forms.official()), REPORT, report));
                }));
    }
}
