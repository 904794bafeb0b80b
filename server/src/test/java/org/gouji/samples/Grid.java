package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.samples.Page.Head;
import org.gouji.samples.Page.HeadRow;
import org.gouji.samples.Page.Row;
import org.gouji.samples.Page.Table;
import org.gouji.samples.Page.ValueRow;

/**
 * The grid of a table, with merged cells.
 *
 * @param table what is laid out
 * @param matrix for each grid row, the cell that covers each grid column
 * @param seed where pages end and labels wrap
 */
record Grid(Table table, List<List<Optional<Slot>>> matrix, int seed) {

    /**
     * A cell at its place, merged cells counted once.
     *
     * @param text as written
     * @param row first grid row covered
     * @param column first grid column covered
     * @param across grid columns covered
     * @param down grid rows covered
     * @param kind what it is for
     */
    record Slot(String text, int row, int column, int across, int down, Kind kind) {
        boolean isValue() {
            return kind == Kind.VALUE;
        }

        /** True if the cell covers this place and does not begin there. */
        boolean continuesDown(int atRow, int atColumn) {
            return row < atRow && column == atColumn;
        }
    }

    /** What a cell is for. */
    enum Kind {
        HEAD,
        GROUP,
        LABEL,
        VALUE
    }

    static Grid of(Table table, int seed) {
        List<List<Optional<Slot>>> matrix = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            matrix.add(new ArrayList<>());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (row instanceof HeadRow head) {
                for (Head cell : head.cells()) {
                    place(matrix, new Slot(cell.text(), i, free(matrix, i), cell.across(), cell.down(), Kind.HEAD));
                }
            } else {
                values(matrix, table, i, (ValueRow) row);
            }
        }
        return new Grid(table, matrix, seed);
    }

    private static void values(List<List<Optional<Slot>>> matrix, Table table, int index, ValueRow row) {
        for (int depth = 0; depth < row.path().size(); depth++) {
            boolean own = depth + 1 == row.path().size();
            if (!own && index > 0 && shares(table.rows().get(index - 1), row.path(), depth)) {
                continue;
            }
            int down = 1;
            while (!own
                    && index + down < table.rows().size()
                    && shares(table.rows().get(index + down), row.path(), depth)) {
                down++;
            }
            int across = own ? Math.max(1, table.labels() - depth) : 1;
            place(
                    matrix,
                    new Slot(
                            row.path().get(depth),
                            index,
                            free(matrix, index),
                            across,
                            down,
                            own ? Kind.LABEL : Kind.GROUP));
        }
        for (int i = 0; i < row.values().size(); i++) {
            int column = free(matrix, index);
            int across = i + 1 < row.values().size() ? 1 : Math.max(1, table.width() - column);
            place(matrix, new Slot(row.values().get(i), index, column, across, 1, Kind.VALUE));
        }
    }

    private static boolean shares(Row other, List<String> path, int depth) {
        return other instanceof ValueRow values
                && values.path().size() > depth + 1
                && values.path().subList(0, depth + 1).equals(path.subList(0, depth + 1));
    }

    private static int free(List<List<Optional<Slot>>> matrix, int row) {
        List<Optional<Slot>> line = matrix.get(row);
        int column = 0;
        while (column < line.size() && line.get(column).isPresent()) {
            column++;
        }
        return column;
    }

    private static void place(List<List<Optional<Slot>>> matrix, Slot slot) {
        for (int row = slot.row(); row < slot.row() + slot.down() && row < matrix.size(); row++) {
            List<Optional<Slot>> line = matrix.get(row);
            while (line.size() < slot.column() + slot.across()) {
                line.add(Optional.empty());
            }
            for (int column = slot.column(); column < slot.column() + slot.across(); column++) {
                line.set(column, Optional.of(slot));
            }
        }
    }

    /** A number that differs from report to report and not between a report and the same with a mistake. */
    int spread() {
        return seed;
    }

    int height() {
        return matrix.size();
    }

    int width() {
        return matrix.stream().mapToInt(List::size).max().orElse(0);
    }

    boolean isHead(int row) {
        return table.rows().get(row) instanceof HeadRow;
    }

    /** The cell that covers a place, if there is one. */
    Optional<Slot> at(int row, int column) {
        List<Optional<Slot>> line = matrix.get(row);
        return column < line.size() ? line.get(column) : Optional.empty();
    }

    /** The cells that begin in a row, from left to right. */
    List<Slot> beginning(int row) {
        return covering(row).stream().filter(slot -> slot.row() == row).toList();
    }

    /** The cells that begin in a row or reach down into it, from left to right, each once. */
    List<Slot> covering(int row) {
        return matrix.get(row).stream().flatMap(Optional::stream).distinct().toList();
    }
}
