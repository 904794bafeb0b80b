package org.gouji.assist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.draft.Table;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Span;

/**
 * An inlay hint in a table: {@code ✓} behind a row whose total is right,
 * {@code ✗ Σ=6} behind one whose total should be 6, {@code Σ=6} in place of a missing total.
 *
 * @param offset where it is shown
 * @param label the text of the hint
 * @param formula its tooltip: the relation with numbers
 */
public record RowHint(int offset, String label, String formula) {

    /** The hints of {@code report} inside {@code range}, in document order. */
    public static List<RowHint> of(Report report, Span range, AssistMessages messages) {
        Formula formula = new Formula(report, messages);
        List<RowHint> hints = new ArrayList<>();
        Set<Field> written = new HashSet<>();
        for (RelationResult result : report.relations()) {
            total(result.spec()).flatMap(report.figures()::figure).ifPresent(total -> {
                Optional<String> label = label(report, result, total);
                int offset = offset(report, total);
                if (label.isPresent() && range.touches(offset) && written.add(total.field())) {
                    hints.add(new RowHint(offset, label.get(), formula.of(result)));
                }
            });
        }
        hints.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
        return List.copyOf(hints);
    }

    /** The field that is the sum of others in {@code spec}. */
    static Optional<Field> total(RelationSpec spec) {
        boolean sum = spec.operator() == RelationSpec.Operator.EQUAL
                && spec.left().size() == 1
                && spec.right().size() > 1;
        return sum ? Optional.of(spec.left().get(0)) : Optional.empty();
    }

    private static Optional<String> label(Report report, RelationResult result, Figure total) {
        String sum = "Σ=" + Formula.number(result.right());
        if (total.value() instanceof Value.Blank) {
            return canBeSummed(report, result.spec()) ? Optional.of(sum) : Optional.empty();
        }
        boolean alongRow = result.spec().right().stream()
                .allMatch(field -> field.row().equals(total.field().row()));
        if (!alongRow) {
            return Optional.empty();
        }
        return switch (result.state()) {
            case HOLDS -> Optional.of("✓");
            case FAILS -> Optional.of("✗ " + sum);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** True if some cell has a number and none is unreadable; no sum is shown for empty cells alone. */
    private static boolean canBeSummed(Report report, RelationSpec spec) {
        boolean some = false;
        for (Field field : spec.right()) {
            Optional<Value> value = report.figures().figure(field).map(Figure::value);
            boolean known = value.filter(Value.Known.class::isInstance).isPresent();
            if (!known && value.filter(Value.Blank.class::isInstance).isEmpty()) {
                return false;
            }
            some |= known;
        }
        return some;
    }

    /** The end of the cell; of the line, if the cell is the last one of a row that has the line for itself. */
    private static int offset(Report report, Figure total) {
        int end = total.span().end();
        for (BoundTable table : report.tables()) {
            Table.Notation notation = table.table().notation();
            boolean lines = notation == Table.Notation.PIPE || notation == Table.Notation.TAB;
            boolean rows = table.spec().labelColumns() > 0;
            if (lines && rows && total.field().table().equals(table.spec().id())) {
                boolean blank = total.value() instanceof Value.Blank;
                return blank ? end : report.text().lineEnd(report.text().lineOf(end));
            }
        }
        return end;
    }
}
