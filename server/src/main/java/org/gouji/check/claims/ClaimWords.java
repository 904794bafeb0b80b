package org.gouji.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.form.CellSum;
import org.gouji.form.Field;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Words claims and cells for messages to the user.
 *
 * @param report the report that they belong to
 */
record ClaimWords(Report report) {

    private static final int LONGEST = 30;
    private static final int MANY = 3;

    /** The words of a claim, blanks and line breaks left out, the middle left out where they are long. */
    String quote(Span phrase) {
        StringBuilder words = new StringBuilder();
        report.text()
                .slice(phrase)
                .chars()
                .filter(c -> !Normalizer.isBlank((char) c))
                .forEach(c -> words.append((char) c));
        String whole = words.toString();
        return whole.length() <= LONGEST ? whole : "……" + whole.substring(whole.length() - LONGEST);
    }

    /** Such as {@code 表三“本年新收政府信息公开申请数量 · 总计”}. */
    String name(CellSum sum) {
        return CellName.of(report, sum);
    }

    /** {@code finding} with the cells of {@code sum} beside it, those of zero left out where there are many. */
    Finding withCells(Finding finding, CellSum sum) {
        Finding result = finding;
        for (Field field : sum.fields()) {
            Optional<BigDecimal> number = report.figures().numberOrComputed(field.id());
            boolean shown = sum.fields().size() <= MANY
                    || number.filter(value -> value.signum() != 0).isPresent();
            if (shown && number.isPresent()) {
                Span cell = report.figures().figure(field).orElseThrow().span();
                result = result.withRelated(
                        cell, Message.of("prose.related", CellName.of(report, field), plain(number.get())));
            }
        }
        return result;
    }

    /**
     * The way to correct the table instead of the text, if just one cell is meant. Where sums depend on that cell, they
     * have to be corrected as well: the fix then needs input.
     */
    Optional<Fix> cellFix(CellSum sum, BigDecimal number) {
        if (!sum.isOneCell()) {
            return Optional.empty();
        }
        Field field = sum.plus().get(0);
        boolean alone = report.relations().stream()
                .noneMatch(relation -> relation.spec().left().contains(field)
                        || relation.spec().right().contains(field));
        return report.figures()
                .figure(field)
                .map(figure -> Fix.other(
                        alone ? Fix.Kind.EXACT : Fix.Kind.NEEDS_INPUT,
                        Message.of("prose.fix.cell", CellName.of(report, field), plain(number)),
                        List.of(new Edit(figure.span(), plain(number)))));
    }

    /** True if a fault of the tables explains the contradiction: with its repair {@code claim} fits. */
    boolean isExplained(Claim claim) {
        return ClaimVerifier.cause(report, claim).isPresent();
    }

    /** True if a number of the text already contradicts the tables, or is one that the tables themselves get wrong. */
    boolean isInDoubt(Claim.Quantity quantity) {
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        return report.claims().stream()
                .filter(claim -> claim instanceof Claim.Count count
                        && count.quantity().equals(quantity)
                        && count.spec().grade() != Grade.STYLE)
                .anyMatch(claim -> verifier.of(claim) != ClaimVerifier.Verdict.FITS || isInFault(claim));
    }

    /** True if one of the meanings of {@code count} has {@code number} in the tables, or is unknown there. */
    boolean mayBe(Claim.Count count, BigDecimal number) {
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        return count.spec().means().stream()
                .map(verifier::sum)
                .anyMatch(sum -> sum.isEmpty() || sum.get().compareTo(number) == 0);
    }

    private boolean isInFault(Claim claim) {
        List<Field> fields = ClaimVerifier.fields(claim);
        return report.faults().stream()
                .anyMatch(fault -> fields.contains(fault.cell().field())
                        || fault.others().stream().anyMatch(other -> fields.contains(other.field())));
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
