package org.gouji.report.claims;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lists of one number for each quarter of a year: 一季度5件、二季度2件、三季度3件、四季度5件; 一至四季度分别为5件、2件、3件、5件. */
final class Quarters {

    private static final int FOUR = 4;
    private static final String NUMERALS = "一二三四";
    private static final Pattern TOGETHER =
            Pattern.compile("(?:第?[一1](?:季度)?[至到—~-]+第?[四4]|[四4]个|各)季度[^，。；0-9]{0,8}(?:分别|依次)[^，。；0-9]{0,6}$");

    /** With words that say nothing of what is counted: not 一季度检查企业15家, which need not be of the companies counted before. */
    private static final Pattern QUARTER =
            Pattern.compile("(?:其中|分别为|[按分]季度[分看]?)*第?([一二三四])季度(?:其中|新收|收到|受理|收件|接件|公开|发布|办结|申请|信息|[为是有共了])*");

    private Quarters() {}

    /** The four numbers of which the first is that at {@code index} of a sentence; empty if no such list begins there. */
    static List<QuantityMention> from(List<QuantityMention> mentions, int index) {
        if (index + FOUR > mentions.size()) {
            return List.of();
        }
        List<QuantityMention> four = mentions.subList(index, index + FOUR);
        QuantityMention first = four.get(0);
        boolean alike =
                four.stream().allMatch(part -> part.unit().equals(first.unit()) && part.bracket() == first.bracket());
        return alike && (isEach(four) || isTogether(four, mentions, index)) ? four : List.of();
    }

    private static boolean isEach(List<QuantityMention> four) {
        for (int i = 0; i < FOUR; i++) {
            Matcher quarter = QUARTER.matcher(four.get(i).head().string());
            if (!quarter.matches() || NUMERALS.indexOf(quarter.group(1)) != i) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTogether(List<QuantityMention> four, List<QuantityMention> mentions, int index) {
        QuantityMention last = four.get(FOUR - 1);
        boolean more = index + FOUR < mentions.size()
                && mentions.get(index + FOUR).clause().equals(last.clause());
        return TOGETHER.matcher(four.get(0).head().string()).find()
                && last.clause().equals(four.get(0).clause())
                && !more;
    }
}
