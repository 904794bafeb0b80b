package org.gouji.report.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.draft.CellContent;
import org.gouji.draft.Table;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.Figure;
import org.gouji.report.Value;
import org.gouji.text.Numerals;
import org.gouji.text.Span;

/**
 * Assigns the cells of a row to its fields. Where a row has more or fewer cells than fields, a field gets a value only
 * if every way to align them agrees.
 */
final class RowAligner {

    private final List<Field> fields;
    private final int width;
    private final List<RelationSpec> sums;

    /**
     * @param fields the row's fields
     * @param width how many grid columns they cover together
     * @param sums the form's sums within this row; used as a last resort, where cells are missing
     */
    RowAligner(List<Field> fields, int width, List<RelationSpec> sums) {
        this.fields = fields;
        this.width = width;
        this.sums = sums;
    }

    /**
     * One figure for each field.
     *
     * @param slots the cells behind the label, empty ones included as far as the notation shows them
     * @param start the column in which the values of such rows begin, where full rows of the table show it
     * @param nothing the span of a missing cell
     */
    List<Figure> align(List<RowCandidate.CellSlot> slots, OptionalInt start, Span nothing) {
        List<RowCandidate.CellSlot> filled =
                collapse(slots.stream().filter(slot -> !slot.cell().isEmpty()).toList());
        int count = fields.size();
        if (filled.size() == count) {
            return figures(filled.stream().map(slot -> Optional.of(slot.cell())).toList());
        }
        if (filled.size() > count) {
            return agreed(windows(filled, filled), whole(filled));
        }
        List<List<Optional<Table.Cell>>> windows = windows(slots, filled);
        if (windows.size() > 1 && start.isPresent()) {
            windows = startingAt(slots, windows, start.getAsInt());
        }
        if (windows.size() > 1 && !filled.isEmpty()) {
            windows = endingAtTotal(possible(windows), filled);
        }
        if (filled.isEmpty()) {
            return figures(windows.isEmpty() ? blanks(slots, nothing) : windows.get(0));
        }
        return agreed(windows, whole(filled));
    }

    /** How many of {@code slots} count as written values once a merged cell that was repeated is counted once. */
    int count(List<RowCandidate.CellSlot> slots) {
        return collapse(slots.stream().filter(slot -> !slot.cell().isEmpty()).toList())
                .size();
    }

    /** The last value covers the rest of the row; converters that fill the grid repeat it there. */
    private List<RowCandidate.CellSlot> collapse(List<RowCandidate.CellSlot> filled) {
        int count = fields.size();
        if (count == width || filled.size() != width) {
            return filled;
        }
        String last = filled.get(count - 1).cell().text();
        boolean repeated = filled.subList(count, width).stream()
                .allMatch(slot -> slot.cell().text().equals(last));
        return repeated ? filled.subList(0, count) : filled;
    }

    /** Every run of as many neighbouring cells as there are fields that holds all of {@code filled}, or lies in it. */
    private List<List<Optional<Table.Cell>>> windows(
            List<RowCandidate.CellSlot> slots, List<RowCandidate.CellSlot> filled) {
        List<List<Optional<Table.Cell>>> windows = new ArrayList<>();
        int count = fields.size();
        for (int from = 0; from + count <= slots.size(); from++) {
            List<RowCandidate.CellSlot> window = slots.subList(from, from + count);
            if (filled.size() > count || window.containsAll(filled)) {
                windows.add(
                        window.stream().map(slot -> Optional.of(slot.cell())).toList());
            }
        }
        return windows;
    }

    private static List<List<Optional<Table.Cell>>> startingAt(
            List<RowCandidate.CellSlot> slots, List<List<Optional<Table.Cell>>> windows, int column) {
        List<List<Optional<Table.Cell>>> starting = windows.stream()
                .filter(window -> slots.stream()
                        .anyMatch(slot -> slot.column() == column
                                && slot.cell().equals(window.get(0).orElseThrow())))
                .toList();
        return starting.size() == 1 ? starting : windows;
    }

