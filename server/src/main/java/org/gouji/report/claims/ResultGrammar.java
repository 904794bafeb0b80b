package org.gouji.report.claims;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.RowRole;
import org.gouji.form.Term;
import org.gouji.report.claims.TokenizedPassage.Theme;

/** Reads how many applications had which result: granted, refused for one of the reasons, withdrawn. */
final class ResultGrammar {

    /** 依据第十六条不予公开2件, 属于内部管理信息不予公开2件: for one reason of several. */
    private static final Pattern ONE_GROUND = Pattern.compile(
            "(?:第[一二三四五六七八九十百0-9]+[条款项]|(?:属于|由于|鉴于|出于)[^，、；0-9]+|以[^，；0-9]{2,20}为(?:理)?由)[^，、；0-9]*$|公开[或和及与、]$");

    /** 因涉及商业秘密，不予公开1件; what could not be given has two reasons, and is mostly counted under both. */
    private static final Pattern ONE_REASON = Pattern.compile("(?:因(?![为此而故])[^，、；。0-9]+|涉及[^，；。0-9]+)，?$");

    /** 需要另行制作而无法提供1件: one of the reasons why nothing could be given, if no other is named. */
    private static final Pattern ONE_LACK =
            Pattern.compile("(?<!不掌握[^，；。]{0,12})(?:现成|制作|加工|汇总|分析|补正)(?![^，；。]*(?:不掌握|不存在|等))[^，；。0-9]*，?$");

    /** 办结件中予以公开7件: of all that were finished, as 其中 says. */
    private static final Pattern OF_FINISHED = Pattern.compile(
            "^(?:其中，?)?(?:年内|全年|本年度?|已|所)?(?:办结|答复|办理|处理)完?[毕成]?的?(?:全部|所有)?(?:政府信息公开)?(?:申请|件|申请件|事项)?[中里]");

    private static final int GROUND = 24;

    private final ClaimTable table;
    private final CountedUnits units;

    ResultGrammar(ClaimTable table, CountedUnits units) {
        this.table = table;
        this.units = units;
    }

    Optional<ClaimSpec> read(QuantityMention mention) {
        return withdrawn(mention).or(() -> result(mention));
    }

    /** The row 其他 holds withdrawn applications among others. */
    private Optional<ClaimSpec> withdrawn(QuantityMention mention) {
        if (!units.countsCases(mention) || mention.theme() != Theme.APPLICATION || MentionScope.isUnrelated(mention)) {
            return Optional.empty();
        }
        return mention.has(Term.WITHDRAWN) ? table.spec(Term.WITHDRAWN, Term.APPLICATION) : Optional.empty();
    }

    private Optional<ClaimSpec> result(QuantityMention mention) {
        boolean numberOnly = mention.unit().isEmpty() && mention.tail().isEmpty();
        if (mention.theme() != Theme.APPLICATION && !mention.has(Term.APPLICATION)
                || !units.countsCases(mention) && !numberOnly
                || mention.has(Term.RECEIVED_NEW, Term.RECEIVED)
                || mention.has(Term.FINISHED)
                        && !OF_FINISHED.matcher(mention.head().string()).find()
                || isOfSomeFinished(mention)
                || MentionScope.isUnrelated(mention)
                || SubsetScope.withBefore(mention.sentence()).has(Term.ATTRIBUTE)
                || isAttribute(mention)
                || SubsetScope.isOneKindOfApplicants(mention)
                || SubsetScope.isOfCarriedOver(mention)
                || SubsetScope.isOfAnotherUnit(mention, units)) {
            return Optional.empty();
        }
        int before = mention.head().lastMeaningful();
        if (before >= 0 && isAnswer(mention, before)) {
            before = mention.head().of(mention.head().from(), before).lastMeaningful();
        }
        if (before >= 0 && hasGround(mention, before)) {
            return Optional.empty();
        }
        if (before >= 0) {
            Optional<ClaimSpec> last = resultAt(mention, before);
            return last.filter(spec -> isSole(mention.head())).or(() -> last.flatMap(spec -> both(mention, spec)));
        }
        int behind = mention.tail().firstMeaningful();
        return behind < 0 || mention.tail().of(behind + 1, mention.tail().to()).firstMeaningful() >= 0
                ? Optional.empty()
                : resultAt(mention, behind);
    }

