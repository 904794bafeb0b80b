package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.samples.Grid.Slot;

/** Tables as programs write them that show a web page as text: w3m, ELinks, pandoc and html2text. */
final class FramedTables {

    private static final int WIDEST = 12;

    private FramedTables() {}

    /** A frame of box characters with long labels wrapped in their cells. */
    static void box(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            int in = row;
            List<List<String>> cells = covering(grid, row)
                    .map(slot -> slot.row() == in ? PdfTables.pieces(slot.text(), WIDEST) : List.of(""))
                    .toList();
            out.line(cells.stream()
                    .map(cell -> "─".repeat(WIDEST))
                    .collect(Collectors.joining(row == 0 ? "┬" : "┼", row == 0 ? "┌" : "├", row == 0 ? "┐" : "┤")));
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int i = 0; i < lines; i++) {
                List<String> line = new ArrayList<>();
                for (List<String> cell : cells) {
                    line.add(i < cell.size() ? cell.get(i) : "");
                }
                out.line("│" + String.join(" │", line) + " │");
            }
        }
        out.line("└" + "─".repeat(grid.width() * WIDEST) + "┘");
    }

    /** A frame of plus signs and dashes, every cell of the grid drawn. */
    static void plus(Grid grid, LineWriter out) {
        String rule = "+" + "------+".repeat(grid.width());
        for (int row = 0; row < grid.height(); row++) {
            out.line(row == 1 ? rule.replace('-', '=') : rule);
            out.line(PipeTables.fields(grid, row).stream().collect(Collectors.joining(" | ", "| ", " |")));
        }
        out.line(rule);
    }

    /** Bars between the cells that begin in a row, none at its ends. */
    static void spare(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            out.line(grid.beginning(row).stream().map(Slot::text).collect(Collectors.joining("| ", "", "  ")));
            if (row == 0) {
                out.line("---" + "|---".repeat(grid.beginning(0).size() - 1));
            }
        }
    }

    private static Stream<Slot> covering(Grid grid, int row) {
        return Stream.iterate(0, column -> column + 1)
                .limit(grid.width())
                .flatMap(column -> grid.at(row, column).stream())
                .distinct();
    }
}
