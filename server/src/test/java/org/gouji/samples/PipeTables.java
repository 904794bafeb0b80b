package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import org.gouji.samples.Grid.Kind;
import org.gouji.samples.Grid.Slot;

/** Tables with bars between the cells. */
final class PipeTables {

    private PipeTables() {}

    static void full(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            out.line(bars(fields(grid, row)));
            if (row == 0) {
                out.line(delimiter(grid.width()));
            }
        }
    }

    static void plain(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            out.line(bars(fields(grid, row)));
        }
    }

    static void open(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            out.line(String.join(" | ", fields(grid, row)));
            if (row == 0) {
                out.line(String.join(" | ", java.util.Collections.nCopies(grid.width(), ":-:")));
            }
        }
    }

    static void emptied(Grid grid, LineWriter out) {
        out.line(bars(blanks(grid.width()))).line(delimiter(grid.width()));
        for (int row = 0; row < grid.height(); row++) {
            boolean upper = row + 1 < grid.height() && grid.isHead(row) && grid.isHead(row + 1);
            boolean keep = grid.table().id().equals("T2") || !upper;
            out.line(bars(keep ? fields(grid, row) : blanks(grid.width())));
        }
    }

    static void repeated(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            List<String> fields = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                int at = row;
                int in = column;
                fields.add(grid.at(row, column)
                        .filter(slot -> slot.kind() != Kind.VALUE || begins(slot, at, in))
                        .map(Slot::text)
                        .orElse(""));
            }
            out.line(bars(fields));
            if (row == 0) {
                out.line(delimiter(grid.width()));
            }
        }
    }

    /** Text of the cells that begin in a row, blanks where merged cells go on. */
    static List<String> fields(Grid grid, int row) {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            int in = column;
            fields.add(grid.at(row, column)
                    .filter(slot -> begins(slot, row, in))
                    .map(Slot::text)
                    .orElse(""));
        }
        return fields;
    }

    private static boolean begins(Slot slot, int row, int column) {
        return slot.row() == row && slot.column() == column;
    }

    private static List<String> blanks(int width) {
        return new ArrayList<>(java.util.Collections.nCopies(width, ""));
    }

    private static String bars(List<String> fields) {
        StringBuilder line = new StringBuilder("|");
        fields.forEach(field -> line.append(' ').append(field).append(field.isEmpty() ? "|" : " |"));
        return line.toString();
    }

    private static String delimiter(int width) {
        return "|" + " --- |".repeat(width);
    }
}
