package org.gouji.report;

import java.util.List;

/**
 * One arithmetic mistake: the smallest change that mends some failing relations (Fellegi and Holt 1976).
 *
 * @param relation the failing relation that the mistake is shown under
 * @param cell the cell that is most likely wrong
 * @param others further cells that must change with it: two cells of one row off by the same amount are one mistake
 * @param broken every failing relation that the mistake explains, {@code relation} included
 * @param repairs single changes that would mend it, the likeliest first; empty if none within the budget does
 */
public record Fault(
        RelationResult relation, Figure cell, List<Figure> others, List<RelationResult> broken, List<Repair> repairs) {

    /**
     * A set of new values after which all of a fault's relations hold.
     *
     * @param changes at least one
     */
    public record Repair(List<Change> changes) {}

    /**
     * A new value for one cell.
     *
     * @param figure the cell as it stands
     * @param value a non-negative integer
     */
    public record Change(Figure figure, java.math.BigDecimal value) {}
}
