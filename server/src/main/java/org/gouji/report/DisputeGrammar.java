package org.gouji.report;

import java.util.Optional;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.report.Passage.Theme;

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
    Optional<ClaimSpec> read(Statement statement) {
        Passage passage = statement.sentence().passage();
        if (!CountGrammar.isOfReport(statement)
                || !counts.countsCases(statement)
                || !passage.isAboutDisclosure(statement.sentence())
                || statement.has("restriction", "respectively", "among")
                || isOfOffice(statement)) {
            return Optional.empty();
        }
        int topic = statement.head().last("review", "suit");
        if (topic < 0 && statement.tail().has("review", "suit")) {
            return behind(statement);
        }
        return topic < 0 ? further(statement) : before(statement, topic);
    }

    /** An office that decides on reviews or appears in court for others counts more than those about disclosure. */
    private static boolean isOfOffice(Statement statement) {
        return statement.has("handled", "finished", "other", "received-new")
                && !statement.clause().has("disclosure", "application");
    }

    private Optional<ClaimSpec> before(Statement statement, int topic) {
        Range between = statement.since(topic + 1);
        Range head = statement.head();
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
            Range joined = head.of(Math.min(head.first("review"), head.first("suit")) + 1, topic);
            return joined.holdsOnly() ? table.spec("*", "review-suit") : Optional.empty();
        }
        return table.spec("*", kind);
    }

    private Optional<ClaimSpec> behind(Statement statement) {
        Range tail = statement.tail();
        boolean one = tail.has("review") != tail.has("suit");
        boolean plain = tail.holdsOnly("review", "suit", "request", "disclosure", "application");
        return one && plain ? table.spec("*", tail.has("review") ? "review" : "suit") : Optional.empty();
    }

    /** 其中维持3件, 2件正在审理: the kind is the one named last in the sentence. */
    private Optional<ClaimSpec> further(Statement statement) {
        if (statement.theme() != Theme.DISPUTE) {
            return Optional.empty();
        }
        Range before = statement
                .sentence()
                .of(statement.sentence().from(), statement.head().from());
        int topic = before.last("review", "suit");
        int first = before.first("review", "suit");
        if (topic < 0 || statement.sentence().passage().get(first).id().equals("suit") && before.has("review")) {
            return Optional.empty();
        }
        String kind = statement.sentence().passage().get(topic).id();
        for (String result : RESULTS) {
            Range words = statement.head().has(result) ? statement.head() : statement.tail();
            boolean sole =
                    statement.head().holdsOnly(result) && statement.tail().holdsOnly(result);
            if (words.has(result) && sole) {
                return result(result, kind);
            }
        }
        return Optional.empty();
    }

    private Optional<ClaimSpec> result(String result, String kind) {
        if (result.equals("lost")) {
            return kind.equals("suit") ? table.spec("corrected", "suit") : Optional.empty();
        }
        return table.spec(result, kind);
    }
}
