package org.gouji.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimSpec;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.report.claims.ClaimVerifier.Verdict;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/**
 * A number in the text that a cell of the tables has as well must be the same there. Which of the two is wrong only the
 * writer knows; where a mistake of the tables explains it, that is the finding.
 */
final class ProseNum extends FigureRule {

    /** The rule. */
    ProseNum() {
        super(RuleInfo.of("prose-num", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        ClaimWords words = new ClaimWords(report);
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        for (Claim claim : report.claims()) {
            Verdict verdict = verifier.of(claim);
            if (verdict != Verdict.FITS && !words.isExplained(claim)) {
                finding(words, verifier, claim)
                        .map(finding -> verdict == Verdict.DOUBTFUL ? lower(finding) : finding)
                        .ifPresent(out::add);
            }
        }
    }

    private static Finding lower(Finding finding) {
        return finding.withGrade(finding.grade() == Grade.CERTAIN ? Grade.LIKELY : Grade.STYLE);
    }

    private Optional<Finding> finding(ClaimWords words, ClaimVerifier verifier, Claim claim) {
        if (claim instanceof Claim.Count count && count.quantity().number().signum() != 0) {
            return Optional.of(count(words, verifier, count));
        }
        if (claim instanceof Claim.Added added) {
            BigDecimal total =
                    added.parts().stream().map(Claim.Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(contradiction(words, verifier, added.phrase(), added.phrase(), added.spec())
                    .withMessage(message(
                            "message.added",
                            ClaimWords.plain(total),
                            words.name(added.spec().main()),
                            value(verifier, added.spec().main()))));
        }
        if (claim instanceof Claim.Beside beside) {
            return Optional.of(beside(words, verifier, beside));
        }
        return claim instanceof Claim.Same same ? Optional.of(same(words, verifier, same)) : Optional.empty();
    }

    private Finding count(ClaimWords words, ClaimVerifier verifier, Claim.Count count) {
        Claim.Quantity quantity = count.quantity();
        CellSum main = count.spec().main();
        boolean own = count.phrase().contains(quantity.span());
        Finding finding =
                contradiction(words, verifier, own ? quantity.span() : count.phrase(), count.phrase(), count.spec());
        if (own) {
            String right = value(verifier, main);
            finding = finding.withFix(
                    Fix.preferred(Fix.Kind.EXACT, message("fix", right), List.of(new Edit(quantity.span(), right))));
        }
        if (count.spec().compare() == ClaimSpec.Compare.EQUAL) {
            return words.cellFix(main, quantity.number()).map(finding::withFix).orElse(finding);
        }
        String key = count.spec().compare() == ClaimSpec.Compare.AT_LEAST ? "message.least" : "message.most";
        return finding.withMessage(message(key, words.quote(count.phrase()), words.name(main), value(verifier, main)));
    }

    /** 失效2件、废止1件: the cell may hold one or both, the text has neither of the two. */
    private Finding beside(ClaimWords words, ClaimVerifier verifier, Claim.Beside claim) {
        CellSum main = claim.spec().main();
        BigDecimal alone = claim.quantity().number();
        BigDecimal both = alone.add(claim.beside().number());
        Finding finding = contradiction(words, verifier, claim.quantity().span(), claim.phrase(), claim.spec())
                .withGrade(Grade.LIKELY)
                .withMessage(message(
                        "message.beside",
                        words.quote(claim.phrase()),
                        words.name(main),
                        value(verifier, main),
                        ClaimWords.plain(alone),
                        ClaimWords.plain(both)))
                .withRelated(claim.beside().span(), message("related.beside"));
        String right = value(verifier, main);
        finding = finding.withFix(Fix.other(
                Fix.Kind.EXACT,
                message("fix", right),
                List.of(new Edit(claim.quantity().span(), right))));
        finding = words.cellFix(main, alone).map(finding::withFix).orElse(finding);
        return words.cellFix(main, both).map(finding::withFix).orElse(finding);
    }

    private Finding contradiction(ClaimWords words, ClaimVerifier verifier, Span span, Span phrase, ClaimSpec spec) {
        CellSum main = spec.main();
        Finding finding = Finding.of(info, span, words.quote(phrase), words.name(main), value(verifier, main))
                .withGrade(spec.grade())
                .withData(Map.of("field", main.toString(), "expected", value(verifier, main)));
        return words.withCells(finding, main);
    }

    private Finding same(ClaimWords words, ClaimVerifier verifier, Claim.Same same) {
        Finding finding = Finding.of(info, same.phrase())
                .withGrade(same.grade())
                .withMessage(message(
                        "message.same",
                        words.quote(same.phrase()),
                        words.name(same.whole()),
                        value(verifier, same.whole()),
                        words.name(same.part()),
                        value(verifier, same.part())))
                .withData(Map.of("field", same.part().toString(), "expected", value(verifier, same.whole())));
        return words.withCells(words.withCells(finding, same.whole()), same.part());
    }

    private static String value(ClaimVerifier verifier, CellSum sum) {
        return verifier.sum(sum).map(ClaimWords::plain).orElse("");
    }
}
