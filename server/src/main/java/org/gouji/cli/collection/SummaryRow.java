package org.gouji.cli.collection;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Level;
import org.gouji.facts.Neighbour;

/**
 * One file in a summary.
 *
 * @param file its name in output
 * @param uri where it lies
 * @param organ who reports; empty if the file is no report, or does not say
 * @param year the year reported about
 * @param state a key of the command line's bundle: what the file is
 * @param repetition percentage of sentences that stand in last year's report, if that is there
 * @param daysLate days between the deadline and the date under the report; not positive if it was in time
 * @param points what the settings take off for its findings
 * @param problems its findings, in the order of the page
 * @param report its facts, if it is a report that can be compared
 */
record SummaryRow(
        String file,
        String uri,
        Optional<String> organ,
        Optional<Integer> year,
        String state,
        Optional<Integer> repetition,
        Optional<Long> daysLate,
        int points,
        List<Problem> problems,
        Optional<Neighbour> report) {

    /**
     * A finding as an inspector reads it. Holds no draft: there are hundreds of thousands of these.
     *
     * @param part the heading of the part that it stands in; empty before the first
     * @param place the cell, or the line
     * @param rule id of the rule
     * @param title name of the rule
     * @param level at which it is shown
     * @param message what is wrong, with both numbers
     * @param suggestion what the preferred fix does; empty without one
     * @param excerpt the line that it stands in
     */
    record Problem(
            String part,
            String place,
            String rule,
            String title,
            Level level,
            String message,
            String suggestion,
            String excerpt) {}

    /** How many findings are shown at {@code level}. */
    int count(Level level) {
        return (int)
                problems.stream().filter(problem -> problem.level() == level).count();
    }

    /** True if it is a report. */
    boolean isReport() {
        return organ.isPresent() && year.isPresent();
    }
}
