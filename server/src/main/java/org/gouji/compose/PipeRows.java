package org.gouji.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.draft.CellContent;
import org.gouji.text.Width;

/**
 * Writes rows of cells as Markdown: compact, or with bars that stand below each other in a monospaced editor, where a
 * Chinese character is as wide as two digits.
 */
final class PipeRows {

    private static final int DASHES = 3;
    /** A line of more columns is wrapped in most editors. */
    private static final int SCREEN = 120;

    private static final Pattern DELIMITER = Pattern.compile(":?-+:?");
    private static final Pattern BARE_BAR = Pattern.compile("(?<!\\\\)\\|");

    private PipeRows() {}

    /**
     * A line for each of {@code rows}.
     *
     * @param before how wide the widest line was so far; a table that fits a screen is not made wider than that
     */
    static List<String> lines(List<List<String>> rows, TableStyle style, int before) {
        if (style == TableStyle.ALIGNED) {
            List<String> aligned = aligned(rows);
            if (before > SCREEN || widest(aligned) <= SCREEN) {
                return aligned;
            }
        }
        List<String> plain = rows.stream().map(PipeRows::line).toList();
        List<String> padded = compact(rows);
        return widest(padded) > Math.max(widest(plain), Math.min(before, SCREEN)) ? plain : padded;
    }

    /** How many columns the widest of {@code lines} takes. */
    static int widest(List<String> lines) {
        return lines.stream().mapToInt(Width::of).max().orElse(0);
    }

    /** Figures are as wide as the widest of their column, everything else as wide as it is. */
    private static List<String> compact(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        List<Side> sides = sides(rows, columns);
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = isFigure(row.get(i)) ? Math.max(widths[i], Width.of(row.get(i))) : widths[i];
            }
        }
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> isFigure(row.get(i))
                                ? sides.get(i).pad(row.get(i), widths[i] - Width.of(row.get(i)))
                                : isDelimiter(row) ? sides.get(i).dashes(DASHES) : row.get(i))
                        .toList())
                .map(PipeRows::line)
                .toList();
    }

    private static boolean isFigure(String cell) {
        return CellContent.isNumber(cell) || CellContent.isMark(cell);
    }

    private static List<Side> sides(List<List<String>> rows, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .filter(row -> column < row.size() && isDelimiter(row))
                        .findFirst()
                        .map(row -> Side.of(row.get(column)))
                        .orElse(Side.NONE))
                .toList();
    }

    /** A line for each of {@code rows}; one that holds nothing but dashes is stretched to the width of its columns. */
    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        List<Side> sides = sides(rows, columns);
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .filter(row -> column < row.size())
                    .mapToInt(row -> isDelimiter(row) ? DASHES : Width.of(row.get(column)))
                    .max()
                    .orElse(0);
        }
        return rows.stream()
                .map(row -> line(isDelimiter(row) ? dashes(row.size(), widths, sides) : padded(row, widths, sides)))
                .toList();
    }

    /** {@code cells} as one row that is aligned with nothing. */
    static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The cells of a row as written, blanks at their ends left out; bars at both ends of the line are not needed. */
    static List<String> cells(String row) {
        String line = row.strip();
        List<String> cells = new ArrayList<>();
        int from = line.startsWith("|") ? 1 : 0;
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
                cells.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (from < line.length() || cells.isEmpty()) {
            cells.add(line.substring(from).strip());
        }
        return List.copyOf(cells);
    }

    /** {@code text} so that it stays in one cell. */
    static String cell(String text) {
        return BARE_BAR.matcher(text.replaceAll("[\\r\\n]+", " ")).replaceAll("\\\\|");
    }

    /** True for the row that parts a header from what is below it. */
    static boolean isDelimiter(List<String> row) {
        return !row.isEmpty()
                && row.stream().allMatch(cell -> DELIMITER.matcher(cell).matches());
    }

    private static List<String> dashes(int size, int[] widths, List<Side> sides) {
        return IntStream.range(0, size)
                .mapToObj(i -> sides.get(i).dashes(widths[i]))
                .toList();
    }

    private static List<String> padded(List<String> row, int[] widths, List<Side> sides) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> sides.get(i).pad(row.get(i), widths[i] - Width.of(row.get(i))))
                .toList();
    }

    /** On which side of its column a delimiter row puts the content. */
    private enum Side {
        NONE,
        LEFT,
        RIGHT,
        MIDDLE;

        static Side of(String delimiter) {
            boolean left = delimiter.startsWith(":");
            boolean right = delimiter.endsWith(":");
            if (left && right) {
                return MIDDLE;
            }
            return left ? LEFT : right ? RIGHT : NONE;
        }

        String dashes(int width) {
            String left = this == LEFT || this == MIDDLE ? ":" : "-";
            String right = this == RIGHT || this == MIDDLE ? ":" : "-";
            return left + "-".repeat(width - 2) + right;
        }

        String pad(String text, int blanks) {
            int before = this == RIGHT ? blanks : this == MIDDLE ? blanks / 2 : 0;
            return " ".repeat(before) + text + " ".repeat(blanks - before);
        }
    }
}