    /** 涉及征地的23件全部办结，办结件中予以公开9件，部分公开2件: of some, as the sentence began with some. */
    private static boolean isOfSomeFinished(QuantityMention mention) {
        TokenRange sentence = mention.sentence();
        if (!sentence.of(sentence.from(), mention.at()).has(Term.FINISHED)) {
            return false;
        }
        for (TokenRange clause : sentence.passage().clauses(sentence)) {
            TokenRange before = sentence.of(sentence.from(), clause.from());
            if (clause.from() < mention.at()
                    && !before.isEmpty()
                    && OF_FINISHED.matcher(clause.string()).find()) {
                int finished = before.last(Term.FINISHED);
                return finished < 0 || !before.passage().get(finished + 1).is(Token.Kind.NUMBER);
            }
        }
        return false;
    }

    private static boolean hasGround(QuantityMention mention, int result) {
        TokenizedPassage passage = mention.sentence().passage();
        int to = passage.get(result).start();
        int clause = passage.get(mention.clause().from()).start();
        int from = Math.max(0, to - GROUND);
        String string = passage.folded().string();
        Token token = passage.get(result);
        String before = string.substring(from, to);
        return ONE_GROUND
                        .matcher(string.substring(Math.min(to, Math.max(clause, from)), to))
                        .find()
                || token.is(Term.REFUSED) && ONE_REASON.matcher(before).find()
                || token.is(Term.IMPOSSIBLE) && ONE_LACK.matcher(before).find();
    }

    /** 印发文件215份，主动公开98份，不予公开86份: what documents say of themselves. */
    private static boolean isAttribute(QuantityMention mention) {
        TokenRange before = mention.sentence().of(mention.sentence().from(), mention.at());
        return before.has(Term.DOCUMENT) || before.has(Term.PUBLISHED) && before.has(Term.REFUSED);
    }

    /** 不予处理及其他处理13件: two results joined by a word count together. */
    private Optional<ClaimSpec> both(QuantityMention mention, ClaimSpec last) {
        TokenRange head = mention.head();
        int end = head.lastMeaningful();
        int and = head.last(Term.AND);
        if (and < 0 || and > end || !head.of(and + 1, end).holdsOnly()) {
            return Optional.empty();
        }
        TokenRange before = head.of(head.from(), and);
        int first = before.lastMeaningful();
        if (first < 0 || !before.of(before.from(), first).holdsOnly(Term.AMONG)) {
            return Optional.empty();
        }
        return resultAt(mention, first)
                .filter(spec -> spec.means().size() == 1 && last.means().size() == 1 && spec != last)
                .map(spec -> spec.plus(last));
    }

    private static boolean isAnswer(QuantityMention mention, int index) {
        Token token = mention.sentence().passage().get(index);
        return token.is(Term.ANSWERED) || token.is(Term.REQUEST);
    }

    private boolean isSole(TokenRange head) {
        int results = 0;
        for (int i = head.from(); i < head.to(); i++) {
            // 不掌握 is the reason why something could not be given, not a second result.
            boolean reason = head.passage().get(i).is(RowRole.NOT_HELD) && head.has(Term.IMPOSSIBLE);
            results += !reason && spec(head.passage().get(i)).isPresent() ? 1 : 0;
        }
        return results == 1;
    }

    private Optional<ClaimSpec> resultAt(QuantityMention mention, int index) {
        Token token = mention.sentence().passage().get(index);
        if (token.is(Term.IMPOSSIBLE)
                && (mention.head().has(Term.UNKNOWN_TO_US) || mention.head().has(RowRole.NOT_HELD))) {
            return table.spec(Term.UNKNOWN_TO_US, Term.IMPOSSIBLE);
        }
        return spec(token)
                .filter(spec -> spec.topic() != Term.NATURAL
                        && spec.topic() != Term.LEGAL
                        && spec.topic() != Term.REVIEW
                        && spec.topic() != Term.SUIT
                        && spec.topic() != Term.FEE
                        && spec.topic() != Term.FEE_NOTICE);
    }

    private Optional<ClaimSpec> spec(Token token) {
        return token.topic().flatMap(topic -> table.spec(Term.ANY, topic));
    }
}
