package org.gouji.assist;

import java.util.List;
import java.util.Optional;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Span;

/** The way of a caret through the cells of a table that hold values. */
public final class CellSteps {

    private CellSteps() {}

    /** The cell behind {@code offset} in the same table; none behind the last one and outside of tables. */
    public static Optional<Span> next(Report report, int offset) {
        List<Span> cells = cells(report, offset);
        return cells.stream().filter(cell -> cell.start() > offset).findFirst();
    }

    /** The cell before the one in which {@code offset} lies. */
    public static Optional<Span> previous(Report report, int offset) {
        List<Span> cells = cells(report, offset);
        return cells.stream()
                .filter(cell -> cell.end() < offset && !cell.touches(offset))
                .reduce((first, last) -> last);
    }

    /** The cells of the table in which {@code offset} lies whose place is known, in the order of the page. */
    private static List<Span> cells(Report report, int offset) {
        return report.tables().stream()
                .filter(table -> reach(table).touches(offset))
                .findFirst()
                .map(table -> table.rows().stream()
                        .flatMap(row -> row.figures().stream())
                        .filter(figure -> !(figure.value() instanceof Value.Unknown))
                        .map(Figure::span)
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** Blank cells at the end of the last row may stand behind the table's last character. */
    private static Span reach(BoundTable table) {
        Span span = table.table().span();
        return table.rows().stream()
                .flatMap(row -> row.figures().stream())
                .map(Figure::span)
                .reduce(span, Span::union);
    }
}
