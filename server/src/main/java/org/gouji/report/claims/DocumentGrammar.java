package org.gouji.report.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;

/** Reads numbers of documents, decisions, fees and fee notices. What a website published is none of these. */
final class DocumentGrammar {

    private static final Set<String> UNITS = Set.of("件", "部", "份");
    private static final Set<String> SHOWN_UNITS = Set.of("件", "条", "项");
    private static final Set<String> RESULTS = Set.of("办理结果", "结果", "决定", "办理结果信息", "结果信息");
    private static final Term[] VERBS = {Term.ISSUED, Term.REPEALED, Term.IN_FORCE, Term.PUBLISHED, Term.ANNOUNCED};
    private static final Term[] TOPICS = {Term.NORMATIVE, Term.RULES};
    private static final Term[] DECISIONS = {Term.LICENCE, Term.PENALTY, Term.COERCION};

    private final ClaimTable table;

    DocumentGrammar(ClaimTable table) {
        this.table = table;
    }

    /** What the number of a statement must be in table two, or of fee notices in table three. */
    Optional<ClaimSpec> read(QuantityMention statement) {
        if (!CountGrammar.isOfReport(statement)) {
            return Optional.empty();
        }
        return document(statement)
                .filter(spec -> !isBesideExpired(statement, spec))
                .or(() -> decision(statement))
                .or(() -> shownDecision(statement))
                .or(() -> money(statement));
    }

    /** 失效2件、废止1件: whether 失效 counts as 废止 is not settled, so both readings are right. */
    Optional<Claim> beside(QuantityMention statement, List<QuantityMention> all) {
        Optional<ClaimSpec> spec = CountGrammar.isOfReport(statement) ? document(statement) : Optional.empty();
        List<QuantityMention> expired =
                all.stream().filter(other -> other.head().has(Term.EXPIRED)).toList();
        if (spec.filter(found -> isBesideExpired(statement, found)).isEmpty()
                || expired.size() != 1
                || !isOnlyExpired(expired.get(0))
                || !expired.get(0).unit().equals(statement.unit())
                || expired.get(0).number().approximate()
                || statement.number().approximate()) {
            return Optional.empty();
        }
        QuantityMention other = expired.get(0);
        return Optional.of(new Claim.Beside(
                spec.get(),
                statement.quantity(),
                other.quantity(),
                other.whole().span().union(statement.whole().span())));
    }

    private static boolean isOnlyExpired(QuantityMention statement) {
        int expired = statement.head().last(Term.EXPIRED);
        return statement.since(expired + 1).holdsOnly(TOPICS)
                && statement.tail().holdsOnly()
                && !statement.head().has(Term.REPEALED, Term.IN_FORCE);
    }

    private static boolean isBesideExpired(QuantityMention statement, ClaimSpec spec) {
        return spec.verb() == Term.REPEALED && statement.sentence().has(Term.EXPIRED);
    }

    private Optional<ClaimSpec> document(QuantityMention statement) {
        TokenRange sentence = statement.sentence();
        // 修改 within a sum of documents is neither issued nor repealed.
        if (!UNITS.contains(statement.unit())
                || sentence.of(sentence.from(), statement.tail().to()).has(Term.DEPUTY, Term.ATTRIBUTE, Term.SHOWN)
                || sentence.has(Term.REVISED)
                || CountGrammar.isBranch(statement)) {
            return Optional.empty();
        }
        TokenRange before = statement.clause().of(statement.clause().from(), statement.at());
        int verb = before.last(VERBS);
        if (verb < 0 && statement.theme() == TokenizedPassage.Theme.DOCUMENT) {
            // 公开规章1件，规范性文件5件: the verb goes on over the comma.
            before = sentence.of(sentence.from(), statement.at());
            verb = before.last(VERBS);
        }
        if (verb < 0 || CountGrammar.isNegated(before, verb)) {
            return Optional.empty();
        }
        Term id = sentence.passage().get(verb).term();
        TokenRange between =
                statement.clause().of(Math.max(verb + 1, statement.head().from()), statement.at());
        boolean inherited = verb < statement.head().from();
        if (!between.holdsOnly(Term.NORMATIVE, Term.RULES, Term.DOCUMENT, Term.IN_FORCE)
                || !statement.tail().holdsOnly(TOPICS)
                || inherited && !between.has(TOPICS)) {
            return Optional.empty();
        }
        boolean both = between.has(Term.NORMATIVE) && between.has(Term.RULES);
        if (both) {
            return table.spec(id, Term.RULES_NORMATIVE);
        }
        return topic(statement, between).flatMap(topic -> table.spec(id, topic));
    }

