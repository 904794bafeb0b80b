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
import org.gouji.report.CellAt;
import org.gouji.report.Figure;
import org.gouji.report.Report;

/**
 * A cell of an official table, with its row and table.
 *
 * @param table its table
 * @param row its row
 * @param figure its content
 */
record TableCell(BoundTable table, BoundRow row, Figure figure) {

    /** The cell in which {@code offset} lies. Empty if its column is not known. */
    static Optional<TableCell> at(Report report, int offset) {
        return CellAt.of(report, offset).map(cell -> new TableCell(cell.table(), cell.row(), cell.figure()));
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
