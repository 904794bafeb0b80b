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

    /** The cells of table two, or of fee notices in table three, that {@code mention}, a number of the report, must agree with. */
    Optional<ClaimSpec> read(QuantityMention mention) {
        return document(mention)
                .filter(spec -> !isBesideExpired(mention, spec))
                .or(() -> decision(mention))
                .or(() -> shownDecision(mention))
                .or(() -> money(mention));
    }

    /** 失效2件、废止1件: whether 失效 counts as 废止 is not settled, so both readings are right. */
    Optional<Claim> beside(QuantityMention mention, List<QuantityMention> all) {
        List<QuantityMention> expired =
                all.stream().filter(other -> other.head().has(Term.EXPIRED)).toList();
        Optional<ClaimSpec> spec = expired.isEmpty() ? Optional.empty() : document(mention);
        if (spec.filter(found -> isBesideExpired(mention, found)).isEmpty()
                || expired.size() != 1
                || !isOnlyExpired(expired.get(0))
                || !expired.get(0).unit().equals(mention.unit())
                || expired.get(0).number().approximate()
                || mention.number().approximate()) {
            return Optional.empty();
        }
        QuantityMention other = expired.get(0);
        return Optional.of(new Claim.Beside(
                spec.get(),
                mention.quantity(),
                other.quantity(),
                other.whole().span().union(mention.whole().span())));
    }

    /** 累计制发46件: over all years, unless the year is named. */
    private static boolean isOfAllYears(TokenRange before) {
        return before.string().contains("累计") && !before.has(Term.THIS) && !before.has(Kind.YEAR);
    }

    private static boolean isOnlyExpired(QuantityMention mention) {
        int expired = mention.head().last(Term.EXPIRED);
        return mention.since(expired + 1).holdsOnly(TOPICS)
                && mention.tail().holdsOnly()
                && !mention.head().has(Term.REPEALED, Term.IN_FORCE);
    }

    private static boolean isBesideExpired(QuantityMention mention, ClaimSpec spec) {
        return spec.verb() == Term.REPEALED && mention.sentence().has(Term.EXPIRED);
    }

    private Optional<ClaimSpec> document(QuantityMention mention) {
        TokenRange sentence = mention.sentence();
        // 修改 within a sum of documents is neither issued nor repealed.
        if (!UNITS.contains(mention.unit())
                || sentence.of(sentence.from(), mention.tail().to()).has(Term.DEPUTY, Term.ATTRIBUTE, Term.SHOWN)
                || sentence.has(Term.REVISED)
                || MentionScope.isBranch(mention)) {
            return Optional.empty();
        }
        TokenRange before = mention.clause().of(mention.clause().from(), mention.at());
        int verb = before.last(VERBS);
        if (verb < 0 && mention.theme() == TokenizedPassage.Theme.DOCUMENT) {
            // 公开规章1件，规范性文件5件: the verb goes on over the comma.
            before = sentence.of(sentence.from(), mention.at());
            verb = before.last(VERBS);
        }
        if (verb < 0 || MentionScope.isNegated(before, verb) || isOfAllYears(before)) {
            return Optional.empty();
        }
        Term id = sentence.passage().get(verb).term();
        TokenRange between =
                mention.clause().of(Math.max(verb + 1, mention.head().from()), mention.at());
        boolean inherited = verb < mention.head().from();
        if (!between.holdsOnly(Term.NORMATIVE, Term.RULES, Term.DOCUMENT, Term.IN_FORCE)
                || !mention.tail().holdsOnly(TOPICS)
                || inherited && !between.has(TOPICS)) {
            return Optional.empty();
        }
        boolean both = between.has(Term.NORMATIVE) && between.has(Term.RULES);
        if (both) {
            return table.spec(id, Term.RULES_NORMATIVE);
        }
        return topic(mention, between).flatMap(topic -> table.spec(id, topic));
    }

    private static Optional<Term> topic(QuantityMention mention, TokenRange between) {
        for (TokenRange words : new TokenRange[] {between, mention.tail(), mention.head()}) {
            int own = words.last(TOPICS);
            if (own >= 0) {
                return Optional.of(words.passage().get(own).term());
            }
        }
        // 制发规范性文件5件；现行有效33件: over the semicolon, too.
        TokenRange before = new TokenRange(
                mention.sentence().passage(),
                SubsetScope.withBefore(mention.sentence()).from(),
                mention.at());
        int inherited = before.last(TOPICS);
        boolean still = inherited >= 0
                && !before.of(inherited, mention.at())
                        .has(Term.OTHER, Term.LICENCE, Term.PENALTY, Term.COERCION, Term.APPLICATION);
        return still ? Optional.of(before.passage().get(inherited).term()) : Optional.empty();
    }

    /** 作出行政处罚决定4件. 事项 are no decisions, nor is what was put on display. */
    private Optional<ClaimSpec> decision(QuantityMention mention) {
        TokenRange head = mention.head();
        int topic = head.last(DECISIONS);
        // 作出行政许可决定13件、行政处罚决定8件: the verb is that of the first.
        TokenRange before = mention.clause().of(mention.clause().from(), head.from());
        TokenRange verbs = topic == head.from() && before.has(DECISIONS) ? before : head;
        int verb = verbs.last(Term.DECIDED, Term.HANDLED);
        String unit = mention.unit();
        if (topic < 0
                || verb < 0
                || verb > topic
                || !unit.equals("件") && !unit.equals("起") && !unit.equals("宗")
                || mention.sentence().has(Term.ATTRIBUTE)
                || mention.sentence()
                        .of(mention.sentence().from(), mention.at())
                        .has(Term.SHOWN, Term.PUBLISHED, Term.ANNOUNCED, Term.DISCLOSURE)
                || MentionScope.isBranch(mention)
                || MentionScope.isNegated(verbs, verb)) {
            return Optional.empty();
        }
        boolean tight = head.of(Math.max(verb + 1, head.from()), topic).isEmpty()
                && mention.since(topic + 1).holdsOnly()
                && mention.tail().holdsOnly();
        boolean matter = mention.since(topic + 1).string().contains("事项");
        return tight && !matter
                ? table.spec(Term.DECIDED, head.passage().get(topic).term())
                : Optional.empty();
    }

    /** 主动公开行政许可办理结果6条: what is published was decided, at the earliest this year. */
    private Optional<ClaimSpec> shownDecision(QuantityMention mention) {
        TokenRange head = mention.head();
        TokenRange before = mention.sentence().of(mention.sentence().from(), mention.at());
        int topic = head.last(DECISIONS);
        if (topic < 0
                || !SHOWN_UNITS.contains(mention.unit())
                || !mention.tail().holdsOnly()
                || before.last(Term.PUBLISHED) < 0
                || before.has(Term.SHOWN, Term.ATTRIBUTE, Term.NONE, Term.ETC)) {
            return Optional.empty();
        }
        String result = mention.since(topic + 1).string();
        return RESULTS.contains(result)
                ? table.spec(Term.PUBLISHED, head.passage().get(topic).term())
                : Optional.empty();
    }

    private Optional<ClaimSpec> money(QuantityMention mention) {
        TokenRange head = mention.head();
        int fee = head.last(Term.FEE, Term.FEE_NOTICE);
        if (fee < 0 || !mention.since(fee + 1).holdsOnly() || !mention.tail().isEmpty()) {
            return Optional.empty();
        }
        Token topic = head.passage().get(fee);
        String unit = topic.is(Term.FEE) ? "万元" : "件";
        boolean right = mention.unit().equals(unit)
                || topic.is(Term.FEE_NOTICE) && mention.unit().equals("份");
        return right && topic.is(Kind.WORD) ? table.spec(Term.ANY, topic.term()) : Optional.empty();
    }
}
