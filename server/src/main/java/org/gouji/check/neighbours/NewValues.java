package org.gouji.check.neighbours;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.report.Claim;
import org.gouji.report.Fault;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.RelationResult;
import org.gouji.report.RelationResult.State;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.report.faults.Relations;

/**
 * Cells with the values that last year's report asks for.
 *
 * @param changes at least one
 */
record NewValues(List<Fault.Change> changes) {

    /** The expected values of {@code mismatches}; empty if one is not a count, and so cannot stand in a cell. */
    static Optional<NewValues> of(List<YearMismatch> mismatches) {
        boolean counts = mismatches.stream()
                .allMatch(mismatch -> mismatch.expected().signum() >= 0
                        && mismatch.expected().stripTrailingZeros().scale() <= 0);
        return counts && !mismatches.isEmpty()
                ? Optional.of(new NewValues(mismatches.stream()
                        .map(mismatch -> new Fault.Change(mismatch.cell(), mismatch.expected()))
                        .toList()))
                : Optional.empty();
    }

    /** True if every relation and every sentence that is right now still is with the new values. */
    boolean breakNothing(Report report) {
        Map<String, Figure> cells = new HashMap<>(report.figures().byId());
        for (Fault.Change change : changes) {
            Figure old = change.figure();
            cells.put(old.field().id(), new Figure(old.field(), new Value.Known(change.value()), old.span()));
        }
        Figures changed = new Figures(cells, report.figures().computed());
        Set<String> failing = new HashSet<>();
        for (RelationResult relation : report.relations()) {
            if (relation.state() == State.FAILS) {
                failing.add(relation.spec().id());
            }
        }
        List<RelationResult> after = Relations.evaluate(
                report.relations().stream().map(RelationResult::spec).toList(), changed);
        boolean sums = after.stream()
                .allMatch(relation -> relation.state() != State.FAILS
                        || failing.contains(relation.spec().id()));
        return sums && keepSentences(report);
    }

    private boolean keepSentences(Report report) {
        ClaimVerifier before = new ClaimVerifier(report.figures());
        ClaimVerifier after = before.after(new Fault.Repair(changes));
        for (Claim claim : report.claims()) {
            if (before.of(claim) == ClaimVerifier.Verdict.FITS && after.of(claim) != ClaimVerifier.Verdict.FITS) {
                return false;
            }
        }
        return true;
    }
}
