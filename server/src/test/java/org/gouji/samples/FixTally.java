package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import org.gouji.samples.FixVerdict.Tried;

/**
 * Counts what came of fixes.
 *
 * @param verdicts one for each draft
 */
record FixTally(List<FixVerdict> verdicts) {

    /** Every promise that was not kept. */
    List<Tally.Failure> failures() {
        List<Tally.Failure> failures = new ArrayList<>();
        for (FixVerdict verdict : verdicts) {
            PlantedDraft draft = verdict.draft();
            String where = draft.fault().rule() + " | " + draft.fault().what() + " | " + draft.layout() + " | "
                    + draft.form() + " | ";
            for (Tried tried : verdict.tried()) {
                tried.complaint()
                        .ifPresent(complaint -> failures.add(new Tally.Failure(
                                where + tried.rule() + " " + complaint, draft.layout(), draft.text())));
            }
            for (Tried tried : verdict.ignored()) {
                tried.complaint()
                        .ifPresent(complaint -> failures.add(new Tally.Failure(
                                where + tried.rule() + " ignored: " + complaint, draft.layout(), draft.text())));
            }
            FixVerdict.End end = verdict.end();
            if (!end.settled()) {
                failures.add(new Tally.Failure(where + "no end", draft.layout(), draft.text()));
            } else if (end.unique() && !end.clean()) {
                failures.add(new Tally.Failure(where + "left " + end.left(), draft.layout(), draft.text()));
            }
        }
        return List.copyOf(failures);
    }

    int tried() {
        return verdicts.stream().mapToInt(verdict -> verdict.tried().size()).sum();
    }

    int kept() {
        return (int) verdicts.stream()
                .flatMap(verdict -> verdict.tried().stream())
                .filter(tried -> tried.complaint().isEmpty())
                .count();
    }

    int ignored() {
        return verdicts.stream().mapToInt(verdict -> verdict.ignored().size()).sum();
    }

    int silenced() {
        return (int) verdicts.stream()
                .flatMap(verdict -> verdict.ignored().stream())
                .filter(tried -> tried.complaint().isEmpty())
                .count();
    }

    int settled() {
        return count(verdict -> verdict.end().settled());
    }

    int unique() {
        return count(verdict -> verdict.end().unique());
    }

    int uniqueClean() {
        return count(verdict -> verdict.end().unique() && verdict.end().clean());
    }

    int clean() {
        return count(verdict -> verdict.end().clean());
    }

    int restored() {
        return count(verdict -> verdict.end().clean() && verdict.end().restored());
    }

    private int count(java.util.function.Predicate<FixVerdict> wanted) {
        return (int) verdicts.stream().filter(wanted).count();
    }
}
