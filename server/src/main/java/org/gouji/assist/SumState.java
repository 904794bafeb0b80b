package org.gouji.assist;

import java.util.stream.Stream;
import org.gouji.report.Figure;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.report.Value;

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

    /** How a relation stands; not at all while every cell of it is blank: that nothing is nothing is no comfort. */
    static RelationResult.State stateOf(Report report, RelationResult result) {
        boolean blank = Stream.concat(result.spec().left().stream(), result.spec().right().stream())
                .allMatch(field -> report.figures()
                        .figure(field)
                        .map(Figure::value)
                        .filter(Value.Blank.class::isInstance)
                        .isPresent());
        return blank ? RelationResult.State.UNKNOWN : result.state();
    }

    private static long count(Report report, RelationResult.State state) {
        return report.relations().stream()
                .filter(result -> stateOf(report, result) == state)
                .count();
    }
}
