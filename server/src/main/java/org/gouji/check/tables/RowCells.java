package org.gouji.check.tables;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Cells of one row that have the same thing wrong with them.
 *
 * @param table the table
 * @param row the row
 * @param figures at least one of its cells
 */
record RowCells(BoundTable table, BoundRow row, List<Figure> figures) {

    /** So many rows or labels of one table with the same fault are reported one by one; more are one finding. */
    static final int ONE_BY_ONE = 3;

    /** For each table that could be read and has such cells, its rows that have some. */
    static List<List<RowCells>> byTable(Report report, Predicate<Figure> wanted) {
        return report.tables().stream()
                .map(table -> table.rows().stream()
                        .map(row -> new RowCells(
                                table,
                                row,
                                row.figures().stream().filter(wanted).toList()))
                        .filter(cells -> !cells.figures().isEmpty())
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .toList();
    }

    /** How many cells there are in {@code rows}. */
    static int count(List<RowCells> rows) {
        return rows.stream().mapToInt(cells -> cells.figures().size()).sum();
    }

    /** The row's name with its number, or the table's where rows have no label. */
    String rowName() {
        return row.spec().label().isEmpty() ? table.spec().name() : CellName.row(row.spec());
    }

    /** Key of the message about several cells: of a row with a name, or of the only row of a table. */
    String messageKey() {
        return row.spec().label().isEmpty() ? "message.values" : "message.row";
    }

    /** The columns of the cells, up to seven; in table four with the group that each stands in. */
    String columnNames() {
        boolean grouped = row.spec().label().isEmpty();
        List<String> names = figures.stream()
                .map(figure -> grouped
                        ? CellName.of(table.spec(), figure.field())
                        : CellName.column(table.spec(), figure.field()))
                .toList();
        int shown = Math.min(names.size(), 7);
        return String.join("、", names.subList(0, shown)) + (names.size() > shown ? "……" : "");
    }

    /** From the first to the last of the cells if they stand in one line, else the first; never empty if avoidable. */
    Span place(Text text) {
        Span first = figures.get(0).span();
        Span last = figures.get(figures.size() - 1).span();
        Span all = first.start() <= last.start() ? first.union(last) : first;
        return visible(text, text.lineOf(all.start()) == text.lineOf(all.end()) ? all : first);
    }

    /** {@code span}, or the separator beside it if it is empty, so that there is something to underline. */
    static Span visible(Text text, Span span) {
        if (!span.isEmpty()) {
            return span;
        }
        Span line = text.lineSpan(text.lineOf(span.start()));
        if (line.start() < span.start()) {
            return new Span(span.start() - 1, span.start());
        }
        return span.end() < line.end() ? new Span(span.start(), span.start() + 1) : span;
    }
}
