package org.gouji.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Edit;

/**
 * The sums of a table, computed from the cells that they are sums of. Only for a user who asks for it: what stands in a sum
 * may be right, and an item wrong.
 */
public final class Totals {

    private final Report report;
    private final BoundTable table;
    private final Map<Field, BigDecimal> values = new HashMap<>();

    private Totals(Report report, BoundTable table) {
        this.report = report;
        this.table = table;
    }

    /** What writes the sums of {@code table} that are blank or other than their items; a blank item counts as zero. */
    public static List<Edit> of(Report report, BoundTable table) {
        Totals totals = new Totals(report, table);
        totals.compute();
        return totals.edits();
    }

    /** Items of sums may be sums themselves; as often as there are sums in each other is enough, and one more to see. */
    private void compute() {
        List<RelationSpec> sums = report.relations().stream()
                .map(RelationResult::spec)
                .filter(spec -> total(spec).isPresent())
                .toList();
        boolean changed = true;
        for (int round = 0; changed && round <= sums.size(); round++) {
            changed = false;
            Set<Field> done = new HashSet<>();
            for (RelationSpec spec : sums) {
                Field total = spec.left().get(0);
                Optional<BigDecimal> sum = sum(spec.right());
                if (sum.isPresent() && done.add(total)) {
                    changed |= !sum.get().equals(values.put(total, sum.get()));
                }
            }
        }
    }

    private Optional<Field> total(RelationSpec spec) {
        boolean sum = spec.operator() == RelationSpec.Operator.EQUAL
                && spec.left().size() == 1
                && spec.right().size() > 1;
        return Optional.of(spec)
                .filter(relation -> sum)
                .map(relation -> relation.left().get(0))
                .filter(table.spec().fields()::contains);
    }

    /** Empty if an item cannot be read, or if nothing at all is written: a sum of blanks would be an invention. */
    private Optional<BigDecimal> sum(List<Field> items) {
        boolean some = items.stream().anyMatch(item -> number(item).isPresent());
        return some
                ? Figures.sum(
                        items,
                        item -> number(item).or(() -> isBlank(item) ? Optional.of(BigDecimal.ZERO) : Optional.empty()))
                : Optional.empty();
    }

    private Optional<BigDecimal> number(Field item) {
        return Optional.ofNullable(values.get(item)).or(() -> report.figures().number(item.id()));
    }

    private boolean isBlank(Field item) {
        return report.figures()
                .figure(item)
                .filter(figure -> figure.value() instanceof Value.Blank)
                .isPresent();
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        Set<Integer> places = new HashSet<>();
        for (Figure figure : report.figures().all()) {
            BigDecimal sum = values.get(figure.field());
            boolean writable = figure.value() instanceof Value.Known || figure.value() instanceof Value.Blank;
            boolean differs = sum != null
                    && figure.value()
                            .asNumber()
                            .filter(number -> number.compareTo(sum) == 0)
                            .isEmpty();
            if (sum != null && writable && differs) {
                if (!places.add(figure.span().start())) {
                    // Blanks whose places are one cannot be filled one by one.
                    return List.of();
                }
                edits.add(new Edit(figure.span(), sum.toPlainString()));
            }
        }
        return List.copyOf(edits);
    }
}
