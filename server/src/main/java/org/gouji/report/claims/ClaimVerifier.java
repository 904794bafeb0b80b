package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimSpec;
import org.gouji.form.Field;
import org.gouji.report.Claim;
import org.gouji.report.Fault;
import org.gouji.report.Figures;
import org.gouji.report.Report;

/** Compares claims with the cells of the tables. A cell that is blank or missing contradicts nothing. */
public final class ClaimVerifier {

    /** The result of comparing a claim with the cells. */
    public enum Verdict {
        /** They agree, or a cell is unknown. */
        FITS,
        /** The number is that of other cells, which the claim might mean. */
        DOUBTFUL,
        /** They contradict each other. */
        CONTRADICTS
    }

    private final Figures figures;
    private final Map<String, BigDecimal> changes = new HashMap<>();

    /** A verifier that uses the cells as they are in the draft. */
    public ClaimVerifier(Figures figures) {
        this.figures = figures;
    }

    /** A verifier that uses the cells as they would be after {@code repair}; this one does not change. */
    public ClaimVerifier after(Fault.Repair repair) {
        ClaimVerifier verifier = new ClaimVerifier(figures);
        repair.changes()
                .forEach(change -> verifier.changes.put(change.figure().field().id(), change.value()));
        return verifier;
    }

    /** The sum of the cells; empty if one of them is unknown. */
    public Optional<BigDecimal> sum(CellSum sum) {
        return Figures.sum(sum.plus(), this::number)
                .flatMap(plus -> Figures.sum(sum.minus(), this::number).map(plus::subtract));
    }

    private Optional<BigDecimal> number(Field field) {
        return Optional.ofNullable(changes.get(field.id())).or(() -> figures.numberOrComputed(field.id()));
    }

    /** Compares {@code claim} with the tables. Claims that refer to the text alone always fit. */
    public Verdict of(Claim claim) {
        if (claim instanceof Claim.Count count) {
            return count.quantity().approximate()
                    ? Verdict.FITS
                    : number(count.spec(), count.quantity().number(), count.carried());
        }
        if (claim instanceof Claim.Added added) {
            BigDecimal total =
                    added.parts().stream().map(Claim.Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            return number(added.spec(), total, false);
        }
        if (claim instanceof Claim.Beside beside) {
            return beside(beside);
        }
        if (claim instanceof Claim.Zero zero) {
            return zero(zero.spec().main());
        }
        if (claim instanceof Claim.Done done) {
            return zero(done.left().main());
        }
        if (claim instanceof Claim.Same same) {
            Optional<BigDecimal> part = sum(same.part());
            Optional<BigDecimal> whole = sum(same.whole());
            boolean known = part.isPresent() && whole.isPresent();
            return known && part.get().compareTo(whole.get()) != 0 ? Verdict.CONTRADICTS : Verdict.FITS;
        }
        return Verdict.FITS;
    }

    /** The cells that {@code claim} refers to; empty if it refers to the text alone. */
    public static List<Field> fields(Claim claim) {
        if (claim instanceof Claim.Count count) {
            return count.spec().main().fields();
        }
        if (claim instanceof Claim.Added added) {
            return added.spec().main().fields();
        }
        if (claim instanceof Claim.Beside beside) {
            return beside.spec().main().fields();
        }
        if (claim instanceof Claim.Zero zero) {
            return zero.spec().main().fields();
        }
        if (claim instanceof Claim.Done done) {
            return done.left().main().fields();
        }
        return claim instanceof Claim.Same same
                ? Stream.concat(same.part().fields().stream(), same.whole().fields().stream())
                        .toList()
                : List.of();
    }

    /** The first fault in the tables that explains why {@code claim} does not fit: it fits after one of its repairs. */
    public static Optional<Fault> cause(Report report, Claim claim) {
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        return report.faults().stream()
                .filter(fault -> fault.repairs().stream()
                        .anyMatch(repair -> verifier.after(repair).of(claim) == Verdict.FITS))
                .findFirst();
    }

    private Verdict beside(Claim.Beside claim) {
        BigDecimal alone = claim.quantity().number();
        BigDecimal both = alone.add(claim.beside().number());
        boolean fits =
                number(claim.spec(), alone, false) == Verdict.FITS || number(claim.spec(), both, false) == Verdict.FITS;
        return fits ? Verdict.FITS : Verdict.CONTRADICTS;
    }

    private Verdict zero(CellSum sum) {
        return sum(sum).filter(total -> total.signum() != 0).isPresent() ? Verdict.CONTRADICTS : Verdict.FITS;
    }

    private Verdict number(ClaimSpec spec, BigDecimal number, boolean carried) {
        boolean doubtful = false;
        List<CellSum> accepted = carried
                ? Stream.concat(spec.means().stream(), spec.carried().stream()).toList()
                : spec.means();
        for (CellSum sum : accepted) {
            Optional<BigDecimal> total = sum(sum);
            if (total.isEmpty() || fits(spec.compare(), total.get(), number)) {
                return Verdict.FITS;
            }
        }
        for (CellSum sum : spec.doubtful()) {
            doubtful |= sum(sum).filter(total -> total.compareTo(number) == 0).isPresent();
        }
        return doubtful ? Verdict.DOUBTFUL : Verdict.CONTRADICTS;
    }

    private static boolean fits(ClaimSpec.Compare compare, BigDecimal cells, BigDecimal number) {
        int order = cells.compareTo(number);
        return switch (compare) {
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
        };
    }
}
