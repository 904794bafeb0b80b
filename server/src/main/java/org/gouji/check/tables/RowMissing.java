package org.gouji.check.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.compose.RowInsertion;
import org.gouji.form.Grade;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/**
 * A row of the form that a table lacks; every row is required, a zero where there is nothing to state (both forms).
 * Judged against the form whose labels the table has.
 */
final class RowMissing extends TableRule {

    RowMissing() {
        super(RuleInfo.of("row-missing", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (RowGaps gaps : RowGaps.of(report)) {
            BoundTable table = gaps.table();
            List<RowSpec> missing = gaps.missing();
            if (missing.size() > RowCells.ONE_BY_ONE) {
                String names = missing.stream().map(CellName::row).collect(Collectors.joining("”“", "“", "”"));
                Finding finding = findingOf(
                        "message.many",
                        place(report, table, missing.get(0)),
                        table.spec().name(),
                        missing.size(),
                        names);
                out.add(withFix(
                        finding,
                        report,
                        table,
                        missing,
                        message("fix.many", table.spec().name(), missing.size())));
                continue;
            }
            for (RowSpec row : missing) {
                Span place = place(report, table, row);
                boolean nameless = row.label().isEmpty();
                Finding finding = nameless
                        ? findingOf("message.values", place, table.spec().name())
                        : finding(place, table.spec().name(), row.label());
                Optional<Span> next = next(table, row);
                finding = next.isPresent() ? finding.withRelated(next.get(), message("related", row.label())) : finding;
                out.add(withFix(
                        finding,
                        report,
                        table,
                        List.of(row),
                        message("fix", nameless ? table.spec().name() : row.label())));
            }
        }
    }

    /** The label of the row behind the gap. */
    private static Optional<Span> next(BoundTable table, RowSpec missing) {
        List<RowSpec> rows = table.spec().rows();
        return table.rows().stream()
                .filter(row -> rows.indexOf(row.spec()) > rows.indexOf(missing))
                .min(Comparator.comparingInt(row -> rows.indexOf(row.spec())))
                .map(BoundRow::label);
    }

    private static Finding withFix(
            Finding finding, Report report, BoundTable table, List<RowSpec> rows, org.gouji.check.Message title) {
        List<Edit> edits = new RowInsertion(report.text(), table).of(rows);
        return edits.isEmpty() ? finding : finding.withFix(Fix.preferred(Fix.Kind.NEEDS_INPUT, title, edits));
    }

    /** The label of the row before the gap; without one, the first line of the table. */
    private static Span place(Report report, BoundTable table, RowSpec missing) {
        List<RowSpec> rows = table.spec().rows();
        int index = rows.indexOf(missing);
        Span before = table.table().span();
        for (BoundRow row : table.rows()) {
            int at = rows.indexOf(row.spec());
            if (at >= 0 && at < index && !row.label().isEmpty()) {
                before = row.label();
            }
        }
        int line = report.text().lineOf(before.start());
        int end = Math.min(before.end(), report.text().lineEnd(line));
        return new Span(before.start(), Math.max(before.start(), end));
    }
}