    /** Rows with blanks usually have their total, which is the last column: one possible alignment. */
    private static List<List<Optional<Table.Cell>>> endingAtTotal(
            List<List<Optional<Table.Cell>>> windows, List<RowCandidate.CellSlot> filled) {
        Table.Cell last = filled.get(filled.size() - 1).cell();
        List<List<Optional<Table.Cell>>> ending = windows.stream()
                .filter(window -> window.get(window.size() - 1).orElseThrow().equals(last))
                .toList();
        return ending.size() == 1 ? ending : windows;
    }

    /** Without the alignments in which a sum of this row could not hold, whatever the blanks are. */
    private List<List<Optional<Table.Cell>>> possible(List<List<Optional<Table.Cell>>> windows) {
        List<List<Optional<Table.Cell>>> possible =
                windows.stream().filter(this::canHold).toList();
        return possible.isEmpty() ? windows : possible;
    }

    private boolean canHold(List<Optional<Table.Cell>> window) {
        Map<Field, Value> values = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            values.put(fields.get(i), value(fields.get(i), window.get(i).orElseThrow()));
        }
        return sums.stream().allMatch(sum -> canHold(sum, values));
    }

    private static boolean canHold(RelationSpec sum, Map<Field, Value> values) {
        Optional<BigDecimal> total =
                values.getOrDefault(sum.left().get(0), new Value.Blank()).asNumber();
        BigDecimal parts = BigDecimal.ZERO;
        boolean open = false;
        for (Field part : sum.right()) {
            Optional<BigDecimal> number =
                    values.getOrDefault(part, new Value.Blank()).asNumber();
            open |= number.isEmpty();
            parts = parts.add(number.orElse(BigDecimal.ZERO));
        }
        int order = total.map(parts::compareTo).orElse(0);
        return order == 0 || open && order < 0;
    }

    private List<Optional<Table.Cell>> blanks(List<RowCandidate.CellSlot> slots, Span nothing) {
        List<Optional<Table.Cell>> blanks = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            blanks.add(
                    Optional.of(i < slots.size() ? slots.get(i).cell() : new Table.Cell(Span.at(nothing.end()), "")));
        }
        return blanks;
    }

    private List<Figure> agreed(List<List<Optional<Table.Cell>>> windows, Span whole) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int index = i;
            List<Value> values = windows.stream()
                    .map(window -> value(fields.get(index), window.get(index).orElseThrow()))
                    .distinct()
                    .toList();
            boolean sole = values.size() == 1;
            Span span =
                    windows.size() == 1 ? windows.get(0).get(i).orElseThrow().span() : whole;
            figures.add(new Figure(fields.get(i), sole ? values.get(0) : new Value.Unknown(), span));
        }
        return List.copyOf(figures);
    }

    private List<Figure> figures(List<Optional<Table.Cell>> cells) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Table.Cell cell = cells.get(i).orElseThrow();
            figures.add(new Figure(fields.get(i), value(fields.get(i), cell), cell.span()));
        }
        return List.copyOf(figures);
    }

    private static Span whole(List<RowCandidate.CellSlot> filled) {
        return filled.get(0)
                .cell()
                .span()
                .union(filled.get(filled.size() - 1).cell().span());
    }

    /** The value of {@code field} in {@code cell}. */
    static Value value(Field field, Table.Cell cell) {
        if (cell.isEmpty()) {
            return new Value.Blank();
        }
        String text = cell.text();
        if (CellContent.isMark(text)) {
            return new Value.Mark(text.strip());
        }
        if (CellContent.isChange(text)) {
            return field.kind() == Field.Kind.CHANGE ? change(text.strip()) : new Value.Unreadable(text);
        }
        String bare = CellContent.withoutUnit(text);
        return Numerals.arabic(bare)
                .<Value>map(number -> fits(field, number) ? new Value.Known(number) : new Value.Unreadable(text))
                .orElseGet(() -> new Value.Unreadable(text));
    }

    private static Value change(String text) {
        String digits = CellContent.withoutUnit(text.substring(1).replaceFirst("^[加少]", ""));
        BigDecimal number = Numerals.arabic(digits).orElse(BigDecimal.ZERO);
        return new Value.Known(text.charAt(0) == '减' ? number.negate() : number);
    }

    private static boolean fits(Field field, BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return switch (field.kind()) {
            case COUNT -> whole && number.signum() >= 0;
            case CHANGE -> whole;
            case AMOUNT -> number.signum() >= 0;
        };
    }
}
