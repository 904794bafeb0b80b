package org.gouji.assist;

import org.gouji.report.RelationResult;
import org.gouji.report.Report;

/**
 * How many relations of the tables hold.
 *
 * @param holding relations that hold
 * @param failing relations that fail
 * @param open relations that cannot be evaluated, because a cell is blank or unreadable
 */
public record SumState(long holding, long failing, long open) {

    /** The state of {@code report}. */
    public static SumState of(Report report) {
        return new SumState(
                count(report, RelationResult.State.HOLDS),
                count(report, RelationResult.State.FAILS),
                count(report, RelationResult.State.UNKNOWN));
    }

    private static long count(Report report, RelationResult.State state) {
        return report.relations().stream()
                .filter(result -> result.state() == state)
                .count();
    }
}
