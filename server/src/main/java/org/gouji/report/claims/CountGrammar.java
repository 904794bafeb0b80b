package org.gouji.report.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.report.claims.Passage.Theme;
import org.gouji.report.claims.Token.Kind;

/** Reads what a number counts: applications by what was done with them, results, applicants. */
final class CountGrammar {

    private static final Set<String> PERSONS = Set.of("人", "名", "位", "人次");
    private static final String[] VERBS = {"received-new", "received", "handled", "answered", "finished"};
    private static final String[] STRANGERS = {
        "other",
        "attribute",
        "review",
        "suit",
        "licence",
        "penalty",
        "coercion",
        "normative",
        "regulation",
        "deputy",
        "shown"
    };
    private static final String[] CHANNELS = {"by-net", "by-mail", "by-desk", "by-fax"};
    private static final int REACH = 40;

    private final ClaimTable table;
    private final Set<String> caseUnits;

    CountGrammar(ClaimTable table) {
        this.table = table;
        this.caseUnits = Set.copyOf(table.units().getOrDefault("case", List.of()));
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
                && !before.has("part-time")
                && !clause.has("wide", "plan")
                && !statement.has("compare", "deputy");
    }

    boolean countsCases(QuantityMention statement) {
        return caseUnits.contains(statement.unit().replace('（', '(').replace('）', ')'));
    }

    /** 上年结转, 结转下年度. */
    private Optional<ClaimSpec> carried(QuantityMention statement) {
        if (!countsCases(statement) || statement.theme() != Theme.APPLICATION && !statement.has("application")) {
            return Optional.empty();
        }
        if (statement.has(STRANGERS)) {
            return Optional.empty();
        }
        return direction(statement.whole()).flatMap(verb -> table.spec(verb, "application"));
    }

