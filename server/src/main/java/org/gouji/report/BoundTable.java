package org.gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.gouji.draft.Table;
import org.gouji.form.RowRole;
import org.gouji.form.TableSpec;
import org.gouji.text.Span;

/**
 * An official table found in the draft.
 *
 * @param spec the table, of the form whose labels it has, which need not be the form its year demands
 * @param table what stands on the page
 * @param rows its rows of values, in the order of the page; a row of the form may be absent or occur twice
 * @param labels every label that was recognised, row labels included, in the order of the page
 * @param unbound rows that hold numbers and no known label
 * @param otherForm labels that only the other form has; not empty means that two forms are mixed
 * @param layout what is odd in the layout though everything could be read
 */
public record BoundTable(
        TableSpec spec,
        Table table,
        List<BoundRow> rows,
        List<LabelUse> labels,
        List<UnboundRow> unbound,
        List<LabelUse> otherForm,
        List<LayoutRemark> layout) {

    /**
     * True if nobody has put a figure into it: every cell is blank but those that the report of last year fills. Where a
     * table is written without separators between empty cells, a blank row without a label leaves no trace at all.
     */
    public boolean isUnfilled() {
        if (rows.isEmpty() && !spec.hasRowLabels() && unbound.isEmpty() && !showsBlanks()) {
            return true;
        }
        boolean any = false;
        for (BoundRow row : rows) {
            for (Figure figure : row.figures()) {
                boolean own = !row.spec().is(RowRole.CARRIED_OVER);
                if (own && !(figure.value() instanceof Value.Blank)) {
                    return false;
                }
                any |= own;
            }
        }
        return any;
    }

    /** True if an empty cell can be seen in its notation, and so a row that is blank and a row that is not there differ. */
    public boolean showsBlanks() {
        return table.notation() != Table.Notation.CELL_LINES && table.notation() != Table.Notation.FLOW;
    }

    /** True if it was recognised and its figures cannot be read; then it has no rows. */
    public boolean unread() {
        return layout.stream().anyMatch(remark -> remark.kind() == LayoutRemark.Kind.COLUMNS);
    }

    /** True if the numbers of some rows stand apart from their labels; it has the other rows only. */
    public boolean partly() {
        return layout.stream().anyMatch(remark -> remark.kind() == LayoutRemark.Kind.SCATTERED);
    }

    /**
     * This table with the rows that have a number for each column, and the remark that others do not, first at {@code place}. A
     * row beside one without a label is left out, too: which of them has the numbers, nobody can tell.
     */
    public BoundTable withScatteredRows(Span place) {
        List<LayoutRemark> remarks = new ArrayList<>(layout);
        remarks.add(new LayoutRemark(LayoutRemark.Kind.SCATTERED, place));
        NavigableSet<Span> nameless = new TreeSet<>();
        unbound.stream()
                .filter(row -> row.label().isBlank())
                .map(UnboundRow::span)
                .forEach(nameless::add);
        rows.stream().filter(BoundRow::placed).map(BoundRow::line).forEach(nameless::add);
        List<BoundRow> whole = rows.stream()
                .filter(row -> !row.placed()
                        && row.values().size() == row.spec().fields().size())
                .sorted(Comparator.comparing(BoundRow::line))
                .toList();
        List<BoundRow> sure = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Span from = i == 0 ? table.span() : whole.get(i - 1).line();
            Span to = i + 1 == whole.size()
                    ? Span.at(table.span().end())
                    : whole.get(i + 1).line();
            if (nameless.subSet(from, to).isEmpty()) {
                sure.add(whole.get(i));
            }
        }
        return new BoundTable(spec, table, List.copyOf(sure), labels, List.of(), otherForm, List.copyOf(remarks));
    }

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    public BoundTable shift(int delta) {
        return new BoundTable(
                spec,
                table.shift(delta),
                rows.stream().map(row -> row.shift(delta)).toList(),
                labels.stream().map(label -> label.shift(delta)).toList(),
                unbound.stream().map(row -> row.shift(delta)).toList(),
                otherForm.stream().map(label -> label.shift(delta)).toList(),
                layout.stream().map(remark -> remark.shift(delta)).toList());
    }
}
