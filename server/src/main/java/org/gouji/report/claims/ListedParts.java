package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.form.Term;

/**
 * The parts of a number that stand behind 其中.
 *
 * @param all every number that may be one
 * @param sure how many of them certainly are
 */
record ListedParts(List<QuantityMention> all, int sure) {

    private static final Pattern ANOTHER = Pattern.compile("(?:按照?|从)[^，。；0-9]{2,8}(?:分|看|划分|分类|统计|来看)[，：]");

    /** How a document may be published. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:主动|依申请|不予?)公开");

    private static final int ATTRIBUTES = 3;

    /** The parts, if they come to a total that suits, read as far as it takes. */
    Optional<List<QuantityMention>> whose(Predicate<BigDecimal> suits) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < all.size(); i++) {
            sum = sum.add(all.get(i).number().number());
            // 18项，其中牵头5项、配合13项，完成17项: a list in one clause that comes to the total goes on no farther.
            boolean one = all.get(0).clause().equals(all.get(i).clause());
            boolean ends = i + 1 >= sure
                    || one && !all.get(i + 1).clause().equals(all.get(i).clause());
            if (i > 0 && ends && suits.test(sum)) {
                return Optional.of(all.subList(0, i + 1));
            }
        }
        return Optional.empty();
    }

    BigDecimal sum() {
        return QuantityMention.sum(all.subList(0, sure));
    }

    /** True if no other part than {@code parts}, which are some of {@code mentions}, can be meant: the sentence ends with them. */
    static boolean isClosed(List<QuantityMention> parts, List<QuantityMention> mentions) {
        QuantityMention last = parts.get(parts.size() - 1);
        TokenRange sentence = last.sentence();
        TokenizedPassage passage = sentence.passage();
        // 其中本年度新制定8件: some of them, by time.
        boolean some = parts.stream().anyMatch(part -> part.head().has(Term.THIS, Term.LAST));
        return isEveryAttribute(parts)
                || !some
                        && last.tail().to() == sentence.to()
                        && last == mentions.get(mentions.size() - 1)
                        && !last.has(Term.ETC)
                        && sentence.to() < passage.size()
                        && (passage.get(sentence.to()).text().equals("。") || opensAnother(passage, sentence.to()));
    }

    /** 从渠道看，…；从申请人看: the next list divides the same number in another way. */
    private static boolean opensAnother(TokenizedPassage passage, int end) {
        int next = passage.get(end).end();
        return ANOTHER.matcher(passage.folded().string())
                .region(next, passage.folded().string().length())
                .lookingAt();
    }

    /** 主动公开168份、依申请公开247份、不予公开317份: a document has one of these three attributes, and there is no other. */
    private static boolean isEveryAttribute(List<QuantityMention> parts) {
        return parts.size() == ATTRIBUTES
                && parts.stream()
                                .flatMap(part ->
                                        ATTRIBUTE.matcher(part.head().string()).results())
                                .map(MatchResult::group)
                                .distinct()
                                .count()
                        == ATTRIBUTES;
    }
}
