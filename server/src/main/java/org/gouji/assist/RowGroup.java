package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.GridCell;
import org.gouji.form.GridRow;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.LabelUse;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Rows of a table under one label of the form, or a single row, which has no groups. Table four has a single row; there
 * a group is the cells under one of the three headings.
 *
 * @param label the label in the form's words
 * @param name span of the written label
 * @param span from the label to the last cell
 * @param groups its sub-groups or rows
 */
public record RowGroup(String label, Span name, Span span, List<RowGroup> groups) {

    /** The outermost groups of {@code table}, in the order of the page. */
    public static List<RowGroup> of(BoundTable table) {
        return table.spec().labelColumns() == 0 ? columnGroups(table) : groups(table, table.rows(), 0);
    }

    private static List<RowGroup> groups(BoundTable table, List<BoundRow> rows, int depth) {
        List<RowGroup> groups = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            BoundRow first = rows.get(from);
            List<String> path = path(table.spec(), first.spec());
            if (path.size() == depth + 1) {
                groups.add(new RowGroup(first.spec().label(), first.label(), first.line(), List.of()));
                from++;
                continue;
            }
            int to = from + 1;
            while (to < rows.size() && isUnder(path(table.spec(), rows.get(to).spec()), path, depth)) {
                to++;
            }
            List<BoundRow> inside = rows.subList(from, to);
            Span name = nameOf(table, path.get(depth), first);
            Span span = inside.stream().map(BoundRow::line).reduce(name, Span::union);
            groups.add(new RowGroup(path.get(depth), name, span, groups(table, inside, depth + 1)));
            from = to;
        }
        return List.copyOf(groups);
    }

    private static boolean isUnder(List<String> path, List<String> other, int depth) {
        return path.size() > depth + 1 && path.subList(0, depth + 1).equals(other.subList(0, depth + 1));
    }

    /** The labels over a row: its groups, or the title of the block that it stands in. */
    private static List<String> path(TableSpec table, RowSpec row) {
        List<String> path = new ArrayList<>();
        block(table, row).ifPresent(path::add);
        path.addAll(row.path());
        return path;
    }

    /** The title of the block of {@code table} that {@code row} stands in, such as 第二十条第（一）项. */
    static Optional<String> block(TableSpec table, RowSpec row) {
        Optional<String> block = Optional.empty();
        for (GridRow line : table.grid()) {
            if (line.row().filter(row::equals).isPresent()) {
                return block;
            }
            for (GridCell cell : line.cells()) {
                if (cell.role() == GridCell.Role.BLOCK) {
                    block = Optional.of(cell.text());
                }
            }
        }
        return Optional.empty();
    }

    /** The last occurrence of the label before the first row of the group. */
    private static Span nameOf(BoundTable table, String label, BoundRow first) {
        String wanted = Normalizer.label(label);
        return table.labels().stream()
                .filter(use -> use.span().start() <= first.label().start())
                .filter(use -> Normalizer.label(use.official()).equals(wanted))
                .map(LabelUse::span)
                .reduce((earlier, later) -> later)
                .orElse(first.label());
    }

    private static List<RowGroup> columnGroups(BoundTable table) {
        List<RowGroup> groups = new ArrayList<>();
        for (BoundRow row : table.rows()) {
            List<Figure> figures = row.figures();
            int from = 0;
            while (from < figures.size()) {
                String label = CellName.row(table.spec(), figures.get(from).field());
                String prefix = prefix(figures.get(from));
                Span span = figures.get(from).span();
                int to = from;
                while (to < figures.size() && prefix(figures.get(to)).equals(prefix)) {
                    span = span.union(figures.get(to).span());
                    to++;
                }
                groups.add(new RowGroup(label, span, span, List.of()));
                from = to;
            }
        }
        return List.copyOf(groups);
    }

    /** The columns of a group share the first step of their ids: {@code review.upheld}. */
    private static String prefix(Figure figure) {
        String column = figure.field().column();
        return column.substring(0, Math.max(0, column.indexOf('.')));
    }
}
