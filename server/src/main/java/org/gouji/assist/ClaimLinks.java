package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Field;
import org.gouji.report.Claim;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.text.Span;

/**
 * The links between a number in the prose and the tables, or other numbers of its sentence.
 *
 * @param place the number, or the words that state it without digits
 * @param targets the cells that it refers to; for a total that the sentence itself divides, its parts
 */
public record ClaimLinks(Span place, List<Span> targets) {

    /** The links of the number at {@code offset}; links to cells are preferred to links inside the sentence. */
    public static Optional<ClaimLinks> at(Report report, int offset) {
        List<ClaimLinks> links = new ArrayList<>();
        for (Claim claim : report.claims()) {
            place(claim, offset).ifPresent(place -> {
                List<Span> cells = cells(report, ClaimVerifier.fields(claim));
                if (!cells.isEmpty()) {
                    links.add(new ClaimLinks(place, cells));
                }
            });
        }
        for (Claim claim : report.claims()) {
            if (claim instanceof Claim.Parts parts && parts.total().span().touches(offset)) {
                links.add(new ClaimLinks(
                        parts.total().span(),
                        parts.parts().stream().map(Claim.Quantity::span).toList()));
            }
        }
        return links.stream().findFirst();
    }

    /** The claim about cells that stands at {@code offset}. */
    static Optional<Claim> claimAt(Report report, int offset) {
        return report.claims().stream()
                .filter(claim -> place(claim, offset).isPresent())
                .filter(claim -> !ClaimVerifier.fields(claim).isEmpty())
                .findFirst();
    }

    /** The places in the prose that state the cell of {@code field}. */
    static List<Span> stating(Report report, Field field) {
        return report.claims().stream()
                .filter(claim -> ClaimVerifier.fields(claim).contains(field))
                .flatMap(claim -> places(claim))
                .distinct()
                .sorted()
                .toList();
    }

    /** The part of {@code claim} that {@code offset} touches. */
    static Optional<Span> place(Claim claim, int offset) {
        return places(claim).filter(span -> span.touches(offset)).findFirst();
    }

    private static Stream<Span> places(Claim claim) {
        if (claim instanceof Claim.Count count) {
            return Stream.of(count.quantity().span());
        }
        if (claim instanceof Claim.Added added) {
            return added.parts().stream().map(Claim.Quantity::span);
        }
        return Stream.of(claim.phrase());
    }

    private static List<Span> cells(Report report, List<Field> fields) {
        return fields.stream()
                .flatMap(field -> report.figures().figure(field).stream())
                .map(Figure::span)
                .distinct()
                .sorted()
                .toList();
    }
}
