package org.gouji.report.claims;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;
import org.gouji.report.claims.TokenizedPassage.Theme;
import org.gouji.text.PrefilteredPattern;

/**
 * Reads numbers of reconsiderations and lawsuits. An organ has others as well, above all one that reconsiders: only a
 * text about disclosure counts.
 */
final class DisputeGrammar {

    private static final Term[] RESULTS = {Term.UPHELD, Term.CORRECTED, Term.LOST, Term.PENDING};

    private static final PrefilteredPattern SOME_CASES = PrefilteredPattern.of(
            "[省市县区州旗]级|[一二]审|再审|终审|第三人|作为(?:原告|申请人|第三方)|以[^，。；：]{1,15}为被|政府为被|[向由][^，。；：]{1,15}(?:申请|提起|提出|作出|审理)|(?:(?:一般|普通)(?:性|的)?(?:行政)?|其[他它余](?:的)?行政)(?:复议|诉讼|应诉)");

    private static final PrefilteredPattern OTHER_CASES = PrefilteredPattern.of(
            "与(?:政府)?信息公开(?:工作)?无关|除[了去]?(?:涉及?)?(?:政府)?信息公开[^，。；]{0,8}[之以]?外|作为[^，。；：]{0,12}复议(?:机[关构]|办公室)|(?:履行|承担)[^，。；：]{0,12}复议(?:职[责能]|工作)|各领域|各类行政|其[他它余](?:的)?行政(?:案件|争议|纠纷)|(?:非|不是|不涉及|不属于)(?:政府)?信息公开");

    private static final Pattern ADDED_UP = Pattern.compile("[，、](?:再?加上?|连同|另加)[^。；]{0,40}?(?:[总合]?共计?|[总合]计)");

    /** 审结复议案件4件: all but those that are still open. */
    private static final Pattern CONCLUDED = Pattern.compile("(?<![未待])(?:审结|结案|办结)");

    private static final Pattern TOGETHER = Pattern.compile("共|合计|总计");

    private static final PrefilteredPattern ONE_WAY = PrefilteredPattern.of(
            "(?:直接(?:起诉|提起[^，。；]{0,4}诉讼)|复议后[^，。；]{0,6}(?:起诉|诉讼))[^，。；]{0,4}[0-9]+[件起宗][^，。；]{0,3}$");

    /** In tokens: a bracket that says more of a number begins right behind it. */
    private static final int REACH = 8;

    /** 行政复议案件19件（含信息公开类5件）. */
    private static final Pattern INCLUDING = Pattern.compile("（(?:其中|内含|含|包括|涉及?)+[^（）]{0,8}信息公开");

    private final ClaimTable table;
    private final CountedUnits units;

    DisputeGrammar(ClaimTable table, CountedUnits units) {
        this.table = table;
        this.units = units;
    }

    /** The cells of table four that {@code mention}, a number of the report, must agree with, if any. */
    Optional<ClaimSpec> read(QuantityMention mention) {
        TokenizedPassage passage = mention.sentence().passage();
        if (!units.countsCases(mention)
                || !passage.isAboutDisclosure(mention.sentence())
                || mention.has(Term.RESTRICTION, Term.RESPECTIVELY)
                || dividesOutcome(mention)
                || isAmongOneWay(mention)
                || CONCLUDED.matcher(mention.head().string()).find()
                || isAddedUp(mention)
                || isOfOffice(mention)
                || isOfOtherKinds(mention)) {
            return Optional.empty();
        }
        int topic = mention.head().last(Term.REVIEW, Term.SUIT);
        Optional<ClaimSpec> decided = decided(mention);
        if (topic < 0 && decided.isPresent()) {
            return decided;
        }
        if (topic < 0 && mention.tail().has(Term.REVIEW, Term.SUIT)) {
            return behind(mention);
        }
        return topic < 0 ? further(mention) : before(mention, topic);
    }

    /** 新发生行政复议6件，加上上年受理的1件，共计7件: the first number is not all of them. */
    private static boolean isAddedUp(QuantityMention mention) {
        TokenRange sentence = mention.sentence();
        int from = mention.tail().to();
        return ADDED_UP.matcher(sentence.of(from, sentence.to()).string()).lookingAt();
    }

