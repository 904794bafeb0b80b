package org.gouji.compose;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.draft.Table;
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
 * The numbers that belong into cells without one: what the relations of the form leave no choice about, zero for the
 * rest. By custom a cell with nothing to state holds 0; no official text says so.
 */
public final class SumFillIn {

    private final Report report;
    private final Map<String, Figure> targets = new LinkedHashMap<>();
    private final Map<String, BigDecimal> values = new HashMap<>();

    private SumFillIn(Report report, Collection<Figure> figures) {
        this.report = report;
        figures.forEach(figure -> targets.put(figure.field().id(), figure));
    }

    /** Numbers for {@code figures}. */
    public static SumFillIn of(Report report, Collection<Figure> figures) {
        SumFillIn fill = new SumFillIn(report, figures);
        fill.solve();
        return fill;
    }

    /**
     * What fills the blank cells of {@code table}: the sums that follow from the others, zero for the rest; empty if it
     * has none, or if their places cannot be distinguished.
     */
    public static List<Edit> rest(Report report, BoundTable table) {
        List<Figure> blanks = table.rows().stream()
                .flatMap(row -> row.figures().stream())
                .filter(figure -> figure.value() instanceof Value.Blank)
                .toList();
        boolean inLabel = blanks.stream()
                .anyMatch(figure -> table.rows().stream()
                        .anyMatch(row -> !row.label().isEmpty()
                                && row.label().touches(figure.span().start())));
        boolean shown = table.table().notation() != Table.Notation.FLOW;
        return blanks.isEmpty() || inLabel || !shown
                ? List.of()
                : of(report, blanks).edits();
    }

    /** The given number for one cell. */
    public static SumFillIn with(Report report, Figure figure, BigDecimal value) {
        SumFillIn fill = new SumFillIn(report, List.of(figure));
        fill.values.put(figure.field().id(), value);
        return fill;
    }

    /** True if every cell gets a zero. */
    public boolean allZero() {
        return values.values().stream().allMatch(value -> value.signum() == 0);
    }

    /** True if no relation fails once the numbers stand there. */
    public boolean agrees() {
        return report.relations().stream()
                .map(RelationResult::spec)
                .filter(spec -> spec.left().stream().anyMatch(this::isTarget)
                        || spec.right().stream().anyMatch(this::isTarget))
                .allMatch(this::holds);
    }

    /** What writes the numbers; empty if two cells have the same place, so that one could not be distinguished from the other. */
    public List<Edit> edits() {
        Set<Integer> places = new HashSet<>();
        boolean apart = targets.values().stream()
                .allMatch(figure -> places.add(figure.span().start()));
        return apart
                ? targets.values().stream()
                        .map(figure -> new Edit(figure.span(), valueOf(figure).toPlainString()))
                        .toList()
                : List.of();
    }

    private BigDecimal valueOf(Figure figure) {
        return values.getOrDefault(figure.field().id(), BigDecimal.ZERO);
    }

    private void solve() {
        propagate();
        targets.keySet().stream().filter(id -> !isTotal(id)).forEach(id -> values.putIfAbsent(id, BigDecimal.ZERO));
        propagate();
        targets.keySet().forEach(id -> values.putIfAbsent(id, BigDecimal.ZERO));
    }

    /** Again and again gives a number to the last open cell of a relation, until no relation has just one. */
    private void propagate() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (RelationResult relation : report.relations()) {
                changed |= relation.spec().operator() == RelationSpec.Operator.EQUAL && complete(relation.spec());
            }
        }
    }

    private boolean complete(RelationSpec relation) {
        Optional<Field> open = Optional.empty();
        boolean openLeft = false;
        BigDecimal surplus = BigDecimal.ZERO;
        for (boolean left : new boolean[] {true, false}) {
            for (Field field : left ? relation.left() : relation.right()) {
                Optional<BigDecimal> value = value(field);
                if (value.isPresent()) {
                    surplus = left ? surplus.add(value.get()) : surplus.subtract(value.get());
                } else if (open.isPresent() || !isTarget(field)) {
                    return false;
                } else {
                    open = Optional.of(field);
                    openLeft = left;
                }
            }
        }
        BigDecimal needed = openLeft ? surplus.negate() : surplus;
        if (open.isEmpty() || needed.signum() < 0) {
            return false;
        }
        values.put(open.get().id(), needed);
        return true;
    }

    private boolean isTarget(Field field) {
        return targets.containsKey(field.id());
    }

    private boolean isTotal(String id) {
        return report.relations().stream()
                .map(RelationResult::spec)
                .anyMatch(spec -> spec.operator() == RelationSpec.Operator.EQUAL
                        && spec.left().size() == 1
                        && spec.left().get(0).id().equals(id));
    }

    private Optional<BigDecimal> value(Field field) {
        return isTarget(field)
                ? Optional.ofNullable(values.get(field.id()))
                : report.figures().number(field.id());
    }

    private boolean holds(RelationSpec spec) {
        Optional<BigDecimal> left = Figures.sum(spec.left(), this::value);
        Optional<BigDecimal> right = Figures.sum(spec.right(), this::value);
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        int order = left.get().compareTo(right.get());
        return spec.operator() == RelationSpec.Operator.EQUAL ? order == 0 : order <= 0;
    }
}
