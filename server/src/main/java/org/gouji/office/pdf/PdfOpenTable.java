package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/**
 * A table without borders whose rows have as many numbers each: its columns are known by the numbers, and its rows by
 * their labels. A number that stands on a line of a label, or between two of them, is in its row, however the cells are
 * aligned, for rows do not reach into one another.
 */
public final class PdfOpenTable {

    private static final Pattern VALUE = Pattern.compile("[-−－]?[\\d,，]*\\d(\\.\\d+)?|[-—－–/／]");

    /** A page with more is no page that somebody reads. */
    private static final int MOST_LINES = 300;

    private static final int MOST_GLYPHS = 20_000;
    private static final int FEWEST_NUMBERS = 5;
    private static final int FEWEST_ROWS = 2;

    /** A gap as wide parts two numbers, in parts of the size. */
    private static final double NUMBER_GAP = 0.5;
    /** One that is narrower parts a label and its first number. */
    private static final double LABEL_GAP = 0.15;
    /** A gap as wide parts two cells of a header. */
    private static final double HEADER_GAP = 0.36;
    /** A header has not more lines. */
    static final int HEADER_LINES = 9;

    /** A label that is higher than the first one by more, in parts of the size, is of the header. */
    static final double SAME_LINE = 0.5;

    /** The numbers of the last row, on the next page, begin as near to where the others begin, in points. */
    private static final double NEAR = 15;

    private final List<List<TextPosition>> lines;
    private final Shape shape;

    private PdfOpenTable(List<List<TextPosition>> lines, Shape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    /**
     * What the rows of a table have in common, on each of its pages.
     *
     * @param columns how many numbers a row has
     * @param numbersFrom where they begin, in points
     * @param head the lines above the first row without blanks: they may stand again on the next page, close to its first row
     */
    public record Shape(int columns, double numbersFrom, Set<String> head) {}

    /**
     * A line of text.
     *
     * @param text what it says
     * @param line the line of the page, or that of the numbers if it is a row whose label was wrapped around them
     * @param asDrawn whether it is that line and nothing else
     */
    public record Row(String text, int line, boolean asDrawn) {}

    /**
     * {@code lines} as they stand, with the rows of a table without borders put together where that is beyond doubt.
     *
     * @param shape that of their table, as {@link #shape} tells it
     */
    public static List<Row> rows(List<List<TextPosition>> lines, Optional<Shape> shape) {
        Optional<PdfOpenTable> table = shape.map(known -> new PdfOpenTable(lines, known));
        List<Row> rows = new ArrayList<>();
        int from = 0;
        boolean above = true;
        for (int to = 0; to <= lines.size() && table.isPresent(); to++) {
            above &= to < lines.size() && values(lines.get(to)).size() < FEWEST_NUMBERS;
            boolean head = above && table.get().shape.head().contains(bare(lines.get(to)));
            if (head || to == lines.size() || table.get().isForeign(lines.get(to))) {
                rows.addAll(table.get().part(from, to));
                if (to < lines.size()) {
                    rows.add(row(lines, to));
                }
                from = to + 1;
            }
        }
        return table.isEmpty() ? asDrawn(lines, 0, lines.size()) : rows;
    }

    private static List<Row> asDrawn(List<List<TextPosition>> lines, int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.add(row(lines, i));
        }
        return rows;
    }

    private static Row row(List<List<TextPosition>> lines, int line) {
        StringBuilder text = new StringBuilder();
        PdfTextLines.append(text, lines.get(line), isOfHeader(lines, line) ? HEADER_GAP : PdfTextLines.COLUMN_GAP);
        return new Row(text.toString().strip(), line, true);
    }

    /** True if numbers follow, and no sentence ends here. */
    private static boolean isOfHeader(List<List<TextPosition>> lines, int line) {
        return lines.subList(line + 1, Math.min(lines.size(), line + 1 + HEADER_LINES)).stream()
                        .anyMatch(below -> values(below).size() >= FEWEST_NUMBERS)
                && lines.get(line).stream()
                        .noneMatch(glyph -> glyph.getUnicode().equals("。"));
    }

