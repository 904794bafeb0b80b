package org.gouji.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Table;
import org.gouji.draft.Table.Notation;
import org.gouji.form.GridCell;
import org.gouji.form.GridRow;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.report.LayoutRemark;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Text;

/**
 * Puts rows that a table lacks into it, as rows of zeros written like their neighbours: a row of the same build is
 * copied with its separators, its labels and numbers exchanged.
 */
public final class RowInsertion {

    private final Text text;
    private final BoundTable table;
    private final RowCopier copier;

    /** For {@code table} as it stands in {@code text}. */
    public RowInsertion(Text text, BoundTable table) {
        this.text = text;
        this.table = table;
        this.copier = new RowCopier(text, table);
    }

    /** The edits that put {@code rows} in; none at all unless every one of them can be written. */
    public List<Edit> of(List<RowSpec> rows) {
        List<Edit> edits = new ArrayList<>();
        for (RowSpec row : rows) {
            Optional<Edit> edit = edit(row);
            if (edit.isEmpty()) {
                return List.of();
            }
            edits.add(edit.get());
        }
        return List.copyOf(edits);
    }

    private Optional<Edit> edit(RowSpec row) {
        Notation notation = table.table().notation();
        boolean grid = notation == Notation.TAB || notation == Notation.PIPE;
        if (!grid && notation != Notation.CELL_LINES) {
            return Optional.empty();
        }
        if (table.labels().stream().anyMatch(label -> label.match() == LabelUse.Match.SPLIT)) {
            return Optional.empty(); // A new row could come between the two halves of another.
        }
        Optional<Integer> after = endBefore(row);
        Optional<RowCopier.Copy> copy = after.flatMap(at -> copier.copyFor(row, at));
        if (after.isPresent() && copy.isPresent()) {
            return Optional.of(grid ? asLine(after.get(), copy.get()) : insert(after.get(), copy.get()));
        }
        boolean split = table.layout().stream().anyMatch(remark -> remark.kind() == LayoutRemark.Kind.SPLIT);
        if (!grid || split) {
            return Optional.empty(); // Nothing says how a row of this table would have to be written.
        }
        String line = new TableWriter(table.spec(), notation).row(row);
        return after.map(offset -> Edit.insert(text.lineEnd(text.lineOf(offset)), text.lineBreak() + line));
    }

    private static Edit insert(int offset, RowCopier.Copy copy) {
        return Edit.insert(offset, copy.separator() + copy.row());
    }

    /** Behind the empty cells that end the line before: they are its own, and a header has others than a row. */
    private Edit asLine(int after, RowCopier.Copy copy) {
        int end = text.lineEnd(text.lineOf(after));
        int lineBreak = copy.separator().indexOf(text.lineBreak());
        return lineBreak < 0 || end > copier.pastSeparators(after)
                ? insert(after, copy)
                : Edit.insert(end, copy.separator().substring(lineBreak) + copy.row() + copy.rest());
    }

    /** Where the content in front of {@code row} ends: the row before it, or the last header label before it. */
    private Optional<Integer> endBefore(RowSpec row) {
        List<GridRow> grid = table.spec().grid();
        int at = 0;
        while (at < grid.size() && grid.get(at).row().filter(row::equals).isEmpty()) {
            at++;
        }
        for (int i = at - 1; i >= 0; i--) {
            Optional<RowSpec> before = grid.get(i).row();
            int header = i;
            Optional<Integer> end = before.isPresent()
                    ? endOf(before.get())
                    : endOfHeader(header).map(offset -> pastRepeats(offset, headers(grid.subList(0, header + 1))));
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> endOf(RowSpec row) {
        return table.rows().stream()
                .filter(bound -> bound.spec().equals(row))
                .map(RowInsertion::end)
                .findFirst();
    }

    private static int end(BoundRow row) {
        return row.values().stream()
                .mapToInt(value -> value.span().end())
                .max()
                .orElse(row.label().end());
    }

    /** The last label of the grid row {@code header}; the labels repeat from block to block, the block titles do not. */
    private Optional<Integer> endOfHeader(int header) {
        List<GridRow> grid = table.spec().grid();
        List<String> wanted = texts(grid.get(header));
        List<String> title = header == 0 ? List.of() : texts(grid.get(header - 1));
        boolean inBlock = header > 0 && grid.get(header - 1).cells().get(0).role() == GridCell.Role.BLOCK;
        Optional<Integer> end = Optional.empty();
        boolean open = !inBlock;
        int firstRow =
                table.rows().stream().mapToInt(row -> row.line().start()).min().orElse(Integer.MAX_VALUE);
        for (LabelUse label : table.labels()) {
            if (!inBlock && label.span().start() >= firstRow) {
                return end;
            }
            if (open && wanted.contains(label.official())) {
                end = Optional.of(label.span().end());
            } else if (inBlock && open && end.isPresent()) {
                return end;
            } else if (inBlock && title.contains(label.official())) {
                open = true;
            }
        }
        return end;
    }

    /** A converter may have repeated a merged label of the header in the cells behind. */
    private int pastRepeats(int offset, List<String> header) {
        int end = offset;
        List<String> words = header.stream().map(Normalizer::label).toList();
        for (Table.Row row : table.table().rows()) {
            for (Table.Cell cell : row.cells()) {
                if (cell.span().start() >= offset && !cell.isEmpty()) {
                    if (!words.contains(Normalizer.label(cell.text()))) {
                        return end;
                    }
                    end = cell.span().end();
                }
            }
        }
        return end;
    }

    /** What the rows of {@code grid} say that hold no values: a label that spans rows is repeated below itself. */
    private static List<String> headers(List<GridRow> grid) {
        return grid.stream()
                .filter(row -> row.row().isEmpty())
                .flatMap(row -> texts(row).stream())
                .toList();
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(GridCell::text).toList();
    }
}
