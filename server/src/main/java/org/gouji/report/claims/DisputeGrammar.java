package org.gouji.report.claims;

import java.util.Optional;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.TokenizedPassage.Theme;

/**
 * Reads numbers of reviews and lawsuits. An organ has others as well, above all one that decides on reviews: only a
 * text about disclosure counts.
 */
final class DisputeGrammar {

    private static final Term[] RESULTS = {Term.UPHELD, Term.CORRECTED, Term.LOST, Term.PENDING};

    private final ClaimTable table;
    private final CountGrammar counts;

    DisputeGrammar(ClaimTable table, CountGrammar counts) {
        this.table = table;
        this.counts = counts;
    }

    /** What the number of a statement must be in table four, if anything. */
    Optional<ClaimSpec> read(QuantityMention statement) {
        TokenizedPassage passage = statement.sentence().passage();
        if (!CountGrammar.isOfReport(statement)
                || !counts.countsCases(statement)
                || !passage.isAboutDisclosure(statement.sentence())
                || statement.has(Term.RESTRICTION, Term.RESPECTIVELY)
                || isOfOffice(statement)) {
            return Optional.empty();
        }
        int topic = statement.head().last(Term.REVIEW, Term.SUIT);
        Optional<ClaimSpec> decided = decided(statement);
        if (topic < 0 && decided.isPresent()) {
            return decided;
        }
        if (topic < 0 && statement.tail().has(Term.REVIEW, Term.SUIT)) {
            return behind(statement);
        }
        return topic < 0 ? further(statement) : before(statement, topic);
    }

    /** An office that decides on reviews or appears in court for others counts more than those about disclosure. */
    private static boolean isOfOffice(QuantityMention statement) {
        return statement.has(Term.HANDLED, Term.FINISHED, Term.OTHER, Term.RECEIVED_NEW, Term.OFFICE)
                && !statement.clause().has(Term.DISCLOSURE, Term.APPLICATION);
    }

    private Optional<ClaimSpec> before(QuantityMention statement, int topic) {
        TokenRange between = statement.since(topic + 1);
        TokenRange head = statement.head();
        boolean both = head.has(Term.REVIEW) && head.has(Term.SUIT);
        Term kind = head.passage().get(topic).term();
        for (Term result : RESULTS) {
            if (between.has(result) && between.holdsOnly(result, Term.CORRECTED, Term.REQUEST) && !both) {
                return statement.tail().isEmpty() ? result(result, kind) : Optional.empty();
            }
        }
        boolean plain = between.holdsOnly(Term.REQUEST) && statement.tail().holdsOnly();
        if (!plain || head.has(RESULTS)) {
            return Optional.empty();
        }
        if (both) {
            TokenRange joined = head.of(Math.min(head.first(Term.REVIEW), head.first(Term.SUIT)) + 1, topic);
            return joined.holdsOnly() ? table.spec(Term.ANY, Term.REVIEW_SUIT) : Optional.empty();
        }
        return table.spec(Term.ANY, kind);
    }

    private Optional<ClaimSpec> behind(QuantityMention statement) {
        TokenRange tail = statement.tail();
        boolean one = tail.has(Term.REVIEW) != tail.has(Term.SUIT);
        boolean plain = tail.holdsOnly(Term.REVIEW, Term.SUIT, Term.REQUEST, Term.DISCLOSURE, Term.APPLICATION);
        return one && plain ? table.spec(Term.ANY, tail.has(Term.REVIEW) ? Term.REVIEW : Term.SUIT) : Optional.empty();
    }

    /** 其中维持3件, 2件正在审理: the kind is the one named last in the sentence. */
    private Optional<ClaimSpec> further(QuantityMention statement) {
        if (statement.theme() != Theme.DISPUTE) {
            return Optional.empty();
        }
        TokenRange before = statement
                .sentence()
                .of(statement.sentence().from(), statement.head().from());
        int topic = before.last(Term.REVIEW, Term.SUIT);
        int first = before.first(Term.REVIEW, Term.SUIT);
        if (topic < 0 || statement.sentence().passage().get(first).term() == Term.SUIT && before.has(Term.REVIEW)) {
            return Optional.empty();
        }
        Term kind = statement.sentence().passage().get(topic).term();
        for (Term result : RESULTS) {
            TokenRange words = statement.head().has(result) ? statement.head() : statement.tail();
            boolean sole = statement.head().holdsOnly(result, Term.AMONG)
                    && statement.tail().holdsOnly(result);
            if (words.has(result) && sole) {
                return result(result, kind);
            }
        }
        return Optional.empty();
    }

    /** 2件做了复议决定, 1件法院做出判决. */
    private Optional<ClaimSpec> decided(QuantityMention statement) {
        TokenRange tail = statement.tail();
        if (statement.theme() != Theme.DISPUTE
                || !statement.head().holdsOnly(Term.AMONG)
                || !tail.holdsOnly(Term.REVIEW, Term.DECIDED)) {
            return Optional.empty();
        }
        String words = tail.string();
        if (words.endsWith("复议决定")) {
            return table.spec(Term.DECIDED, Term.REVIEW);
        }
        return words.endsWith("判决") ? table.spec(Term.DECIDED, Term.SUIT) : Optional.empty();
    }

    /** 行政复议1件（已办结）, 行政复议1件，正在办理中: what became of the number just read. */
    Optional<Claim> outcome(QuantityMention statement, ClaimSpec spec) {
        TokenRange sentence = statement.sentence();
        int from = statement.clause().to() + 1;
        if (spec.verb() != Term.ANY
                || spec.topic() != Term.REVIEW && spec.topic() != Term.SUIT
                || from >= sentence.to()
                || statement.number().approximate()
                || statement.number().number().signum() == 0) {
            return Optional.empty();
        }
        TokenRange clause =
                sentence.passage().clauses(sentence.of(from, sentence.to())).get(0);
        if (clause.has(Term.FINISHED, Term.COMPLETED) && clause.holdsOnly(Term.FINISHED, Term.COMPLETED, Term.ALL)) {
            return table.spec(Term.PENDING, spec.topic())
                    .map(none -> new Claim.Zero(none, Optional.empty(), clause.span()));
        }
        return clause.has(Term.PENDING) && clause.holdsOnly(Term.PENDING)
                ? table.spec(Term.PENDING, spec.topic())
                        .map(open -> new Claim.Count(open, statement.quantity(), false, clause.span()))
                : Optional.empty();
    }

    private Optional<ClaimSpec> result(Term result, Term kind) {
        if (result == Term.LOST) {
            return kind == Term.SUIT ? table.spec(Term.CORRECTED, Term.SUIT) : Optional.empty();
        }
        return table.spec(result, kind);
    }
}
