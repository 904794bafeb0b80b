package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.TokenizedPassage.Theme;
import org.gouji.text.Span;

/** Reads relations between the numbers of one sentence: parts of a whole, balances, shares. */
final class SumGrammar {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final int FEWEST_PARTS = 2;
    /** Every set of them is tried. */
    private static final int MOST_PARTS = 9;

    private static final Pattern TOTAL = Pattern.compile("(?:[一总合]?共|[总合共]计)(?:有|为|达|是)?");
    private static final Pattern COUNTED_TOTAL =
            Pattern.compile("[\\u4e00-\\u9fff]{0,6}?(?:[一总合]?共|[总合共]计)(?:有|为|达|是)?");

    private final ClaimTable table;
    private final CountedUnits units;

    SumGrammar(ClaimTable table, CountedUnits units) {
        this.table = table;
        this.units = units;
    }

    /** Counts for each channel; their sum is the number of applications. */
    Optional<Claim> added(TokenRange sentence, List<QuantityMention> mentions, List<Claim.Count> read) {
        List<QuantityMention> channels = mentions.stream()
                .filter(mention -> MentionScope.channels(mention) == 1)
                .filter(mention -> MentionScope.isOfReport(mention) && units.countsCases(mention))
                .filter(mention -> mention.theme() == Theme.APPLICATION || mention.has(Term.APPLICATION))
                .filter(mention -> isApplication(mention, mentions) && !mention.has(Term.OTHER, Term.COMPARE))
                .filter(mention -> !mention.number().approximate())
                .toList();
        boolean whole = read.stream()
                .anyMatch(count -> MentionScope.isReceived(count.spec().verb()));
        if (channels.size() < 2 || whole || sentence.has(Term.AMONG, Term.BESIDES, Term.SUM, Term.ANSWERED)) {
            return Optional.empty();
        }
        Span phrase = channels.get(0)
                .whole()
                .span()
                .union(channels.get(channels.size() - 1).whole().span());
        return table.spec(Term.RECEIVED, Term.APPLICATION)
                .map(spec -> new Claim.Added(
                        spec, channels.stream().map(QuantityMention::quantity).toList(), phrase));
    }

    /** 网上申请18件、信函8件、当面2件: the word is said once for all of them. */
    private static boolean isApplication(QuantityMention mention, List<QuantityMention> mentions) {
        QuantityMention first = mentions.get(0);
        return mention.has(Term.REQUEST, Term.APPLICATION)
                || first.has(Term.REQUEST, Term.APPLICATION)
                        && first.clause().equals(mention.clause())
                        && mentions.stream()
                                .filter(other -> other.clause().equals(first.clause()))
                                .allMatch(other -> MentionScope.channels(other) == 1);
    }

    /** 网上申请3件，信函2件，合计5件: a total of the channels before it. */
    List<Claim> total(List<QuantityMention> mentions) {
        List<Claim> found = new ArrayList<>();
        for (int i = 2; i < mentions.size(); i++) {
            QuantityMention total = mentions.get(i);
            boolean sum = total.head().has(Term.SUM)
                    && total.head().holdsOnly(Term.REQUEST, Term.APPLICATION)
                    && total.tail().isEmpty();
            boolean channels = mentions.subList(0, i).stream()
                    .allMatch(part -> MentionScope.channels(part) == 1
                            && part.unit().equals(total.unit())
                            && !part.number().approximate());
            if (sum
                    && channels
                    && units.countsCases(total)
                    && MentionScope.isOfReport(total)
                    && total.theme() == Theme.APPLICATION) {
                List<Claim.Quantity> parts = mentions.subList(0, i).stream()
                        .map(QuantityMention::quantity)
                        .toList();
                Span phrase = mentions.get(0).whole().span().union(total.whole().span());
                found.add(new Claim.Parts(total.quantity(), parts, true, phrase));
                table.spec(Term.RECEIVED, Term.APPLICATION)
                        .ifPresent(spec -> found.add(new Claim.Count(
                                spec, total.quantity(), false, total.whole().span())));
            }
        }
        return found;
    }

