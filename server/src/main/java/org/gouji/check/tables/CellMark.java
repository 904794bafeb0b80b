package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.compose.SumFillIn;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Edit;

/** A mark such as /, — or 无 where the tables want a number. One finding for the marks of a row, or for a table. */
final class CellMark extends TableRule {

    CellMark() {
        super(RuleInfo.of("cell-mark", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (List<RowCells> rows : RowCells.byTable(report, figure -> figure.value() instanceof Value.Mark)) {
            if (rows.size() > RowCells.ONE_BY_ONE) {
                out.add(ofTable(report, rows));
            } else {
                rows.forEach(row -> out.add(ofRow(report, row)));
            }
        }
    }

    private Finding ofRow(Report report, RowCells row) {
        List<Figure> figures = row.figures();
        Finding finding = figures.size() == 1
                ? finding(
                        row.place(report.text()),
                        CellName.of(row.table().spec(), figures.get(0).field()),
                        marks(figures))
                : findingOf(
                        row.messageKey(),
                        row.place(report.text()),
                        row.rowName(),
                        figures.size(),
                        marks(figures),
                        row.columnNames());
        for (Figure figure : figures.subList(1, figures.size())) {
            finding = finding.withRelated(
                    figure.span(), message("related", CellName.of(row.table().spec(), figure.field())));
        }
        return replace(report, finding, figures);
    }

    private Finding ofTable(Report report, List<RowCells> rows) {
        List<Figure> figures = new ArrayList<>();
        rows.forEach(row -> figures.addAll(row.figures()));
        Finding finding = findingOf(
                "message.table",
                rows.get(0).place(report.text()),
                rows.get(0).table().spec().name(),
                rows.size(),
                figures.size(),
                marks(figures));
        for (RowCells row : rows) {
            finding = finding.withRelated(
                    row.place(report.text()), message("related.row", row.rowName(), row.columnNames()));
        }
        return replace(report, finding, figures);
    }

    private Finding replace(Report report, Finding finding, List<Figure> figures) {
        SumFillIn fill = SumFillIn.of(report, figures);
        List<Edit> edits = fill.edits();
        if (edits.isEmpty()) {
            return finding;
        }
        Fix.Kind kind = fill.agrees() ? Fix.Kind.EXACT : Fix.Kind.NEEDS_INPUT;
        String key = fill.allZero() ? "fix" : "fix.sums";
        return finding.withFix(
                Fix.preferred(kind, message(key, marks(figures), edits.get(0).newText()), edits));
    }

    private static String marks(List<Figure> figures) {
        return figures.stream()
                .map(Figure::value)
                .filter(Value.Mark.class::isInstance)
                .map(value -> ((Value.Mark) value).mark())
                .distinct()
                .collect(Collectors.joining("”“", "“", "”"));
    }
}
