package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.draft.Table;
import org.gouji.form.TableSpec;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * A cell of words, or neighbouring cells of numbers, on its way to a row of the form.
 *
 * @param words the normalised words; empty for numbers
 * @param slots the cell of words, or the cells of numbers with the blank ones between and behind them
 * @param values how many numbers and marks it has
 */
record TableToken(String words, List<RowCandidate.CellSlot> slots, int values) {

    private static final int LONGEST_VALUE = 8;

    private static final String NONE = "无";
    private static final Pattern WORDS = Pattern.compile("[^ \u3000\u00a0]+");

    private static TableToken words(String words, RowCandidate.CellSlot slot) {
        return new TableToken(words, List.of(slot), 0);
    }

    private static TableToken numbers(List<RowCandidate.CellSlot> slots) {
        int values = 0;
        for (RowCandidate.CellSlot slot : slots) {
            values += slot.cell().isEmpty() ? 0 : 1;
        }
        return new TableToken("", List.copyOf(slots), values);
    }

    boolean isWords() {
        return !words.isEmpty();
    }

    /** The first cell. */
    Table.Cell cell() {
        return slots.get(0).cell();
    }

    /** The first cell that holds something. */
    RowCandidate.CellSlot firstValue() {
        return slots.stream().filter(slot -> !slot.cell().isEmpty()).findFirst().orElse(slots.get(0));
    }

    Span span() {
        return cell().span().union(slots.get(slots.size() - 1).cell().span());
    }

    /** The cells of {@code table} in order; {@code spec} says how many numbers a row has. */
    static List<TableToken> of(Table table, TableSpec spec, LabelMatcher matcher) {
        List<TableToken> tokens = new ArrayList<>();
        List<RowCandidate.CellSlot> numbers = new ArrayList<>();
        int columns = spec.hasRowLabels() && !spec.hasBlocks() ? spec.columnCount() : 0;
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> cells = table.rows().get(row).cells();
            boolean lines = table.notation() == Table.Notation.CELL_LINES || table.notation() == Table.Notation.FLOW;
            if (!lines) {
                close(tokens, numbers, columns);
            }
            for (int column = 0; column < cells.size(); column++) {
                Table.Cell cell = cells.get(column);
                RowCandidate.CellSlot slot = new RowCandidate.CellSlot(cell, row, column);
                if (cell.isEmpty() || RowCandidate.isValue(cell) || isAmongValues(cells, column, spec, matcher)) {
                    numbers.add(slot);
                    continue;
                }
                close(tokens, numbers, columns);
                for (Table.Cell part : pieces(cell, matcher)) {
                    String words = Normalizer.label(part.text());
                    if (!words.isEmpty()) {
                        tokens.add(words(words, new RowCandidate.CellSlot(part, row, column)));
                    }
                }
            }
        }
        close(tokens, numbers, columns);
        return tokens;
    }

    /**
     * （四）无  1.本机关不掌握相关 before its numbers: pieces of the labels of a group and of its row, which a page sets side by
     * side. What is a label or a piece as a whole stays whole.
     */
    private static List<Table.Cell> pieces(Table.Cell cell, LabelMatcher matcher) {
        if (cell.text().length() != cell.span().length() || isKnown(cell.text(), matcher)) {
            return List.of(cell);
        }
        List<Table.Cell> parts = WORDS.matcher(cell.text())
                .results()
                .map(word -> new Table.Cell(
                        new Span(word.start(), word.end()).shift(cell.span().start()), word.group()))
                .toList();
        boolean all = parts.stream().allMatch(part -> isKnown(part.text(), matcher));
        return parts.size() > 1 && all ? parts : List.of(cell);
    }

    private static boolean isKnown(String text, LabelMatcher matcher) {
        String words = Normalizer.label(text);
        return matcher.isPiece(words) || !matcher.uses(words).isEmpty();
    }

    /** O or 待定 between numbers stands where a number is due. */
    private static boolean isAmongValues(List<Table.Cell> cells, int column, TableSpec spec, LabelMatcher matcher) {
        Table.Cell cell = cells.get(column);
        boolean before = column > 0 && isValue(cells.get(column - 1));
        boolean behind = column + 1 < cells.size() && isValue(cells.get(column + 1));
        if (!before || !behind && column + 1 < cells.size() || cell.text().length() > LONGEST_VALUE) {
            return false;
        }
        String words = Normalizer.label(cell.text());
        return !matcher.isPiece(words)
                && matcher.rowLabels(spec).stream().noneMatch(row -> row.variant(words) < RowLabel.NEVER);
    }

    private static boolean isValue(Table.Cell cell) {
        return !cell.isEmpty() && RowCandidate.isValue(cell);
    }

    /**
     * Numbers that stand together beyond a row's count are several rows of that count.
     *
     * @param columns that count; 0 if rows differ in it
     */
    private static void close(List<TableToken> tokens, List<RowCandidate.CellSlot> numbers, int columns) {
        if (numbers.isEmpty()) {
            return;
        }
        boolean rows =
                columns > 0 && numbers.stream().noneMatch(slot -> slot.cell().isEmpty());
        while (rows && numbers.size() % columns != 0 && isNone(numbers.get(0))) {
            tokens.add(words(NONE, numbers.remove(0)));
        }
        List<TableToken> behind = new ArrayList<>();
        while (rows && numbers.size() % columns != 0 && isNone(numbers.get(numbers.size() - 1))) {
            behind.add(words(NONE, numbers.remove(numbers.size() - 1)));
        }
        boolean several = rows && numbers.size() % columns == 0;
        int size = several ? columns : Math.max(1, numbers.size());
        for (int from = 0; from < numbers.size(); from += size) {
            tokens.add(numbers(numbers.subList(from, from + size)));
        }
        tokens.addAll(behind);
        numbers.clear();
    }

    /** 无 is a mark, but also a character of 无法提供 where that runs down the page. */
    private static boolean isNone(RowCandidate.CellSlot slot) {
        return slot.cell().text().equals(NONE);
    }
}
