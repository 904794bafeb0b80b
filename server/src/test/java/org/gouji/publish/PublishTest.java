package org.gouji.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Level;
import org.gouji.compose.Skeleton;
import org.gouji.document.DocumentContent;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.form.Forms;
import org.gouji.office.OfficeReader;
import org.gouji.report.Value;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report written as a Word document, a web page or Markdown says what the draft said. */
class PublishTest {

    private static final ReportAnalyzer ANALYZER = new ReportAnalyzer(Forms.official());

    static List<String> drafts() throws IOException {
        String blank2019 = Skeleton.of(
                        ANALYZER.forms().forYear(2020).orElseThrow(), "青岚市水务局", 2020, Table.Notation.PIPE)
                .text("\n");
        return List.of(
                Files.readString(Path.of("../docs/samples/sample-2023.md")),
                Files.readString(Path.of("../docs/samples/sample-2023-faulty.md")),
                blank2019,
                "# 青岚市水务局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n2023年，我局收到申请2件。<!-- 核对 -->\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | |\n");
    }

    private static Analysis analyze(String text, Syntax syntax) {
        return ANALYZER.analyze(Text.of(text), syntax, Settings.defaults());
    }

    private static Page page(Analysis analysis) {
        return PageReader.read(analysis.report()).page();
    }

    private static String rules(Analysis analysis) {
        return analysis.findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .map(shown -> shown.finding().rule())
                .collect(Collectors.joining(" "));
    }

    private static List<String> figures(Analysis analysis) {
        return analysis.report().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.figures().stream())
                .map(figure -> figure.field() + "="
                        + (figure.value() instanceof Value.Known known
                                ? known.number().toPlainString()
                                : "?"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aWordDocumentHasTheBlocksFiguresAndFindingsOfItsDraft(String draft) {
        Analysis before = analyze(draft, Syntax.MARKDOWN);
        byte[] bytes = WordWriter.write(page(before));
        String text =
                ((DocumentContent.Read) new OfficeReader().read(bytes)).text().string();
        Analysis after = analyze(text, Syntax.PLAIN);
        assertThat(figures(after)).isEqualTo(figures(before));
        assertThat(rules(after)).isEqualTo(rules(before));

        Analysis again = analyze(MarkdownWriter.write(page(after)), Syntax.MARKDOWN);
        assertThat(figures(again)).isEqualTo(figures(before));
        assertThat(rules(again)).isEqualTo(rules(before));
        assertThat(page(again).elements()).isEqualTo(page(before).elements());
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aWebPageHasTheFiguresAndFindingsOfItsDraft(String draft) {
        Analysis before = analyze(draft, Syntax.MARKDOWN);
        String html = HtmlWriter.write(page(before));
        Analysis after = analyze(html, Syntax.PLAIN);
        assertThat(figures(after)).isEqualTo(figures(before));
        assertThat(rules(after)).isEqualTo(rules(before));
        assertThat(html).doesNotContain("<td><p").contains("<h1>");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        Page page = page(analyze(drafts().get(0), Syntax.MARKDOWN));
        assertThat(WordWriter.write(page)).isEqualTo(WordWriter.write(page));
    }

    @Test
    void theLayoutIsThatOfOfficialDocuments() throws IOException {
        byte[] bytes = WordWriter.write(page(analyze(drafts().get(0), Syntax.MARKDOWN)));
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            StringBuilder all = new StringBuilder();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
            assertThat(all)
                    .contains(
                            "w:w=\"11906\" w:h=\"16838\"",
                            "方正小标宋简体",
                            "楷体_GB2312",
                            "w:line=\"560\" w:lineRule=\"exact\"")
                    .contains("<w:tblLayout w:type=\"fixed\"/>", "<w:tblHeader/>", "<w:vMerge w:val=\"restart\"/>")
                    .doesNotContain("asciiTheme");
        }
    }
}
