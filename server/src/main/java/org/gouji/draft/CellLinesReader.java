package org.gouji.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Reads tables with one cell a line.
 *
 * <p>Where cells begin with a tab, as in the text that converters make of Word files, a tab alone is an empty cell, a
 * blank line ends the row, and a line without a tab is a further paragraph of the cell before it. Without tabs, rows
 * are recognized by their labels alone.
 */
final class CellLinesReader implements NotationReader {

    /** As many lines of one number each: the table has one cell a line, whatever other lines it has. */
    private static final int MANY_NUMBERS = 12;

    @Override
    public Table.Notation notation() {
        return Table.Notation.CELL_LINES;
    }

    @Override
    public Optional<List<Table.Row>> read(List<Line> lines, Vocabulary vocabulary) {
        long many = lines.stream()
                .filter(line ->
                        line.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1)
                .count();
        if (many * 4 > lines.size()) {
            return Optional.empty();
        }
        long barred = lines.stream()
                .filter(line -> !line.trimmed().isEmpty() && line.text().endsWith("|"))
                .count();
        long open = lines.stream()
                .filter(line -> !line.trimmed().isEmpty() && !line.text().endsWith("|"))
                .count();
        long alone = lines.stream()
                .filter(line -> !line.trimmed().isEmpty() && line.text().equals("|"))
                .count();
        if (barred - alone > open) {
            return Optional.of(withBars(lines, vocabulary));
        }
        long tabs = lines.stream().filter(CellLinesReader::opensWithTab).count();
        long bare = lines.stream()
                .filter(line -> !line.trimmed().isEmpty() && !opensWithTab(line))
                .count();
        return Optional.of(tabs > bare ? withTabs(lines) : withoutTabs(lines, vocabulary));
    }

    private static boolean opensWithTab(Line line) {
        return !line.raw().isEmpty() && line.raw().charAt(0) == '\t';
    }

    private static List<Table.Row> withTabs(List<Line> lines) {
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Cell> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() == Line.Kind.BLANK) {
                close(rows, open);
            } else if (opensWithTab(line)) {
                line.cells().stream().skip(1).forEach(open::add);
                if (line.trimmed().isEmpty() && line.cells().size() == 1) {
                    open.addAll(line.cells());
                }
            } else {
                reopen(rows, open);
                continueCell(open, line);
            }
        }
        close(rows, open);
        return List.copyOf(rows);
    }

    /** Every cell ends with a bar; a bar alone is an empty cell, a line without one goes on in the next. */
    private static List<Table.Row> withBars(List<Line> lines, Vocabulary vocabulary) {
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Cell> open = new ArrayList<>();
        Optional<Table.Cell> part = Optional.empty();
        for (Line line : lines) {
            if (line.kind() == Line.Kind.BLANK) {
                part.ifPresent(open::add);
                part = Optional.empty();
                close(rows, open);
                continue;
            }
            for (Table.Cell cell : line.cells()) {
                Table.Cell whole = part.map(first -> new Table.Cell(
                                first.span().union(cell.span()), CellContent.joined(first.text(), cell.text())))
                        .orElse(cell);
                part = Optional.empty();
                if (line.text().endsWith("|")) {
                    open.add(whole);
                } else {
                    part = Optional.of(whole);
                }
            }
        }
        part.ifPresent(open::add);
        close(rows, open);
        // Web pages have no blank lines between rows; then only labels separate them.
        return rows.size() > 1
                ? List.copyOf(rows)
                : rowsAtLabels(rows.isEmpty() ? List.of() : rows.get(0).cells(), vocabulary);
    }

    private static void reopen(List<Table.Row> rows, List<Table.Cell> open) {
        if (open.isEmpty() && !rows.isEmpty()) {
            open.addAll(rows.remove(rows.size() - 1).cells());
        }
    }

    private static void continueCell(List<Table.Cell> open, Line line) {
        if (open.isEmpty() || open.get(open.size() - 1).isEmpty() || CellContent.isNumber(line.text())) {
            open.add(new Table.Cell(line.trimmed(), line.text()));
            return;
        }
        Table.Cell first = open.remove(open.size() - 1);
        open.add(new Table.Cell(first.span().union(line.trimmed()), CellContent.joined(first.text(), line.text())));
    }

    private static List<Table.Row> withoutTabs(List<Line> lines, Vocabulary vocabulary) {
        List<Table.Cell> cells = new ArrayList<>();
        boolean one = lines.stream()
                        .filter(line -> CellContent.isNumber(line.text()))
                        .limit(MANY_NUMBERS)
                        .count()
                == MANY_NUMBERS;
        for (Line line : lines) {
            for (Table.Cell cell : line.cells()) {
                if (!cell.isEmpty() && !cell.text().equals("|")) {
                    cells.addAll(one ? parts(cell, vocabulary) : List.of(cell));
                }
            }
        }
        return rowsAtLabels(cells, vocabulary);
    }

    /** The numbers of a page's rows may stand in one line, and those of the next page each in its own. */
    private static List<Table.Cell> parts(Table.Cell cell, Vocabulary vocabulary) {
        return FlowReader.areNumbers(cell)
                ? FlowReader.split(cell, vocabulary)
                : FlowReader.withoutNumber(cell, vocabulary);
    }

    /** Starts a row at every row label, and one for the cells before the first label. */
    static List<Table.Row> rowsAtLabels(List<Table.Cell> cells, Vocabulary vocabulary) {
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Cell> open = new ArrayList<>();
        boolean numbers = false;
        for (Table.Cell cell : cells) {
            boolean number = CellContent.isNumber(cell.text()) || CellContent.isMark(cell.text());
            boolean label = !number && vocabulary.word(Normalizer.label(cell.text())) != Vocabulary.Word.NONE;
            if (label && numbers) {
                close(rows, open);
                numbers = false;
            }
            numbers |= number;
            open.add(cell);
        }
        close(rows, open);
        return List.copyOf(rows);
    }

    private static void close(List<Table.Row> rows, List<Table.Cell> open) {
        if (!open.isEmpty()) {
            Span span = open.get(0).span().union(open.get(open.size() - 1).span());
            rows.add(new Table.Row(span, List.copyOf(open)));
            open.clear();
        }
    }
}
