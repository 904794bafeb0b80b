package org.gouji.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.draft.CellContent;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A block of cells out of a clipboard, as a spreadsheet, a word processor or a line of numbers gives it.
 *
 * @param rows the content of its cells without the blanks at their ends, every row as long as the longest; merged cells
 *     stand at their first place, the others are empty
 */
public record ClipboardTable(List<List<String>> rows) {

    /** More rows than this are a spreadsheet that nobody means to put into a report. */
    public static final int MOST_ROWS = 500;

    private static final int MOST_COLUMNS = 200;
    private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern COMMAS =
            Pattern.compile("[\\s\\u00a0\\u3000]*[,，、;；][\\s\\u00a0\\u3000]*|[\\s\\u00a0\\u3000]+");

    /** True if {@code content}, plain text or HTML, has more than {@link #MOST_ROWS} rows; it is not parsed for that. */
    public static boolean isTooLong(String content) {
        int lines = 1;
        int rows = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            lines += c == '\n' || c == '\r' && (i + 1 == content.length() || content.charAt(i + 1) != '\n') ? 1 : 0;
            rows += c == '<' && content.regionMatches(true, i, "<tr", 0, 3) ? 1 : 0;
        }
        boolean html = rows > 0;
        return rows > MOST_ROWS || !html && lines > MOST_ROWS + 1;
    }

    /** The only table of an HTML clipboard, if there is nothing beside it. */
    public static Optional<ClipboardTable> ofHtml(String html) {
        Document document = Jsoup.parse(html);
        List<Element> tables = document.select("table");
        if (tables.size() != 1) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        tables.get(0).select("tr").forEach(row -> rows.add(new ArrayList<>()));
        fill(rows, tables.get(0));
        tables.get(0).remove();
        return document.body().text().isBlank() ? of(rows) : Optional.empty();
    }

    /** Puts each cell at its place in the grid; places without one are empty. */
    private static void fill(List<List<String>> rows, Element table) {
        List<Element> lines = table.select("tr");
        boolean[][] taken = new boolean[lines.size()][MOST_COLUMNS];
        for (int y = 0; y < lines.size(); y++) {
            int x = 0;
            for (Element cell : lines.get(y).children()) {
                while (x < MOST_COLUMNS && taken[y][x]) {
                    put(rows.get(y), x, "");
                    x++;
                }
                int across = span(cell, "colspan", MOST_COLUMNS - x);
                int down = span(cell, "rowspan", lines.size() - y);
                for (int row = y; row < y + down; row++) {
                    Arrays.fill(taken[row], Math.min(x, MOST_COLUMNS), Math.min(x + across, MOST_COLUMNS), true);
                }
                for (int column = x; column < Math.min(x + across, MOST_COLUMNS); column++) {
                    put(rows.get(y), column, column == x ? trimmed(cell.text()) : "");
                }
                x += across;
            }
        }
    }

    private static void put(List<String> row, int column, String content) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, content);
    }

    private static int span(Element cell, String name, int most) {
        String value = cell.attr(name);
        int span = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 1;
        return Math.max(1, Math.min(span, Math.max(1, most)));
    }

    /** The rows of a plain text: cells with tabs or bars between them, or numbers with blanks or commas. */
    public static Optional<ClipboardTable> ofText(String text) {
        List<String> lines = LINE.splitAsStream(text).toList();
        boolean tabs = text.indexOf('\t') >= 0;
        boolean bars = !tabs && text.indexOf('|') >= 0;
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = tabs
                    ? Stream.of(line.split("\t", -1))
                            .map(ClipboardTable::trimmed)
                            .toList()
                    : bars && !Normalizer.isBlank(line) ? PipeRows.cells(line) : numbers(line);
            if (!bars || !PipeRows.isDelimiter(cells)) {
                rows.add(cells);
            }
        }
        return of(rows);
    }

    /** A line of numbers falls apart, any other is one cell. */
    private static List<String> numbers(String line) {
        String content = trimmed(line);
        for (Pattern separator : List.of(BLANKS, COMMAS)) {
            List<String> pieces = List.of(separator.split(content));
            if (pieces.stream().allMatch(piece -> Numerals.arabic(piece).isPresent())) {
                return pieces;
            }
        }
        return List.of(content);
    }

    /** Without the empty rows and columns at the end, which a selection may have too many of; empty without content. */
    private static Optional<ClipboardTable> of(List<List<String>> rows) {
        int width = 0;
        int height = 0;
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).size(); x++) {
                if (!rows.get(y).get(x).isEmpty()) {
                    width = Math.max(width, x + 1);
                    height = y + 1;
                }
            }
        }
        List<List<String>> grid = new ArrayList<>();
        for (List<String> row : rows.subList(0, height)) {
            List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
            cells.addAll(Collections.nCopies(width - cells.size(), ""));
            grid.add(List.copyOf(cells));
        }
        return grid.isEmpty() ? Optional.empty() : Optional.of(new ClipboardTable(List.copyOf(grid)));
    }

    /** How many cells a row has. */
    public int width() {
        return rows.get(0).size();
    }

    /** True if it is a single cell. */
    public boolean isOneCell() {
        return rows.size() == 1 && width() == 1;
    }

    /** True if a number stands anywhere in it. */
    public boolean hasNumbers() {
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> Numerals.arabic(cell).isPresent());
    }

    /** How many columns at the left hold no number and some text: the labels of rows. */
    int labelColumns() {
        int columns = 0;
        int last = 0;
        while (columns < width() && !holds(columns, true)) {
            columns++;
            last = holds(columns - 1, false) ? columns : last;
        }
        return columns < width() ? last : 0;
    }

    private boolean holds(int column, boolean number) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty() && !CellContent.isMark(cell))
                .anyMatch(cell -> !number || Numerals.arabic(cell).isPresent());
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Normalizer.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Normalizer.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