    /** An office that reconsiders or appears in court for others counts more than those about disclosure. */
    private static boolean isOfOffice(QuantityMention mention) {
        boolean both = mention.sentence().has(Term.REVIEW) && mention.sentence().has(Term.SUIT);
        if (both && !mention.sentence().has(Term.OTHER, Term.OFFICE)) {
            return false; // Reviews beside lawsuits are those against the organ, in whatever verb.
        }
        return mention.has(Term.HANDLED, Term.FINISHED, Term.OTHER, Term.RECEIVED_NEW, Term.OFFICE)
                && !mention.clause().has(Term.DISCLOSURE, Term.APPLICATION);
    }

    /** 被纠正3件（复议2件、诉讼1件）: of those with that outcome. */
    private static boolean dividesOutcome(QuantityMention mention) {
        TokenRange sentence = mention.sentence();
        return mention.bracket() > sentence.from()
                && QuantityMention.of(sentence.of(sentence.from(), mention.bracket())).stream()
                        .reduce((first, last) -> last)
                        .filter(parent -> parent.has(RESULTS))
                        .isPresent();
    }

    /** 未经复议直接起诉的7件中有2件尚未审结: of the lawsuits of one way only. */
    private static boolean isAmongOneWay(QuantityMention mention) {
        return MentionScope.isInside(mention)
                && ONE_WAY.isFoundIn(mention.sentence()
                        .of(mention.sentence().from(), mention.head().from())
                        .string());
    }

    /** Some of the cases, by level or by who decides; or all, of which those about disclosure are only a part. */
    private static boolean isOfOtherKinds(QuantityMention mention) {
        TokenRange head = mention.head();
        if (SOME_CASES.isFoundIn(head.string()) || isAboutOtherCases(mention.sentence())) {
            return true;
        }
        if (head.has(Term.DISCLOSURE, Term.APPLICATION)) {
            return false;
        }
        TokenRange rest =
                mention.sentence().of(mention.at() + 1, mention.sentence().to());
        int among = rest.first(Term.AMONG);
        boolean part = among >= 0 && rest.of(among, rest.to()).has(Term.DISCLOSURE, Term.APPLICATION);
        int topic = head.last(Term.REVIEW, Term.SUIT);
        TokenRange next = rest.of(rest.from(), Math.min(rest.to(), rest.from() + REACH));
        boolean bracket = INCLUDING.matcher(next.string()).lookingAt();
        boolean all = head.string().contains("总数") && rest.has(Term.DISCLOSURE);
        return part || bracket || all || isOfOtherCause(head, topic);
    }

    /** True for a sentence about cases that are not about disclosure, or that the organ itself decides. */
    static boolean isAboutOtherCases(TokenRange sentence) {
        return OTHER_CASES.isFoundIn(sentence.string());
    }

    /** True for 因房屋征收引发的行政诉讼, where {@code topic} is the index of 行政诉讼. */
    static boolean isOfOtherCause(TokenRange words, int topic) {
        int cause = words.first(Term.CAUSE);
        return cause >= 0 && cause < topic && isOtherCause(words.of(cause + 1, topic));
    }

    private static boolean isOtherCause(TokenRange words) {
        return words.has(Term.PENALTY, Term.LICENCE, Term.COERCION, Term.OTHER)
                || words.has(Kind.TEXT) && !words.has(Term.REQUEST, Term.ANSWERED, Term.HANDLED);
    }

    private Optional<ClaimSpec> before(QuantityMention mention, int topic) {
        TokenRange between = mention.since(topic + 1);
        TokenRange head = mention.head();
        boolean both = head.has(Term.REVIEW) && head.has(Term.SUIT);
        Term kind = head.passage().get(topic).term();
        for (Term result : RESULTS) {
            if (between.has(result) && between.holdsOnly(result, Term.CORRECTED, Term.REQUEST) && !both) {
                return mention.tail().isEmpty() ? result(result, kind) : Optional.empty();
            }
        }
        boolean plain = between.holdsOnly(Term.REQUEST) && mention.tail().holdsOnly();
        if (!plain || head.has(RESULTS)) {
            return Optional.empty();
        }
        if (both) {
            TokenRange joined = head.of(Math.min(head.first(Term.REVIEW), head.first(Term.SUIT)) + 1, topic);
            return joined.holdsOnly() ? table.spec(Term.ANY, Term.REVIEW_SUIT) : Optional.empty();
        }
        return table.spec(Term.ANY, kind);
    }

