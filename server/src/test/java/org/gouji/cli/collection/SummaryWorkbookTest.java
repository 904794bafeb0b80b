package org.gouji.cli.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.gouji.check.Level;
import org.gouji.cli.files.CliMessages;
import org.gouji.collection.ReportCollection;
import org.gouji.collection.UnitGuess;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of so many findings that spreadsheet programs have limits for them. */
class SummaryWorkbookTest {

    private static final int FINDINGS = 66_000;
    /** What Excel opens. */
    private static final int MOST_LINKS = 65_530;

    @TempDir
    Path folder;

    @Test
    void aSheetHasNoMoreLinksThanExcelOpensAndEveryRowNamesItsFile() throws IOException {
        SummaryRow.Problem problem =
                new SummaryRow.Problem("一、", "第1行", "sum-row", "求和", Level.ERROR, "总计应为15", "", "总计 14");
        SummaryRow row = new SummaryRow(
                "教育局2023.md",
                "file:///a.md",
                Optional.of("云泽县教育局"),
                Optional.of(2023),
                "summary.report",
                Optional.empty(),
                Optional.empty(),
                0,
                Collections.nCopies(FINDINGS, problem),
                Optional.empty());
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SummaryWorkbook(
                            CliMessages.in(Locale.CHINESE),
                            new ReportCollection(List.of(), UnitGuess.of(List.of())),
                            List.of(row),
                            new CellTitles(Forms.official()))
                    .write(out);
        }
        String sheet = part(file, "xl/worksheets/sheet2.xml");
        assertThat(count("<row ", sheet)).isEqualTo(FINDINGS + 1);
        assertThat(count("<hyperlink ", sheet)).isBetween(60_000, MOST_LINKS);
        assertThat(count("Target=\"file:///a.md\"", part(file, "xl/worksheets/_rels/sheet2.xml.rels")))
                .isPositive();
        assertThat(count("<c r=\"J", sheet)).isEqualTo(FINDINGS + 1);
    }

    private static int count(String what, String text) {
        return (int)
                Pattern.compile(Pattern.quote(what)).matcher(text).results().count();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