    /**
     * The shape of the table in {@code lines}, if there is one.
     *
     * @param before that of the lines before: of a table that ends on the next page, only one row may stand there
     */
    public static Optional<Shape> shape(List<List<TextPosition>> lines, Optional<Shape> before) {
        if (lines.size() > MOST_LINES || lines.stream().mapToInt(List::size).sum() > MOST_GLYPHS) {
            return Optional.empty();
        }
        Map<Integer, List<Double>> starts = new TreeMap<>();
        for (List<TextPosition> line : lines) {
            List<PdfPiece> values = values(line);
            if (values.size() >= FEWEST_NUMBERS) {
                starts.computeIfAbsent(values.size(), key -> new ArrayList<>())
                        .add(values.get(0).left());
            }
        }
        // Where a label stands close to the first number, the others seem to be all; so the most count.
        return starts.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST_ROWS)
                .max(Map.Entry.comparingByKey())
                .map(entry -> {
                    double left = first(entry.getValue()) - 0.5;
                    Optional<Shape> same = before.filter(shape -> shape.columns() == entry.getKey());
                    return new Shape(entry.getKey(), left, same.map(Shape::head).orElseGet(() -> head(lines, left)));
                })
                .or(() -> before.flatMap(shape -> Optional.ofNullable(starts.get(shape.columns()))
                        .map(PdfOpenTable::first)
                        .filter(left -> Math.abs(left - shape.numbersFrom()) < NEAR)
                        .map(left ->
                                new Shape(shape.columns(), Math.min(left - 0.5, shape.numbersFrom()), shape.head()))));
    }

    /** The lines between the last one of the header beside numbers and the first row. */
    private static Set<String> head(List<List<TextPosition>> lines, double numbersFrom) {
        Set<String> head = new HashSet<>();
        boolean ended = false;
        for (List<TextPosition> line : lines) {
            boolean beside = line.stream().anyMatch(glyph -> glyph.getX() > numbersFrom);
            if (beside) {
                head.clear();
                ended = false;
            }
            if (values(line).size() >= FEWEST_NUMBERS) {
                return head;
            }
            // A label may begin above its numbers.
            ended |= PdfLabel.isNumbered(bare(line));
            if (!ended && !beside) {
                head.add(bare(line));
            }
        }
        return head;
    }

    private static String bare(List<TextPosition> line) {
        return line.stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static double first(List<Double> starts) {
        return starts.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The numbers at the end of a line. */
    private static List<PdfPiece> values(List<TextPosition> line) {
        List<PdfPiece> pieces = pieces(line);
        int from = pieces.size();
        while (from > 0 && VALUE.matcher(pieces.get(from - 1).text()).matches()) {
            from--;
        }
        return pieces.subList(from, pieces.size());
    }

    private static List<PdfPiece> pieces(List<TextPosition> line) {
        return line.isEmpty()
                ? List.of()
                : PdfPiece.cut(line, at -> isApart(line.get(at - 1), line.get(at))).stream()
                        .map(PdfPiece::of)
                        .toList();
    }

    private static boolean isApart(TextPosition before, TextPosition next) {
        boolean first = !PdfTextLines.isLatin(before.getUnicode().charAt(0))
                && Character.isDigit(next.getUnicode().charAt(0));
        return PdfPiece.gap(before, next) > (first ? LABEL_GAP : NUMBER_GAP);
    }

    private List<TextPosition> side(List<TextPosition> line, boolean ofNumbers) {
        return line.stream()
                .filter(glyph -> glyph.getX() + glyph.getWidth() / 2 > shape.numbersFrom() == ofNumbers)
                .toList();
    }

    /** True if something else than numbers stands where numbers do: the line is of a header or outside of the table. */
    private boolean isForeign(List<TextPosition> line) {
        List<PdfPiece> pieces = pieces(side(line, true));
        return !pieces.isEmpty()
                && (pieces.size() > shape.columns()
                        || 2 * pieces.size() < shape.columns()
                        || !pieces.stream()
                                .allMatch(piece -> VALUE.matcher(piece.text()).matches()));
    }

    /** True if {@code text} ends in numbers. */
    static boolean isRow(String text) {
        String[] words = text.split(" ");
        return words.length >= FEWEST_NUMBERS
                && Arrays.stream(words)
                        .skip(words.length - FEWEST_NUMBERS)
                        .allMatch(word -> VALUE.matcher(word).matches());
    }

    /** Lines of labels and numbers only. */
    private List<Row> part(int from, int to) {
        List<PdfLabels.Numbers> numbers = new ArrayList<>();
        List<TextPosition> beside = new ArrayList<>();
        for (int i = from; i < to; i++) {
            List<PdfPiece> pieces = pieces(side(lines.get(i), true));
            if (!pieces.isEmpty()) {
                numbers.add(PdfLabels.Numbers.of(i, pieces));
            }
            beside.addAll(side(lines.get(i), false));
        }
        if (numbers.isEmpty()) {
            return asDrawn(lines, from, to);
        }
        PdfLabels labels = PdfLabels.of(beside);
        if (!labels.isWrapped()) {
            return asDrawn(lines, from, to);
        }
        return labels.body(numbers)
                .or(() -> labels.apart(numbers))
                .map(body -> merged(from, to, body))
                .orElseGet(() -> asDrawn(lines, from, to));
    }

    /** The lines above the first label, which are of the header, the rows, and what comes behind them. */
    private List<Row> merged(int from, int to, PdfLabels.Body body) {
        int begin = from;
        while (begin < to
                && lines.get(begin).stream()
                        .allMatch(glyph -> glyph.getY() < body.top() - SAME_LINE * PdfTextLines.size(glyph))) {
            begin++;
        }
        int end = to;
        while (end > begin
                && lines.get(end - 1).stream()
                        .allMatch(glyph -> glyph.getY() > body.bottom() + PdfTextLines.size(glyph) / 2)) {
            end--;
        }
        // Whatever stands there must be in one of the rows.
        if (characters(asDrawn(lines, begin, end)) != characters(body.rows())) {
            return asDrawn(lines, from, to);
        }
        List<Row> all = asDrawn(lines, from, begin);
        all.addAll(body.rows());
        all.addAll(asDrawn(lines, end, to));
        return all;
    }

    private static long characters(List<Row> rows) {
        return rows.stream()
                .flatMapToInt(row -> row.text().chars())
                .filter(c -> c != ' ')
                .count();
    }
}
