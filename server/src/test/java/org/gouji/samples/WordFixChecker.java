package org.gouji.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentWriter;
import org.gouji.draft.Syntax;
import org.gouji.office.OfficeReader;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.FixApplier;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.gouji.workspace.office.OfficeFixer;

/**
 * Makes the fixes of a Word file in the file, and compares what is then read from it with what each promised and every other
 * part of the package with what it was.
 */
final class WordFixChecker {

    private static final String BODY = "word/document.xml";

    private final StrictAnalyzer analyzer;
    private final OfficeSample sample;
    private final OfficeFormat format;
    private final OfficeCounts counts;

    WordFixChecker(StrictAnalyzer analyzer, OfficeSample sample, OfficeFormat format, OfficeCounts counts) {
        this.analyzer = analyzer;
        this.sample = sample;
        this.format = format;
        this.counts = counts;
    }

    void check(OfficeFile file) {
        DocumentWriter writer = file.content().writer().orElseThrow();
        for (Finding finding : findings(file.content().text())) {
            for (Fix fix : finding.fixes()) {
                each(file, writer, finding, fix);
            }
        }
        together(file);
    }

    private void each(OfficeFile file, DocumentWriter writer, Finding finding, Fix fix) {
        counts.of(format).offered++;
        if (!writer.takes(fix.edits())) {
            return;
        }
        counts.of(format).written++;
        String promised = file.content().text().apply(fix.edits()).string();
        boolean kept = writer.with(fix.edits())
                .filter(bytes -> text(bytes).string().equals(promised))
                .filter(bytes -> others(bytes).equals(others(file.bytes())))
                .isPresent();
        counts.of(format).keptAsPromised += kept ? 1 : 0;
        if (!kept) {
            fail("in the file otherwise than promised: " + finding.rule() + " " + fix.edits());
        }
    }

    /** What {@code fix --write} does. */
    private void together(OfficeFile file) {
        OfficeFixer fixer = new OfficeFixer(new OfficeReader(), this::findings, FixApplier::isSafe);
        OfficeFixer.Outcome once = fixer.fix(file);
        counts.of(format).fixedWhole++;
        OfficeFile fixed = new OfficeFile(once.bytes(), (DocumentContent.Read) new OfficeReader().read(once.bytes()));
        OfficeFixer.Outcome twice = fixer.fix(fixed);
        List<String> wrong = new ArrayList<>();
        if (!others(once.bytes()).equals(others(file.bytes()))) {
            wrong.add("another part has changed");
        }
        if (twice.applied() > 0 || !java.util.Arrays.equals(once.bytes(), twice.bytes())) {
            wrong.add("a second time changes more");
        }
        if (rules(fixed.content().text()).stream()
                .anyMatch(rule -> !rules(file.content().text()).contains(rule))) {
            wrong.add("adds " + rules(fixed.content().text()));
        }
        long safe = findings(fixed.content().text()).stream()
                .filter(finding -> finding.fixes().stream().anyMatch(FixApplier::isSafe))
                .count();
        if (safe > once.left()) {
            wrong.add("left " + safe + " for " + once.left());
        }
        counts.of(format).fixedAsPromised += wrong.isEmpty() ? 1 : 0;
        if (!wrong.isEmpty()) {
            fail("fixed: " + wrong);
        }
    }

    private List<Finding> findings(Text text) {
        return analyzer.analyze(text, Syntax.PLAIN, Settings.defaults()).findings().stream()
                .map(Analysis.Shown::finding)
                .toList();
    }

    private List<String> rules(Text text) {
        return findings(text).stream().map(Finding::rule).toList();
    }

    private static Text text(byte[] bytes) {
        return ((DocumentContent.Read) new OfficeReader().read(bytes)).text();
    }

    /** Each part but that with the text: its name, its time and a sum of its bytes. */
    private static List<String> others(byte[] bytes) {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                CRC32 sum = new CRC32();
                sum.update(zip.readAllBytes());
                parts.add(
                        entry.getName().equals(BODY)
                                ? BODY
                                : entry.getName() + " " + entry.getTime() + " "
                                        + HexFormat.of().toHexDigits(sum.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private void fail(String what) {
        counts.failures.add(OfficeCounts.name(sample, format) + " | " + what);
    }
}
