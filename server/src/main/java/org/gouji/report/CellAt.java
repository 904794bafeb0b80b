package org.gouji.report;

import java.util.Optional;
import org.gouji.text.Span;

/**
 * A cell of an official table at a place of the page.
 *
 * @param table its table
 * @param row its row
 * @param figure its content
 */
public record CellAt(BoundTable table, BoundRow row, Figure figure) {

    /** The cell in which {@code offset} lies; empty in labels and where the column of a cell is not known. */
    public static Optional<CellAt> of(Report report, int offset) {
        for (BoundTable table : report.tables()) {
            if (!reach(table).touches(offset)) {
                continue;
            }
            for (BoundRow row : table.rows()) {
                for (Figure figure : row.figures()) {
                    boolean placed = !(figure.value() instanceof Value.Unknown);
                    if (placed && padded(report, figure.span()).touches(offset)) {
                        return Optional.of(new CellAt(table, row, figure));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** From the first character of {@code table} to its last cell: empty cells may be behind the last character. */
    public static Span reach(BoundTable table) {
        return table.rows().stream()
                .flatMap(row -> row.figures().stream())
                .map(Figure::span)
                .reduce(table.table().span(), Span::union);
    }

    /** The blanks beside a number are part of its cell for anyone who points at it. */
    private static Span padded(Report report, Span span) {
        String string = report.text().string();
        int start = span.start();
        int end = span.end();
        while (start > 0 && string.charAt(start - 1) == ' ') {
            start--;
        }
        while (end < string.length() && string.charAt(end) == ' ') {
            end++;
        }
        return new Span(start, end);
    }
}
