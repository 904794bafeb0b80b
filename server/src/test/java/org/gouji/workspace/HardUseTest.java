package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No input makes the parser, the reader or a rule throw, and no character is lost. Cuts are random with a fixed seed;
 * {@code -Dgouji.hard=all} cuts at every character.
 */
class HardUseTest {

    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Forms.official());
    private static final int CUTS = 60;

    static Stream<Seeds.Seed> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cutsOfSeeds(Seeds.Seed seed) {
        cuts(seed.text(), Syntax.PLAIN);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void cutsOfSamples(Layout layout) {
        SampleReport sample = SampleReport.busy("2021", Organ.all().get(layout.ordinal() % 8), new Random(3));
        cuts(Layouts.write(sample, layout), layout.syntax());
    }

    private static void cuts(String whole, Syntax syntax) {
        boolean all = "all".equals(System.getProperty("gouji.hard"));
        Random random = new Random(whole.length());
        int cuts = all ? whole.length() : CUTS;
        for (int i = 0; i < cuts; i++) {
            int at = all ? i : random.nextInt(whole.length());
            check(whole.substring(0, at), syntax);
            check(whole.substring(at), syntax);
        }
        Text text = Text.of(whole);
        for (int i = 0; i < (all ? text.lineCount() : Math.min(CUTS, text.lineCount())); i++) {
            int line = all ? i : random.nextInt(text.lineCount());
            check(whole.substring(0, text.lineStart(line)) + whole.substring(text.lineEndWithBreak(line)), syntax);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomUnicode(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(400);
            for (int c = 0; c < length; c++) {
                text.append(randomPiece(random));
            }
            check(text.toString(), random.nextBoolean() ? Syntax.PLAIN : Syntax.MARKDOWN);
        }
    }

    private static String randomPiece(Random random) {
        List<String> pieces = List.of(
                "\t",
                "|",
                "\n",
                "\r\n",
                "\r",
                " ",
                "\u3000",
                "\ufeff",
                "𠮷",
                "\ud840",
                "0",
                "12",
                "（",
                "）",
                "一、",
                "（三）",
                "<table>",
                "<tr><td>",
                "</table>",
                "<!--",
                "-->",
                "#",
                "**",
                "规章",
                "总计",
                "其他",
                "自然人",
                "。",
                "，",
                "2023年",
                "政府信息公开工作年度报告",
                "一、本年新收政府信息公开申请数量",
                "四、结转下年度继续办理",
                "我局");
        return random.nextInt(4) == 0
                ? new String(Character.toChars(random.nextInt(0x3100)))
                : pieces.get(random.nextInt(pieces.size()));
    }

    private static void check(String string, Syntax syntax) {
        Text text = Text.of(string);
        Analysis analysis = ANALYZER.analyze(text, syntax, Settings.defaults());
        everyCharacterIsInOneBlock(analysis.report().draft());
        assertThat(analysis.findings()).allMatch(shown -> shown.finding().span().end() <= string.length());
    }

    private static void everyCharacterIsInOneBlock(Draft draft) {
        String string = draft.text().string();
        int from = 0;
        for (Block block : draft.blocks()) {
            Span span = block.span();
            if (block instanceof Comment && span.end() <= from) {
                continue;
            }
            assertThat(span.start()).as("%s in %s", block, draft).isGreaterThanOrEqualTo(from);
            onlyBlanks(string, from, span.start());
            from = span.end();
        }
        onlyBlanks(string, from, string.length());
    }

    private static void onlyBlanks(String string, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Normalizer.isBlank(string.charAt(i))) {
                throw new AssertionError(
                        "lost at " + i + ": " + string.substring(i, Math.min(string.length(), i + 20)));
            }
        }
    }
}
