package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.draft.Table;
import org.gouji.form.TableSpec;
import org.gouji.report.LayoutRemark;
import org.gouji.text.Span;

/** What a table's columns say about how it was laid out. Never evidence of which value a number is, blanks aside. */
final class TableLayout {

    private static final int MANY = 3;
    private static final int SHAPES = 100;

    private final Map<Integer, Integer> startByWidth = new HashMap<>();
    private final Map<Integer, Integer> leastStart = new HashMap<>();
    private OptionalInt canonical = OptionalInt.empty();
    private int width;
    private final Table table;
    private final TableSpec spec;
    private final List<LayoutRemark> remarks = new ArrayList<>();

    private TableLayout(Table table, TableSpec spec) {
        this.table = table;
        this.spec = spec;
    }

    static TableLayout of(TableScan walk, Table table, TableSpec spec) {
        TableLayout layout = new TableLayout(table, spec);
        boolean grid = isGrid(table);
        if (grid || table.notation() == Table.Notation.HTML) {
            layout.learnStarts(walk.strips());
        }
        if (grid) {
            layout.remarkShifts(walk.strips());
        }
        if (!walk.repeatedHeaders().isEmpty() && table.notation() != Table.Notation.FLOW) {
            layout.remarks.add(new LayoutRemark(
                    LayoutRemark.Kind.SPLIT, walk.repeatedHeaders().get(0)));
        }
        return layout;
    }

    List<LayoutRemark> remarks() {
        return List.copyOf(remarks);
    }

    /** The column in which the values of rows like this one begin, where full rows show it beyond doubt. */
    OptionalInt startOf(RowCandidate strip) {
        if (canonical.isPresent() && cellsIn(strip) == width) {
            return canonical;
        }
        Integer start = startByWidth.get(shape(strip));
        if (start == null && isGrid(table) && isAsPrinted(cellsIn(strip))) {
            return OptionalInt.of(spec.labelColumns());
        }
        return start == null || start < 0 ? OptionalInt.empty() : OptionalInt.of(start);
    }

    /** True for rows of so many cells as the form prints, unless a full one of these begins elsewhere than there. */
    private boolean isAsPrinted(int cells) {
        return cells == spec.width()
                && startByWidth.entrySet().stream()
                        .filter(entry -> entry.getKey() / SHAPES == cells)
                        .allMatch(entry -> entry.getValue() == spec.labelColumns());
    }

    private static boolean isGrid(Table table) {
        return table.notation() == Table.Notation.TAB || table.notation() == Table.Notation.PIPE;
    }

    /** The cells behind the label without the blanks that merged labels leave, where cells are missing. */
    List<RowCandidate.CellSlot> slots(RowCandidate strip) {
        int start = leastStart.getOrDefault(strip.labelCell(), 0);
        boolean missing = cellsIn(strip) - start < strip.expected();
        return strip.slots().stream()
                .dropWhile(
                        slot -> missing && slot.cell().isEmpty() && slot.row() == strip.row() && slot.column() < start)
                .toList();
    }

    private int shape(RowCandidate strip) {
        return cellsIn(strip) * SHAPES + strip.labelCell();
    }

    private int cellsIn(RowCandidate strip) {
        return table.rows().get(strip.row()).cells().size();
    }

    /** Every full row has a cell for each column and its values begin in the same one: so do those of all others. */
    private void learnGrid(List<RowCandidate> strips) {
        List<RowCandidate> full = strips.stream().filter(this::isFull).toList();
        if (full.isEmpty()) {
            return;
        }
        int start = firstColumn(full.get(0));
        width = cellsIn(full.get(0));
        boolean several = full.stream().map(RowCandidate::labelCell).distinct().count() > 1;
        boolean same = full.stream().allMatch(strip -> firstColumn(strip) == start && cellsIn(strip) == width);
        canonical = several && same ? OptionalInt.of(start) : OptionalInt.empty();
    }

    private void learnStarts(List<RowCandidate> strips) {
        learnGrid(strips);
        for (RowCandidate strip : strips) {
            if (isFull(strip)) {
                startByWidth.merge(shape(strip), firstColumn(strip), (a, b) -> a.equals(b) ? a : -1);
                leastStart.merge(strip.labelCell(), firstColumn(strip), Math::min);
            }
        }
    }

    private boolean isFull(RowCandidate strip) {
        return strip.values() == spec.columnCount()
                && strip.slots().stream()
                        .filter(slot -> !slot.cell().isEmpty())
                        .allMatch(slot -> slot.row() == strip.row());
    }

    private static int firstColumn(RowCandidate strip) {
        return strip.slots().stream()
                .filter(slot -> !slot.cell().isEmpty())
                .findFirst()
                .orElseThrow()
                .column();
    }

    /** Rows of one depth whose values begin elsewhere than in the first such row: a few are shifted, many are a break. */
    private void remarkShifts(List<RowCandidate> strips) {
        Map<Integer, Integer> firstStart = new HashMap<>();
        List<Span> shifted = new ArrayList<>();
        for (RowCandidate strip : strips) {
            if (!isFull(strip)) {
                continue;
            }
            int depth = depth(strip.official());
            int start = firstColumn(strip);
            Integer first = firstStart.putIfAbsent(depth, start);
            if (first != null && first != start) {
                shifted.add(strip.label());
            }
        }
        if (shifted.size() > MANY) {
            remarks.add(new LayoutRemark(LayoutRemark.Kind.SPLIT, shifted.get(0)));
        } else {
            shifted.forEach(span -> remarks.add(new LayoutRemark(LayoutRemark.Kind.SHIFTED, span)));
        }
    }

    private static int depth(String official) {
        if (official.startsWith("(")) {
            return 2;
        }
        return official.isEmpty() || !Character.isDigit(official.charAt(0)) ? 1 : 3;
    }
}
