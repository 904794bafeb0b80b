package org.gouji.report.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.Field;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.RelationResult;

/** The relations of a report as a system of equations over its known cells, which are identified by field id. */
final class FaultSystem {

    private final Figures figures;
    private final List<BigDecimal> errors = new ArrayList<>();
    private final List<Set<String>> cells = new ArrayList<>();
    private final List<Set<String>> leftCells = new ArrayList<>();
    private final Map<String, List<Integer>> relationsByCell = new HashMap<>();
    private final Set<String> totals = new HashSet<>();

    FaultSystem(List<RelationResult> results, Figures figures) {
        this.figures = figures;
        for (int i = 0; i < results.size(); i++) {
            RelationResult result = results.get(i);
            errors.add(result.left().subtract(result.right()));
            Set<String> left = known(result.spec().left());
            Set<String> all = new LinkedHashSet<>(left);
            all.addAll(known(result.spec().right()));
            leftCells.add(left);
            cells.add(all);
            for (String cell : all) {
                relationsByCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(i);
            }
            if (result.spec().left().size() == 1) {
                totals.add(result.spec().left().get(0).id());
            }
        }
    }

    private Set<String> known(List<Field> fields) {
        Set<String> known = new LinkedHashSet<>();
        for (Field field : fields) {
            if (figures.number(field.id()).isPresent()) {
                known.add(field.id());
            }
        }
        return known;
    }

    /** Left side minus right side of every relation. */
    List<BigDecimal> errors() {
        return errors;
    }

    Set<String> cellsOf(int relation) {
        return cells.get(relation);
    }

    List<Integer> relationsOf(String cell) {
        return relationsByCell.getOrDefault(cell, List.of());
    }

    /** True if adding to {@code cell} adds to the left side of {@code relation}; otherwise it adds to the right. */
    boolean onLeft(int relation, String cell) {
        return leftCells.get(relation).contains(cell);
    }

    /** True if the form derives the cell from others. */
    boolean isTotal(String cell) {
        return totals.contains(cell);
    }

    BigDecimal value(String cell) {
        return figures.number(cell).orElse(BigDecimal.ZERO);
    }

    Figure figure(String cell) {
        return figures.figure(cell).orElseThrow();
    }
}
