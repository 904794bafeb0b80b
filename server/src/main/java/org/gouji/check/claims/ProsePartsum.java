package org.gouji.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.text.Edit;

/**
 * What follows 其中 cannot come to more than the number before it. It may come to less: the parts of cases are mostly
 * complete, those of items on a website mostly not. Fees collected are a part of those that fee notices asked for.
 */
final class ProsePartsum extends FigureRule {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final Set<String> CASES = Set.of("件", "份", "起", "宗", "件次");

    /** The rule. */
    ProsePartsum() {
        super(RuleInfo.of("prose-partsum", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        ClaimWords words = new ClaimWords(report);
        for (Claim claim : report.claims()) {
            if (claim instanceof Claim.Parts parts) {
                check(words, parts, out);
            } else if (claim instanceof Claim.Fee fee) {
                fee.notified()
                        .filter(notified -> notified.yuan().compareTo(fee.yuan()) < 0)
                        .ifPresent(notified -> out.add(fee(fee, notified)));
            }
        }
    }

    /** More was collected than the fee notices asked for; it may include fees of last year's notices. */
    private Finding fee(Claim.Fee fee, Claim.Notified notified) {
        return Finding.of(info, fee.collected().span())
                .withGrade(Grade.LIKELY)
                .withMessage(message("message.fee", ClaimWords.plain(fee.yuan()), ClaimWords.plain(notified.yuan())))
                .withRelated(notified.quantity().span(), message("related.fee"));
    }

    /** The only part for which the tables have just the number with which the sum would be right. */
    private static Optional<Claim.Quantity> wrong(Report report, Claim.Parts parts, BigDecimal tooMuch) {
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        List<Claim.Quantity> wrong = parts.parts().stream()
                .filter(part -> report.claims().stream()
                        .filter(Claim.Count.class::isInstance)
                        .map(Claim.Count.class::cast)
                        .filter(count -> count.quantity().equals(part))
                        .flatMap(count -> verifier.sum(count.spec().main()).stream())
                        .anyMatch(cell -> cell.compareTo(part.number().subtract(tooMuch)) == 0))
                .toList();
        return wrong.size() == 1 ? Optional.of(wrong.get(0)) : Optional.empty();
    }

    private void check(ClaimWords words, Claim.Parts parts, Findings out) {
        BigDecimal sum = parts.parts().stream().map(Claim.Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = parts.total().number();
        int order = sum.compareTo(total);
        boolean known = words.isInDoubt(parts.total()) || parts.parts().stream().anyMatch(words::isInDoubt);
        if (order == 0 || known) {
            return;
        }
        // Parts that come to less than three quarters were hardly meant to be all.
        boolean most = sum.multiply(FOUR).compareTo(total.multiply(THREE)) >= 0;
        boolean whole = most && parts.closed() && CASES.contains(parts.total().unit());
        // A total behind a list is of just that.
        boolean behind =
                parts.parts().get(0).span().start() < parts.total().span().start();
        Grade less = whole || behind ? Grade.LIKELY : Grade.STYLE;
        String added = parts.parts().stream()
                .map(part -> ClaimWords.plain(part.number()))
                .collect(Collectors.joining(" + "));
        Optional<Claim.Quantity> wrong = wrong(words.report(), parts, sum.subtract(total));
        Finding finding = Finding.of(info, wrong.orElse(parts.total()).span())
                .withGrade(order > 0 && !behind ? info.grade() : less)
                .withMessage(message(
                        behind ? "message.behind" : order > 0 ? "message" : "message.less",
                        ClaimWords.plain(total),
                        added,
                        ClaimWords.plain(sum),
                        ClaimWords.plain(sum.subtract(total).abs())))
                .withData(Map.of("expected", ClaimWords.plain(sum)));
        if (wrong.isPresent()) {
            finding = finding.withRelated(
                    parts.total().span(), Message.of(info.id() + ".related", ClaimWords.plain(total)));
        }
        for (Claim.Quantity part : parts.parts()) {
            finding = finding.withRelated(
                    part.span(), Message.of(info.id() + ".related", ClaimWords.plain(part.number())));
        }
        boolean stated = words.report().claims().stream()
                .anyMatch(claim ->
                        claim instanceof Claim.Count count && count.quantity().equals(parts.total()));
        // A total that the tables confirm is not the one to change.
        out.add(
                stated
                        ? finding
                        : finding.withFix(Fix.other(
                                Fix.Kind.EXACT,
                                message("fix", ClaimWords.plain(sum)),
                                List.of(new Edit(parts.total().span(), ClaimWords.plain(sum))))));
    }
}
