package org.gouji.report.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Searches all sets of a given number of cells whose change satisfies a group of failing relations and breaks no other.
 * Stops with the repairs found so far when its budget of steps is spent.
 */
final class RepairSearch {

    private static final int BUDGET = 60_000;
    private static final int MOST_REPAIRS = 40;
    /** A cell is in three relations at most: its row, its column's sum, its column's balance. */
    private static final int RELATIONS_OF_A_CELL = 3;

    private final FaultSystem system;
    private final List<Integer> component;
    private final int size;
    private final List<BigDecimal> errors;
    private final Map<String, BigDecimal> changes = new LinkedHashMap<>();
    private final Set<Set<String>> seen = new HashSet<>();
    private final List<Map<String, BigDecimal>> found = new ArrayList<>();
    private int steps;

    RepairSearch(FaultSystem system, List<Integer> component, int size) {
        this.system = system;
        this.component = component;
        this.size = size;
        this.errors = new ArrayList<>(system.errors());
    }

    /** New values by cell, one map for each repair. */
    List<Map<String, BigDecimal>> find() {
        search(new ArrayList<>(component));
        return found;
    }

    private void search(List<Integer> failing) {
        int left = size - changes.size();
        if (failing.isEmpty()) {
            if (left == 0 && seen.add(Set.copyOf(changes.keySet()))) {
                found.add(new LinkedHashMap<>(changes));
            }
            return;
        }
        if (left == 0 || failing.size() > left * RELATIONS_OF_A_CELL || found.size() >= MOST_REPAIRS) {
            return;
        }
        // Some cell of every failing relation must change; the one with the fewest cells has the fewest choices.
        int relation = failing.get(0);
        for (int other : failing) {
            if (system.cellsOf(other).size() < system.cellsOf(relation).size()) {
                relation = other;
            }
        }
        for (String cell : system.cellsOf(relation)) {
            if (changes.containsKey(cell)) {
                continue;
            }
            Set<BigDecimal> tried = new HashSet<>();
            for (int own : system.relationsOf(cell)) {
                if (errors.get(own).signum() != 0) {
                    BigDecimal delta =
                            system.onLeft(own, cell) ? errors.get(own).negate() : errors.get(own);
                    if (tried.add(delta)) {
                        tryChange(cell, delta, failing);
                    }
                }
            }
        }
    }

    private void tryChange(String cell, BigDecimal delta, List<Integer> failing) {
        BigDecimal value = system.value(cell).add(delta);
        if (++steps > BUDGET || value.signum() < 0) {
            return;
        }
        List<Integer> stillFailing = new ArrayList<>(failing);
        apply(cell, delta, stillFailing);
        changes.put(cell, value);
        search(stillFailing);
        changes.remove(cell);
        apply(cell, delta.negate(), new ArrayList<>());
    }

    private void apply(String cell, BigDecimal delta, List<Integer> failing) {
        for (int relation : system.relationsOf(cell)) {
            BigDecimal error = errors.get(relation);
            error = system.onLeft(relation, cell) ? error.add(delta) : error.subtract(delta);
            errors.set(relation, error);
            failing.remove((Integer) relation);
            if (error.signum() != 0) {
                failing.add(relation);
            }
        }
    }
}
