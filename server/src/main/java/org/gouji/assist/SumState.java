package org.gouji.assist;

import java.util.stream.Stream;
import org.gouji.report.BoundTable;
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

    /** A table without a figure says nothing yet: that nothing is the sum of nothing is no comfort. */
    private static RelationResult.State stateOf(Report report, RelationResult result) {
        boolean unfilled = Stream.concat(result.spec().left().stream(), result.spec().right().stream())
                .allMatch(field -> report.table(field.table())
                        .filter(BoundTable::isUnfilled)
                        .isPresent());
        return unfilled ? RelationResult.State.UNKNOWN : result.state();
    }

    private static long count(Report report, RelationResult.State state) {
        return report.relations().stream()
                .filter(result -> stateOf(report, result) == state)
                .count();
    }
}
