package org.gouji.report;

import java.util.List;
import org.gouji.draft.Table.Cell;
import org.gouji.form.RowSpec;
import org.gouji.text.Span;

/**
 * A row of numbers in a table of the draft, matched with a row of the form.
 *
 * @param spec the row of the form
 * @param label where its label stands; empty span before its first number in table four, and where it has none
 * @param values the cells behind the label that hold something, in order
 * @param figures one for each field of {@code spec}
 * @param count how many numbers or marks were written
 * @param line span of the row's cells, label included
 * @param placed true if it has no label and is bound by its place alone, because no other row was left for it; its
 *     figures are compared with nothing
 */
public record BoundRow(
        RowSpec spec, Span label, List<Cell> values, List<Figure> figures, int count, Span line, boolean placed) {

    /** This row with all offsets moved by {@code delta} UTF-16 units. */
    BoundRow shift(int delta) {
        return new BoundRow(
                spec,
                label.shift(delta),
                values.stream().map(cell -> cell.shift(delta)).toList(),
                figures.stream().map(figure -> figure.shift(delta)).toList(),
                count,
                line.shift(delta),
                placed);
    }

    /** True if the row has more or fewer numbers than the form has columns, and blank cells do not explain it. */
    public boolean miscounted() {
        return figures.stream().anyMatch(figure -> figure.value() instanceof Value.Unknown)
                || count > spec.fields().size();
    }
}
