package org.gouji.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.Figure;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * The links between a cell, other cells and the prose: what it is the sum of, and which sums it is part of. A number in
 * the prose has links to the cells that it states.
 *
 * @param cell span of the cell, or of the number in the prose
 * @param addends the cells that it is the sum of, or that it states
 * @param uses the sums that it is part of, the cells that it is compared with, the places in the prose that state it
 * @param marks the cells of its relations, itself included: those of the failing ones, or of all if none fails
 */
public record CellLinks(Span cell, List<Span> addends, List<Span> uses, List<Mark> marks) {

    /**
     * A cell of a relation.
     *
     * @param span where it stands
     * @param total true if it is the sum of the others
     */
    public record Mark(Span span, boolean total) {}

    /** The links of the cell, or of the number in the prose, at {@code offset}. */
    public static Optional<CellLinks> at(Report report, int offset) {
        return TableCell.at(report, offset)
                .map(cell -> of(report, cell.figure()))
                .or(() -> ClaimLinks.at(report, offset).map(CellLinks::of));
    }

    private static CellLinks of(ClaimLinks claim) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(claim.place(), true));
        claim.targets().forEach(span -> marks.add(new Mark(span, false)));
        return new CellLinks(claim.place(), claim.targets(), claim.targets(), List.copyOf(marks));
    }

    private static CellLinks of(Report report, Figure figure) {
        Field field = figure.field();
        List<Field> addends = new ArrayList<>();
        List<Field> uses = new ArrayList<>();
        List<RelationResult> concerned = report.relations().stream()
                .filter(result -> CellHover.concerns(result.spec(), field))
                .toList();
        for (RelationResult result : concerned) {
            RelationSpec spec = result.spec();
            if (RowHint.total(spec).filter(field::equals).isPresent()) {
                addends.addAll(spec.right());
            } else {
                uses.addAll(spec.left().contains(field) ? spec.right() : spec.left());
            }
        }
        return new CellLinks(
                figure.span(), spans(report, addends), uses(report, uses, field), marks(report, concerned));
    }

    private static List<Span> uses(Report report, List<Field> uses, Field field) {
        return Stream.concat(spans(report, uses).stream(), ClaimLinks.stating(report, field).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Mark> marks(Report report, List<RelationResult> concerned) {
        List<RelationResult> failing = concerned.stream()
                .filter(result -> result.state() == RelationResult.State.FAILS)
                .toList();
        Map<Field, Boolean> totals = new LinkedHashMap<>();
        for (RelationResult result : failing.isEmpty() ? concerned : failing) {
            Optional<Field> total = RowHint.total(result.spec());
            Stream.concat(result.spec().left().stream(), result.spec().right().stream())
                    .forEach(field ->
                            totals.merge(field, total.filter(field::equals).isPresent(), Boolean::logicalOr));
        }
        List<Mark> marks = new ArrayList<>();
        totals.forEach((field, total) -> report.figures()
                .figure(field)
                .filter(figure -> !figure.span().isEmpty())
                .ifPresent(figure -> marks.add(new Mark(figure.span(), total))));
        return List.copyOf(marks);
    }

    private static List<Span> spans(Report report, List<Field> fields) {
        return fields.stream()
                .flatMap(field -> report.figures().figure(field).stream())
                .map(Figure::span)
                .distinct()
                .sorted()
                .toList();
    }
}
