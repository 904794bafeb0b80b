package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.DocumentContent;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.publish.PageReader;
import org.gouji.publish.WordWriter;
import org.gouji.report.BoundTable;
import org.gouji.report.Value;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as LibreOffice writes them, in each format: read whole, every figure bound, with the findings of their text. */
class LibreOfficeTest {

    @TempDir
    static Path folder;

    private static final ReportAnalyzer ANALYZER = new ReportAnalyzer(Forms.official());

    @BeforeAll
    static void convertTheSamples() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed: its files are not tried");
        Path from = Files.createDirectory(folder.resolve("from"));
        List<Path> pages = List.of(page(from, "sample-2023"), page(from, "sample-2023-faulty"));
        LibreOffice.convert(folder, "odt:writer8", List.of("--infilter=HTML (StarWriter)"), pages);
        List<Path> documents = List.of(
                folder.resolve("sample-2023.odt"),
                folder.resolve("sample-2023-faulty.odt"),
                export(from, "sample-2023"),
                export(from, "sample-2023-faulty"));
        LibreOffice.convert(folder, "docx", List.of(), documents);
        LibreOffice.convert(folder, "docm:MS Word 2007 XML VBA", List.of(), documents);
        LibreOffice.convert(folder, "dotx:MS Word 2007 XML Template", List.of(), documents);
        LibreOffice.convert(folder, "doc", List.of(), documents);
        LibreOffice.convert(folder, "pdf", List.of(), documents);
        LibreOffice.convert(folder, "xlsx", List.of("--infilter=HTML (StarCalc)"), pages);
    }

    private static Path export(Path folder, String name) throws IOException {
        Analysis analysis = ANALYZER.analyze(Text.of(draft(name)), Syntax.MARKDOWN, Settings.defaults());
        byte[] bytes = WordWriter.write(PageReader.read(analysis.report()).page());
        return Files.write(folder.resolve("export-" + name + ".docx"), bytes);
    }

    private static Path page(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), HtmlReport.ofDraft(draft(name)));
    }

    private static String draft(String name) throws IOException {
        return Files.readString(Path.of("../docs/samples", name + ".md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "docm", "dotx", "doc", "xlsx", "pdf"})
    void everyFormatIsReadAsTheDraftIs(String format) throws IOException {
        for (String name : List.of("sample-2023", "sample-2023-faulty")) {
            Analysis expected = ANALYZER.analyze(Text.of(draft(name)), Syntax.MARKDOWN, Settings.defaults());
            for (String origin : format.equals("xlsx") ? List.of("") : List.of("", "export-")) {
                Analysis read = read(folder.resolve(origin + name + "." + format));
                assertThat(figures(read)).as(origin + name).isEqualTo(figures(expected));
                assertThat(rules(read)).as(origin + name).isEqualTo(rules(expected));
            }
        }
    }

    private static Analysis read(Path file) throws IOException {
        DocumentContent content = new OfficeReader().read(Files.readAllBytes(file));
        assertThat(content).as(file.toString()).isInstanceOf(DocumentContent.Read.class);
        return ANALYZER.analyze(((DocumentContent.Read) content).text(), Syntax.PLAIN, Settings.defaults());
    }

    /** Every figure with its number. */
    private static List<String> figures(Analysis analysis) {
        return analysis.report().tables().stream()
                .flatMap((BoundTable table) -> table.rows().stream())
                .flatMap(row -> row.figures().stream())
                .map(figure -> figure.field() + "="
                        + (figure.value() instanceof Value.Known known
                                ? known.number().stripTrailingZeros().toPlainString()
                                : "?"))
                .sorted()
                .toList();
    }

    private static String rules(Analysis analysis) {
        return analysis.findings().stream()
                .filter(shown -> shown.level().atLeast(org.gouji.check.Level.WARNING))
                .map(shown -> shown.finding().rule())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
