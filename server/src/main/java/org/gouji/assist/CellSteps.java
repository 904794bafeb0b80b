package org.gouji.assist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.report.BoundTable;
import org.gouji.report.CellAt;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Span;

/**
 * Moves a caret from one value cell to the next or the previous one, and from the last cell of a table to the first of
 * the next table. Never changes the text.
 */
public final class CellSteps {

    private CellSteps() {}

    /** The next cell behind {@code offset}; empty behind the last one of the report and outside of tables. */
    public static Optional<Span> next(Report report, int offset) {
        return tableAt(report, offset)
                .flatMap(table -> Stream.concat(
                                cells(table).stream().filter(cell -> cell.start() > offset),
                                inOrder(report)
                                        .dropWhile(other -> !other.equals(table))
                                        .skip(1)
                                        .flatMap(other -> cells(other).stream().limit(1)))
                        .findFirst());
    }

    /** The cell before the one in which {@code offset} lies. */
    public static Optional<Span> previous(Report report, int offset) {
        return tableAt(report, offset)
                .flatMap(table -> Stream.concat(
                                inOrder(report)
                                        .takeWhile(other -> !other.equals(table))
                                        .flatMap(other -> cells(other).stream().reduce((first, last) -> last).stream()),
                                cells(table).stream().filter(cell -> cell.end() < offset && !cell.touches(offset)))
                        .reduce((first, last) -> last));
    }

    private static Stream<BoundTable> inOrder(Report report) {
        return report.tables().stream()
                .sorted(Comparator.comparing(table -> table.table().span()));
    }

    private static Optional<BoundTable> tableAt(Report report, int offset) {
        return report.tables().stream()
                .filter(table -> CellAt.reach(table).touches(offset))
                .findFirst();
    }

    /** The cells of {@code table} whose place is known, in the order of the page. */
    private static List<Span> cells(BoundTable table) {
        return table.rows().stream()
                .flatMap(row -> row.figures().stream())
                .filter(figure -> !(figure.value() instanceof Value.Unknown))
                .map(Figure::span)
                .distinct()
                .sorted()
                .toList();
    }
}
