package org.gouji.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Level;
import org.gouji.check.Message;
import org.gouji.check.engine.RuleFailure;
import org.gouji.cli.files.Input;
import org.gouji.document.DocumentContent;
import org.gouji.report.Report;
import org.gouji.report.UnreadTables;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.office.OfficePlaces;

/** What came of one file. Holds no draft: many of these wait for their turn to be printed. */
sealed interface FileResult {

    /** The file. */
    Input input();

    /**
     * It was read and checked.
     *
     * @param input the file
     * @param text its characters
     * @param kind whether it is a report
     * @param year the year reported about
     * @param organ the organ that reports
     * @param form the form that its year demands
     * @param tables what became of each table of that form, by the table's id; empty without a form
     * @param shown the findings at the level asked for, in the order of the page
     * @param suppressed findings at that level that somebody has silenced
     * @param hidden the number of findings below that level
     * @param damaged whether some bytes could not be decoded
     * @param failures rules that threw, whose findings are missing
     * @param places where the findings are in an office document; empty for a text
     * @param notes what should be told of how an office document was read
     */
    record Checked(
            Input input,
            Text text,
            Report.Kind kind,
            Optional<Integer> year,
            Optional<String> organ,
            Optional<String> form,
            Map<String, UnreadTables.State> tables,
            List<Analysis.Shown> shown,
            List<Analysis.Suppressed> suppressed,
            int hidden,
            boolean damaged,
            List<RuleFailure> failures,
            Optional<OfficePlaces> places,
            List<DocumentContent.Note> notes)
            implements FileResult {

        /** What of {@code analysis} is to be reported at {@code threshold}. */
        static Checked of(Input input, Analysis analysis, Level threshold, boolean damaged) {
            return of(input, analysis, threshold, damaged, Optional.empty());
        }

        /** The same of the text of an office document. */
        static Checked of(Input input, Analysis analysis, Level threshold, DocumentContent.Read office) {
            return of(input, analysis, threshold, false, Optional.of(office));
        }

        private static Checked of(
                Input input,
                Analysis analysis,
                Level threshold,
                boolean damaged,
                Optional<DocumentContent.Read> office) {
            Report report = analysis.report();
            if (report.kind() == Report.Kind.OTHER) {
                // Whatever was made out of it does not count.
                return new Checked(
                        input,
                        report.draft().source(),
                        report.kind(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        0,
                        damaged,
                        analysis.failures(),
                        Optional.empty(),
                        List.of());
            }
            List<Analysis.Shown> shown = analysis.findings().stream()
                    .filter(item -> item.level().atLeast(threshold))
                    .toList();
            return new Checked(
                    input,
                    report.draft().source(),
                    report.kind(),
                    report.identity().year().map(year -> year.value()),
                    report.identity().organ().map(organ -> organ.name()),
                    report.expectedForm().map(form -> form.id()),
                    tables(report),
                    shown,
                    analysis.suppressed().stream()
                            .filter(item -> item.shown().level().atLeast(threshold))
                            .toList(),
                    analysis.findings().size() - shown.size(),
                    damaged,
                    analysis.failures(),
                    office.map(read -> OfficePlaces.of(analysis, read.places())),
                    office.map(DocumentContent.Read::notes).orElse(List.of()));
        }

        private static Map<String, UnreadTables.State> tables(Report report) {
            Map<String, UnreadTables.State> states = new LinkedHashMap<>();
            report.expectedForm().stream()
                    .flatMap(form -> form.tables().stream())
                    .forEach(table -> states.put(table.id(), UnreadTables.state(report, table)));
            return states;
        }

        /** The same with the first {@code count} findings only. */
        Checked first(int count) {
            return new Checked(
                    input,
                    text,
                    kind,
                    year,
                    organ,
                    form,
                    tables,
                    shown.subList(0, count),
                    suppressed,
                    hidden,
                    damaged,
                    failures,
                    places,
                    notes);
        }

        /** The number of tables that are there and could not be read, or not wholly. */
        int unreadTables() {
            return (int) tables.values().stream()
                    .filter(state -> state == UnreadTables.State.UNREAD || state == UnreadTables.State.PARTLY)
                    .count();
        }

        /** The number of findings shown at {@code level}. */
        int count(Level level) {
            return (int) shown.stream().filter(item -> item.level() == level).count();
        }
    }

    /**
     * It could not be checked.
     *
     * @param input the file
     * @param reason a message of the command line
     */
    record Failed(Input input, Message reason) implements FileResult {}
}
