package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.form.Form;
import org.gouji.report.BoundTable;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * The text of a code lens: over a table, how many of its relations hold; over the title, the state of the report.
 *
 * @param span the characters above which it is shown
 * @param text the text of the lens
 */
public record CodeLensText(Span span, String text) {

    /**
     * The lenses over the tables of {@code report}.
     *
     * @param isDone whether a stretch of the draft has nothing wrong and nothing that is still to be written
     */
    public static List<CodeLensText> overTables(Report report, Predicate<Span> isDone, AssistMessages messages) {
        List<CodeLensText> lenses = new ArrayList<>();
        for (BoundTable table : report.tables()) {
            List<RelationResult> results = report.relations().stream()
                    .filter(result -> isAbout(result, table.spec().id()))
                    .toList();
            if (!results.isEmpty()) {
                lenses.add(new CodeLensText(table.table().span(), text(report, table, results, isDone, messages)));
            }
        }
        return List.copyOf(lenses);
    }

    /** The lens over the title, or over the first line if there is none; empty for a year without a form. */
    public static Optional<CodeLensText> overTitle(Report report, long errors, long warnings, AssistMessages messages) {
        Span at = report.identity().title().map(title -> title.span()).orElse(Span.at(0));
        return report.expectedForm().map(form -> new CodeLensText(at, state(report, form, errors, warnings, messages)));
    }

    /** Over the title: with which file the report is compared. */
    public static CodeLensText lastYear(Report report, String file, AssistMessages messages) {
        Span at = report.identity().title().map(title -> title.span()).orElse(Span.at(0));
        return new CodeLensText(at, messages.text("lens.last-year", file));
    }

    /** Over the title: how many of the organs below have reported. */
    public static CodeLensText below(Report report, int found, int all, AssistMessages messages) {
        Span at = report.identity().title().map(title -> title.span()).orElse(Span.at(0));
        return new CodeLensText(at, messages.text("lens.below", found, all));
    }

    private static String state(Report report, Form form, long errors, long warnings, AssistMessages messages) {
        String year = report.identity()
                .year()
                .map(found -> messages.text("lens.year", found.value()))
                .orElse("");
        return joined(messages.text("form", form.id()), year, messages.text("lens.findings", errors, warnings));
    }

    private static String text(
            Report report,
            BoundTable table,
            List<RelationResult> results,
            Predicate<Span> isDone,
            AssistMessages messages) {
        if (table.isUnfilled()) {
            return messages.text("lens.unfilled");
        }
        long holds = count(report, results, RelationResult.State.HOLDS);
        long open = count(report, results, RelationResult.State.UNKNOWN);
        long mistakes = report.faults().stream()
                .filter(fault -> isAbout(fault.relation(), table.spec().id()))
                .count();
        boolean all = holds == results.size() && isDone.test(table.table().span());
        return joined(
                messages.text("lens.relations", holds, results.size()) + (all ? " ✓" : ""),
                mistakes > 0 ? messages.text("lens.mistakes", mistakes) : "",
                open > 0 ? messages.text("lens.open", open) : "");
    }

    private static String joined(String... parts) {
        return String.join(
                " · ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static long count(Report report, List<RelationResult> results, RelationResult.State state) {
        return results.stream()
                .filter(result -> SumState.stateOf(report, result) == state)
                .count();
    }

    private static boolean isAbout(RelationResult result, String table) {
        return result.spec().right().stream().allMatch(field -> field.table().equals(table));
    }
}