    private Optional<ClaimSpec> behind(QuantityMention mention) {
        TokenRange tail = mention.tail();
        boolean one = tail.has(Term.REVIEW) != tail.has(Term.SUIT);
        boolean plain = tail.holdsOnly(Term.REVIEW, Term.SUIT, Term.REQUEST, Term.DISCLOSURE, Term.APPLICATION);
        return one && plain ? table.spec(Term.ANY, tail.has(Term.REVIEW) ? Term.REVIEW : Term.SUIT) : Optional.empty();
    }

    /** 其中维持3件, 2件正在审理: the kind is the one named last in the sentence. */
    private Optional<ClaimSpec> further(QuantityMention mention) {
        // 尚未审结的共2件: of what several numbers before it count.
        if (mention.theme() != Theme.DISPUTE
                || TOGETHER.matcher(mention.head().string()).find()) {
            return Optional.empty();
        }
        TokenRange before =
                mention.sentence().of(mention.sentence().from(), mention.head().from());
        int topic = before.last(Term.REVIEW, Term.SUIT);
        int first = before.first(Term.REVIEW, Term.SUIT);
        if (topic < 0 || mention.sentence().passage().get(first).term() == Term.SUIT && before.has(Term.REVIEW)) {
            return Optional.empty();
        }
        if (before.has(Term.REVIEW)
                && before.has(Term.SUIT)
                && !before.of(first, topic).has(RESULTS)) {
            return Optional.empty(); // 行政复议2件、行政诉讼1件，其中纠正1件: of either kind.
        }
        Term kind = mention.sentence().passage().get(topic).term();
        for (Term result : RESULTS) {
            TokenRange words = mention.head().has(result) ? mention.head() : mention.tail();
            boolean sole = mention.head().holdsOnly(result, Term.AMONG)
                    && mention.tail().holdsOnly(result);
            if (words.has(result) && sole) {
                return result(result, kind);
            }
        }
        return Optional.empty();
    }

    /** 2件做了复议决定, 1件法院做出判决. */
    private Optional<ClaimSpec> decided(QuantityMention mention) {
        TokenRange tail = mention.tail();
        if (mention.theme() != Theme.DISPUTE
                || !mention.head().holdsOnly(Term.AMONG)
                || !tail.holdsOnly(Term.REVIEW, Term.DECIDED)) {
            return Optional.empty();
        }
        String words = tail.string();
        if (words.endsWith("复议决定")) {
            return table.spec(Term.DECIDED, Term.REVIEW);
        }
        return words.endsWith("判决") ? table.spec(Term.DECIDED, Term.SUIT) : Optional.empty();
    }

    /** 行政复议1件（已办结）, 行政复议1件，正在办理中: the outcome of the cases just counted. */
    Optional<Claim> outcome(QuantityMention mention, ClaimSpec spec) {
        TokenRange sentence = mention.sentence();
        int from = mention.clause().to() + 1;
        if (spec.verb() != Term.ANY
                || spec.topic() != Term.REVIEW && spec.topic() != Term.SUIT
                || from >= sentence.to()
                || mention.number().approximate()
                || mention.number().number().signum() == 0) {
            return Optional.empty();
        }
        // Nothing follows but further commas: 行政复议1件，，.
        return sentence.passage().clauses(sentence.of(from, sentence.to())).stream()
                .findFirst()
                .flatMap(clause -> outcome(mention, spec, clause));
    }

    private Optional<Claim> outcome(QuantityMention mention, ClaimSpec spec, TokenRange clause) {
        if (clause.has(Term.FINISHED, Term.COMPLETED) && clause.holdsOnly(Term.FINISHED, Term.COMPLETED, Term.ALL)) {
            return table.spec(Term.PENDING, spec.topic())
                    .map(none -> new Claim.Zero(none, Optional.empty(), clause.span()));
        }
        return clause.has(Term.PENDING) && clause.holdsOnly(Term.PENDING)
                ? table.spec(Term.PENDING, spec.topic())
                        .map(open -> new Claim.Count(open, mention.quantity(), false, clause.span()))
                : Optional.empty();
    }

    private Optional<ClaimSpec> result(Term result, Term kind) {
        if (result == Term.LOST) {
            return kind == Term.SUIT ? table.spec(Term.CORRECTED, Term.SUIT) : Optional.empty();
        }
        return table.spec(result, kind);
    }
}
