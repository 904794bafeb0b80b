package org.gouji.assist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimSpec;
import org.gouji.report.CellName;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.report.claims.ClaimVerifier.Verdict;
import org.gouji.text.Span;

/** The hover of a number in the prose, or of words that state one: which cells it refers to, and whether they agree. */
final class ClaimHover {

    private final Report report;
    private final AssistMessages messages;

    ClaimHover(Report report, AssistMessages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** The hover of the claim at {@code offset}. */
    Optional<HoverContent> at(int offset) {
        return ClaimLinks.claimAt(report, offset).flatMap(claim -> {
            Span place = ClaimLinks.place(claim, offset).orElse(claim.phrase());
            return sum(claim).map(sum -> content(claim, place, sum));
        });
    }

    private HoverContent content(Claim claim, Span place, CellSum sum) {
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        List<String> lines = new ArrayList<>();
        Optional<BigDecimal> value = verifier.sum(sum);
        lines.add(messages.text(
                "claim.cell",
                CellName.of(report, sum),
                value.map(Formula::number).orElseGet(() -> messages.text("value.blank"))));
        lines.add(messages.text(agreement(claim, verifier, value)));
        return new HoverContent(place, messages.text("claim", report.text().slice(place)), List.copyOf(lines));
    }

    private static String agreement(Claim claim, ClaimVerifier verifier, Optional<BigDecimal> value) {
        if (value.isEmpty()) {
            return "claim.open";
        }
        if (claim instanceof Claim.Count count && count.quantity().approximate()) {
            return "claim.about";
        }
        if (claim instanceof Claim.Count count && count.spec().compare() != ClaimSpec.Compare.EQUAL) {
            return verifier.of(claim) == Verdict.FITS ? "claim.part" : "claim.differs";
        }
        return switch (verifier.of(claim)) {
            case FITS -> "claim.equal";
            case DOUBTFUL -> "claim.doubtful";
            case CONTRADICTS -> "claim.differs";
        };
    }

    private static Optional<CellSum> sum(Claim claim) {
        if (claim instanceof Claim.Count count) {
            return Optional.of(count.spec().main());
        }
        if (claim instanceof Claim.Added added) {
            return Optional.of(added.spec().main());
        }
        if (claim instanceof Claim.Zero zero) {
            return Optional.of(zero.spec().main());
        }
        if (claim instanceof Claim.Done done) {
            return Optional.of(done.left().main());
        }
        return claim instanceof Claim.Same same ? Optional.of(same.part()) : Optional.empty();
    }
}
