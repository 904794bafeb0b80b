package org.gouji.report.claims;

import java.util.regex.Pattern;
import org.gouji.form.Term;

/** What the words around a number leave of its meaning: whose it is, of which time, of which part. */
final class MentionScope {

    /** Words with which a number counts something else. */
    private static final Term[] UNRELATED = {
        Term.OTHER,
        Term.ATTRIBUTE,
        Term.REVIEW,
        Term.SUIT,
        Term.LICENCE,
        Term.PENALTY,
        Term.COERCION,
        Term.NORMATIVE,
        Term.RULES,
        Term.DEPUTY,
        Term.SHOWN
    };

    private static final Term[] CHANNELS = {Term.BY_NET, Term.BY_MAIL, Term.BY_DESK, Term.BY_FAX};

    private static final Pattern OURS =
            Pattern.compile("[，：]?(?:涉及|属于|由)?(?:我|本)(?:局|委|办|厅|院|署|所|站|中心|单位|机关|部门|镇|乡|街道)");

    private MentionScope() {}

    /** True if the number counts something else than applications and their results. */
    static boolean isUnrelated(QuantityMention mention) {
        return mention.has(UNRELATED);
    }

    /** True if such words stand between the verb at {@code verb} and the number, or behind it. */
    static boolean isUnrelatedSince(QuantityMention mention, int verb) {
        return mention.hasSince(verb, UNRELATED);
    }

    /** True unless the number is another year's, a part of the year's, a plan, a comparison, or of other organs. */
    static boolean isOfReport(QuantityMention mention) {
        TokenRange before = mention.sentence().of(mention.sentence().from(), mention.at());
        TokenRange clause = mention.clause().of(mention.clause().from(), mention.at());
        return !isOfOthersToo(mention)
                && mention.sentence().passage().inReportYear(mention.at())
                && !isPartOfYear(before)
                && !clause.has(Term.WIDE, Term.PLAN)
                && !mention.has(Term.COMPARE, Term.DEPUTY);
    }

    /** 制发规范性文件15件，其中我局3件: the first number is that of several organs. */
    private static boolean isOfOthersToo(QuantityMention mention) {
        TokenRange rest =
                mention.sentence().of(mention.at() + 1, mention.sentence().to());
        int among = rest.first(Term.AMONG);
        return among >= 0
                && OURS.matcher(rest.of(among + 1, rest.to()).string()).lookingAt();
    }

    /** True if a part of the year is named last in {@code before}: 一季度收到2件 counts no year, 一季度召开会议，全年收到6件 does. */
    static boolean isPartOfYear(TokenRange before) {
        int part = before.last(Term.PART_TIME);
        return part >= 0 && !before.of(part, before.to()).has(Term.THIS);
    }

    static boolean isReceived(Term verb) {
        return verb == Term.RECEIVED || verb == Term.RECEIVED_NEW;
    }

    /** True behind 其中: among the parts of a number, 办结 is the outcome of some, not of all. */
    static boolean isBranch(QuantityMention mention) {
        TokenRange before = mention.sentence().of(mention.sentence().from(), mention.at());
        int among = before.last(Term.AMONG);
        return among >= 0 && !mention.head().has(Term.RECEIVED_NEW);
    }

    static boolean isNegated(TokenRange head, int verb) {
        int before = verb - 1;
        while (before >= head.from() && head.passage().get(before).is(Term.FILLER)) {
            before--;
        }
        return before >= head.from() && head.passage().get(before).is(Term.NONE);
    }

    /** How many channels of applying are named. If it is just one, applications through the others are not counted. */
    static int channels(QuantityMention mention) {
        int count = 0;
        for (Term channel : CHANNELS) {
            count += mention.has(channel) ? 1 : 0;
        }
        return count;
    }
}
