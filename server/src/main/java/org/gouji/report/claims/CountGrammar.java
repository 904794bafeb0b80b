package org.gouji.report.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.RowRole;
import org.gouji.form.Term;
import org.gouji.form.UnitKind;
import org.gouji.report.claims.Token.Kind;
import org.gouji.report.claims.TokenizedPassage.Theme;

/** Reads what a number counts: applications by what was done with them, results, applicants. */
final class CountGrammar {

    private static final Term[] VERBS = {Term.RECEIVED_NEW, Term.RECEIVED, Term.HANDLED, Term.ANSWERED, Term.FINISHED};
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
    /** Characters that may stand between a verb and its number. */
    private static final int REACH = 40;

    private final ClaimTable table;
    private final Set<String> caseUnits;
    private final Set<String> personUnits;

    CountGrammar(ClaimTable table) {
        this.table = table;
        this.caseUnits = Set.copyOf(table.units().getOrDefault(UnitKind.CASE, List.of()));
        this.personUnits = Set.copyOf(table.units().getOrDefault(UnitKind.PERSON, List.of()));
    }

    /** The cells that the number of {@code mention} must agree with, if any. */
    Optional<ClaimSpec> read(QuantityMention mention) {
        if (!isOfReport(mention)) {
            return Optional.empty();
        }
        return carried(mention)
                .or(() -> pending(mention))
                .or(() -> withdrawn(mention))
                .or(() -> result(mention))
                .or(() -> applicant(mention))
                .or(() -> application(mention));
    }

    /** True unless the number is another year's, a part of the year's, a plan, a comparison, or of other organs. */
    static boolean isOfReport(QuantityMention mention) {
        TokenRange before = mention.sentence().of(mention.sentence().from(), mention.at());
        TokenRange clause = mention.clause().of(mention.clause().from(), mention.at());
        return mention.sentence().passage().inReportYear(mention.at())
                && !before.has(Term.PART_TIME)
                && !clause.has(Term.WIDE, Term.PLAN)
                && !mention.has(Term.COMPARE, Term.DEPUTY);
    }

    boolean countsCases(QuantityMention mention) {
        return caseUnits.contains(mention.unit().replace('（', '(').replace('）', ')'));
    }

    /** 上年结转, 结转下年度. */
    private Optional<ClaimSpec> carried(QuantityMention mention) {
        if (!countsCases(mention) || mention.theme() != Theme.APPLICATION && !mention.has(Term.APPLICATION)) {
            return Optional.empty();
        }
        if (mention.has(UNRELATED)) {
            return Optional.empty();
        }
        return direction(mention.whole()).flatMap(verb -> table.spec(verb, Term.APPLICATION));
    }

    /** {@link Term#CARRIED_OVER} or {@link Term#CARRIED_FORWARD}, if the words name just one of the two. */
    static Optional<Term> direction(TokenRange words) {
        TokenizedPassage passage = words.passage();
        boolean over = false;
        boolean forward = false;
        for (int i = words.from(); i < words.to(); i++) {
            if (!passage.get(i).is(Term.CARRIED)) {
                continue;
            }
            int before = i - 1;
            while (before >= words.from() && isSkippable(passage.get(before))) {
                before--;
            }
            int after = i + 1;
            while (after < words.to()
                    && (isSkippable(passage.get(after)) || passage.get(after).is(Kind.NUMBER))) {
                after++;
            }
            over |= before >= words.from() && isYear(passage, before, Term.LAST, -1);
            forward |= after < words.to() && isYear(passage, after, Term.NEXT, 1)
                    || before >= words.from() && passage.get(before).is(Term.NEXT);
        }
        return over == forward ? Optional.empty() : Optional.of(over ? Term.CARRIED_OVER : Term.CARRIED_FORWARD);
    }

    private static boolean isSkippable(Token token) {
        return token.is(Term.FILLER) || token.is(Term.APPLICATION) || token.is(Term.REQUEST);
    }

