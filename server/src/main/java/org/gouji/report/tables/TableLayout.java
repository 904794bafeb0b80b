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
            layout.learnStarts(walk.candidates());
        }
        if (grid) {
            layout.remarkShifts(walk.candidates());
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
    OptionalInt startOf(RowCandidate candidate) {
        if (canonical.isPresent() && cellsIn(candidate) == width) {
            return canonical;
        }
        Integer start = startByWidth.get(shape(candidate));
        if (start == null && isGrid(table) && isAsPrinted(cellsIn(candidate))) {
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
    List<RowCandidate.CellSlot> slots(RowCandidate candidate) {
        int start = leastStart.getOrDefault(candidate.labelCell(), 0);
        boolean missing = cellsIn(candidate) - start < candidate.expected();
        return candidate.slots().stream()
                .dropWhile(slot ->
                        missing && slot.cell().isEmpty() && slot.row() == candidate.row() && slot.column() < start)
                .toList();
    }

    private int shape(RowCandidate candidate) {
        return cellsIn(candidate) * SHAPES + candidate.labelCell();
    }

    private int cellsIn(RowCandidate candidate) {
        return table.rows().get(candidate.row()).cells().size();
    }

    /** Every full row has a cell for each column and its values begin in the same one: so do those of all others. */
    private void learnGrid(List<RowCandidate> candidates) {
        List<RowCandidate> full = candidates.stream().filter(this::isFull).toList();
        if (full.isEmpty()) {
            return;
        }
        int start = firstColumn(full.get(0));
        width = cellsIn(full.get(0));
        boolean several = full.stream().map(RowCandidate::labelCell).distinct().count() > 1;
        boolean same =
                full.stream().allMatch(candidate -> firstColumn(candidate) == start && cellsIn(candidate) == width);
        canonical = several && same ? OptionalInt.of(start) : OptionalInt.empty();
    }

    private void learnStarts(List<RowCandidate> candidates) {
        learnGrid(candidates);
        for (RowCandidate candidate : candidates) {
            if (isFull(candidate)) {
                startByWidth.merge(shape(candidate), firstColumn(candidate), (a, b) -> a.equals(b) ? a : -1);
                leastStart.merge(candidate.labelCell(), firstColumn(candidate), Math::min);
            }
        }
    }

    private boolean isFull(RowCandidate candidate) {
        return candidate.values() == spec.columnCount()
                && candidate.slots().stream()
                        .filter(slot -> !slot.cell().isEmpty())
                        .allMatch(slot -> slot.row() == candidate.row());
    }

    private static int firstColumn(RowCandidate candidate) {
        return candidate.slots().stream()
                .filter(slot -> !slot.cell().isEmpty())
                .findFirst()
                .orElseThrow()
                .column();
    }

    /** Rows of one depth whose values begin elsewhere than in the first such row: a few are shifted, many are a break. */
    private void remarkShifts(List<RowCandidate> candidates) {
        Map<Integer, Integer> firstStart = new HashMap<>();
        Map<Integer, Integer> firstGap = new HashMap<>();
        List<Span> shifted = new ArrayList<>();
        boolean asMerged = true;
        for (RowCandidate candidate : candidates) {
            if (!isFull(candidate)) {
                continue;
            }
            asMerged &= table.rows().get(candidate.row()).cells().subList(0, candidate.labelCell()).stream()
                    .noneMatch(Table.Cell::isEmpty);
            int depth = depth(candidate.official());
            int start = firstColumn(candidate);
            Integer first = firstStart.putIfAbsent(depth, start);
            Integer gap = firstGap.putIfAbsent(depth, start - candidate.labelCell());
            if (first != null && first != start) {
                shifted.add(candidate.label());
                // A browser leaves out the cells that merged labels cover; then all behind them stands further left.
                asMerged &= gap != null && gap == start - candidate.labelCell();
            }
        }
        if (shifted.size() > MANY && asMerged) {
            return;
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
