package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.List;
import org.gouji.draft.Table;
import org.gouji.text.Normalizer;

/** Finds the cells of the single row of table four, which follow the last label of its header. */
final class CaseRow {

    private CaseRow() {}

    static List<RowCandidate.CellSlot> slots(Table table, LabelMatcher matcher, int expected) {
        List<RowCandidate.CellSlot> slots = new ArrayList<>();
        List<RowCandidate.CellSlot> blank = new ArrayList<>();
        boolean header =
                table.rows().stream().flatMap(row -> row.cells().stream()).noneMatch(cell -> isLabel(cell, matcher));
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> cells = table.rows().get(row).cells();
            int from = 0;
            for (int i = 0; i < cells.size(); i++) {
                if (isLabel(cells.get(i), matcher)) {
                    from = i + 1;
                    header = true;
                }
            }
            if (!header) {
                continue;
            }
            List<RowCandidate.CellSlot> behind = behind(cells, from, row);
            boolean values = behind.stream().anyMatch(slot -> isValue(slot.cell()));
            if (values) {
                slots.addAll(from > 0 ? withoutLeadingBlanks(behind) : behind);
            } else {
                blank = from > 0 ? new ArrayList<>() : blank;
                blank.addAll(behind);
            }
        }
        // Where every cell has a line of its own, those of the row follow the header one by one.
        return !slots.isEmpty() ? slots : blank.size() < expected ? List.of() : lastOf(blank, expected);
    }

    /** True if a row of {@code table} has {@code values} numbers. */
    static boolean isIn(Table table, int values) {
        return table.rows().stream()
                .anyMatch(row -> row.cells().stream().filter(CaseRow::isValue).count() == values);
    }

    private static boolean isLabel(Table.Cell cell, LabelMatcher matcher) {
        if (cell.isEmpty() || isValue(cell)) {
            return false;
        }
        String text = Normalizer.label(cell.text());
        return !matcher.uses(text).isEmpty() || matcher.isPiece(text);
    }

    private static boolean isValue(Table.Cell cell) {
        return !cell.isEmpty()
                && (RowCandidate.isValue(cell) || cell.text().chars().anyMatch(Character::isDigit));
    }

    private static List<RowCandidate.CellSlot> behind(List<Table.Cell> cells, int from, int row) {
        List<RowCandidate.CellSlot> behind = new ArrayList<>();
        for (int i = from; i < cells.size(); i++) {
            Table.Cell cell = cells.get(i);
            boolean text = !cell.isEmpty() && !isValue(cell) && cell.text().length() > 2;
            if (!text) {
                behind.add(new RowCandidate.CellSlot(cell, row, i));
            }
        }
        return behind;
    }

    private static List<RowCandidate.CellSlot> lastOf(List<RowCandidate.CellSlot> slots, int count) {
        return slots.subList(slots.size() - count, slots.size());
    }

    private static List<RowCandidate.CellSlot> withoutLeadingBlanks(List<RowCandidate.CellSlot> slots) {
        int first = 0;
        while (first < slots.size() && slots.get(first).cell().isEmpty()) {
            first++;
        }
        return slots.subList(first, slots.size());
    }
}
