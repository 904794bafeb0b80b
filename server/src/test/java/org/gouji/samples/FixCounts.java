package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import org.gouji.samples.FixResult.Attempt;

/**
 * Counts of a run that applied fixes.
 *
 * @param results one for each draft
 */
record FixCounts(List<FixResult> results) {

    /** Every fix that broke its contract. */
    List<AccuracyCounts.Failure> failures() {
        List<AccuracyCounts.Failure> failures = new ArrayList<>();
        for (FixResult result : results) {
            PlantedDraft draft = result.draft();
            String where = draft.fault().rule() + " | " + draft.fault().what() + " | " + draft.layout() + " | "
                    + draft.form() + " | ";
            for (Attempt attempt : result.attempts()) {
                attempt.complaint()
                        .ifPresent(complaint -> failures.add(new AccuracyCounts.Failure(
                                where + attempt.rule() + " " + complaint, draft.layout(), draft.text())));
            }
            for (Attempt attempt : result.ignored()) {
                attempt.complaint()
                        .ifPresent(complaint -> failures.add(new AccuracyCounts.Failure(
                                where + attempt.rule() + " ignored: " + complaint, draft.layout(), draft.text())));
            }
            FixResult.End end = result.end();
            if (!end.settled()) {
                failures.add(new AccuracyCounts.Failure(where + "no end", draft.layout(), draft.text()));
            } else if (end.unique() && !end.clean()) {
                failures.add(new AccuracyCounts.Failure(where + "left " + end.left(), draft.layout(), draft.text()));
            }
        }
        return List.copyOf(failures);
    }

    int attempts() {
        return results.stream().mapToInt(result -> result.attempts().size()).sum();
    }

    int kept() {
        return (int) results.stream()
                .flatMap(result -> result.attempts().stream())
                .filter(attempt -> attempt.complaint().isEmpty())
                .count();
    }

    int ignored() {
        return results.stream().mapToInt(result -> result.ignored().size()).sum();
    }

    int silenced() {
        return (int) results.stream()
                .flatMap(result -> result.ignored().stream())
                .filter(attempt -> attempt.complaint().isEmpty())
                .count();
    }

    int settled() {
        return count(result -> result.end().settled());
    }

    int unique() {
        return count(result -> result.end().unique());
    }

    int uniqueClean() {
        return count(result -> result.end().unique() && result.end().clean());
    }

    int clean() {
        return count(result -> result.end().clean());
    }

    int restored() {
        return count(result -> result.end().clean() && result.end().restored());
    }

    private int count(java.util.function.Predicate<FixResult> wanted) {
        return (int) results.stream().filter(wanted).count();
    }
}