    private static Optional<Term> topic(QuantityMention statement, TokenRange between) {
        for (TokenRange words : new TokenRange[] {between, statement.tail(), statement.head()}) {
            int own = words.last(TOPICS);
            if (own >= 0) {
                return Optional.of(words.passage().get(own).term());
            }
        }
        TokenRange before = statement.sentence().of(statement.sentence().from(), statement.at());
        int inherited = before.last(TOPICS);
        boolean still = inherited >= 0
                && !before.of(inherited, statement.at())
                        .has(Term.OTHER, Term.LICENCE, Term.PENALTY, Term.COERCION, Term.APPLICATION);
        return still ? Optional.of(before.passage().get(inherited).term()) : Optional.empty();
    }

    /** 作出行政处罚决定4件. 事项 are no decisions, nor is what was put on display. */
    private Optional<ClaimSpec> decision(QuantityMention statement) {
        TokenRange head = statement.head();
        int topic = head.last(DECISIONS);
        int verb = head.last(Term.DECIDED, Term.HANDLED);
        String unit = statement.unit();
        if (topic < 0
                || verb < 0
                || verb > topic
                || !unit.equals("件") && !unit.equals("起") && !unit.equals("宗")
                || statement.sentence().has(Term.SHOWN, Term.PUBLISHED, Term.ANNOUNCED, Term.DISCLOSURE, Term.ATTRIBUTE)
                || CountGrammar.isBranch(statement)
                || CountGrammar.isNegated(head, verb)) {
            return Optional.empty();
        }
        boolean tight = head.of(verb + 1, topic).isEmpty()
                && statement.since(topic + 1).holdsOnly()
                && statement.tail().holdsOnly();
        boolean matter = statement.since(topic + 1).string().contains("事项");
        return tight && !matter
                ? table.spec(Term.DECIDED, head.passage().get(topic).term())
                : Optional.empty();
    }

    /** 主动公开行政许可办理结果6条: what is published was decided, at the earliest this year. */
    private Optional<ClaimSpec> shownDecision(QuantityMention statement) {
        TokenRange head = statement.head();
        TokenRange before = statement.sentence().of(statement.sentence().from(), statement.at());
        int topic = head.last(DECISIONS);
        if (topic < 0
                || !SHOWN_UNITS.contains(statement.unit())
                || !statement.tail().holdsOnly()
                || before.last(Term.PUBLISHED) < 0
                || before.has(Term.SHOWN, Term.ATTRIBUTE, Term.NONE, Term.ETC)) {
            return Optional.empty();
        }
        String result = statement.since(topic + 1).string();
        return RESULTS.contains(result)
                ? table.spec(Term.PUBLISHED, head.passage().get(topic).term())
                : Optional.empty();
    }

    private Optional<ClaimSpec> money(QuantityMention statement) {
        TokenRange head = statement.head();
        int fee = head.last(Term.FEE, Term.FEE_NOTICE);
        if (fee < 0
                || !statement.since(fee + 1).holdsOnly()
                || !statement.tail().isEmpty()) {
            return Optional.empty();
        }
        Token topic = head.passage().get(fee);
        String unit = topic.is(Term.FEE) ? "万元" : "件";
        boolean right = statement.unit().equals(unit)
                || topic.is(Term.FEE_NOTICE) && statement.unit().equals("份");
        return right && topic.is(Kind.WORD) ? table.spec(Term.ANY, topic.term()) : Optional.empty();
    }
}
