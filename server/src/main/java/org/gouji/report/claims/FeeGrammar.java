package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;
import org.gouji.text.Span;

/**
 * Reads claims about the fee for processing applications (国办函〔2020〕109号): that none was charged, or how much was
 * collected. No table has these sums, so they can only be compared with each other.
 */
final class FeeGrammar {

    /** Someone in particular was not charged; others may have been. */
    private static final Pattern SOMEONE = Pattern.compile("[对向其因每]");

    /** A fee that is due, or a rate of the tariff, is no fee collected. */
    private static final Pattern NOT_YET = Pattern.compile("[应拟须需可未免退超]|每[件页]|按[件页量]|标准|不再|不予|不得");

    private static final Pattern CHARGED = Pattern.compile("^(?:[向对]申请人)?(?:收取|发生|产生)");
    private static final int TEN_THOUSAND_AS_POWER = 4;

    private FeeGrammar() {}

    /** The claims of a sentence whose quantities are {@code mentions}. */
    static List<Claim> read(TokenRange sentence, List<QuantityMention> mentions) {
        List<Claim> found = new ArrayList<>();
        for (TokenRange clause : sentence.passage().clauses(sentence)) {
            if (deniesAll(sentence, clause)) {
                found.add(new Claim.NoFee(clause.span()));
            }
        }
        fee(sentence, mentions).ifPresent(found::add);
        return found;
    }

    private static boolean deniesAll(TokenRange sentence, TokenRange clause) {
        int none = clause.first(Term.NONE);
        int fee = clause.last(Term.PROCESSING_FEE);
        if (none < 0
                || fee < none
                || clause.has(Kind.NUMBER)
                || clause.has(
                        Term.BESIDES,
                        Term.WIDE,
                        Term.PLAN,
                        Term.COMPARE,
                        Term.DEPUTY,
                        Term.PART_TIME,
                        Term.RESTRICTION,
                        Term.LAST,
                        Term.NEXT)
                || sentence.of(sentence.from(), clause.from()).has(Term.BESIDES, Term.PART_TIME)
                || !sentence.passage().inReportYear(clause.to())) {
            return false;
        }
        TokenRange between = clause.of(none + 1, fee);
        return CHARGED.matcher(between.string()).find()
                && between.holdsOnly(Term.DISCLOSURE, Term.APPLICATION, Term.OCCURRED)
                && clause.of(fee + 1, clause.to()).holdsOnly()
                && !SOMEONE.matcher(clause.of(clause.from(), none).string()).find();
    }

    private static Optional<Claim> fee(TokenRange sentence, List<QuantityMention> mentions) {
        List<QuantityMention> collected =
                mentions.stream().filter(FeeGrammar::isCollected).toList();
        if (collected.size() != 1 || sentence.has(Term.NONE, Term.BESIDES, Term.WIDE)) {
            return Optional.empty();
        }
        QuantityMention paid = collected.get(0);
        List<QuantityMention> notified = mentions.stream()
                .filter(mention -> mention.at() < paid.at() && isNotified(mention))
                .toList();
        Optional<Claim.Notified> total = notified.size() == 1
                ? Optional.of(new Claim.Notified(
                        yuan(notified.get(0)), notified.get(0).quantity()))
                : Optional.empty();
        return Optional.of(new Claim.Fee(
                yuan(paid),
                paid.quantity(),
                payment(paid),
                total,
                total.map(from -> notified.get(0).whole().span())
                        .orElse(paid.whole().span())
                        .union(paid.whole().span())));
    }

    /** From 实际收取 or 收取 to the unit. */
    private static Span payment(QuantityMention paid) {
        TokenRange head = paid.head();
        int verb = head.first(Term.FEE_COLLECTED);
        for (int i = head.from(); i < paid.at() && verb < 0; i++) {
            verb = head.of(i, i + 1).string().equals("收取") ? i : verb;
        }
        return paid.sentence().of(verb < 0 ? head.from() : verb, paid.at() + 1).span();
    }

    /** 实际收取300元, 收取信息处理费300元. */
    private static boolean isCollected(QuantityMention mention) {
        if (!isMoney(mention) || mention.number().number().signum() == 0) {
            return false;
        }
        TokenRange head = mention.head();
        int fee = head.last(Term.PROCESSING_FEE);
        int collected = head.last(Term.FEE_COLLECTED);
        boolean taken = fee >= 0 && head.of(head.from(), fee).string().contains("收取");
        int topic = Math.max(fee, collected);
        boolean about = fee >= 0 || mention.sentence().has(Term.PROCESSING_FEE, Term.FEE_NOTICE);
        return (taken || collected >= 0)
                && about
                && mention.since(topic + 1).holdsOnly(Term.SUM, Term.FEE_TOTAL, Term.PROCESSING_FEE, Term.FEE_COLLECTED)
                && !NOT_YET.matcher(head.string()).find();
    }

    /** 发出收费通知4件，总金额900元. */
    private static boolean isNotified(QuantityMention mention) {
        TokenRange before = mention.sentence().of(mention.sentence().from(), mention.at());
        int total = mention.head().last(Term.FEE_TOTAL);
        return isMoney(mention)
                && before.has(Term.FEE_NOTICE)
                && total >= 0
                && mention.since(total + 1).holdsOnly(Term.SUM)
                && !mention.head().has(Term.FEE_COLLECTED);
    }

    private static boolean isMoney(QuantityMention mention) {
        return (mention.unit().equals("元") || mention.unit().equals("万元"))
                && !mention.number().approximate()
                && MentionScope.isOfReport(mention)
                && mention.tail().holdsOnly();
    }

    private static BigDecimal yuan(QuantityMention mention) {
        BigDecimal number = mention.number().number();
        return mention.unit().equals("万元") ? number.movePointRight(TEN_THOUSAND_AS_POWER) : number;
    }
}
