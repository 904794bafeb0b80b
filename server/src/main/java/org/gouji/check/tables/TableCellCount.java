package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.draft.Table.Cell;
import org.gouji.form.Grade;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * A row with more or fewer numbers than the form has columns (7 in table three, 15 in table four), so that which number
 * belongs where is unknown.
 */
final class TableCellCount extends TableRule {

    TableCellCount() {
        super(RuleInfo.of("table-cellcount", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (BoundTable table : report.tables()) {
            List<BoundRow> rows =
                    table.rows().stream().filter(BoundRow::miscounted).toList();
            if (rows.size() <= RowCells.ONE_BY_ONE) {
                rows.forEach(row -> out.add(ofRow(report, table, row)));
                continue;
            }
            Finding finding = findingOf(
                    "message.many", place(report, rows.get(0)), table.spec().name(), rows.size());
            for (BoundRow row : rows) {
                finding = finding.withRelated(
                        place(report, row),
                        message("message", row.spec().fields().size(), row.count(), CellName.row(row.spec())));
            }
            out.add(finding);
        }
    }

    private Finding ofRow(Report report, BoundTable table, BoundRow row) {
        int expected = row.spec().fields().size();
        Span place = place(report, row);
        return row.spec().label().isEmpty()
                ? findingOf("message.values", place, table.spec().name(), expected, row.count())
                : finding(place, expected, row.count(), CellName.row(row.spec()));
    }

    /** The numbers if they stand in one line, else the label. */
    private static Span place(Report report, BoundRow row) {
        List<Cell> values = row.values();
        if (values.isEmpty()) {
            return row.label();
        }
        Span numbers = values.get(0).span().union(values.get(values.size() - 1).span());
        boolean oneLine = report.text().lineOf(numbers.start()) == report.text().lineOf(numbers.end());
        if (oneLine) {
            return numbers;
        }
        return row.label().isEmpty() ? values.get(0).span() : row.label();
    }
}
