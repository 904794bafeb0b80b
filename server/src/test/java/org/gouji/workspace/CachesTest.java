package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The caches of an analyzer change nothing but the time that it takes. */
class CachesTest {

    private static final int STEPS = 30;
    private static final List<String> TYPED = List.of(
            "办结", "1", "0", "\n", "。", "\t", "件", "《", "》", "<!-- ", " -->", "（", "2022年", "总计", "申请", "｜", "|", "  ",
            "一、");

    private final Forms forms = Forms.official();
    private final StrictAnalyzer cached = new StrictAnalyzer(forms);
    private final StrictAnalyzer uncached = new StrictAnalyzer(ReportAnalyzer.withoutCaches(forms));

    @ParameterizedTest
    @EnumSource(Layout.class)
    void changesNothing(Layout layout) {
        for (long seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            Text text = Text.of(Layouts.write(SampleReport.correct(seed == 1 ? "2021" : "2019", random), layout));
            for (int step = 0; step < STEPS; step++) {
                Syntax syntax = step % 5 == 4 ? Syntax.PLAIN : layout.syntax();
                Analysis with = cached.analyze(text, syntax, Settings.defaults());
                Analysis without = uncached.analyze(text, syntax, Settings.defaults());

                if (!with.report().draft().isMarkup()) { // The text of a web page is made by each reading.
                    assertThat(with.report()).as("step %d", step).isEqualTo(without.report());
                }
                assertThat(with.findings()).as("step %d", step).isEqualTo(without.findings());
                text = text.apply(List.of(edit(text, random)));
            }
        }
    }

    /** The same sentence means something else under another heading, in another part, in another year's report. */
    @Test
    void theSameWordsAreReadAgainWhereTheyMeanSomethingElse() {
        List<String> contexts = List.of(
                "示例市教育局2023年政府信息公开工作年度报告\n一、总体情况\n（二）依申请公开\n%s",
                "示例市教育局2023年政府信息公开工作年度报告\n一、总体情况\n（三）政府信息管理\n%s",
                "示例市教育局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n%s",
                "示例市教育局2022年政府信息公开工作年度报告\n一、总体情况\n（二）依申请公开\n%s");
        assertThat(readings(contexts, "共收到6件，办结5件，结转1件。")).hasSize(2);
        assertThat(readings(contexts, "2022年共收到6件，办结5件，结转1件。")).hasSize(2);
    }

    /** The key of a cached paragraph holds who reports: 我局 is that organ, and another organ's number is no claim. */
    @Test
    void theSameWordsAreReadAgainInAnotherOrgansReport() {
        for (String organ : List.of("示例市教育局", "示例市人民政府", "示例市教育局")) {
            for (String between : List.of("", "<!-- 我局 -->", "<!-- 3 -->", "\n- 1 -\n", "\n\n", "\n　　")) {
                Text text = Text.of(organ + "2023年政府信息公开工作年度报告\n一、总体情况\n（二）依申请公开\n示例市教育局收到申请" + between + "6件，"
                        + between + "办结5件。\n");
                Report report = cached.read(text, Syntax.PLAIN);

                assertThat(report).isEqualTo(uncached.read(text, Syntax.PLAIN));
            }
        }
    }

    private Set<List<Claim>> readings(List<String> contexts, String sentence) {
        Set<List<Claim>> read = new HashSet<>();
        for (String context : contexts) {
            Text text = Text.of(context.formatted(sentence));
            Report report = cached.read(text, Syntax.PLAIN);

            assertThat(report).isEqualTo(uncached.read(text, Syntax.PLAIN));
            int start = text.string().indexOf(sentence);
            read.add(report.claims().stream().map(claim -> claim.shift(-start)).toList());
        }
        return read;
    }

    /** Something put in or taken out anywhere, so that all below moves; or a line that then stands elsewhere too. */
    private static Edit edit(Text text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int line = random.nextInt(text.lineCount());
        Span whole = new Span(text.lineStart(line), text.lineEndWithBreak(line));
        return switch (random.nextInt(8)) {
            case 0 -> Edit.delete(new Span(at, Math.min(text.length(), at + random.nextInt(12))));
            case 1 -> Edit.delete(whole);
            case 2, 3 -> Edit.insert(text.lineStart(random.nextInt(text.lineCount())), text.slice(whole));
            case 4 -> otherYear(text);
            default -> Edit.insert(at, TYPED.get(random.nextInt(TYPED.size())));
        };
    }

    /** The first year in the text, so the title's, becomes one that has the other form. */
    private static Edit otherYear(Text text) {
        Matcher year = Pattern.compile("20(19|2[0-9])").matcher(text.string());
        if (!year.find()) {
            return Edit.insert(0, "2021");
        }
        return new Edit(new Span(year.start(), year.end()), year.group().compareTo("2021") < 0 ? "2023" : "2020");
    }
}
