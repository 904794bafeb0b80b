package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Field;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Span;

/**
 * The signature help of a row: its label and columns, {@code 予以公开（自然人，商业企业，…）}.
 *
 * @param label the whole list
 * @param columns span of each column inside {@code label}, in UTF-16 units
 * @param active index of the column that the caret is in
 */
public record RowSignature(String label, List<Span> columns, int active) {

    /** The row and column at {@code offset}; empty in labels and where the column is not known. */
    public static Optional<RowSignature> at(Report report, int offset) {
        for (BoundTable table : report.tables()) {
            for (BoundRow row : table.rows()) {
                Span line = new Span(row.line().start(), report.text().lineEnd(lastLine(report, row)));
                boolean behindLabel =
                        row.label().isEmpty() || offset > row.label().end();
                if (line.touches(offset) && behindLabel) {
                    return figure(row, offset).map(figure -> of(table.spec(), row, figure));
                }
            }
        }
        return Optional.empty();
    }

    private static int lastLine(Report report, BoundRow row) {
        return report.text().lineOf(row.line().end());
    }

    /** The last cell that begins before the caret. */
    private static Optional<Figure> figure(BoundRow row, int offset) {
        return row.figures().stream()
                .filter(figure -> !(figure.value() instanceof Value.Unknown))
                .filter(figure -> figure.span().start() <= offset)
                .reduce((earlier, later) ->
                        later.span().start() > earlier.span().start() ? later : earlier);
    }

    private static RowSignature of(TableSpec table, BoundRow row, Figure here) {
        String name = CellName.row(table, here.field());
        List<Field> fields = row.spec().fields().stream()
                .filter(field -> CellName.row(table, field).equals(name))
                .toList();
        StringBuilder label = new StringBuilder(CellName.withoutNumber(name)).append('（');
        List<Span> columns = new ArrayList<>();
        for (Field field : fields) {
            if (!columns.isEmpty()) {
                label.append('，');
            }
            int start = label.length();
            label.append(CellName.column(table, field));
            columns.add(new Span(start, label.length()));
        }
        return new RowSignature(label.append('）').toString(), List.copyOf(columns), fields.indexOf(here.field()));
    }
}
