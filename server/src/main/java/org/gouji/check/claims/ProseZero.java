package org.gouji.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.CountPhrase;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimSpec;
import org.gouji.form.Grade;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/** The text says that there was none, in words or with a zero, and the tables, or another sentence, have some. */
final class ProseZero extends FigureRule {

    /** The rule. */
    ProseZero() {
        super(RuleInfo.of("prose-zero", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        ClaimWords words = new ClaimWords(report);
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        fees(report, words, out);
        for (Claim claim : report.claims()) {
            if (verifier.of(claim) == ClaimVerifier.Verdict.FITS || words.isExplained(claim)) {
                continue;
            }
            if (claim instanceof Claim.Zero zero) {
                out.add(corrected(words, zero, finding(words, verifier, zero.spec(), zero.phrase(), zero.phrase())));
            } else if (claim instanceof Claim.Count count
                    && count.quantity().number().signum() == 0) {
                Span digits = count.quantity().span();
                String right = value(verifier, count.spec().main());
                Finding finding = finding(words, verifier, count.spec(), digits, count.phrase());
                Fix text = Fix.preferred(Fix.Kind.EXACT, message("fix", right), List.of(new Edit(digits, right)));
                out.add(words.cellFix(count.spec().main(), BigDecimal.ZERO)
                        .map(cell -> finding.withFix(text).withFix(cell))
                        .orElse(finding.withFix(text)));
            }
        }
    }

    /** With the two corrections: the number in place of the denial, or a zero in the cell. */
    private Finding corrected(ClaimWords words, Claim.Zero zero, Finding finding) {
        Optional<String> counted = CountPhrase.of(words.report()).of(zero.spec().main());
        Finding result = finding;
        if (zero.denial().isPresent() && counted.isPresent()) {
            Edit edit = new Edit(zero.denial().get(), counted.get());
            result = result.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix.words", counted.get()), List.of(edit)));
        }
        return zero.spec().grade() == Grade.STYLE
                ? result
                : words.cellFix(zero.spec().main(), BigDecimal.ZERO)
                        .map(result::withFix)
                        .orElse(result);
    }

    /** No fee was charged, and another sentence says how much was collected. */
    private void fees(Report report, ClaimWords words, Findings out) {
        Optional<Claim.Fee> fee = report.claims().stream()
                .filter(Claim.Fee.class::isInstance)
                .map(Claim.Fee.class::cast)
                .findFirst();
        for (Claim claim : report.claims()) {
            if (claim instanceof Claim.NoFee none && fee.isPresent()) {
                Span other = fee.get().phrase();
                out.add(Finding.of(info, none.phrase())
                        .withMessage(message("message.fee", words.quote(none.phrase()), words.quote(other)))
                        .withRelated(other, Message.of(info.id() + ".related.fee")));
            }
        }
    }

    private Finding finding(ClaimWords words, ClaimVerifier verifier, ClaimSpec spec, Span span, Span phrase) {
        CellSum main = spec.main();
        String value = value(verifier, main);
        Finding finding = Finding.of(info, span, words.quote(phrase), words.name(main), value)
                .withGrade(spec.grade())
                .withData(Map.of("field", main.toString(), "expected", value));
        if (spec.verb() == Term.RESTRICTION) {
            finding = finding.withMessage(message("message.restricted", words.quote(phrase), words.name(main), value));
        }
        return words.withCells(finding, main);
    }

    private static String value(ClaimVerifier verifier, CellSum sum) {
        return verifier.sum(sum).map(ClaimWords::plain).orElse("");
    }
}
