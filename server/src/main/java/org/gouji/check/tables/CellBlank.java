package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.compose.SumFillIn;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Grade;
import org.gouji.report.BoundRow;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Edit;

/**
 * A cell of an official table that was left empty; by custom a zero stands where there is nothing to state. One finding
 * for the blanks of a row, or for a table when many of its rows have some; none as long as no figure stands in the table.
 */
final class CellBlank extends TableRule {

    CellBlank() {
        super(RuleInfo.of("cell-blank", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (List<RowCells> rows : RowCells.byTable(report, figure -> figure.value() instanceof Value.Blank)) {
            if (rows.get(0).table().isUnfilled()) {
                continue; // The whole table is still to be filled, and that is another finding.
            }
            if (rows.size() > RowCells.ONE_BY_ONE) {
                out.add(ofTable(report, rows));
            } else {
                rows.forEach(row -> out.add(ofRow(report, row, rows)));
            }
        }
    }

    private Finding ofRow(Report report, RowCells row, List<RowCells> all) {
        int count = row.figures().size();
        Finding finding = count == 1
                ? finding(
                        row.place(report.text()),
                        CellName.of(row.table().spec(), row.figures().get(0).field()))
                : findingOf(row.messageKey(), row.place(report.text()), row.rowName(), count, row.columnNames());
        for (Figure figure : row.figures().subList(1, count)) {
            finding = finding.withRelated(
                    RowCells.visible(report.text(), figure.span()),
                    message("related", CellName.of(row.table().spec(), figure.field())));
        }
        finding = fill(report, finding, List.of(row), count == 1 ? "fix" : "fix.row", true);
        return all.size() > 1 ? fill(report, finding, all, "fix.table", false) : finding;
    }

    private Finding ofTable(Report report, List<RowCells> rows) {
        String table = rows.get(0).table().spec().name();
        Finding finding =
                findingOf("message.table", rows.get(0).place(report.text()), table, rows.size(), RowCells.count(rows));
        for (RowCells row : rows) {
            finding = finding.withRelated(
                    row.place(report.text()), message("related.row", row.rowName(), row.columnNames()));
        }
        return fill(report, finding, rows, "fix.table", true);
    }

    private Finding fill(Report report, Finding finding, List<RowCells> rows, String key, boolean preferred) {
        Notation notation = rows.get(0).table().table().notation();
        List<Figure> figures = new ArrayList<>();
        rows.forEach(row -> figures.addAll(row.figures()));
        SumFillIn fill = SumFillIn.of(report, figures);
        List<Edit> edits = fill.edits();
        boolean lacking = figures.stream().anyMatch(figure -> hasNoCell(rows, figure));
        if (edits.isEmpty() || notation == Notation.FLOW || lacking) {
            return finding;
        }
        String table = rows.get(0).table().spec().name();
        Message title = message(
                fill.allZero() ? key : key + ".sums", table, edits.get(0).newText());
        return finding.withFix(new Fix(title, edits, Fix.Kind.NEEDS_INPUT, preferred));
    }

    /** True if the row ends with its label: a number put there would become a part of that. */
    private static boolean hasNoCell(List<RowCells> rows, Figure figure) {
        return rows.stream()
                .flatMap(row -> row.table().rows().stream())
                .map(BoundRow::label)
                .anyMatch(
                        label -> !label.isEmpty() && label.touches(figure.span().start()));
    }
}
