package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.text.TraditionalCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report in Traditional characters gets the findings of the same report in simplified ones, at the same places. */
class TraditionalTest {

    private static final ReportAnalyzer ANALYZER = ReportAnalyzer.withoutCaches(Forms.official());
    private static final Map<Character, Character> TRADITIONAL = traditional();

    static Stream<TestDraft> drafts() {
        return Stream.of(
                TestDraft.report(2019),
                TestDraft.report(2020).heading(2, "二、公开情况"),
                TestDraft.report(2021).line("（七）总计", "→（七）总计→→4→1→0→0→0→0→6"),
                TestDraft.report(2022).bodyOf(2, TestDraft.report(2020)),
                TestDraft.report(2023),
                TestDraft.report(2023).without(6).date("2023年1月8日"),
                TestDraft.report(2023).title("").line("（五）监督保障", "（五）监督保障。我厅加强培训。"),
                TestDraft.report(2023).line("（二）依申请", "（二）依申请公开。收到政府信息公开申请8件，均已办结。"),
                TestDraft.report(2024).heading(1, "一、概述").line("行政许可", "行政许可→→→"),
                TestDraft.report(2024).preamble("统计期限为20241月1日至2024年12月31日。"),
                TestDraft.report(2025).heading(3, "三、收到和处理政府信息公开申请的情况"));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void theSameFindings(TestDraft draft) {
        String simplified = draft.text();
        String traditional = traditional(simplified);
        assertThat(traditional).isNotEqualTo(simplified).hasSameSizeAs(simplified);
        for (Syntax syntax : Syntax.values()) {
            Analysis expected = analyze(simplified, syntax);
            Analysis read = analyze(traditional, syntax);
            assertThat(places(read)).isEqualTo(places(expected));
            assertThat(fixes(read).stream().map(TraditionalTest::simplified))
                    .as("all but those that write a whole table")
                    .containsExactlyElementsOf(fixes(expected).stream()
                            .filter(written -> !written.contains("信息内容"))
                            .toList());
            assertThat(String.join("", fixes(read)))
                    .as("written as the text is")
                    .doesNotContain("开", "该", "页");
            assertThat(read.report().draft().source().string()).isEqualTo(traditional);
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void asAWebPage(TestDraft draft) {
        String page = "<html><body>\n"
                + draft.text().replaceAll("(?m)^(?!.*\\t)(.+)$", "<p>$1</p>").replace("\t", " ") + "</body></html>\n";
        assertThat(places(analyze(traditional(page), Syntax.PLAIN))).isEqualTo(places(analyze(page, Syntax.PLAIN)));
    }

    /** 复 is written in several ways: the text's own use decides. */
    @Test
    void aFixWritesWhatTheTextWrites() {
        String draft = traditional(TestDraft.report(2023).heading(4, "四、行政复议情况").text());
        assertThat(fixes(analyze(draft, Syntax.PLAIN))).contains("政府信息公開行政複議、行政訴訟情況");
        assertThat(fixes(analyze(draft.replace('複', '復'), Syntax.PLAIN))).contains("政府信息公開行政復議、行政訴訟情況");
    }

    @Test
    void messagesQuoteWhatStandsThere() {
        String draft = traditional(
                TestDraft.report(2023).line("规章", "规章→零→0→0").heading(1, "一、概述").text());
        assertThat(analyze(draft, Syntax.PLAIN).findings().stream()
                        .flatMap(shown -> shown.finding().message().arguments().stream()))
                .doesNotContain("我厅");
        String self = traditional(
                TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。我厅加强培训。").text());
        assertThat(analyze(self, Syntax.PLAIN).findings().stream()
                        .flatMap(shown -> shown.finding().message().arguments().stream()))
                .contains("我廳")
                .doesNotContain("我厅");
    }

    /** In a page, the characters at a cell's place are markup. */
    @Test
    void aMessageQuotesTheCellOfAPage() {
        String rows = TestDraft.report(2023)
                .line("行政许可", "行政许可→一百余→→")
                .text()
                .replaceAll("(?m)^(.*\t.*)$", "<tr><td>$1</td></tr>")
                .replace("\t", "</td><td>")
                .replaceAll("(?m)^(?!<tr>)(.+)$", "</table><p>$1</p><table>");
        assertThat(
                        analyze("<html><body>\n<table>" + rows + "</table></body></html>\n", Syntax.PLAIN)
                                .findings()
                                .stream()
                                .filter(shown -> shown.finding().rule().equals("cell-nan"))
                                .flatMap(shown -> shown.finding().message().arguments().stream()))
                .contains("一百余");
    }

    /** Editors ask while the text is still short; the command line in whole files of which most is something else. */
    @Test
    void shortAndLongTextsAreKnown() {
        String title = "青岚市水务局2023年政府信息公开工作年度报告\n一、总体情况\n收到申请6件。\n";
        assertThat(analyze(traditional(title), Syntax.PLAIN).report().kind()).isEqualTo(Report.Kind.REPORT);
        String long_ = title + "全年平稳，总的情况良好，办理及时。\n".repeat(200);
        assertThat(analyze(traditional(long_), Syntax.PLAIN).report().kind()).isEqualTo(Report.Kind.REPORT);
        String other = "会议通知：请各科室准时参加总结会议，时间另行通知。\n".repeat(200);
        assertThat(analyze(traditional(other), Syntax.PLAIN).report().kind()).isEqualTo(Report.Kind.OTHER);
    }

    private static Analysis analyze(String text, Syntax syntax) {
        return ANALYZER.analyze(Text.of(text), syntax, Settings.defaults());
    }

    private static List<String> places(Analysis analysis) {
        return analysis.findings().stream()
                .map(shown -> shown.level() + " " + shown.finding().rule() + " "
                        + shown.finding().span())
                .toList();
    }

    /** What the fixes write. */
    private static List<String> fixes(Analysis analysis) {
        return analysis.findings().stream()
                .flatMap(shown -> shown.finding().fixes().stream())
                .map(fix -> fix.edits().stream().map(Edit::newText).collect(Collectors.joining("|")))
                .toList();
    }

    private static String traditional(String simplified) {
        StringBuilder out = new StringBuilder();
        simplified.chars().forEach(c -> out.append(TRADITIONAL.getOrDefault((char) c, (char) c)));
        return out.toString();
    }

    private static String simplified(String traditional) {
        StringBuilder out = new StringBuilder();
        traditional
                .chars()
                .forEach(c -> out.append(TRADITIONAL.entrySet().stream()
                        .filter(entry -> entry.getValue() == c)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse((char) c)));
        return out.toString();
    }

    private static Map<Character, Character> traditional() {
        Map<Character, Character> map = new HashMap<>();
        try (InputStream in = TraditionalCharacters.class.getResourceAsStream("traditional.txt")) {
            String entries = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Stream.of(entries.split("\\s+")).forEach(entry -> map.put(entry.charAt(0), entry.charAt(1)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return map;
    }
}
