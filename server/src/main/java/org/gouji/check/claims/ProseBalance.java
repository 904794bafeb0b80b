package org.gouji.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.text.Edit;

/**
 * Received and carried over equals finished and carried forward, in a sentence as in the table. Where one of its numbers
 * contradicts the table, that is the finding.
 */
final class ProseBalance extends FigureRule {

    /** The rule. */
    ProseBalance() {
        super(RuleInfo.of("prose-balance", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        ClaimWords words = new ClaimWords(subject.report());
        for (Claim claim : subject.report().claims()) {
            if (claim instanceof Claim.Balance balance) {
                BigDecimal incoming = sum(balance.in());
                BigDecimal outgoing = sum(balance.out());
                boolean known = Stream.concat(balance.in().stream(), balance.out().stream())
                        .anyMatch(count -> words.isInDoubt(count.quantity()));
                if (incoming.compareTo(outgoing) != 0 && !known) {
                    out.add(finding(words, balance, incoming, outgoing));
                }
            }
        }
    }

    private static BigDecimal sum(List<Claim.Count> counts) {
        return counts.stream().map(count -> count.quantity().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Finding finding(ClaimWords words, Claim.Balance balance, BigDecimal in, BigDecimal out) {
        List<Claim.Count> all =
                Stream.concat(balance.in().stream(), balance.out().stream()).toList();
        Finding finding = Finding.of(
                info,
                all.get(0).quantity().span(),
                added(balance.in()),
                ClaimWords.plain(in),
                added(balance.out()),
                ClaimWords.plain(out),
                ClaimWords.plain(in.subtract(out).abs()));
        for (Claim.Count count : all.subList(1, all.size())) {
            finding = finding.withRelated(
                    count.quantity().span(),
                    Message.of(
                            info.id() + ".related",
                            ClaimWords.plain(count.quantity().number())));
        }
        for (Claim.Count count : all) {
            BigDecimal change = balance.in().contains(count) ? out.subtract(in) : in.subtract(out);
            BigDecimal right = count.quantity().number().add(change);
            if (right.signum() >= 0 && words.mayBe(count, right)) {
                finding = finding.withFix(Fix.other(
                        Fix.Kind.EXACT,
                        message("fix", ClaimWords.plain(count.quantity().number()), ClaimWords.plain(right)),
                        List.of(new Edit(count.quantity().span(), ClaimWords.plain(right)))));
            }
        }
        return finding;
    }

    private static String added(List<Claim.Count> counts) {
        return counts.stream()
                .map(count -> ClaimWords.plain(count.quantity().number()))
                .collect(Collectors.joining(" + "));
    }
}
