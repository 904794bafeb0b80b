package org.gouji.report.tables;

import java.util.List;
import org.gouji.draft.Table;
import org.gouji.text.Span;

/**
 * A table wherever it stands: equal to another one with the same cells at the same distances.
 *
 * @param table the table
 * @param start offset from which distances are counted
 */
record TableKey(Table table, int start) {

    static TableKey of(Table table) {
        int start = table.span().start();
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                start = Math.min(start, cell.span().start()); // An empty cell may stand before the first character.
            }
        }
        return new TableKey(table, start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableKey that
                && (table == that.table
                        || table.notation() == that.table.notation()
                                && isAt(table.span(), that, that.table.span())
                                && isSame(that, table.rows(), that.table.rows()));
    }

    private boolean isSame(TableKey that, List<Table.Row> rows, List<Table.Row> others) {
        boolean same = rows.size() == others.size();
        for (int i = 0; same && i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            Table.Row other = others.get(i);
            same = row.cells().size() == other.cells().size() && isAt(row.span(), that, other.span());
            for (int j = 0; same && j < row.cells().size(); j++) {
                Table.Cell cell = row.cells().get(j);
                Table.Cell twin = other.cells().get(j);
                same = isAt(cell.span(), that, twin.span()) && cell.text().equals(twin.text());
            }
        }
        return same;
    }

    private boolean isAt(Span span, TableKey that, Span other) {
        return span.start() - start == other.start() - that.start && span.end() - start == other.end() - that.start;
    }

    /** The hashes of the cells' words are kept with these. */
    @Override
    public int hashCode() {
        int hash = table.rows().size();
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                hash = 31 * hash + cell.text().hashCode();
            }
        }
        return hash;
    }
}
