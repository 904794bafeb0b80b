package org.gouji.report;

import java.util.List;

/**
 * One arithmetic mistake: the smallest change that satisfies some failing relations (Fellegi and Holt 1976).
 *
 * @param relation the failing relation under whose rule the mistake is reported
 * @param cell the cell that is most likely wrong; if several are equally likely, the total of the failing sum
 * @param others further cells that must change with it: two cells of one row off by the same amount are one mistake
 * @param broken every failing relation that the mistake explains, {@code relation} included
 * @param repairs alternative changes, each of which would satisfy the relations, the most likely first; empty if the
 * search found none
 * @param tied how many of the repairs are equally likely, the first ones; 0 if one stands out
 */
public record Fault(
        RelationResult relation,
        Figure cell,
        List<Figure> others,
        List<RelationResult> broken,
        List<Repair> repairs,
        int tied) {

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
