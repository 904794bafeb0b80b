package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;

/**
 * Reads a number and what it is made of: 共14件，其中A1件、B13件. A list is read whole or not at all: where it is not clear
 * whether it goes on, or which number it divides, every way of reading it must be wrong.
 */
final class PartsGrammar {

    /** 其中 and a mark. */
    private static final int LONGEST_AMONG = 3;

    private static final Pattern DIMENSION =
            Pattern.compile("^(?:申请)?(?:来源|渠道|途径|方式|形式|主体|申请人)(?:类型|构成|分别|主要)?(?:为|是|有|包括)");

    private static final Pattern DIVIDES = Pattern.compile("^[，；]?(?:按照?|从|以)[^，]{2,12}(?:分|看|划分|分类|统计|来看)[，：]?$");

    /**
     * The number before 其中 and those behind it in the same unit.
     *
     * @param mentions the numbers of a sentence
     * @param earlier those of the paragraph before it: a list may open a sentence
     */
    List<Claim> read(List<QuantityMention> mentions, List<QuantityMention> earlier) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            QuantityMention opening = mentions.get(i);
            List<QuantityMention> quarters = Quarters.from(mentions, i);
            if (!quarters.isEmpty()) {
                List<QuantityMention> before = Stream.concat(earlier.stream(), mentions.subList(0, i).stream())
                        .toList();
                List<QuantityMention> behind = mentions.subList(i + quarters.size(), mentions.size());
                quarters(quarters, inOrder(totals(before, opening)), behind).ifPresent(found::add);
                continue;
            }
            int among = opening.head().last(Term.AMONG, Term.RESPECTIVELY);
            boolean opens = among < 0
                    ? saysDimension(opening) || i > 0 && isDivided(mentions.get(i - 1), opening)
                    : !opening.head().of(among, opening.at()).has(Term.BESIDES, Term.COMPARE)
                            && !isSeries(opening.head().of(opening.head().from(), among));
            if (i > 0 && opens) {
                parts(mentions, i, totals(mentions.subList(0, i), opening)).ifPresent(found::add);
            } else if (i > 0 && among < 0 && isBehindColon(mentions.get(i - 1), opening)) {
                parts(ofOneKind(mentions, i), i, List.of(mentions.get(i - 1))).ifPresent(found::add);
            } else if (i == 0 && (opens && PartScope.goesOn(opening) || opensSentence(opening))) {
                parts(mentions, i, inOrder(totals(earlier, opening))).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * {@code mentions} up to a semicolon behind which something else begins: 复议5件：维持3件，纠正2件；诉讼3件. None where it
     * begins before one, or applicants overlap (法人6件，企业5件): such a list is not read.
     */
    private static List<QuantityMention> ofOneKind(List<QuantityMention> mentions, int from) {
        String kind = PartScope.kindOf(mentions.get(from));
        int end = from + 1;
        while (end < mentions.size() && PartScope.kindOf(mentions.get(end)).equals(kind)) {
            end++;
        }
        boolean whole = end == mentions.size() || isBehind(mentions.get(end), "；");
        long legal = mentions.subList(from, end).stream()
                .filter(part -> part.has(Term.LEGAL))
                .count();
        return whole && legal < 2 ? mentions.subList(0, end) : mentions.subList(0, from + 1);
    }

    private static boolean isBehind(QuantityMention mention, String mark) {
        int before = mention.clause().from() - 1;
        return before >= 0 && mention.sentence().passage().get(before).text().equals(mark);
    }

    /** 新收44件：网上29件、信函9件、当面6件: a list of one dimension behind the number that it divides. */
    private static boolean isBehindColon(QuantityMention total, QuantityMention first) {
        int end = total.tail().to();
        return end < first.at()
                && end + 1 == first.clause().from()
                && isBehind(first, "：")
                && total.bracket() == first.bracket()
                && !PartScope.kindOf(first).isEmpty()
                && PartScope.kindOf(total).isEmpty();
    }

    /**
     * The largest last: which number of the paragraph is divided is not said, and none of them may suit. None if that is of one
     * kind (自然人31件。按结果分：…): the list may be of all.
     */
    private static List<QuantityMention> inOrder(List<QuantityMention> totals) {
        List<QuantityMention> sorted = totals.stream()
                .sorted(Comparator.comparing(total -> total.number().number()))
                .toList();
        boolean all = sorted.isEmpty()
                || PartScope.kindOf(sorted.get(sorted.size() - 1)).isEmpty();
        return all ? sorted : List.of();
    }

    /** 来源为网上申请9件、邮寄申请6件: words that name a dimension, and its first part. */
    private static boolean saysDimension(QuantityMention first) {
        return DIMENSION.matcher(first.head().string()).find()
                && !PartScope.kindOf(first).isEmpty();
    }

    /** 其中，自然人5件; 按申请人分，自然人5件; 从申请方式看，网络申请4件. */
    private static boolean opensSentence(QuantityMention first) {
        TokenRange before =
                first.sentence().of(first.sentence().from(), first.clause().from());
        String words = before.string();
        return before.has(Term.AMONG) && words.length() <= LONGEST_AMONG
                || !PartScope.kindOf(first).isEmpty() && DIVIDES.matcher(words).find();
    }

    /** 新收44件，按渠道分，网络29件: words about how the number before is divided stand between both. */
    private static boolean isDivided(QuantityMention total, QuantityMention first) {
        int from = total.clause().to();
        int to = first.clause().from();
        return from < to
                && total.bracket() == first.bracket()
                && !PartScope.kindOf(first).isEmpty()
                && DIVIDES.matcher(first.sentence().of(from, to).string()).find();
    }

    /** 2021年、2022年、2023年分别…, 近三年分别…: one number for each of several times. */
    private static boolean isSeries(TokenRange before) {
        int years = 0;
        for (int i = before.from(); i < before.to(); i++) {
            years += before.passage().get(i).is(Kind.YEAR) ? 1 : 0;
        }
        return years > 1 || before.has(Term.PART_TIME);
    }

    /** The four quarters are the whole year, so that they come to one of the numbers before them. */
    private static Optional<Claim> quarters(
            List<QuantityMention> quarters, List<QuantityMention> before, List<QuantityMention> behind) {
        BigDecimal sum = QuantityMention.sum(quarters);
        boolean exact = quarters.stream().noneMatch(part -> part.number().approximate())
                && before.stream().noneMatch(total -> total.number().approximate())
                && behind.stream().noneMatch(total -> isEqual(sum, total));
        List<QuantityMention> greater = before.stream()
                .filter(total -> quarters.stream()
                        .allMatch(part ->
                                part.number().number().compareTo(total.number().number()) <= 0))
                .toList();
        return greater.isEmpty() || !exact
                ? Optional.empty()
                : claim(quarters, greater, new ListedParts(quarters, quarters.size()));
    }

    private Optional<Claim> parts(List<QuantityMention> mentions, int opening, List<QuantityMention> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        QuantityMention total = before.get(before.size() - 1);
        if (total.number().approximate() || total.has(Term.COMPARE) || PartScope.isChange(total)) {
            return Optional.empty();
        }
        return listed(mentions, opening, total.unit()).flatMap(listed -> claim(mentions, before, listed));
    }

    private static Optional<Claim> claim(
            List<QuantityMention> mentions, List<QuantityMention> before, ListedParts listed) {
        QuantityMention nearest = before.get(before.size() - 1);
        Optional<List<QuantityMention>> nearestParts = listed.whose(sum -> isEqual(sum, nearest));
        if (nearestParts.isPresent()) {
            return Optional.of(claim(mentions, nearest, nearestParts.get()));
        }
        BigDecimal carried = Stream.concat(before.stream(), mentions.stream())
                .filter(mention -> CarriedGrammar.direction(mention.whole())
                        .filter(Term.CARRIED_OVER::equals)
                        .isPresent())
                .map(mention -> mention.number().number())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        Set<BigDecimal> together = together(before);
        Optional<List<QuantityMention>> otherParts = listed.whose(sum -> together.contains(sum.stripTrailingZeros())
                || before.stream().anyMatch(total -> isEqual(sum, total) || isEqual(sum.subtract(carried), total)));
        boolean doubtful = listed.all().size() > listed.sure();
        BigDecimal largest = before.stream()
                .map(total -> total.number().number())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        boolean tooMuch = listed.sum().compareTo(largest.add(carried)) > 0;
        // 208件，较2022年的170件增加38件: one number that can be divided, and two that it is compared by.
        boolean single = !doubtful
                && before.stream()
                                .filter(total -> !total.has(Term.COMPARE) && !PartScope.isChange(total))
                                .count()
                        == 1;
        return otherParts.isPresent() || listed.sure() < 2 || !tooMuch && !single
                ? Optional.empty()
                : Optional.of(claim(mentions, nearest, listed.all().subList(0, listed.sure())));
    }

    /** 建议25件、提案33件，其中主办31件、协办27件: what the last numbers come to together. */
    private static Set<BigDecimal> together(List<QuantityMention> before) {
        Set<BigDecimal> sums = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = before.size() - 1; i >= 0; i--) {
            sum = sum.add(before.get(i).number().number());
            sums.add(sum.stripTrailingZeros());
        }
        return sums;
    }

