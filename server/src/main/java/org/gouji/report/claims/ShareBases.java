package org.gouji.report.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.Term;
import org.gouji.report.Claim;

/** Of which number a share must be, where the paragraph leaves no choice. */
final class ShareBases {

    /** Places that the point of a quotient moves to make it a percentage. */
    private static final int TO_PERCENT = 2;

    private static final Pattern INSIDE = Pattern.compile("[里中内][^，。；]{0,4}$");

    private ShareBases() {}

    /**
     * The number that {@code mention} is a share of; empty if several may be meant.
     *
     * @param base the words between 占 and the share
     * @param named true if they name applications
     * @param wholes numbers before it that it may be a share of
     * @param before all numbers of the paragraph
     */
    static List<QuantityMention> of(
            QuantityMention mention,
            TokenRange base,
            boolean named,
            List<QuantityMention> wholes,
            List<QuantityMention> before) {
        List<QuantityMention> told = named ? told(base, wholes) : List.of();
        return told.isEmpty() ? besideOthers(mention, base, wholes, before) : told;
    }

    /** 自然人168件，占80.77%: of applications, whatever else was counted before. */
    static boolean isOfApplicants(QuantityMention mention) {
        return mention.theme() == TokenizedPassage.Theme.APPLICATION
                && PartScope.kindOf(mention).equals("person")
                && !SubsetScope.isAmongSome(mention);
    }

    /** 办结36件，公开16件，占办结总数的44.44%: of that number and of no other, if one such was told of all applications. */
    private static List<QuantityMention> told(TokenRange base, List<QuantityMention> wholes) {
        boolean received = base.has(Term.RECEIVED_NEW);
        if (received == base.has(Term.FINISHED) || base.has(Term.RECEIVED, Term.HANDLED, Term.ANSWERED)) {
            return List.of();
        }
        Term verb = received ? Term.RECEIVED_NEW : Term.FINISHED;
        List<QuantityMention> told = wholes.stream()
                .filter(whole -> whole.head().has(verb) && MentionScope.isOfReport(whole))
                .toList();
        boolean all = told.stream()
                .allMatch(whole -> !SubsetScope.isSome(whole, whole.head().first(verb))
                        && !MentionScope.isBranch(whole)
                        && !whole.head().has(Term.CARRIED, received ? Term.FINISHED : Term.RECEIVED_NEW));
        return all && told.size() == 1 ? told : List.of();
    }

    /**
     * 公开28件，占14.9%；无法提供44件，占23.4%: both of 188, if most shares of the list can only be of that. One alone says so only of
     * what can be a share of no other number.
     */
    private static List<QuantityMention> besideOthers(
            QuantityMention mention, TokenRange base, List<QuantityMention> wholes, List<QuantityMention> before) {
        // 网站专栏里22条，占12.6%: of what the website has.
        if (mention.head().has(Term.AMONG)
                || INSIDE.matcher(mention.head().string()).find()) {
            return List.of();
        }
        List<Optional<QuantityMention>> votes = list(mention, base, before).stream()
                .map(other -> onlyWhole(other, wholes))
                .toList();
        List<BigDecimal> found = votes.stream()
                .flatMap(Optional::stream)
                .map(whole -> whole.number().number().stripTrailingZeros())
                .toList();
        Optional<BigDecimal> most = found.stream()
                .filter(number -> Collections.frequency(found, number) * 2 > votes.size())
                .findFirst();
        boolean alone = votes.size() == 1 && wholes.stream().anyMatch(whole -> isShare(mention, whole));
        return alone
                ? List.of()
                : votes.stream()
                        .flatMap(Optional::stream)
                        .filter(whole -> most.filter(number ->
                                        number.compareTo(whole.number().number()) == 0)
                                .isPresent())
                        .limit(1)
                        .toList();
    }

    /** The shares right before that of {@code mention}, in the same words and of numbers of the same kind. */
    private static List<QuantityMention> list(QuantityMention mention, TokenRange base, List<QuantityMention> before) {
        List<QuantityMention> list = new ArrayList<>();
        int from = SubsetScope.withBefore(mention.sentence()).from();
        for (int i = before.indexOf(mention) - 1; i >= 0; i--) {
            QuantityMention other = before.get(i);
            boolean same = other.at() > from
                    && share(other).isPresent()
                    && other.unit().equals(mention.unit())
                    && other.bracket() == mention.bracket()
                    && !other.number().approximate()
                    && PartScope.kindOf(other).equals(PartScope.kindOf(mention))
                    && words(other).equals(base.string());
            if (!same) {
                break;
            }
            list.add(other);
        }
        return list;
    }

    /** The one number that the share of {@code part} fits; empty if it fits several, or none. */
    private static Optional<QuantityMention> onlyWhole(QuantityMention part, List<QuantityMention> wholes) {
        List<QuantityMention> fitting = wholes.stream()
                .filter(whole -> whole.at() < part.at() && isShare(part, whole))
                .toList();
        long different = fitting.stream()
                .map(whole -> whole.number().number().stripTrailingZeros())
                .distinct()
                .count();
        return different == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static TokenRange rest(QuantityMention mention) {
        return mention.sentence().of(mention.at() + 1, mention.sentence().to());
    }

    private static Optional<BigDecimal> share(QuantityMention mention) {
        TokenRange rest = rest(mention);
        int percent = ShareGrammar.percent(rest);
        return percent < 0
                ? Optional.empty()
                : Optional.of(rest.passage().get(percent).number());
    }

    /** 网站3条，占60%；公众号2条，占40%: the sum of what the sentence counts, or of the numbers before, which may not be stated. */
    static Optional<Claim.Quantity> together(QuantityMention mention, List<QuantityMention> numbers) {
        List<Claim.Quantity> same = numbers.stream()
                .filter(other -> other.unit().equals(mention.unit()))
                .map(QuantityMention::quantity)
                .toList();
        BigDecimal sum = same.stream().map(Claim.Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return same.size() < 2
                ? Optional.empty()
                : Optional.of(new Claim.Quantity(
                        sum, mention.unit(), false, mention.quantity().span()));
    }

    /** What stands between 占 and the share; empty if nothing does. */
    private static String words(QuantityMention mention) {
        TokenRange rest = rest(mention);
        TokenRange between = rest.of(rest.from(), ShareGrammar.percent(rest));
        int share = between.last(Term.SHARE);
        return share < 0
                ? between.string()
                : between.of(share + 1, between.to()).string();
    }

    private static boolean isShare(QuantityMention part, QuantityMention whole) {
        BigDecimal number = whole.number().number();
        return number.compareTo(part.number().number()) > 0
                && share(part)
                        .filter(percent -> part.number()
                                        .number()
                                        .movePointRight(TO_PERCENT)
                                        .divide(number, percent.scale(), RoundingMode.HALF_UP)
                                        .compareTo(percent)
                                == 0)
                        .isPresent();
    }
}
