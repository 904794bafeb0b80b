package org.gouji.assist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.form.GridCell;
import org.gouji.form.PlacedCell;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Span;

/**
 * A cell that a report is asked about.
 *
 * @param table its table
 * @param row its row
 * @param figure what stands in it
 */
record TableCell(BoundTable table, BoundRow row, Figure figure) {

    /** The cell in which {@code offset} lies. One whose place in the row cannot be told is none. */
    static Optional<TableCell> at(Report report, int offset) {
        for (BoundTable table : report.tables()) {
            if (!table.table().span().union(lastRow(table)).touches(offset)) {
                continue;
            }
            for (BoundRow row : table.rows()) {
                for (Figure figure : row.figures()) {
                    boolean placed = !(figure.value() instanceof Value.Unknown);
                    if (placed && padded(report, figure.span()).touches(offset)) {
                        return Optional.of(new TableCell(table, row, figure));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Empty cells at the end of the last row may stand behind the table's last character. */
    private static Span lastRow(BoundTable table) {
        return table.rows().isEmpty()
                ? table.table().span()
                : table.rows().get(table.rows().size() - 1).line();
    }

    /** The blanks beside a number are part of its cell for anyone who points at it. */
    private static Span padded(Report report, Span span) {
        String string = report.text().string();
        int start = span.start();
        int end = span.end();
        while (start > 0 && string.charAt(start - 1) == ' ') {
            start--;
        }
        while (end < string.length() && string.charAt(end) == ' ') {
            end++;
        }
        return new Span(start, end);
    }

    /** The labels over the cell, the outermost first; those of other blocks do not count. */
    List<String> columnPath() {
        List<PlacedCell> placed = table.spec().placed();
        Optional<PlacedCell> here = placed.stream()
                .filter(cell ->
                        cell.cell().field().filter(figure.field()::equals).isPresent())
                .findFirst();
        if (here.isEmpty()) {
            return List.of();
        }
        int row = here.get().row();
        int block = placed.stream()
                .filter(cell -> cell.cell().role() == GridCell.Role.BLOCK && cell.row() < row)
                .mapToInt(PlacedCell::row)
                .max()
                .orElse(-1);
        List<String> path = new ArrayList<>();
        placed.stream()
                .filter(cell -> cell.cell().role() == GridCell.Role.HEAD)
                .filter(cell -> block < cell.row()
                        && cell.row() < row
                        && cell.covers(here.get().column()))
                .sorted(Comparator.comparingInt(PlacedCell::row))
                .forEach(cell -> path.add(cell.cell().text()));
        return Collections.unmodifiableList(path);
    }
}
