package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.Level;
import org.gouji.document.DocumentContent;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.publish.PageReader;
import org.gouji.publish.WordWriter;
import org.gouji.report.Value;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;

/** What is read of a report, whatever it is kept in: to compare an office document with the draft that it was made from. */
record ReadReport(Analysis analysis) {

    private static final ReportAnalyzer ANALYZER = new ReportAnalyzer(Forms.official());

    static ReadReport ofMarkdown(String draft) {
        return new ReadReport(ANALYZER.analyze(Text.of(draft), Syntax.MARKDOWN, Settings.defaults()));
    }

    static ReadReport ofText(String text) {
        return new ReadReport(ANALYZER.analyze(Text.of(text), Syntax.PLAIN, Settings.defaults()));
    }

    static ReadReport of(Path document) throws IOException {
        DocumentContent content = new OfficeReader().read(Files.readAllBytes(document));
        assertThat(content).as(document.toString()).isInstanceOf(DocumentContent.Read.class);
        return new ReadReport(
                ANALYZER.analyze(((DocumentContent.Read) content).text(), Syntax.PLAIN, Settings.defaults()));
    }

    /** The same report as a docx file. */
    byte[] inWord() {
        return WordWriter.write(PageReader.read(analysis.report()).page());
    }

    /** Every figure with its number. */
    List<String> figures() {
        return analysis.report().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.figures().stream())
                .map(figure -> figure.field() + "="
                        + (figure.value() instanceof Value.Known known
                                ? known.number().stripTrailingZeros().toPlainString()
                                : "?"))
                .sorted()
                .toList();
    }

    /** The rules of its errors and warnings. */
    List<String> rules() {
        return analysis.findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .map(shown -> shown.finding().rule())
                .sorted()
                .toList();
    }
}
