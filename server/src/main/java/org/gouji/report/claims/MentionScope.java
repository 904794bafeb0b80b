package org.gouji.report.claims;

import java.util.regex.Pattern;
import org.gouji.form.Term;
import org.gouji.text.PrefilteredPattern;

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

    /** 规范性文件37件中，由我局制发29件. */
    private static final Pattern PARENT = Pattern.compile("[0-9一二三四五六七八九十百][件份宗起][^，。；：、0-9]{0,8}[中里][，：]");

    /** 新收44件中当年办结41件. */
    private static final Pattern BRANCH = Pattern.compile("(?:当?中|之中|里|里面|之内|内)(?!心)");

    private static final Term[] CHANNELS = {Term.BY_NET, Term.BY_MAIL, Term.BY_DESK, Term.BY_FAX};

    private static final Pattern OURS =
            Pattern.compile("[，：]?(?:涉及|属于|由)?(?:我|本)(?:局|委|办|厅|院|署|所|站|中心|单位|机关|部门|镇|乡|街道)");

    /** 年初现行有效35件. */
    private static final Pattern YEAR_BEGIN = Pattern.compile("[年期]初[^，。；]{0,8}(?:有效|现行|存量)");

    /** 2019年至2023年, 2022年、2023年, 自2008年《条例》实施至2023年底, 三年来: more than one year together. */
    private static final PrefilteredPattern SEVERAL_YEARS = PrefilteredPattern.of(
            "(20[0-9]{2})年?[^，。；0-9]{0,20}(?:至|到|—+|-|~|～|－)(?!\\1)20[0-9]{2}年|20[0-9]{2}年?度?(?:[、和及与]20[0-9]{2}年?度?)+(?![^。]{0,60}(?:20[0-9]{2}年|今年|本年))|(?:[两二三四五六七八九十几多数]|(?<![0-9])[0-9]{1,2})个?年(?:来|间|共|累计|合计)");

    /** In UTF-16 units. */
    private static final int SUMS_REACH = 160;

    /** 自然人申请由41件减为38件: the number of before. */
    private static final Pattern FROM = Pattern.compile("[由从]$");

    /** In tokens: a clause that is longer says more than how many are left. */
    private static final int LONGEST_REST = 16;

    /** 征地股办理12件，其余32件由各股室办理; not 办结44件，其余3件结转下年. */
    private static final Pattern REST =
            Pattern.compile("[，；](?:其余|余下的?|剩余|剩下的?)(?![^，。；]*(?:结转|转入|转至|正在|尚|未|待|仍|下[一]?年))[^，。；0-9]{0,8}[0-9]");

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
                && !YEAR_BEGIN.matcher(mention.head().string()).find()
                && mention.sentence().passage().inReportYear(mention.at())
                && !isPartOfYear(before)
                && !clause.has(Term.WIDE, Term.PLAN, Term.DEPUTY)
                && !isOfMore(mention)
                && !mention.has(Term.COMPARE, Term.DEPUTY)
                && !isOfSeveralYears(before.string())
                && !goesOnWithSeveralYears(mention);
    }

    /** 全市系统（含7个分局、5个县市局）现行有效71件: what stands before a bracket is the subject of what follows it. */
    private static boolean isOfMore(QuantityMention mention) {
        TokenizedPassage passage = mention.sentence().passage();
        int from = mention.clause().from() - 1;
        if (from < mention.sentence().from() || !passage.get(from).text().equals("）")) {
            return false;
        }
        while (from > mention.sentence().from() && !passage.get(from).text().equals("（")) {
            from--;
        }
        int end = from;
        while (from > mention.sentence().from() && !passage.get(from - 1).isStop()) {
            from--;
        }
        return mention.sentence().of(from, end).has(Term.WIDE);
    }

    private static boolean isOfSeveralYears(String before) {
        return SEVERAL_YEARS.isFoundIn(before);
    }

    /** 2008年至2023年累计收到申请312件；累计复议23件: sums go on with the years of the sentences before. */
    private static boolean goesOnWithSeveralYears(QuantityMention mention) {
        TokenRange before = mention.sentence().of(mention.sentence().from(), mention.at());
        if (!mention.head().string().contains("累计") || before.has(Term.THIS)) {
            return false;
        }
        TokenizedPassage passage = mention.sentence().passage();
        int end = mention.number().start();
        return isOfSeveralYears(passage.folded().string().substring(Math.max(0, end - SUMS_REACH), end));
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

    static boolean isFormer(QuantityMention mention) {
        return FROM.matcher(mention.head().string()).find();
    }

    static boolean isReceived(Term verb) {
        return verb == Term.RECEIVED || verb == Term.RECEIVED_NEW;
    }

    /** True behind 其中: among the parts of a number, 办结 is the outcome of some, not of all. */
    static boolean isBranch(QuantityMention mention) {
        TokenRange before = mention.sentence().of(mention.sentence().from(), mention.at());
        int among = before.last(Term.AMONG);
        return (among >= 0
                        || isInside(mention)
                        || PARENT.matcher(before.string()).find())
                && !mention.head().has(Term.RECEIVED_NEW);
    }

    /** True if the next clause counts what is left of a greater number. */
    static boolean hasRest(QuantityMention mention) {
        TokenRange sentence = mention.sentence();
        int from = mention.clause().to();
        return REST.matcher(sentence.of(from, Math.min(sentence.to(), from + LONGEST_REST))
                        .string())
                .lookingAt();
    }

    /** True for the 18 of 审结的307件中被纠正18件. */
    static boolean isInside(QuantityMention mention) {
        return BRANCH.matcher(mention.head().string()).lookingAt();
    }

    static boolean isNegated(TokenRange head, int verb) {
        int before = verb - 1;
        while (before >= head.from() && head.passage().get(before).is(Term.FILLER)) {
            before--;
        }
        return before >= head.from() && head.passage().get(before).is(Term.NONE);
    }

    static boolean hasChannel(QuantityMention mention) {
        return mention.has(CHANNELS);
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