    private static boolean isYear(TokenizedPassage passage, int at, Term word, int distance) {
        Token token = passage.get(at);
        return token.is(word) || token.is(Kind.YEAR) && token.number().intValue() == passage.reportYear() + distance;
    }

    private Optional<ClaimSpec> pending(QuantityMention mention) {
        boolean sole = !mention.has(Term.RECEIVED_NEW, Term.RECEIVED, Term.ANSWERED, Term.FINISHED);
        return mention.has(Term.PENDING)
                        && sole
                        && countsCases(mention)
                        && mention.theme() == Theme.APPLICATION
                        && !mention.has(UNRELATED)
                ? table.spec(Term.CARRIED_FORWARD, Term.APPLICATION)
                : Optional.empty();
    }

    /** The row 其他 holds withdrawn applications among others. */
    private Optional<ClaimSpec> withdrawn(QuantityMention mention) {
        if (!countsCases(mention) || mention.theme() != Theme.APPLICATION || mention.has(UNRELATED)) {
            return Optional.empty();
        }
        return mention.has(Term.WITHDRAWN) ? table.spec(Term.WITHDRAWN, Term.APPLICATION) : Optional.empty();
    }

    private Optional<ClaimSpec> result(QuantityMention mention) {
        boolean numberOnly = mention.unit().isEmpty() && mention.tail().isEmpty();
        if (mention.theme() != Theme.APPLICATION && !mention.has(Term.APPLICATION)
                || !countsCases(mention) && !numberOnly
                || mention.has(Term.RECEIVED_NEW, Term.RECEIVED, Term.FINISHED)
                || mention.has(UNRELATED)
                || mention.sentence().has(Term.ATTRIBUTE)) {
            return Optional.empty();
        }
        int before = mention.head().lastMeaningful();
        if (before >= 0 && isAnswer(mention, before)) {
            before = mention.head().of(mention.head().from(), before).lastMeaningful();
        }
        if (before >= 0) {
            return resultAt(mention, before).filter(spec -> isSole(mention.head()));
        }
        int behind = mention.tail().firstMeaningful();
        return behind < 0 || mention.tail().of(behind + 1, mention.tail().to()).firstMeaningful() >= 0
                ? Optional.empty()
                : resultAt(mention, behind);
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
            results += !reason && spec(Term.ANY, head.passage().get(i)).isPresent() ? 1 : 0;
        }
        return results == 1;
    }

    private Optional<ClaimSpec> resultAt(QuantityMention mention, int index) {
        Token token = mention.sentence().passage().get(index);
        if (token.is(Term.IMPOSSIBLE)
                && (mention.head().has(Term.UNKNOWN_TO_US) || mention.head().has(RowRole.NOT_HELD))) {
            return table.spec(Term.UNKNOWN_TO_US, Term.IMPOSSIBLE);
        }
        return spec(Term.ANY, token)
                .filter(spec -> spec.topic() != Term.NATURAL
                        && spec.topic() != Term.LEGAL
                        && spec.topic() != Term.REVIEW
                        && spec.topic() != Term.SUIT
                        && spec.topic() != Term.FEE
                        && spec.topic() != Term.FEE_NOTICE);
    }

    private Optional<ClaimSpec> spec(Term verb, Token token) {
        return token.topic().flatMap(topic -> table.spec(verb, topic));
    }

    /** 自然人3人，法人2人: persons are not applications, but mostly come to the same. */
    private Optional<ClaimSpec> applicant(QuantityMention mention) {
        boolean unit = countsCases(mention) || personUnits.contains(mention.unit());
        if (!unit || mention.theme() != Theme.APPLICATION || mention.has(VERBS) || mention.has(UNRELATED)) {
            return Optional.empty();
        }
        int last = mention.head().last(Term.NATURAL, Term.LEGAL);
        if (last < 0
                || !mention.since(last + 1).holdsOnly(Term.REQUEST)
                || mention.head().of(mention.head().from(), last).has(Term.NATURAL, Term.LEGAL)
                || !mention.tail().holdsOnly(Term.REQUEST, Term.APPLICATION)) {
            return Optional.empty();
        }
        Term kind = mention.sentence().passage().get(last).term();
        TokenRange sentence = mention.sentence();
        boolean once = sentence.first(kind) == last && sentence.last(kind) == last;
        return once ? table.spec(Term.ANY, kind) : Optional.empty();
    }

    private Optional<ClaimSpec> application(QuantityMention mention) {
        int verb = mention.head().last(VERBS);
        if (!countsCases(mention)) {
            return Optional.empty();
        }
        if (verb < 0) {
            return withoutVerb(mention);
        }
        TokenizedPassage passage = mention.sentence().passage();
        int length = mention.number().start() - passage.get(verb).end();
        if (length > REACH
                || isNegated(mention.head(), verb)
                || mention.hasSince(verb, UNRELATED)
                || mention.hasSince(verb, Term.RESTRICTION, Term.CAUSE, Term.BESIDES, Term.CARRIED, Term.PENDING)
                || isBranch(mention)
                || !isAboutApplications(mention, verb)) {
            return Optional.empty();
        }
        Term id = passage.get(verb).term();
        boolean received = isReceived(id);
        if (channels(mention) == 1 || isOneKindOfApplicant(mention, verb)) {
            return Optional.empty();
        }
        boolean several = mention.head().of(mention.head().from(), verb).has(VERBS) && !received;
        return several ? Optional.empty() : table.spec(id, Term.APPLICATION);
    }

    /** A topic without a verb counts applications only together with a zero or 合计. */
    private Optional<ClaimSpec> withoutVerb(QuantityMention mention) {
        boolean zero =
                mention.number().number().signum() == 0 && !mention.unit().isEmpty();
        int topic = mention.head().last(Term.APPLICATION);
        boolean before = topic >= 0 && mention.since(topic + 1).holdsOnly(Term.REQUEST);
        boolean behind = mention.head().isEmpty()
                && mention.tail().has(Term.APPLICATION)
                && mention.tail().holdsOnly(Term.APPLICATION);
        boolean sum = before
                && mention.since(topic + 1).has(Term.SUM)
                && mention.tail().isEmpty();
        return (zero && (before || behind) || sum)
                        && !mention.has(UNRELATED)
                        && !mention.has(Term.CARRIED, Term.RESTRICTION, Term.CAUSE)
                        && channels(mention) == 0
                        && !mention.sentence().has(Term.ATTRIBUTE, Term.DOCUMENT)
                        && !isBranch(mention)
                ? table.spec(Term.RECEIVED, Term.APPLICATION)
                : Optional.empty();
    }

    static boolean isReceived(Term verb) {
        return verb == Term.RECEIVED || verb == Term.RECEIVED_NEW;
    }

    /** True if the words around the number name applications, or can mean nothing else. */
    private boolean isAboutApplications(QuantityMention mention, int verb) {
        TokenRange between = mention.since(verb + 1);
        boolean received = isReceived(mention.sentence().passage().get(verb).term());
        if (between.has(Term.APPLICATION) || mention.tail().has(Term.APPLICATION)) {
            return true;
        }
        if (between.has(Term.DISCLOSURE) || mention.tail().has(Term.DISCLOSURE)) {
            return between.holdsOnly(Term.DISCLOSURE, Term.REQUEST)
                    && (mention.tail().isEmpty() || mention.tail().has(Term.REQUEST));
        }
        boolean plain = between.holdsOnly(
                        Term.REQUEST, Term.BY_NET, Term.BY_MAIL, Term.BY_DESK, Term.BY_FAX, Term.NATURAL, Term.LEGAL)
                && mention.tail().holdsOnly(Term.REQUEST, Term.NATURAL, Term.LEGAL);
        boolean request = between.has(Term.REQUEST) || mention.tail().has(Term.REQUEST);
        return plain && mention.theme() == Theme.APPLICATION && (request || !received);
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

    private static boolean isOneKindOfApplicant(QuantityMention mention, int verb) {
        boolean natural = mention.hasSince(verb, Term.NATURAL);
        boolean legal = mention.hasSince(verb, Term.LEGAL);
        return natural != legal;
    }
}
