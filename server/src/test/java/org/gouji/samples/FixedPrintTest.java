package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.DocumentContent;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.office.LibreOffice;
import org.gouji.office.OfficeReader;
import org.gouji.publish.WordWriter;
import org.gouji.samples.PrintedLines.Piece;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.FixApplier;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.gouji.workspace.office.OfficeFixer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents look after a fix in place as they did before, but for what was fixed: printed by LibreOffice, compared. */
class FixedPrintTest {

    private static final int ENOUGH = 20;
    private static final float POINT = 0.6f;

    @TempDir
    Path folder;

    private final ReportAnalyzer analyzer = new ReportAnalyzer(Forms.official());

    /** A document before and after its fixes, as text. */
    private record Fixed(Text before, Text after) {}

    @Test
    void theFixedDocumentsArePrintedAsBefore() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed: nothing is printed");
        Path before = Files.createDirectories(folder.resolve("before"));
        Path after = Files.createDirectories(folder.resolve("after"));
        Map<String, Fixed> all = fix(before, after);
        assertThat(all).hasSize(ENOUGH);
        print(before, all);
        print(after, all);
        for (Map.Entry<String, Fixed> entry : all.entrySet()) {
            String name = entry.getKey() + ".pdf";
            compare(
                    entry.getKey(),
                    entry.getValue(),
                    PrintedLines.of(before.resolve(name)),
                    PrintedLines.of(after.resolve(name)));
        }
    }

    /** Writes the first documents in which {@code fix --write} does something. */
    private Map<String, Fixed> fix(Path before, Path after) throws IOException {
        Map<String, Fixed> all = new LinkedHashMap<>();
        for (OfficeSample sample : OfficeSample.planted(1)) {
            if (all.size() == ENOUGH) {
                return all;
            }
            // A title that is put right may need one line less, and all below it moves up, as it should.
            if (sample.what().startsWith("title-")) {
                continue;
            }
            byte[] bytes = WordWriter.write(sample.clean());
            OfficeFile file = new OfficeFile(bytes, (DocumentContent.Read) new OfficeReader().read(bytes));
            OfficeFixer.Outcome fixed = new OfficeFixer(
                            new OfficeReader(),
                            text -> analyzer.analyze(text, Syntax.PLAIN, Settings.defaults()).findings().stream()
                                    .map(Analysis.Shown::finding)
                                    .toList(),
                            FixApplier::isSafe)
                    .fix(file);
            if (fixed.applied() > 0) {
                Files.write(before.resolve(sample.name() + ".docx"), bytes);
                Files.write(after.resolve(sample.name() + ".docx"), fixed.bytes());
                all.put(sample.name(), new Fixed(file.text(), fixed.text()));
            }
        }
        return all;
    }

    private static void print(Path folder, Map<String, Fixed> all) throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        all.keySet().forEach(name -> files.add(folder.resolve(name + ".docx")));
        LibreOffice.convert(folder, "pdf", List.of(), files);
    }

    private static void compare(String name, Fixed fixed, List<Piece> before, List<Piece> after) {
        assertThat(after.get(after.size() - 1).page())
                .as(name + ": pages")
                .isEqualTo(before.get(before.size() - 1).page());
        List<Piece> gone = new ArrayList<>(before);
        List<Piece> come = new ArrayList<>();
        for (Piece piece : after) {
            if (!gone.removeIf(other -> isSame(piece, other))) {
                come.add(piece);
            }
        }
        // What is printed otherwise is of paragraphs and cells that the fix has changed, and stands on the same lines.
        List<String> changedBefore = changed(fixed.before(), fixed.after());
        List<String> changedAfter = changed(fixed.after(), fixed.before());
        assertThat(gone).as(name).isNotEmpty().allMatch(piece -> isIn(changedBefore, piece));
        assertThat(come).as(name).isNotEmpty().allMatch(piece -> isIn(changedAfter, piece));
        assertThat(come.stream().map(FixedPrintTest::line).distinct().toList())
                .as(name + ": lines")
                .isEqualTo(gone.stream().map(FixedPrintTest::line).distinct().toList());
    }

    private static boolean isSame(Piece one, Piece other) {
        return one.page() == other.page()
                && Math.abs(one.x() - other.x()) < POINT
                && Math.abs(one.y() - other.y()) < POINT
                && one.text().equals(other.text());
    }

    private static String line(Piece piece) {
        return piece.page() + ":" + Math.round(piece.y());
    }

    /** The lines of {@code text} that {@code other} has not, without blanks. */
    private static List<String> changed(Text text, Text other) {
        List<String> others = other.string().lines().toList();
        return text.string()
                .lines()
                .filter(line -> !others.contains(line))
                .map(line -> line.replaceAll("\\s", ""))
                .toList();
    }

    private static boolean isIn(List<String> lines, Piece piece) {
        String text = piece.text().replaceAll("\\s", "");
        return lines.stream().anyMatch(line -> line.contains(text));
    }
}
