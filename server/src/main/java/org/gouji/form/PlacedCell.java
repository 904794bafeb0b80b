package org.gouji.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A cell of the official grid at its place, taking merged cells into account.
 *
 * @param cell the cell
 * @param row zero-based grid row in which it begins
 * @param column zero-based grid column in which it begins
 */
public record PlacedCell(GridCell cell, int row, int column) {

    /** True if the cell stands over or in the zero-based grid {@code column}. */
    public boolean covers(int other) {
        return column <= other && other < column + cell.across();
    }

    /** Every cell of a {@code grid} of so many columns, row by row. */
    static List<PlacedCell> of(List<GridRow> grid, int width) {
        int[] takenUntil = new int[width];
        List<PlacedCell> placed = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            int column = 0;
            for (GridCell cell : grid.get(row).cells()) {
                while (column < takenUntil.length && takenUntil[column] > row) {
                    column++;
                }
                placed.add(new PlacedCell(cell, row, column));
                int end = Math.min(column + cell.across(), takenUntil.length);
                Arrays.fill(takenUntil, Math.min(column, end), end, row + cell.down());
                column = end;
            }
        }
        return List.copyOf(placed);
    }
}
