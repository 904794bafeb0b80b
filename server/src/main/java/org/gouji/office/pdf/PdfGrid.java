package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gouji.office.pdf.PdfLines.Line;

/**
 * A table on a page, known by its borders: lines that touch one another make a grid, and boxes of the grid without a
 * line between them are one cell.
 */
public final class PdfGrid {

    private static final double TOLERANCE = 2.5;
    private static final int MOST_LINES = 200;

    private final double[] xs;
    private final double[] ys;
    /** For each box of the grid the first box of its cell. */
    private final int[] cell;

    private PdfGrid(List<Line> lines) {
        this.xs = places(lines.stream().filter(Line::vertical).toList());
        this.ys = places(lines.stream().filter(line -> !line.vertical()).toList());
        this.cell = cells(lines);
    }

    /** The tables that {@code lines} make, from top to bottom. */
    public static List<PdfGrid> of(List<Line> lines) {
        List<PdfGrid> grids = new ArrayList<>();
        for (List<Line> group : groups(lines)) {
            PdfGrid grid = new PdfGrid(group);
            if (grid.xs.length > 2
                    && grid.ys.length > 1
                    && grid.xs.length <= MOST_LINES
                    && grid.ys.length <= MOST_LINES) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.ys[0]));
        return grids;
    }

    /** Lines that touch, directly or through others. */
    private static List<List<Line>> groups(List<Line> lines) {
        List<Line> rest = new ArrayList<>(lines);
        rest.sort(Comparator.comparingDouble(PdfGrid::top));
        List<List<Line>> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        // Tables stand below one another, so a gap without a line is all that parts them.
        for (Line line : rest) {
            if (top(line) > bottom + TOLERANCE && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
                bottom = Double.NEGATIVE_INFINITY;
            }
            group.add(line);
            bottom = Math.max(bottom, line.vertical() ? line.to() : line.at());
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static double top(Line line) {
        return line.vertical() ? line.from() : line.at();
    }

    private static double[] places(List<Line> lines) {
        double[] all = lines.stream().mapToDouble(Line::at).sorted().toArray();
        List<Double> places = new ArrayList<>();
        for (double at : all) {
            if (places.isEmpty() || at - places.get(places.size() - 1) > TOLERANCE) {
                places.add(at);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private int columns() {
        return Math.max(0, xs.length - 1);
    }

    private int rows() {
        return Math.max(0, ys.length - 1);
    }

    private int[] cells(List<Line> lines) {
        if (xs.length > MOST_LINES || ys.length > MOST_LINES) {
            return new int[0];
        }
        int[] first = new int[rows() * columns()];
        Arrays.setAll(first, i -> i);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                double x = (xs[column] + xs[column + 1]) / 2;
                double y = (ys[row] + ys[row + 1]) / 2;
                int box = row * columns() + column;
                if (column + 1 < columns() && isOpen(lines, true, xs[column + 1], y)) {
                    join(first, box, box + 1);
                }
                if (row + 1 < rows() && isOpen(lines, false, ys[row + 1], x)) {
                    join(first, box, box + columns());
                }
            }
        }
        Arrays.setAll(first, i -> root(first, i));
        return first;
    }

    /** True if no line stands at {@code at} where it would part what is at {@code place}. */
    private static boolean isOpen(List<Line> lines, boolean vertical, double at, double place) {
        return lines.stream()
                .noneMatch(line ->
                        line.vertical() == vertical && Math.abs(line.at() - at) <= TOLERANCE && line.covers(place, 0));
    }

    private static void join(int[] first, int a, int b) {
        int one = root(first, a);
        int other = root(first, b);
        first[Math.max(one, other)] = Math.min(one, other);
    }

    private static int root(int[] first, int box) {
        int at = box;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }

    /** Where it stands. */
    public PdfBox box() {
        return new PdfBox(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** True if {@code other}, on the next page, has the same columns at its borders. */
    public boolean goesOnAs(PdfGrid other) {
        return Math.abs(xs[0] - other.xs[0]) <= TOLERANCE
                && Math.abs(xs[xs.length - 1] - other.xs[other.xs.length - 1]) <= TOLERANCE;
    }

    /** The number of the cell at a point; negative outside. */
    int cellAt(double x, double y) {
        int column = index(xs, x);
        int row = index(ys, y);
        return column < 0 || row < 0 ? -1 : cell[row * columns() + column];
    }

    /** Where the cell with this number stands: it is wide as its first row is, and as high as its first column. */
    PdfBox box(int number) {
        int row = number / columns();
        int column = number % columns();
        int right = column + 1;
        while (right < columns() && cell[row * columns() + right] == number) {
            right++;
        }
        int below = row + 1;
        while (below < rows() && cell[below * columns() + column] == number) {
            below++;
        }
        return new PdfBox(xs[column], ys[row], xs[right], ys[below]);
    }

    private static int index(double[] places, double at) {
        for (int i = 0; i + 1 < places.length; i++) {
            if (places[i] <= at && at < places[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The cells of each row, by their numbers; -1 for one that began in a row above. A cell that is wider than a column
     * is there once.
     */
    public List<List<Integer>> rowsOfCells() {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            List<Integer> cells = new ArrayList<>();
            int last = -2;
            for (int column = 0; column < columns(); column++) {
                int number = cell[row * columns() + column];
                if (number != last) {
                    cells.add(number / columns() < row ? -1 : number);
                }
                last = number;
            }
            rows.add(cells);
        }
        return rows;
    }
}
