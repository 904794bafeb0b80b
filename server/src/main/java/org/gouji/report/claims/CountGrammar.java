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
    private static final Term[] STRANGERS = {
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
    private static final int REACH = 40;

    private final ClaimTable table;
    private final Set<String> caseUnits;
    private final Set<String> personUnits;

    CountGrammar(ClaimTable table) {
        this.table = table;
        this.caseUnits = Set.copyOf(table.units().getOrDefault(UnitKind.CASE, List.of()));
        this.personUnits = Set.copyOf(table.units().getOrDefault(UnitKind.PERSON, List.of()));
    }

    /** What the number of a statement must be in the tables, if anything. */
    Optional<ClaimSpec> read(QuantityMention statement) {
        if (!isOfReport(statement)) {
            return Optional.empty();
        }
        return carried(statement)
                .or(() -> pending(statement))
                .or(() -> withdrawn(statement))
                .or(() -> result(statement))
                .or(() -> applicant(statement))
                .or(() -> application(statement));
    }

    /** True unless the number is another year's, a part of the year's, a plan, a comparison, or of other organs. */
    static boolean isOfReport(QuantityMention statement) {
        TokenRange before = statement.sentence().of(statement.sentence().from(), statement.at());
        TokenRange clause = statement.clause().of(statement.clause().from(), statement.at());
        return statement.sentence().passage().inReportYear(statement.at())
                && !before.has(Term.PART_TIME)
                && !clause.has(Term.WIDE, Term.PLAN)
                && !statement.has(Term.COMPARE, Term.DEPUTY);
    }

    boolean countsCases(QuantityMention statement) {
        return caseUnits.contains(statement.unit().replace('（', '(').replace('）', ')'));
    }

    /** 上年结转, 结转下年度. */
    private Optional<ClaimSpec> carried(QuantityMention statement) {
        if (!countsCases(statement) || statement.theme() != Theme.APPLICATION && !statement.has(Term.APPLICATION)) {
            return Optional.empty();
        }
        if (statement.has(STRANGERS)) {
            return Optional.empty();
        }
        return direction(statement.whole()).flatMap(verb -> table.spec(verb, Term.APPLICATION));
    }

    /** {@code carried-over} or {@code carried-forward}, if the words name just one of the two. */
    static Optional<Term> direction(TokenRange words) {
        TokenizedPassage passage = words.passage();
        boolean over = false;
        boolean forward = false;
        for (int i = words.from(); i < words.to(); i++) {
            if (!passage.get(i).is(Term.CARRIED)) {
                continue;
            }
            int before = i - 1;
            while (before >= words.from() && isIdle(passage.get(before))) {
                before--;
            }
            int after = i + 1;
            while (after < words.to()
                    && (isIdle(passage.get(after)) || passage.get(after).is(Kind.NUMBER))) {
                after++;
            }
            over |= before >= words.from() && isYear(passage, before, Term.LAST, -1);
            forward |= after < words.to() && isYear(passage, after, Term.NEXT, 1)
                    || before >= words.from() && passage.get(before).is(Term.NEXT);
        }
        return over == forward ? Optional.empty() : Optional.of(over ? Term.CARRIED_OVER : Term.CARRIED_FORWARD);
    }

    private static boolean isIdle(Token token) {
        return token.is(Term.FILLER) || token.is(Term.APPLICATION) || token.is(Term.REQUEST);
    }

    private static boolean isYear(TokenizedPassage passage, int at, Term word, int distance) {
        Token token = passage.get(at);
        return token.is(word) || token.is(Kind.YEAR) && token.number().intValue() == passage.reportYear() + distance;
    }

    private Optional<ClaimSpec> pending(QuantityMention statement) {
        boolean sole = !statement.has(Term.RECEIVED_NEW, Term.RECEIVED, Term.ANSWERED, Term.FINISHED);
        return statement.has(Term.PENDING)
                        && sole
                        && countsCases(statement)
                        && statement.theme() == Theme.APPLICATION
                        && !statement.has(STRANGERS)
                ? table.spec(Term.CARRIED_FORWARD, Term.APPLICATION)
                : Optional.empty();
    }

    /** The row 其他 holds withdrawn applications among others. */
    private Optional<ClaimSpec> withdrawn(QuantityMention statement) {
        if (!countsCases(statement) || statement.theme() != Theme.APPLICATION || statement.has(STRANGERS)) {
            return Optional.empty();
        }
        return statement.has(Term.WITHDRAWN) ? table.spec(Term.WITHDRAWN, Term.APPLICATION) : Optional.empty();
    }

    private Optional<ClaimSpec> result(QuantityMention statement) {
        boolean bare = statement.unit().isEmpty() && statement.tail().isEmpty();
        if (statement.theme() != Theme.APPLICATION && !statement.has(Term.APPLICATION)
                || !countsCases(statement) && !bare
                || statement.has(Term.RECEIVED_NEW, Term.RECEIVED, Term.FINISHED)
                || statement.has(STRANGERS)
                || statement.sentence().has(Term.ATTRIBUTE)) {
            return Optional.empty();
        }
        int before = statement.head().lastTelling();
        if (before >= 0 && isAnswer(statement, before)) {
            before = statement.head().of(statement.head().from(), before).lastTelling();
        }
        if (before >= 0) {
            return resultAt(statement, before).filter(spec -> isSole(statement.head()));
        }
        int behind = statement.tail().firstTelling();
        return behind < 0
                        || statement
                                        .tail()
                                        .of(behind + 1, statement.tail().to())
                                        .firstTelling()
                                >= 0
                ? Optional.empty()
                : resultAt(statement, behind);
    }

    private static boolean isAnswer(QuantityMention statement, int index) {
        Token token = statement.sentence().passage().get(index);
        return token.is(Term.ANSWERED) || token.is(Term.REQUEST);
    }

    private boolean isSole(TokenRange head) {
        int results = 0;
        for (int i = head.from(); i < head.to(); i++) {
            // 不掌握 says why something could not be given; it is no second result.
            boolean reason = head.passage().get(i).is(RowRole.NOT_HELD) && head.has(Term.IMPOSSIBLE);
            results += !reason && spec(Term.ANY, head.passage().get(i)).isPresent() ? 1 : 0;
        }
        return results == 1;
    }

    private Optional<ClaimSpec> resultAt(QuantityMention statement, int index) {
        Token token = statement.sentence().passage().get(index);
        if (token.is(Term.IMPOSSIBLE)
                && (statement.head().has(Term.UNKNOWN_TO_US) || statement.head().has(RowRole.NOT_HELD))) {
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
    private Optional<ClaimSpec> applicant(QuantityMention statement) {
        boolean unit = countsCases(statement) || personUnits.contains(statement.unit());
        if (!unit || statement.theme() != Theme.APPLICATION || statement.has(VERBS) || statement.has(STRANGERS)) {
            return Optional.empty();
        }
        int last = statement.head().last(Term.NATURAL, Term.LEGAL);
        if (last < 0
                || !statement.since(last + 1).holdsOnly(Term.REQUEST)
                || statement.head().of(statement.head().from(), last).has(Term.NATURAL, Term.LEGAL)
                || !statement.tail().holdsOnly(Term.REQUEST, Term.APPLICATION)) {
            return Optional.empty();
        }
        Term kind = statement.sentence().passage().get(last).term();
        TokenRange sentence = statement.sentence();
        boolean once = sentence.first(kind) == last && sentence.last(kind) == last;
        return once ? table.spec(Term.ANY, kind) : Optional.empty();
    }

    private Optional<ClaimSpec> application(QuantityMention statement) {
        int verb = statement.head().last(VERBS);
        if (!countsCases(statement)) {
            return Optional.empty();
        }
        if (verb < 0) {
            return none(statement);
        }
        TokenizedPassage passage = statement.sentence().passage();
        int length = statement.number().start() - passage.get(verb).end();
        if (length > REACH
                || isNegated(statement.head(), verb)
                || statement.hasSince(verb, STRANGERS)
                || statement.hasSince(verb, Term.RESTRICTION, Term.CAUSE, Term.BESIDES, Term.CARRIED, Term.PENDING)
                || isBranch(statement)
                || !names(statement, verb)) {
            return Optional.empty();
        }
        Term id = passage.get(verb).term();
        boolean received = isReceived(id);
        if (channels(statement) == 1 || isOneKindOfApplicant(statement, verb)) {
            return Optional.empty();
        }
        boolean several = statement.head().of(statement.head().from(), verb).has(VERBS) && !received;
        return several ? Optional.empty() : table.spec(id, Term.APPLICATION);
    }

    /** A topic without a verb says how many there were only where it says that there were none, or 合计. */
    private Optional<ClaimSpec> none(QuantityMention statement) {
        boolean zero =
                statement.number().number().signum() == 0 && !statement.unit().isEmpty();
        int topic = statement.head().last(Term.APPLICATION);
        boolean before = topic >= 0 && statement.since(topic + 1).holdsOnly(Term.REQUEST);
        boolean behind = statement.head().isEmpty()
                && statement.tail().has(Term.APPLICATION)
                && statement.tail().holdsOnly(Term.APPLICATION);
        boolean sum = before
                && statement.since(topic + 1).has(Term.SUM)
                && statement.tail().isEmpty();
        return (zero && (before || behind) || sum)
                        && !statement.has(STRANGERS)
                        && !statement.has(Term.CARRIED, Term.RESTRICTION, Term.CAUSE)
                        && channels(statement) == 0
                        && !statement.sentence().has(Term.ATTRIBUTE, Term.DOCUMENT)
                        && !isBranch(statement)
                ? table.spec(Term.RECEIVED, Term.APPLICATION)
                : Optional.empty();
    }

    static boolean isReceived(Term verb) {
        return verb == Term.RECEIVED || verb == Term.RECEIVED_NEW;
    }

    /** True if the statement says itself, or leaves no doubt, that it is about applications. */
    private boolean names(QuantityMention statement, int verb) {
        TokenRange between = statement.since(verb + 1);
        boolean received = isReceived(statement.sentence().passage().get(verb).term());
        if (between.has(Term.APPLICATION) || statement.tail().has(Term.APPLICATION)) {
            return true;
        }
        if (between.has(Term.DISCLOSURE) || statement.tail().has(Term.DISCLOSURE)) {
            return between.holdsOnly(Term.DISCLOSURE, Term.REQUEST)
                    && (statement.tail().isEmpty() || statement.tail().has(Term.REQUEST));
        }
        boolean plain = between.holdsOnly(
                        Term.REQUEST, Term.BY_NET, Term.BY_MAIL, Term.BY_DESK, Term.BY_FAX, Term.NATURAL, Term.LEGAL)
                && statement.tail().holdsOnly(Term.REQUEST, Term.NATURAL, Term.LEGAL);
        boolean request = between.has(Term.REQUEST) || statement.tail().has(Term.REQUEST);
        return plain && statement.theme() == Theme.APPLICATION && (request || !received);
    }

    /** Among the parts of a number, 办结 says what became of some, not of all. */
    static boolean isBranch(QuantityMention statement) {
        TokenRange before = statement.sentence().of(statement.sentence().from(), statement.at());
        int among = before.last(Term.AMONG);
        return among >= 0 && !statement.head().has(Term.RECEIVED_NEW);
    }

    static boolean isNegated(TokenRange head, int verb) {
        int before = verb - 1;
        while (before >= head.from() && head.passage().get(before).is(Term.FILLER)) {
            before--;
        }
        return before >= head.from() && head.passage().get(before).is(Term.NONE);
    }

    /** How many ways of applying are named; one alone says that the others are not counted. */
    static int channels(QuantityMention statement) {
        int count = 0;
        for (Term channel : CHANNELS) {
            count += statement.has(channel) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOneKindOfApplicant(QuantityMention statement, int verb) {
        boolean natural = statement.hasSince(verb, Term.NATURAL);
        boolean legal = statement.hasSince(verb, Term.LEGAL);
        return natural != legal;
    }
}
