package org.gouji.samples;

import org.gouji.samples.Grid.Kind;
import org.gouji.samples.Grid.Slot;

/** Tables with one cell a line. */
final class CellTables {

    private CellTables() {}

    /** As Tika writes: a tab before each cell, a lone tab for a cell that goes on, a paragraph break in one label. */
    static void tabbed(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            for (Slot slot : grid.covering(row)) {
                if (slot.row() < row) {
                    out.line("\t");
                } else if (slot.kind() == Kind.GROUP && slot.text().contains("不予公开")) {
                    int cut = slot.text().indexOf("不予公开");
                    out.line("\t" + slot.text().substring(0, cut))
                            .line("")
                            .line(slot.text().substring(cut));
                } else {
                    out.line("\t" + slot.text());
                }
            }
            out.line("");
        }
        out.line("");
    }

    static void plain(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            grid.beginning(row).forEach(slot -> out.line(slot.text()));
            out.line("");
        }
    }

    static void blanks(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            grid.beginning(row).forEach(slot -> out.line(slot.text()).line(""));
        }
    }

    static void bare(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            grid.beginning(row).forEach(slot -> out.line(slot.text()));
        }
    }

    static void pipeEnd(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            int at = row;
            grid.covering(row).forEach(slot -> out.line((slot.row() == at ? slot.text() : "") + " |"));
            out.line("");
        }
    }

    static void pipeLines(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            out.line("|");
            int at = row;
            grid.covering(row)
                    .forEach(slot ->
                            out.line(slot.row() == at ? slot.text() : "").line("|"));
        }
    }

    static void glued(Grid grid, LineWriter out) {
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < grid.height(); row++) {
            grid.beginning(row).forEach(slot -> all.append(slot.text()));
        }
        out.line(all.toString());
    }
}