    /**
     * 第一批120户、第二批95户、第三批140户，共355户: a total right behind the list that it is of. Whatever numbers before it come to the
     * total, it may be theirs.
     */
    static List<Claim> behind(List<QuantityMention> mentions) {
        List<Claim> found = new ArrayList<>();
        for (int i = FEWEST_PARTS; i < mentions.size(); i++) {
            QuantityMention total = mentions.get(i);
            // 三个平台合计: how many there are, and what they are.
            boolean counted = mentions.get(i - 1).clause().equals(total.clause());
            int end = counted ? i - 1 : i;
            List<QuantityMention> before = mentions.subList(Math.max(0, end - MOST_PARTS), end);
            List<QuantityMention> parts = enumerated(before, total);
            boolean all = !counted
                    || mentions.get(i - 1).number().number().intValue() == parts.size()
                            && mentions.get(i - 1).head().isEmpty();
            if (parts.size() >= FEWEST_PARTS
                    && all
                    && (counted ? COUNTED_TOTAL : TOTAL)
                            .matcher(total.head().string())
                            .matches()
                    && isExact(before, total)
                    && isAlike(parts, total)
                    && !PartScope.mayBeWhole(parts, total)
                    && !isSumOfSome(before, total)) {
                Span phrase = parts.get(0).whole().span().union(total.whole().span());
                List<Claim.Quantity> quantities =
                        parts.stream().map(QuantityMention::quantity).toList();
                found.add(new Claim.Parts(total.quantity(), quantities, true, phrase));
            }
        }
        return found;
    }

    private static boolean isExact(List<QuantityMention> before, QuantityMention total) {
        return before.stream().noneMatch(part -> part.number().approximate() || part.has(Term.COMPARE, Term.SHARE))
                && !total.number().approximate()
                && !total.sentence().of(total.sentence().from(), total.at()).has(Term.AMONG);
    }

    /** Not 水利12个、农业9个，共18个乡镇, where some may be both, and not a total that is far from what was listed. */
    private static boolean isAlike(List<QuantityMention> parts, QuantityMention total) {
        BigDecimal sum = QuantityMention.sum(parts);
        boolean near = sum.multiply(FOUR).compareTo(total.number().number().multiply(THREE)) >= 0;
        return near
                && (total.tail().isEmpty()
                        || parts.stream().noneMatch(part -> part.tail().isEmpty()));
    }

    /** The last of {@code before} that stand in one clause, or in clauses of one number each, in the unit of {@code total}. */
    private static List<QuantityMention> enumerated(List<QuantityMention> before, QuantityMention total) {
        int from = before.size();
        while (from > 0 && isPart(before.get(from - 1), total)) {
            from--;
        }
        List<QuantityMention> parts = before.subList(from, before.size());
        boolean one = !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> part.clause().equals(parts.get(0).clause()))
                && parts.get(0).clause().to() + 1 == total.clause().from();
        boolean whole = one
                && (from == 0
                        || !before.get(from - 1).clause().equals(parts.get(0).clause()));
        return whole ? parts : List.of();
    }

    private static boolean isPart(QuantityMention part, QuantityMention total) {
        return part.unit().equals(total.unit())
                && !total.unit().isEmpty()
                && part.bracket() == total.bracket()
                && part.clause().to() <= total.clause().from();
    }

    /** True if some of the numbers come to the total. */
    private static boolean isSumOfSome(List<QuantityMention> before, QuantityMention total) {
        Set<BigDecimal> sums = new HashSet<>(Set.of(BigDecimal.ZERO));
        for (QuantityMention part : before) {
            List.copyOf(sums)
                    .forEach(sum -> sums.add(sum.add(part.number().number()).stripTrailingZeros()));
        }
        return sums.contains(total.number().number().stripTrailingZeros());
    }

    /** 收到n件，上年结转m件，办结k件，结转下年j件. */
    static Optional<Claim> balance(TokenRange sentence, List<Claim.Count> read) {
        List<Claim.Count> received = with(read, Term.RECEIVED, Term.RECEIVED_NEW, Term.HANDLED);
        List<Claim.Count> over = with(read, Term.CARRIED_OVER);
        List<Claim.Count> done = with(read, Term.FINISHED, Term.ANSWERED);
        List<Claim.Count> forward = with(read, Term.CARRIED_FORWARD);
        boolean each = received.size() == 1 && over.size() == 1 && done.size() == 1 && forward.size() == 1;
        if (!each || read.stream().anyMatch(count -> count.quantity().approximate())) {
            return Optional.empty();
        }
        boolean included = received.get(0).carried();
        boolean doubtful = !included && received.get(0).spec().verb() == Term.HANDLED;
        return doubtful
                ? Optional.empty()
                : Optional.of(new Claim.Balance(
                        included ? received : List.of(received.get(0), over.get(0)),
                        List.of(done.get(0), forward.get(0)),
                        sentence.span()));
    }

    private static List<Claim.Count> with(List<Claim.Count> read, Term... verbs) {
        return read.stream()
                .filter(count -> List.of(verbs).contains(count.spec().verb())
                        && count.spec().topic() == Term.APPLICATION)
                .toList();
    }
}
