package org.gouji.assist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Field;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Span;

/**
 * An official table as a form to type in: the grid that is printed, and for each of its figures the place in the draft.
 *
 * @param spec the table
 * @param bound the first such table of the draft, if it has one
 * @param cells one for each value of the grid, row by row
 */
public record FormTable(TableSpec spec, Optional<BoundTable> bound, List<FormCell> cells) {

    /** The tables of the form that {@code report} follows. */
    public static List<FormTable> of(Report report) {
        return report.form().tables().stream()
                .map(table ->
                        report.table(table.id()).map(bound -> of(report, bound)).orElseGet(() -> missing(table)))
                .toList();
    }

    /** True if a figure may be taken away: elsewhere the cell would go with it. */
    public boolean canBeBlank() {
        return bound.map(table -> table.table().notation())
                .filter(notation -> notation == Notation.PIPE || notation == Notation.TAB || notation == Notation.HTML)
                .isPresent();
    }

    private static FormTable missing(TableSpec spec) {
        return new FormTable(
                spec,
                Optional.empty(),
                spec.fields().stream()
                        .map(field -> new FormCell(field, name(spec, field), Optional.empty(), ""))
                        .toList());
    }

    private static FormTable of(Report report, BoundTable table) {
        TableSpec spec = table.spec();
        Map<Field, Figure> figures = new HashMap<>();
        table.rows().forEach(row -> row.figures().forEach(figure -> figures.putIfAbsent(figure.field(), figure)));
        Map<Integer, Long> sharers = figures.values().stream()
                .collect(Collectors.groupingBy(figure -> figure.span().start(), Collectors.counting()));
        List<FormCell> cells = new ArrayList<>();
        for (Field field : spec.fields()) {
            Optional<Span> place = Optional.ofNullable(figures.get(field))
                    .filter(figure -> sharers.getOrDefault(figure.span().start(), 0L) == 1)
                    .filter(figure -> isExact(report, table, figure))
                    .map(Figure::span);
            String text = place.map(report.draft().source()::slice).orElse("");
            cells.add(new FormCell(field, name(spec, field), place, text));
        }
        return new FormTable(spec, Optional.of(table), List.copyOf(cells));
    }

    /** True if exactly the characters of the cell stand there, on one line and without marks of the notation. */
    private static boolean isExact(Report report, BoundTable table, Figure figure) {
        Notation notation = table.table().notation();
        if (figure.value() instanceof Value.Unknown || notation == Notation.GLUED) {
            return false;
        }
        if (figure.value() instanceof Value.Blank) {
            return notation == Notation.PIPE || notation == Notation.TAB || notation == Notation.HTML;
        }
        String text = report.draft().source().slice(figure.span());
        return !text.isEmpty() && text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '<' || c == '&');
    }

    private static String name(TableSpec spec, Field field) {
        String row = CellName.withoutNumber(CellName.row(spec, field));
        String column = CellName.column(spec, field);
        return row.equals(spec.name()) ? spec.name() + " › " + column : spec.name() + " › " + row + " › " + column;
    }
}
