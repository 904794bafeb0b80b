package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.Term;
import org.gouji.report.claims.Token.Kind;

/** What the words around a number leave of its being one more part in a list of parts. */
final class PartScope {

    /** Words that end a list, or begin another one. */
    private static final Term[] ENDINGS = {
        Term.COMPARE, Term.SUM, Term.AMONG, Term.SHARE, Term.PLAN, Term.RESPECTIVELY,
    };
    /** Words with which a number may be one more part, or something else. */
    private static final Term[] DOUBTFUL = {
        Term.BESIDES, Term.CARRIED, Term.PENDING, Term.WITHDRAWN, Term.LAST, Term.NEXT,
    };

    private static final Term[] VERBS = {
        Term.RECEIVED_NEW,
        Term.RECEIVED,
        Term.HANDLED,
        Term.ANSWERED,
        Term.FINISHED,
        Term.ISSUED,
        Term.REPEALED,
        Term.PUBLISHED,
        Term.ANNOUNCED,
        Term.OCCURRED,
        Term.COMPLETED,
        Term.SHOWN
    };
    /** 已计入上述1484件: a number named again is no part. */
    private static final Pattern SAID_BEFORE = Pattern.compile("(?:上述|前述|以上|前文|计入|纳入|列入|占)[^，]{0,4}$");

    /** Ways in which one matter may be handled, several of them at a time. */
    private static final Pattern OVERLAPPING = Pattern.compile("网办|通办|即办|掌办|就近办|跑[一零0]次|自助办");

    private static final Pattern ANOTHER = Pattern.compile("[和及与、]|以及");
    private static final Pattern EACH = Pattern.compile("各(?:有|为|是|占)?$");
    private static final Pattern TOTAL = Pattern.compile("[一总合]?[共计]");

    private static final Term[] PERSONS = {Term.NATURAL, Term.LEGAL};
    private static final Term[] RESULTS = {
        Term.OPENED, Term.PARTLY, Term.REFUSED, Term.IMPOSSIBLE, Term.IGNORED, Term.OTHERWISE
    };
    private static final Term[] JUDGEMENTS = {Term.UPHELD, Term.CORRECTED};

    /** 诉讼少1件（2022年分别为3件和4件）. */
    private static final Pattern CHANGE = Pattern.compile("[多少增减升降](?:加|了|出)?$");

    private PartScope() {}

    /** True for a number by which something has changed: nothing divides it. */
    static boolean isChange(QuantityMention total) {
        return CHANGE.matcher(total.head().string()).find();
    }

    /** Parts of such kinds may hold the same cases. */
    static boolean isOverlapping(QuantityMention part) {
        return OVERLAPPING.matcher(part.head().string()).find();
    }

    /** 法律服务机构和其他组织各1件: a number that counts more than once. */
    static boolean isEach(QuantityMention part) {
        return EACH.matcher(part.head().string()).find();
    }

    /** True for the 49 of 三类申请分别为19件、16件、14件，共49件: the list has a total of its own behind it. */
    static boolean isOwnTotal(QuantityMention part, BigDecimal sum) {
        return TOTAL.matcher(part.head().string()).lookingAt()
                && part.number().number().compareTo(sum) == 0;
    }

    /**
     * True if a list that opens a sentence divides a number before it: 其中自然人38件; 网上、信函分别为29件和9件. 工伤认定、职称评审两类分别为19件和16件
     * need not be all.
     */
    static boolean goesOn(QuantityMention first) {
        return first.head().has(Term.AMONG) || !kindOf(first).isEmpty();
    }

    /**
     * 省局、13个市局、74个县局，共88个单位; 13个市局、74个县局和省局，共88个单位: a name among the parts without a number may be one of
     * them, so they may come to {@code total}.
     */
    static boolean mayBeWhole(List<QuantityMention> parts, QuantityMention total) {
        TokenRange clause = parts.get(0).clause();
        String list = clause.of(clause.from(), parts.get(parts.size() - 1).at()).string();
        long names = list.chars().filter(c -> c == '、').count()
                + ANOTHER.matcher(parts.get(parts.size() - 1).tail().string())
                        .results()
                        .count()
                + 1
                - parts.size();
        BigDecimal missing = total.number().number().subtract(QuantityMention.sum(parts));
        return missing.signum() > 0 && missing.compareTo(BigDecimal.valueOf(names)) <= 0;
    }

    static boolean hasResult(TokenRange words) {
        return words.has(RESULTS);
    }

    static boolean isSaidBefore(QuantityMention part) {
        return SAID_BEFORE.matcher(part.head().string()).find();
    }

    static boolean ends(QuantityMention part) {
        return part.head().has(ENDINGS)
                || part.head().has(Kind.YEAR)
                || part.tail().has(Term.COMPARE);
    }

    /**
     * True for what begins another list: 其中维持3件，纠正1件，行政诉讼3件, where the last is none of the reconsiderations, and
     * 其中50件收到评价，满意48件, where the words stand on the other side of the number.
     */
    static boolean opensAnother(QuantityMention part, QuantityMention first) {
        boolean topic = part.head().has(Term.REVIEW, Term.SUIT) && !first.has(Term.REVIEW, Term.SUIT);
        boolean turned = first.head().holdsOnly(Term.AMONG)
                && !first.tail().isEmpty()
                && !part.head().holdsOnly()
                && part.tail().isEmpty();
        return topic || turned;
    }

    static boolean isDoubtful(QuantityMention part, QuantityMention first, Set<String> kinds) {
        // 尚未审结 is one of the outcomes, as 维持 and 纠正 are.
        boolean outcome =
                kinds.contains("judgement") && part.has(Term.PENDING) && !part.has(Term.CARRIED, Term.BESIDES);
        if (outcome) {
            return false;
        }
        int verb = part.head().last(VERBS);
        boolean other = verb >= 0
                && !first.head().has(part.sentence().passage().get(verb).term());
        return other || part.head().has(DOUBTFUL) || part.tail().has(Term.PENDING, Term.CARRIED);
    }

    /** The dimension that a part belongs to; parts of different dimensions, such as applicant and channel, overlap. */
    static String kindOf(QuantityMention part) {
        if (MentionScope.hasChannel(part)) {
            return "channel";
        }
        if (part.has(PERSONS)) {
            return "person";
        }
        if (part.has(JUDGEMENTS) || part.has(Term.PENDING) && part.theme() == TokenizedPassage.Theme.DISPUTE) {
            return "judgement";
        }
        return part.has(RESULTS) ? "result" : "";
    }
}
