package org.gouji.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
 * <p>A short text is compared with one eight times as long, with a wide margin: a quadratic loop takes sixty-four times as
 * long. Of a kind that grows by more than eight times here, 100 KB are compared with 400, where at most six times the time is
 * allowed (four would be linear): once, and by the median of three where once is more. {@code -Dgouji.growth=full} measures
 * every kind at 100, 200 and 400 KB, and sixty texts of pieces chosen at random, and prints a table of them; {@code
 * -Dgouji.growth.only=REGEX} only the kinds whose names match.
 */
class GrowthTest {

    /** What is linear takes up to eight times as long for eight times the text; most of it less, as some cost is fixed. */
    private static final double SUSPECT = 8;

    /** From 3 KB to 24. */
    private static final double MOST_OF_EIGHT = 24;

    /** From 100 KB to 400. */
    private static final double MOST = 6;

    private static final boolean FULL = "full".equals(System.getProperty("gouji.growth"));

    private static final GrowingText REPORT = new GrowingText(
            "prose of a report",
            Syntax.PLAIN,
            "青岚市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n",
            "2023年，全局共收到政府信息公开申请#件，其中自然人#件，予以公开#件，均按期答复。\n\n",
            true);

    private static final Predicate<String> ONLY =
            Pattern.compile(System.getProperty("gouji.growth.only", "")).asPredicate();

    private static final int RANDOM_TEXTS = FULL ? 40 : 6;

    @TestFactory
    Stream<DynamicTest> growsWithTheText() {
        List<GrowingText> kinds = GrowingText.all();
        assertThat(kinds).hasSizeGreaterThan(200);
        Stream<GrowingText> rules = FULL ? RuleTexts.all().stream() : Stream.empty();
        Stream<GrowingText> fixed = Stream.concat(kinds.stream(), rules);
        return Stream.concat(fixed, LongStream.range(0, RANDOM_TEXTS).mapToObj(GrowingText::random))
                .filter(kind -> ONLY.test(kind.name()))
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check(kind)));
    }

    private static void check(GrowingText kind) {
        if (FULL) {
            Growth growth =
                    unlessLess(MOST, Growth.of(kind, 3, 100_000, 2, 4), () -> Growth.of(kind, 3, 100_000, 2, 4));
            System.out.printf("| %s | %s |%n", kind.name(), growth);
            atMostSix(kind, growth);
            return;
        }
        Growth small = unlessLess(MOST_OF_EIGHT, Growth.of(kind, 3, 3_000, 8), () -> Growth.of(kind, 3, 3_000, 8));
        assertThat(small.factor())
                .as("%s, 3 KB and 24: %s; %s", kind.name(), small, kind.piece())
                .isLessThan(MOST_OF_EIGHT);
        if (small.factor() > SUSPECT) {
            atMostSix(kind, unlessLess(MOST, Growth.of(kind, 1, 100_000, 4), () -> Growth.of(kind, 3, 100_000, 4)));
        }
    }

    /** A compiler, or other work on the machine, may fall into one of them; what the text costs comes again. */
    private static Growth unlessLess(double most, Growth first, Supplier<Growth> again) {
        return first.factor() < most ? first : again.get();
    }

    private static void atMostSix(GrowingText kind, Growth growth) {
        assertThat(growth.factor())
                .as("%s, 100 KB to 400: %s; %s", kind.name(), growth, kind.piece())
                .isLessThan(MOST);
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
                    // The least of three: one alone may pay for the collector or for code compiled just then.
                    long time = LongStream.range(0, 3)
                            .map(round -> Growth.time(analyzer, kind, text))
                            .min()
                            .orElseThrow();
                    Text report = Text.of(REPORT.text(40_000));
                    analyzer.analyze(report, REPORT.syntax(), Settings.defaults());
                    // Ten times the text of a report, and still less work than the report.
                    assertThat(time)
                            .isLessThan(Growth.time(ReportAnalyzer.withoutCaches(Forms.official()), REPORT, report));
                }));
    }
}
