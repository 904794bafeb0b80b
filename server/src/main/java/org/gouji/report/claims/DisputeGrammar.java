package org.gouji.report.claims;

import java.util.Optional;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.report.Claim;
import org.gouji.report.claims.Passage.Theme;

/**
 * Reads numbers of reviews and lawsuits. An organ has others as well, above all one that decides on reviews: only a
 * text about disclosure counts.
 */
final class DisputeGrammar {

    private static final String[] RESULTS = {"upheld", "corrected", "lost", "pending"};

    private final ClaimTable table;
    private final CountGrammar counts;

    DisputeGrammar(ClaimTable table, CountGrammar counts) {
        this.table = table;
        this.counts = counts;
    }

    /** What the number of a statement must be in table four, if anything. */
    Optional<ClaimSpec> read(QuantityMention statement) {
        Passage passage = statement.sentence().passage();
        if (!CountGrammar.isOfReport(statement)
                || !counts.countsCases(statement)
                || !passage.isAboutDisclosure(statement.sentence())
                || statement.has("restriction", "respectively")
                || isOfOffice(statement)) {
            return Optional.empty();
        }
        int topic = statement.head().last("review", "suit");
        Optional<ClaimSpec> decided = decided(statement);
        if (topic < 0 && decided.isPresent()) {
            return decided;
        }
        if (topic < 0 && statement.tail().has("review", "suit")) {
            return behind(statement);
        }
        return topic < 0 ? further(statement) : before(statement, topic);
    }

    /** An office that decides on reviews or appears in court for others counts more than those about disclosure. */
    private static boolean isOfOffice(QuantityMention statement) {
        return statement.has("handled", "finished", "other", "received-new", "office")
                && !statement.clause().has("disclosure", "application");
    }

    private Optional<ClaimSpec> before(QuantityMention statement, int topic) {
        TokenRange between = statement.since(topic + 1);
        TokenRange head = statement.head();
        boolean both = head.has("review") && head.has("suit");
        String kind = head.passage().get(topic).id();
        for (String result : RESULTS) {
            if (between.has(result) && between.holdsOnly(result, "corrected", "request") && !both) {
                return statement.tail().isEmpty() ? result(result, kind) : Optional.empty();
            }
        }
        boolean plain = between.holdsOnly("request") && statement.tail().holdsOnly();
        if (!plain || head.has(RESULTS)) {
            return Optional.empty();
        }
        if (both) {
            TokenRange joined = head.of(Math.min(head.first("review"), head.first("suit")) + 1, topic);
            return joined.holdsOnly() ? table.spec("*", "review-suit") : Optional.empty();
        }
        return table.spec("*", kind);
    }

    private Optional<ClaimSpec> behind(QuantityMention statement) {
        TokenRange tail = statement.tail();
        boolean one = tail.has("review") != tail.has("suit");
        boolean plain = tail.holdsOnly("review", "suit", "request", "disclosure", "application");
        return one && plain ? table.spec("*", tail.has("review") ? "review" : "suit") : Optional.empty();
    }

    /** 其中维持3件, 2件正在审理: the kind is the one named last in the sentence. */
    private Optional<ClaimSpec> further(QuantityMention statement) {
        if (statement.theme() != Theme.DISPUTE) {
            return Optional.empty();
        }
        TokenRange before = statement
                .sentence()
                .of(statement.sentence().from(), statement.head().from());
        int topic = before.last("review", "suit");
        int first = before.first("review", "suit");
        if (topic < 0 || statement.sentence().passage().get(first).id().equals("suit") && before.has("review")) {
            return Optional.empty();
        }
        String kind = statement.sentence().passage().get(topic).id();
        for (String result : RESULTS) {
            TokenRange words = statement.head().has(result) ? statement.head() : statement.tail();
            boolean sole = statement.head().holdsOnly(result, "among")
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
                || !statement.head().holdsOnly("among")
                || !tail.holdsOnly("review", "decided")) {
            return Optional.empty();
        }
        String words = tail.string();
        if (words.endsWith("复议决定")) {
            return table.spec("decided", "review");
        }
        return words.endsWith("判决") ? table.spec("decided", "suit") : Optional.empty();
    }

    /** 行政复议1件（已办结）, 行政复议1件，正在办理中: what became of the number just read. */
    Optional<Claim> outcome(QuantityMention statement, ClaimSpec spec) {
        TokenRange sentence = statement.sentence();
        int from = statement.clause().to() + 1;
        if (!spec.verb().equals("*")
                || !spec.topic().equals("review") && !spec.topic().equals("suit")
                || from >= sentence.to()
                || statement.number().approximate()
                || statement.number().number().signum() == 0) {
            return Optional.empty();
        }
        TokenRange clause =
                sentence.passage().clauses(sentence.of(from, sentence.to())).get(0);
        if (clause.has("finished", "completed") && clause.holdsOnly("finished", "completed", "all")) {
            return table.spec("pending", spec.topic())
                    .map(none -> new Claim.Zero(none, Optional.empty(), clause.span()));
        }
        return clause.has("pending") && clause.holdsOnly("pending")
                ? table.spec("pending", spec.topic())
                        .map(open -> new Claim.Count(open, statement.quantity(), false, clause.span()))
                : Optional.empty();
    }

    private Optional<ClaimSpec> result(String result, String kind) {
        if (result.equals("lost")) {
            return kind.equals("suit") ? table.spec("corrected", "suit") : Optional.empty();
        }
        return table.spec(result, kind);
    }
}
