package org.gouji.report.claims;

import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.Term;

/** Whether a number counts only some of the applications: those of one kind of applicants, handled in one way, of one year. */
final class SubsetScope {

    /** In tokens: a longer sentence is none, and looking for its beginning at each number takes too long. */
    private static final int LONGEST = 100;
    /** What a number is divided behind. */
    private static final Set<String> OPENING = Set.of("（", "：");
    /** 两个特点: what it counts is said behind it. */
    private static final String ANY_UNIT = "个";
    /** 5个工作日内答复13件 and 当日办结9件 count those that were answered so soon, 公开类答复27件 those answered in this way. */
    private static final Pattern SOME = Pattern.compile(
            "(?:日|天|小时|周)(?:之|以)?[内后]|延期|延长|经批准|跨年|实质性?$|(?:类|(?:^|[0-9]个?)工作[日天]|当[日天月]|现场|即时|[即次隔]日|首次|联合|会同|邮寄|电邮|短信|微信|邮件|当面|窗口|另行?|不再|补充|再次|重新|二次|分次|不重复|其[他它]方式|不(?:作为|视为|按)[^，。；：]{0,14})(?:了|予以|共|已)?$");

    /** 结转的3件里，自然人2件. */
    private static final Pattern INSIDE = Pattern.compile("[里中内]$");

    /** 剔除结转件，其余41件中; 本年新收并办结的41件中: all but those. */
    private static final Pattern WITHOUT_CARRIED = Pattern.compile(
            "(?:剔除|扣除|除去|去掉|不含|不包括|不计)[^，。；0-9]{0,10}结转|(?:新收|收到|受理)[^，。；0-9]{0,4}(?:并|且|又|当年|本年|年内)[^，。；0-9]{0,6}(?:办结|答复)的?[^，。；0-9]{0,4}[0-9]+[件宗][中里内之]");

    private static final Pattern PART = Pattern.compile("^（?(?:均?含|其中|包括|包含)");

    private static final Pattern LEFT = Pattern.compile("剩下|余下|剩余|其余|另有");

    /** 2件来自律师事务所的申请，1件予以公开: what became of these. */
    private static final Pattern OF_SOME =
            Pattern.compile("^(?:其中，?)?[0-9]+件(?:[来出]自|系|由|是|为|属于?)[^，。；：0-9]{2,16}(?:申请|提出|提交)的?(?:申请|件)?[，：中里]");

    private SubsetScope() {}

    /** True if what stands before the verb says which applications, or that several numbers follow, each of its own. */
    static boolean isSome(QuantityMention mention, int verb) {
        TokenRange before = mention.head().of(mention.head().from(), verb);
        return before.has(Term.RESTRICTION, Term.RESPECTIVELY, Term.CAUSE)
                || PartScope.hasResult(before)
                || isOneKindOfApplicants(mention)
                || isPartInBracket(mention)
                        && !mention.sentence().passage().get(verb).is(Term.RECEIVED_NEW)
                || SOME.matcher(before.string()).find()
                || mention.unit().equals(ANY_UNIT) && mention.tail().has(Token.Kind.TEXT);
    }

    /** 受理29件（含移送答复的4件）: some of those before the bracket. */
    private static boolean isPartInBracket(QuantityMention mention) {
        TokenRange sentence = mention.sentence();
        return mention.bracket() >= 0
                && PART.matcher(sentence.of(mention.bracket(), mention.at()).string())
                        .find();
    }

    /** 企业提出的申请办结5件，予以公开2件: the sentence, or the one that it goes on from, began with one kind of applicants. */
    static boolean isOneKindOfApplicants(QuantityMention mention) {
        TokenRange sentence = mention.sentence();
        return isOneKindBefore(sentence, mention.at())
                || OF_SOME.matcher(sentence.of(sentence.from(), mention.at()).string())
                        .find()
                || goesOnWithOneKind(mention);
    }

    /** 企业申请5件，连同上年结转1件。年内办结5件: a sentence that names no applications goes on with those of the last. */
    private static boolean goesOnWithOneKind(QuantityMention mention) {
        TokenRange sentence = mention.sentence();
        TokenRange before = sentence.of(sentence.from(), mention.at());
        if (sentence.from() == 0 || before.has(Term.APPLICATION, Term.NATURAL, Term.LEGAL, Term.RECEIVED_NEW)) {
            return false;
        }
        TokenRange last = before(sentence);
        return isOneKindBefore(last, last.to());
    }

