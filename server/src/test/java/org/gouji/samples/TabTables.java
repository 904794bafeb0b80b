package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import org.gouji.samples.Grid.Kind;
import org.gouji.samples.Grid.Slot;

/** Tables with one row a line and tabs between the cells. */
final class TabTables {

    private TabTables() {}

    static void canonical(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            out.line(String.join("\t", PipeTables.fields(grid, row)));
        }
    }

    static void poi(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            List<String> fields = new ArrayList<>();
            for (Slot slot : grid.covering(row)) {
                fields.add(slot.row() == row ? slot.text() : "");
            }
            out.line(String.join("\t", fields));
        }
    }

    static void padded(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            out.line(padded(grid, row));
        }
    }

    static void broken(Grid grid, LineWriter out) {
        int page = page(grid);
        for (int row = 0; row < grid.height(); row++) {
            if (row == page) {
                out.line("").line("- 3 -").line("");
                for (int head = 0;
                        head < row && grid.isHead(head) && grid.table().id().equals("T3");
                        head++) {
                    out.line(padded(grid, head));
                }
            }
            out.line(row < page || grid.isHead(row) ? padded(grid, row) : shifted(grid, row, page));
        }
    }

    /** The first row on the next page; it differs from report to report. */
    static int page(Grid grid) {
        int spread = grid.spread();
        return switch (grid.table().id()) {
            case "T2" -> 3 + spread % 6;
            case "T3" -> 8 + spread % 17;
            default -> 3;
        };
    }

    private static String padded(Grid grid, int row) {
        List<String> fields = new ArrayList<>();
        for (Slot slot : grid.covering(row)) {
            fields.add(slot.row() == row ? slot.text() : "");
            int blanks = slot.kind() == Kind.HEAD
                    ? slot.across() == 3 && slot.down() == 3 ? 1 : slot.across() - 1
                    : slot.kind() == Kind.LABEL ? Math.max(0, slot.across() - 2) : 0;
            for (int i = 0; i < blanks; i++) {
                fields.add("");
            }
        }
        if (grid.table().id().equals("T3") && row < 2 && grid.isHead(1)) {
            int total = 8;
            while (fields.size() <= total) {
                fields.add("");
            }
            fields.set(total, row == 0 ? grid.at(1, 9).map(Slot::text).orElse("") : "");
        }
        return pad(fields, grid.width());
    }

    /** A row after the page break: the outer group is gone; its own group stands only where it begins. */
    private static String shifted(Grid grid, int row, int page) {
        List<String> fields = new ArrayList<>();
        for (Slot slot : grid.covering(row)) {
            if (slot.kind() == Kind.GROUP && slot.row() < page) {
                continue;
            }
            fields.add(slot.row() == row ? slot.text() : "");
            if (slot.kind() == Kind.LABEL && slot.across() > 2) {
                fields.add("");
            }
        }
        return pad(fields, grid.width());
    }

    private static String pad(List<String> fields, int width) {
        List<String> padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add("");
        }
        while (padded.size() > width && padded.get(padded.size() - 1).isEmpty()) {
            padded.remove(padded.size() - 1);
        }
        return String.join("\t", padded);
    }
}
