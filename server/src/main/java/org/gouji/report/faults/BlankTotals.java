package org.gouji.report.faults;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.Figures;
import org.gouji.report.Value;

/** Adds up the parts of totals that were left blank, so that sentences can be compared with them. */
public final class BlankTotals {

    private BlankTotals() {}

    /** What blank totals come to, by field id; none for a total whose relations do not agree on one number. */
    public static Map<String, BigDecimal> of(List<RelationSpec> relations, Figures figures) {
        Map<String, BigDecimal> computed = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        for (RelationSpec relation : relations) {
            if (relation.operator() != RelationSpec.Operator.EQUAL
                    || relation.left().size() != 1
                    || !isBlank(figures, relation.left().get(0))) {
                continue;
            }
            String total = relation.left().get(0).id();
            figures.sum(relation.right()).ifPresent(sum -> {
                BigDecimal other = computed.putIfAbsent(total, sum);
                if (other != null && other.compareTo(sum) != 0) {
                    disputed.add(total);
                }
            });
        }
        computed.keySet().removeAll(disputed);
        return Map.copyOf(computed);
    }

    private static boolean isBlank(Figures figures, Field field) {
        return figures.figure(field)
                .filter(figure -> figure.value() instanceof Value.Blank)
                .isPresent();
    }
}