    /** {@code carried-over} or {@code carried-forward}, if the words name just one of the two. */
    static Optional<String> direction(TokenRange words) {
        Passage passage = words.passage();
        boolean over = false;
        boolean forward = false;
        for (int i = words.from(); i < words.to(); i++) {
            if (!passage.get(i).is("carried")) {
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
            over |= before >= words.from() && isYear(passage, before, "last", -1);
            forward |= after < words.to() && isYear(passage, after, "next", 1)
                    || before >= words.from() && passage.get(before).is("next");
        }
        return over == forward ? Optional.empty() : Optional.of(over ? "carried-over" : "carried-forward");
    }

    private static boolean isIdle(Token lexeme) {
        return lexeme.is("filler") || lexeme.is("application") || lexeme.is("request");
    }

    private static boolean isYear(Passage passage, int at, String word, int distance) {
        Token lexeme = passage.get(at);
        return lexeme.is(word) || lexeme.is(Kind.YEAR) && lexeme.number().intValue() == passage.reportYear() + distance;
    }

    private Optional<ClaimSpec> pending(QuantityMention statement) {
        boolean sole = !statement.has("received-new", "received", "answered", "finished");
        return statement.has("pending")
                        && sole
                        && countsCases(statement)
                        && statement.theme() == Theme.APPLICATION
                        && !statement.has(STRANGERS)
                ? table.spec("carried-forward", "application")
                : Optional.empty();
    }

    /** The row 其他 holds withdrawn applications among others. */
    private Optional<ClaimSpec> withdrawn(QuantityMention statement) {
        if (!countsCases(statement) || statement.theme() != Theme.APPLICATION || statement.has(STRANGERS)) {
            return Optional.empty();
        }
        return statement.has("withdrawn") ? table.spec("withdrawn", "application") : Optional.empty();
    }

    private Optional<ClaimSpec> result(QuantityMention statement) {
        boolean bare = statement.unit().isEmpty() && statement.tail().isEmpty();
        if (statement.theme() != Theme.APPLICATION && !statement.has("application")
                || !countsCases(statement) && !bare
                || statement.has("received-new", "received", "finished")
                || statement.has(STRANGERS)
                || statement.sentence().has("attribute")) {
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
        Token lexeme = statement.sentence().passage().get(index);
        return lexeme.is("answered") || lexeme.is("request");
    }

    private boolean isSole(TokenRange head) {
        int results = 0;
        for (int i = head.from(); i < head.to(); i++) {
            // 不掌握 says why something could not be given; it is no second result.
            boolean reason = head.passage().get(i).is("T3.R4.1") && head.has("impossible");
            results += !reason && spec("*", head.passage().get(i)).isPresent() ? 1 : 0;
        }
        return results == 1;
    }

    private Optional<ClaimSpec> resultAt(QuantityMention statement, int index) {
        Token lexeme = statement.sentence().passage().get(index);
        if (lexeme.is("impossible") && statement.head().has("unknown-to-us", "T3.R4.1")) {
            return table.spec("unknown-to-us", "impossible");
        }
        return spec("*", lexeme)
                .filter(spec -> !spec.topic().equals("natural")
                        && !spec.topic().equals("legal")
                        && !spec.topic().equals("review")
                        && !spec.topic().equals("suit")
                        && !spec.topic().startsWith("fee"));
    }

    private Optional<ClaimSpec> spec(String verb, Token lexeme) {
        return lexeme.is(Kind.WORD) ? table.spec(verb, lexeme.id()) : Optional.empty();
    }

    /** 自然人3人，法人2人: persons are not applications, but mostly come to the same. */
    private Optional<ClaimSpec> applicant(QuantityMention statement) {
        boolean unit = countsCases(statement) || PERSONS.contains(statement.unit());
        if (!unit || statement.theme() != Theme.APPLICATION || statement.has(VERBS) || statement.has(STRANGERS)) {
            return Optional.empty();
        }
        int last = statement.head().last("natural", "legal");
        if (last < 0
                || !statement.since(last + 1).holdsOnly("request")
                || statement.head().of(statement.head().from(), last).has("natural", "legal")
                || !statement.tail().holdsOnly("request", "application")) {
            return Optional.empty();
        }
        String kind = statement.sentence().passage().get(last).id();
        TokenRange sentence = statement.sentence();
        boolean once = sentence.first(kind) == last && sentence.last(kind) == last;
        return once ? table.spec("*", kind) : Optional.empty();
    }

    private Optional<ClaimSpec> application(QuantityMention statement) {
        int verb = statement.head().last(VERBS);
        if (!countsCases(statement)) {
            return Optional.empty();
        }
        if (verb < 0) {
            return none(statement);
        }
        Passage passage = statement.sentence().passage();
        int length = statement.number().start() - passage.get(verb).end();
        if (length > REACH
                || isNegated(statement.head(), verb)
                || statement.hasSince(verb, STRANGERS)
                || statement.hasSince(verb, "restriction", "cause", "besides", "carried", "pending")
                || isBranch(statement)
                || !names(statement, verb)) {
            return Optional.empty();
        }
        String id = passage.get(verb).id();
        boolean received = id.startsWith("received");
        if (channels(statement) == 1 || isOneKindOfApplicant(statement, verb)) {
            return Optional.empty();
        }
        boolean several = statement.head().of(statement.head().from(), verb).has(VERBS) && !received;
        return several ? Optional.empty() : table.spec(id, "application");
    }

    /** A topic without a verb says how many there were only where it says that there were none, or 合计. */
    private Optional<ClaimSpec> none(QuantityMention statement) {
        boolean zero =
                statement.number().number().signum() == 0 && !statement.unit().isEmpty();
        int topic = statement.head().last("application");
        boolean before = topic >= 0 && statement.since(topic + 1).holdsOnly("request");
        boolean behind = statement.head().isEmpty()
                && statement.tail().has("application")
                && statement.tail().holdsOnly("application");
        boolean sum = before
                && statement.since(topic + 1).has("sum")
                && statement.tail().isEmpty();
        return (zero && (before || behind) || sum)
                        && !statement.has(STRANGERS)
                        && !statement.has("carried", "restriction", "cause")
                        && channels(statement) == 0
                        && !statement.sentence().has("attribute", "document")
                        && !isBranch(statement)
                ? table.spec("received", "application")
                : Optional.empty();
    }

    /** True if the statement says itself, or leaves no doubt, that it is about applications. */
    private boolean names(QuantityMention statement, int verb) {
        TokenRange between = statement.since(verb + 1);
        boolean received = statement.sentence().passage().get(verb).id().startsWith("received");
        if (between.has("application") || statement.tail().has("application")) {
            return true;
        }
        if (between.has("disclosure") || statement.tail().has("disclosure")) {
            return between.holdsOnly("disclosure", "request")
                    && (statement.tail().isEmpty() || statement.tail().has("request"));
        }
        boolean plain = between.holdsOnly("request", "by-net", "by-mail", "by-desk", "by-fax", "natural", "legal")
                && statement.tail().holdsOnly("request", "natural", "legal");
        boolean request = between.has("request") || statement.tail().has("request");
        return plain && statement.theme() == Theme.APPLICATION && (request || !received);
    }

    /** Among the parts of a number, 办结 says what became of some, not of all. */
    static boolean isBranch(QuantityMention statement) {
        TokenRange before = statement.sentence().of(statement.sentence().from(), statement.at());
        int among = before.last("among");
        return among >= 0 && !statement.head().has("received-new");
    }

    static boolean isNegated(TokenRange head, int verb) {
        int before = verb - 1;
        while (before >= head.from() && head.passage().get(before).is("filler")) {
            before--;
        }
        return before >= head.from() && head.passage().get(before).is("none");
    }

    /** How many ways of applying are named; one alone says that the others are not counted. */
    static int channels(QuantityMention statement) {
        int count = 0;
        for (String channel : CHANNELS) {
            count += statement.has(channel) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOneKindOfApplicant(QuantityMention statement, int verb) {
        boolean natural = statement.hasSince(verb, "natural");
        boolean legal = statement.hasSince(verb, "legal");
        return natural != legal;
    }
}
