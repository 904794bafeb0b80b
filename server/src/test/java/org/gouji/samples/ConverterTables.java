package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.samples.Grid.Kind;
import org.gouji.samples.Grid.Slot;

/** Tables that a converter or a recognizer of scanned pages took apart. */
final class ConverterTables {

    private static final int ROWS = 6;

    private ConverterTables() {}

    /** The labels as lines of text, the numbers behind them as a little table of their own. */
    static void labelsFirst(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            List<Slot> slots = grid.beginning(row);
            slots.stream().filter(slot -> !slot.isValue()).forEach(slot -> out.line(slot.text()));
            List<String> numbers =
                    slots.stream().filter(Slot::isValue).map(Slot::text).toList();
            if (!numbers.isEmpty()) {
                out.gap();
                pipes(numbers, out);
                delimiter(numbers.size(), out);
                out.gap();
            }
        }
    }

    /** Cut into several tables with a header row that nobody wrote. */
    static void cut(Grid grid, LineWriter out) {
        for (int row = 0; row < grid.height(); row++) {
            if (row % ROWS == 0) {
                out.gap();
                boolean numbered = (grid.spread() + row / ROWS) % 2 == 0;
                pipes(
                        IntStream.range(0, grid.width())
                                .mapToObj(column -> numbered ? Integer.toString(column) : "列" + (column + 1))
                                .toList(),
                        out);
                delimiter(grid.width(), out);
            }
            pipes(cells(grid, row), out);
        }
    }

    /** Table four as three tables of five, each with its header. */
    static void fourInThree(Grid grid, LineWriter out) {
        if (!grid.table().id().equals("T4")) {
            PipeTables.full(grid, out);
            return;
        }
        for (int group = 0; group < 3; group++) {
            int from = 5 * group;
            int to = group == 2 ? Math.max(15, grid.width()) : from + 5;
            out.gap();
            String name = group == 0
                    ? grid.at(0, 0).orElseThrow().text()
                    : grid.at(1, from).orElseThrow().text();
            pipes(List.of(name, "", "", "", ""), out);
            delimiter(5, out);
            for (int row : List.of(grid.height() - 2, grid.height() - 1)) {
                pipes(
                        IntStream.range(from, to)
                                .mapToObj(column ->
                                        grid.at(row, column).map(Slot::text).orElse(""))
                                .toList(),
                        out);
            }
        }
    }

    /** A long label takes two rows of the table; the numbers stand in the first of them. */
    static void rowInTwo(Grid grid, LineWriter out) {
        if (grid.table().id().equals("T2")) {
            PipeTables.full(grid, out);
            return;
        }
        delimiter(grid, out, 0);
        for (int row = 0; row < grid.height(); row++) {
            List<String> cells = cells(grid, row);
            Optional<Slot> label = grid.beginning(row).stream()
                    .filter(slot -> slot.kind() == Kind.LABEL
                            && Marks.strip(slot.text()).text().length() > 9)
                    .findFirst();
            if (label.isEmpty()) {
                pipes(cells, out);
                continue;
            }
            List<String> pieces =
                    PdfTables.pieces(label.get().text(), label.get().text().length() * 2 / 3);
            cells.set(label.get().column(), pieces.get(0));
            List<String> rest = new ArrayList<>(java.util.Collections.nCopies(cells.size(), ""));
            rest.set(label.get().column(), String.join("", pieces.subList(1, pieces.size())));
            pipes(cells, out);
            pipes(rest, out);
        }
    }

    private static void delimiter(Grid grid, LineWriter out, int row) {
        if (row == 0) {
            pipes(java.util.Collections.nCopies(grid.width(), ""), out);
            delimiter(grid.width(), out);
        }
    }

    private static List<String> cells(Grid grid, int row) {
        return new ArrayList<>(IntStream.range(0, grid.width())
                .mapToObj(column -> grid.at(row, column)
                        .filter(slot -> slot.row() == row && slot.column() == column)
                        .map(Slot::text)
                        .orElse(""))
                .toList());
    }

    private static void pipes(List<String> cells, LineWriter out) {
        out.line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static void delimiter(int width, LineWriter out) {
        out.line("| --- ".repeat(width) + "|");
    }

    /** All labels, one a line, and then the numbers column by column. */
    static void columns(Grid grid, LineWriter out) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            List<Slot> slots = grid.beginning(row);
            slots.stream().filter(slot -> !slot.isValue()).forEach(slot -> out.line(slot.text()));
            if (!grid.isHead(row)) {
                rows.add(slots.stream().filter(Slot::isValue).map(Slot::text).toList());
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            for (List<String> row : rows) {
                if (column < row.size()) {
                    out.line(row.get(column));
                }
            }
        }
    }
}
