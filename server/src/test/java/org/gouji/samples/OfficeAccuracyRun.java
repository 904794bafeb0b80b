package org.gouji.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Beside;
import org.gouji.document.DocumentContent;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.office.LibreOffice;
import org.gouji.office.OfficeReader;
import org.gouji.publish.HtmlWriter;
import org.gouji.publish.WordWriter;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;

/** Writes correct reports and reports with planted mistakes as files of office programs, reads them, and counts. */
final class OfficeAccuracyRun {

    /** So many files are converted by one start of LibreOffice. */
    private static final int BATCH = 60;

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());
    private final Path folder;
    private final List<OfficeSample> samples = new ArrayList<>();
    private final OfficeCounts counts = new OfficeCounts();

    /** A run that makes its files in {@code folder}. */
    OfficeAccuracyRun(Path folder, List<OfficeSample> correct, List<OfficeSample> planted) {
        this.folder = folder;
        samples.addAll(correct);
        samples.addAll(planted);
    }

    /** Prints the table, and every failure. Arguments: number of correct drafts, every which mistake of a rule, the folder for the files. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        OfficeCounts counts = new OfficeAccuracyRun(
                        Path.of(arguments[2]),
                        OfficeSample.correct(Integer.parseInt(arguments[0])),
                        OfficeSample.planted(Integer.parseInt(arguments[1])))
                .run();
        System.out.println(OfficeAccuracyTable.of(counts));
        counts.failures.forEach(System.err::println);
    }

    OfficeCounts run() throws IOException, InterruptedException {
        for (OfficeFormat format : OfficeFormat.values()) {
            Files.createDirectories(folder.resolve(format.name()));
        }
        Path html = Files.createDirectories(folder.resolve("html"));
        for (OfficeSample sample : samples) {
            Files.write(file(sample, OfficeFormat.DOCX), WordWriter.write(sample.clean()));
            Files.writeString(html.resolve(sample.name() + ".html"), HtmlWriter.write(sample.clean()));
        }
        for (OfficeFormat format : OfficeFormat.values()) {
            if (format != OfficeFormat.DOCX) {
                convert(format, html);
            }
            for (OfficeSample sample : samples) {
                if (sample.fault().filter(fault -> !format.shows(fault)).isEmpty()) {
                    count(sample, format);
                }
            }
        }
        return counts;
    }

    private Path file(OfficeSample sample, OfficeFormat format) {
        return folder.resolve(format.name()).resolve(sample.name() + "." + format.extension());
    }

    private void convert(OfficeFormat format, Path html) throws IOException, InterruptedException {
        List<Path> sources = samples.stream()
                // A run that was broken off can be gone on with.
                .filter(sample -> !Files.exists(file(sample, format)))
                .map(sample -> format.source().equals("html")
                        ? html.resolve(sample.name() + ".html")
                        : file(sample, OfficeFormat.DOCX))
                .toList();
        for (int from = 0; from < sources.size(); from += BATCH) {
            LibreOffice.convert(
                    folder.resolve(format.name()),
                    format.filter(),
                    format.options(),
                    sources.subList(from, Math.min(sources.size(), from + BATCH)));
        }
    }

    private void count(OfficeSample sample, OfficeFormat format) throws IOException {
        byte[] bytes = Files.readAllBytes(file(sample, format));
        DocumentContent content = new OfficeReader().read(bytes);
        if (!(content instanceof DocumentContent.Read read)) {
            counts.failures.add(OfficeCounts.name(sample, format) + " | " + content);
            return;
        }
        Marks marks = Marks.strip(text(WordWriter.write(sample.marked())));
        if (!OfficeText.of(marks.text(), read.text().string()).same()) {
            counts.failures.add(OfficeCounts.name(sample, format) + " | reads otherwise than the Word file");
        }
        if (sample.fault().isEmpty()) {
            Analysis analysis = analyzer.analyze(read.text(), Syntax.PLAIN, Settings.defaults());
            counts.correct(sample, format, AccuracyRun.alarms(analysis), AccuracyRun.bound(sample.report(), analysis));
        } else {
            counts.planted(sample, format, detection(sample, sample.fault().get(), marks, read.text()));
        }
        if (format.extension().equals("docx")) {
            new WordFixChecker(analyzer, sample, format, counts).check(new OfficeFile(bytes, read));
        }
    }

    private Detection detection(OfficeSample sample, PlantedFault fault, Marks marks, Text text) {
        Report report = analyzer.read(text, Syntax.PLAIN);
        Analysis after = analyzer.check(
                report, fault.settings(), fault.takenOver() ? Beside.lastYearsProblems(report) : Neighbours.none());
        return Detection.of(
                fault,
                OfficeText.of(marks.text(), text.string()).moved(marks),
                () -> analyzer.analyze(
                        Text.of(text(WordWriter.write(OfficePage.clean(
                                sample.before(), sample.report().style())))),
                        Syntax.PLAIN,
                        fault.settings()),
                after);
    }

    private static String text(byte[] docx) {
        return ((DocumentContent.Read) new OfficeReader().read(docx)).text().string();
    }
}