    private static boolean isEqual(BigDecimal sum, QuantityMention total) {
        return sum.compareTo(total.number().number()) == 0;
    }

    private static Claim claim(List<QuantityMention> mentions, QuantityMention total, List<QuantityMention> parts) {
        QuantityMention last = parts.get(parts.size() - 1);
        TokenRange sentence = last.sentence();
        TokenizedPassage passage = sentence.passage();
        boolean closed = ListedParts.isClosed(parts, mentions);
        int from = total.head().isEmpty() ? total.at() : total.head().from();
        return new Claim.Parts(
                total.quantity(),
                parts.stream().map(QuantityMention::quantity).toList(),
                closed,
                passage.span(from, last.at() + 1));
    }

    /** Numbers before the list that it may divide; what stands in a bracket belongs to the number before that. */
    private static List<QuantityMention> totals(List<QuantityMention> before, QuantityMention first) {
        List<QuantityMention> same = new ArrayList<>();
        for (QuantityMention mention : before) {
            if (mention.bracket() == first.bracket()) {
                same.add(mention);
            }
        }
        if (same.isEmpty() && first.bracket() >= 0) {
            before.stream()
                    .filter(mention -> mention.at() < first.bracket())
                    .reduce((a, b) -> b)
                    .ifPresent(same::add);
        }
        if (!same.isEmpty()) {
            // 208件，主要来自两个项目。按渠道分，网络131件: what has another unit stands between both.
            boolean alike = same.stream().anyMatch(mention -> mention.unit().equals(first.unit()));
            String unit = alike ? first.unit() : same.get(same.size() - 1).unit();
            same.removeIf(mention -> !mention.unit().equals(unit));
        }
        return same;
    }

