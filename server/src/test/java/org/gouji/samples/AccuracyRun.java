package org.gouji.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.check.Beside;
import org.gouji.check.Level;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;

/** Checks correct reports and reports with planted mistakes in every layout, and counts. */
public final class AccuracyRun {

    private static final List<String> FORMS = List.of("2019", "2021");
    private static final int PAIRS = 60;

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());
    private final int drafts;
    private final int layouts;

    /**
     * A run.
     *
     * @param drafts how many correct reports of each form, in each layout and text variant
     * @param layouts in how many layouts each mistake is planted
     */
    AccuracyRun(int drafts, int layouts) {
        this.drafts = drafts;
        this.layouts = layouts;
    }

    /**
     * Prints the table, and every failure on standard error. Arguments: number of drafts, number of layouts, and a
     * folder
     * for the drafts that failed.
     */
    public static void main(String[] arguments) throws IOException {
        int drafts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int layouts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        AccuracyCounts counts = new AccuracyRun(drafts, layouts).run();
        System.out.println(AccuracyTable.of(counts));
        for (int i = 0; i < counts.failures.size(); i++) {
            AccuracyCounts.Failure failure = counts.failures.get(i);
            System.err.println(i + " " + failure.what());
            if (arguments.length > 2) {
                Path folder = Files.createDirectories(Path.of(arguments[2]));
                Files.writeString(folder.resolve(i + failure.layout().extension()), failure.text());
            }
        }
    }

    AccuracyCounts run() {
        AccuracyCounts counts = new AccuracyCounts();
        correct(counts);
        planted(counts);
        pairs(counts);
        return counts;
    }

    private void correct(AccuracyCounts counts) {
        record CheckedDraft(SampleReport report, Layout layout, TextVariant variant, Analysis analysis) {}
        List<CheckedDraft> checked = new ArrayList<>();
        for (String form : FORMS) {
            for (Layout layout : Layout.values()) {
                for (TextVariant variant : TextVariant.values()) {
                    for (int i = 0; i < drafts; i++) {
                        long seed = 1000L * layout.ordinal() + 10L * variant.ordinal() + i;
                        SampleReport report = SampleReport.correct(form, new Random(seed * 31 + form.hashCode()));
                        checked.add(new CheckedDraft(report, layout, variant, analysisOfNothing()));
                    }
                }
            }
        }
        checked.parallelStream()
                .map(item -> new CheckedDraft(
                        item.report(),
                        item.layout(),
                        item.variant(),
                        analyze(Layouts.write(item.report(), item.layout(), item.variant()), item.layout())))
                .toList()
                .forEach(item -> counts.correct(
                        item.report().form() + " " + item.variant(),
                        item.layout(),
                        item.layout().readable() ? alarms(item.analysis()) : silent(item.analysis()),
                        item.report().figures().size(),
                        bound(item.report(), item.analysis()),
                        unread(item.analysis()),
                        item.analysis().text().string()));
    }

    private Analysis analysisOfNothing() {
        return analyze("", Layout.PIPE);
    }

    Analysis analyze(String text, Layout layout) {
        return analyzer.analyze(Text.of(text), layout.syntax(), Settings.defaults());
    }

    static List<String> alarms(Analysis analysis) {
        return analysis.findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .filter(shown -> !isPageMark(shown))
                .map(shown -> Detection.describe(analysis.text(), shown))
                .toList();
    }

    /** Page numbers between the rows are what some layouts are about: there they are told, and rightly. */
    static boolean isPageMark(Analysis.Shown shown) {
        return shown.finding().message().key().startsWith("leftover.message.page");
    }

    /** What was said at Warning of a draft whose figures cannot be read, but for saying so of its tables. */
    private static List<String> silent(Analysis analysis) {
        List<String> alarms = alarms(analysis);
        List<String> others = alarms.stream().filter(alarm -> !isUnread(alarm)).toList();
        return alarms.isEmpty() ? List.of("not a word about tables that could not be read") : others;
    }

    private static boolean isUnread(String alarm) {
        return alarm.startsWith("table-glued ");
    }

    /** How many tables were reported as unread; the one thing that is said at Warning of a correct report. */
    private static int unread(Analysis analysis) {
        return (int) alarms(analysis).stream().filter(AccuracyRun::isUnread).count();
    }

    /** Number of cells that were bound with the value that was written. */
    static int bound(SampleReport report, Analysis analysis) {
        return (int) report.figures().entrySet().stream()
                .filter(figure -> analysis.report()
                        .figures()
                        .number(figure.getKey())
                        .filter(number -> same(number, figure.getValue()))
                        .isPresent())
                .count();
    }

    private static boolean same(BigDecimal number, String written) {
        if (written.endsWith("元")) {
            return number.signum() > 0;
        }
        return number.compareTo(new BigDecimal(written.replace('减', '-'))) == 0;
    }

    private void planted(AccuracyCounts counts) {
        record Evaluated(PlantedDraft draft, Detection result) {}
        List<PlantedFault> faults = FaultCatalogue.all();
        IntStream.range(0, faults.size())
                .parallel()
                .boxed()
                .flatMap(index -> PlantedDraft.of(faults.get(index), index, layouts).stream())
                .map(draft -> new Evaluated(draft, evaluate(draft)))
                .toList()
                .forEach(item -> counts.planted(item.draft(), item.result()));
    }

    private Detection evaluate(PlantedDraft draft) {
        return Detection.of(
                draft.fault(),
                draft.marks(),
                () -> analyzer.analyze(
                        Text.of(draft.before()),
                        draft.layout().syntax(),
                        draft.fault().settings()),
                analyze(draft.fault(), draft.text(), draft.layout()));
    }

    private Analysis analyze(PlantedFault fault, String text, Layout layout) {
        Report report = analyzer.read(Text.of(text), layout.syntax());
        return analyzer.check(
                report, fault.settings(), fault.takenOver() ? Beside.lastYearsProblems(report) : Neighbours.none());
    }

    private void pairs(AccuracyCounts counts) {
        List<List<PlantedFault>> pairs = FaultPairs.all();
        List<Layout> readable =
                Stream.of(Layout.values()).filter(Layout::readable).toList();
        for (int i = 0; i < PAIRS; i++) {
            List<PlantedFault> pair = pairs.get(i % pairs.size());
            Layout layout = readable.get(i % readable.size());
            String form = FORMS.get(i / pairs.size() % 2);
            Random random = new Random(7 + i);
            SampleReport report = SampleReport.busy(form, Organ.all().get(i % 14), random);
            Page page = PageBuilder.of(report);
            for (PlantedFault fault : pair) {
                page = fault.plan().plant(page, report, random);
            }
            Marks marks = Marks.strip(Layouts.write(page, layout, TextVariant.NONE, report.style()));
            List<String> alarms = alarms(analyze(marks.text(), layout));
            boolean each = pair.stream()
                    .allMatch(fault -> alarms.stream()
                            .anyMatch(alarm -> fault.rules().stream().anyMatch(alarm::startsWith)));
            String what =
                    pair.get(0).what() + " + " + pair.get(1).what() + " | " + layout + " | " + form + " " + alarms;
            counts.pair(what, each && alarms.size() == 2, layout, marks.text());
        }
    }
}
