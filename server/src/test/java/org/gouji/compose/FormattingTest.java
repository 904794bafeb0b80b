package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gouji.draft.Draft;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.samples.TextVariant;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormattingTest {

    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Forms.official());

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Layout.class)
    void changesNoFigureAndFindsNothingNewAndTwiceEqualsOnce(Layout layout) {
        Random random = new Random(23);
        for (String form : List.of("2019", "2021")) {
            for (TextVariant variant : TextVariant.values()) {
                String written = Layouts.write(SampleReport.correct(form, random), layout, variant)
                        .replace("。\n", "。 　\n");
                Analysis before = analyze(written, layout.syntax());
                Analysis after = analyze(formatted(before.report().draft()), layout.syntax());

                assertThat(figures(after.report())).isEqualTo(figures(before.report()));
                findings(after)
                        .forEach((rule, count) -> assertThat(count)
                                .as("%s %s %s", form, variant, rule)
                                .isLessThanOrEqualTo(findings(before).getOrDefault(rule, 0L)));
                assertThat(formatted(after.report().draft()))
                        .isEqualTo(after.text().string());
                assertThat(after.text().string()).doesNotContain("。 　\n");
                assertThat(otherTables(after.report())).isEqualTo(otherTables(before.report()));
            }
        }
    }

    @Test
    void alignsByTheWidthOfTheCharacters() {
        assertFormatted("""
                        # 青岚市水务局2023年政府信息公开工作年度报告

                        |第二十条第（一）项||||
                        |---|:-:|--:|:--|
                        | 信息内容|本年制发件数 |本年废止件数|现行有效件数|
                        |规章|0|12|　3|
                          | 行政规范性文件 | **1** | 2
                        """, """
                        # 青岚市水务局2023年政府信息公开工作年度报告

                        | 第二十条第（一）项 |              |              |              |
                        | ------------------ | :----------: | -----------: | :----------- |
                        | 信息内容           | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | 规章               |      0       |           12 | 3            |
                        | 行政规范性文件     |    **1**     |            2 |
                        """);
    }

    @Test
    void keepsCommentsAndLineBreaksOfMarkdown() {
        assertFormatted("""
                        # 青岚市水务局2023年政府信息公开工作年度报告\s

                        第一行有硬换行。\s\s
                        第二行没有。\s\s

                        <!-- 留着\s\s
                        不动 -->
                        """, """
                        # 青岚市水务局2023年政府信息公开工作年度报告

                        第一行有硬换行。\s\s
                        第二行没有。

                        <!-- 留着\s\s
                        不动 -->
                        """);
    }

    /** Tabs at the end of a row, and rows of nothing but tabs, are cells. */
    @Test
    void keepsWhatMayBeACell() {
        assertFormatted("""
                        上文 \s
                        \t\t
                        上文\s
                        \t\t\t
                        \t \t
                        规章\t0\t0\t
                        行政规范性文件\t2\t1\t5
                        行政许可\t31\t\t
                        \t\t\t

                        \t\t
                        下文\s
                        """, """
                        上文

                        上文
                        \t\t\t
                        \t \t
                        规章\t0\t0\t
                        行政规范性文件\t2\t1\t5
                        行政许可\t31\t\t
                        \t\t\t


                        下文
                        """);
        assertFormatted("\t\n规章\t0\t0\t\n行政规范性文件\t2\t1\t5\n\t", "\t\n规章\t0\t0\t\n行政规范性文件\t2\t1\t5\n\t");
    }

    @Test
    void alignsRowsRoundACommentAndAPageNumber() {
        assertFormatted("""
                        |规章|0|0|0|
                        |---|---|---|---|
                        <!-- a | b -->\s
                        |行政规范性文件|2|1|5| <!-- 核 -->
                        - 3 -\s
                        |行政许可|31| | |
                        """, """
                        | 规章     | 0   | 0   | 0   |
                        | -------- | --- | --- | --- |
                        <!-- a | b -->\s
                        |行政规范性文件|2|1|5| <!-- 核 -->
                        - 3 -
                        | 行政许可 | 31  |     |     |
                        """);
    }

    @Test
    void onlyTwoBlanksAndAParagraphBehindThemBreakALine() {
        assertFormatted("一段。 \n二段。\u3000 \n三段。 \u3000\n四段。  \n五段。  ", "一段。\n二段。\n三段。\n四段。  \n五段。");
    }

    @Test
    void aRangeTouchesOnlyItsLinesAndTables() {
        String text = "一、总体情况 \n第一段。 \n第二段。 \n";
        Draft draft = ANALYZER.read(Text.of(text), Syntax.PLAIN).draft();

        assertThat(draft.text()
                        .apply(Formatting.of(draft, new Span(9, 12), TableStyle.COMPACT))
                        .string())
                .isEqualTo("一、总体情况 \n第一段。\n第二段。 \n");
    }

    private static void assertFormatted(String before, String after) {
        assertFormatted(TableStyle.ALIGNED, before, after);
    }

    private static void assertFormatted(TableStyle style, String before, String after) {
        assertThat(formatted(ANALYZER.read(Text.of(before), Syntax.MARKDOWN).draft(), style))
                .isEqualTo(after);
    }

    @Test
    void aCompactRowIsAsShortAsItCanBeWithItsFiguresBelowEachOther() {
        assertFormatted(TableStyle.COMPACT, """
                        |第二十条第（一）项||||
                        |---|:-:|--:|:--|
                        | 信息内容     |本年制发件数 |本年废止件数|现行有效件数|
                        |规章|0|12|　3|
                          | 行政规范性文件 | 1 | 2
                        """, """
                        | 第二十条第（一）项 |  |  |  |
                        | --- | :-: | --: | :-- |
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | 规章 | 0 | 12 | 3 |
                        | 行政规范性文件 | 1 |  2 |
                        """);
    }

    @ParameterizedTest
    @EnumSource(TableStyle.class)
    void aTableThatFitsTheScreenNeverComesToWrap(TableStyle style) {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            SampleReport sample = SampleReport.correct(i % 2 == 0 ? "2019" : "2021", random);
            String loose = Layouts.write(sample, Layout.PIPE, TextVariant.values()[0]);
            String tight = loose.replaceAll("(?m) *\\| *", "|").replaceAll("-{3,}", "---");
            int before = widest(tight);
            String after =
                    formatted(ANALYZER.read(Text.of(tight), Syntax.MARKDOWN).draft(), style);
            // Bars with a blank on either side are what Markdown looks like everywhere.
            int blanks = 2
                    * tight.lines()
                            .mapToInt(line -> line.replaceAll("[^|]", "").length())
                            .max()
                            .orElse(0);
            assertThat(widest(after)).isLessThanOrEqualTo(Math.max(120, before + blanks));
        }
    }

    private static int widest(String text) {
        return text.lines()
                .filter(line -> line.startsWith("|"))
                .mapToInt(org.gouji.text.Width::of)
                .max()
                .orElse(0);
    }

    private static String formatted(Draft draft) {
        return formatted(draft, TableStyle.COMPACT);
    }

    private static String formatted(Draft draft, TableStyle style) {
        return draft.source().apply(Formatting.of(draft, style)).string();
    }

    private static Analysis analyze(String text, Syntax syntax) {
        return ANALYZER.analyze(Text.of(text), syntax, Settings.defaults());
    }

    private static Map<String, Object> figures(Report report) {
        Map<String, Object> figures = new LinkedHashMap<>();
        report.figures().all().forEach(figure -> figures.put(figure.field().id(), figure.value()));
        return figures;
    }

    private static Map<String, Long> findings(Analysis analysis) {
        Map<String, Long> findings = new TreeMap<>();
        analysis.findings().forEach(shown -> findings.merge(shown.finding().rule(), 1L, Long::sum));
        return findings;
    }

    private static List<String> otherTables(Report report) {
        return report.draft().blocks(Table.class).stream()
                .filter(table -> table.notation() != Notation.PIPE)
                .map(table -> report.text().slice(table.span()))
                .toList();
    }
}