    /** Empty if a part is not exact, or the parts are of different dimensions. */
    private static Optional<ListedParts> listed(List<QuantityMention> mentions, int opening, String unit) {
        QuantityMention first = mentions.get(opening);
        List<QuantityMention> parts = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        int sure = -1;
        for (int i = opening; i < mentions.size(); i++) {
            QuantityMention part = mentions.get(i);
            if (part.bracket() > first.at() || PartScope.isSaidBefore(part)) {
                continue;
            }
            if (!part.unit().equals(unit)
                    || unit.isEmpty()
                    || PartScope.isOverlapping(part)
                    || i + 1 < mentions.size() && MentionScope.isInside(mentions.get(i + 1))
                    || part.bracket() != first.bracket()
                    || part != first && (PartScope.ends(part) || PartScope.opensAnother(part, first))) {
                break;
            }
            if (PartScope.isEach(part) || parts.size() > 1 && PartScope.isOwnTotal(part, QuantityMention.sum(parts))) {
                return Optional.empty();
            }
            String kind = PartScope.kindOf(part);
            if (sure < 0 && part != first && PartScope.isDoubtful(part, first, kinds)) {
                sure = parts.size();
            }
            if (part.number().approximate() || sure < 0 && !kind.isEmpty() && kinds.add(kind) && kinds.size() > 1) {
                return Optional.empty();
            }
            parts.add(part);
        }
        sure = sure < 0 ? parts.size() : sure;
        List<QuantityMention> certain = parts.subList(0, sure);
        boolean mixed = kinds.size() == 1
                && certain.stream().anyMatch(part -> PartScope.kindOf(part).isEmpty());
        boolean plain = certain.stream().noneMatch(part -> part.has(Term.OPENED, Term.NATURAL, Term.LEGAL));
        return parts.size() < 2 || mixed && !plain ? Optional.empty() : Optional.of(new ListedParts(parts, sure));
    }
}
