package org.gouji.samples;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.samples.Grid.Slot;

/** Tables as a browser puts them on the clipboard. */
final class BrowserTables {

    private BrowserTables() {}

    /** Cells that begin in a row with tabs between; merged cells leave nothing. */
    static void rows(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            out.line(grid.beginning(row).stream().map(Slot::text).collect(Collectors.joining("\t")));
        }
    }

    /** The page had a paragraph in every number's cell. */
    static void cells(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            List<Slot> slots = grid.beginning(row);
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < slots.size(); i++) {
                Slot slot = slots.get(i);
                boolean last = i + 1 == slots.size();
                boolean opens = slot.isValue() && (i == 0 || !slots.get(i - 1).isValue());
                line.append(opens && i > 0 ? "\n" : "").append(slot.text());
                if (!last) {
                    line.append(slot.isValue() ? "\n\n" : "\t");
                }
            }
            out.line(line.toString());
        }
    }
}