    /** {@code sentence} with what stands before semicolons in front of it, as far as that is no longer than {@link #LONGEST}. */
    static TokenRange withBefore(TokenRange sentence) {
        TokenizedPassage passage = sentence.passage();
        int from = sentence.from();
        while (from > 0
                && sentence.from() - from < LONGEST
                && (!passage.get(from - 1).is(Token.Kind.END)
                        || passage.get(from - 1).text().equals("；"))) {
            from--;
        }
        return new TokenRange(passage, from, sentence.to());
    }

    /** The sentence before, as far as it is no longer than {@link #LONGEST}; empty if there is none. */
    private static TokenRange before(TokenRange sentence) {
        TokenizedPassage passage = sentence.passage();
        int to = sentence.from();
        while (to > 0 && passage.get(to - 1).is(Token.Kind.END)) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < LONGEST && !passage.get(from - 1).is(Token.Kind.END)) {
            from--;
        }
        return new TokenRange(passage, from, to);
    }

    /** The same for what stands at index {@code to} of a sentence. */
    static boolean isOneKindBefore(TokenRange sentence, int to) {
        TokenRange before = sentence.of(sentence.from(), to);
        int number = before.first(Token.Kind.NUMBER);
        TokenRange subject = number < 0 ? before : before.of(before.from(), number);
        return subject.has(Term.NATURAL) != subject.has(Term.LEGAL)
                && !(before.has(Term.NATURAL) && before.has(Term.LEGAL));
    }

    /** 上年结转3件，办理结果为予以公开2件; 结转件中，自然人2件: the results, or applicants, of what the sentence began with, or of all others. */
    static boolean isOfCarriedOver(QuantityMention mention) {
        TokenRange before =
                mention.sentence().of(mention.sentence().from(), mention.head().from());
        if (WITHOUT_CARRIED.matcher(before.string()).find()) {
            return true;
        }
        return before.has(Term.CARRIED)
                && !before.has(Term.RECEIVED_NEW, Term.RECEIVED, Term.HANDLED, Term.ANSWERED, Term.FINISHED);
    }

    /** 44件申请涉及信息事项132项，其中公开74项、部分公开19项: not cases, but something in them. */
    static boolean isOfAnotherUnit(QuantityMention mention, CountedUnits units) {
        return QuantityMention.of(mention.sentence()).stream()
                .filter(other -> other.at() < mention.at() && units.countsCases(other))
                .anyMatch(other ->
                        !other.unit().equals(mention.unit()) && !mention.unit().isEmpty());
    }

    /** 予以公开21件；其中自然人19件. */
    private static boolean opensAmongResults(QuantityMention mention) {
        TokenRange whole = withBefore(mention.sentence());
        int from = mention.sentence().from();
        return from > whole.from()
                && mention.head().has(Term.AMONG)
                && QuantityMention.of(whole.of(whole.from(), from)).stream()
                        .reduce((first, last) -> last)
                        .filter(last -> PartScope.hasResult(last.head()))
                        .isPresent();
    }

    /** 予以公开的21件，自然人19件; 当面申请6件：自然人5件: applicants of a part of the applications. */
    static boolean isAmongSome(QuantityMention mention) {
        QuantityMention parent = mention;
        for (QuantityMention other : QuantityMention.of(mention.sentence())) {
            boolean before = other.at() < mention.at() && (other.bracket() < 0 || other.bracket() == mention.bracket());
            parent = before && !other.has(Term.NATURAL, Term.LEGAL) ? other : parent;
        }
        int end = parent.clause().to();
        boolean opens = end < mention.at()
                && (OPENING.contains(mention.sentence().passage().get(end).text())
                        || INSIDE.matcher(parent.tail().string()).find());
        return opensAmongResults(mention)
                || parent != mention
                        && (parent.has(
                                        Term.OPENED,
                                        Term.PARTLY,
                                        Term.REFUSED,
                                        Term.IMPOSSIBLE,
                                        Term.IGNORED,
                                        Term.OTHERWISE)
                                || opens
                                        && (parent.has(Term.CARRIED, Term.PENDING, Term.RESTRICTION)
                                                || LEFT.matcher(parent.head().string())
                                                        .find()
                                                || MentionScope.channels(parent) == 1));
    }
}
