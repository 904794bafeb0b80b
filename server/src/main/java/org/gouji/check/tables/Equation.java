package org.gouji.check.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Message;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.CellName;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;

/**
 * A failing relation in words, both sides with their numbers.
 *
 * @param report whose numbers are put in
 * @param relation a relation that fails
 */
record Equation(Report report, RelationResult relation) {

    /** A sum of more is not spelt out in a message; the hover lists it. */
    private static final int MOST_TERMS = 8;

    /**
     * Under {@code <rule>.message}, or {@code <rule>.message.long} if there are many addends. With two fields on each side: the common row or column, the four numbers with the
     * sums behind each pair, the difference. With a total on the left: the common row or column, the total, the addends
     * that are not zero, their sum, the difference, the label of the total.
     */
    Message message() {
        RelationSpec spec = relation.spec();
        BigDecimal difference = relation.left().subtract(relation.right()).abs();
        List<Object> arguments = new ArrayList<>();
        arguments.add(common());
        if (spec.left().size() > 1) {
            spec.left().forEach(field -> arguments.add(plain(number(field))));
            arguments.add(plain(relation.left()));
            spec.right().forEach(field -> arguments.add(plain(number(field))));
            arguments.add(plain(relation.right()));
        } else {
            arguments.add(plain(relation.left()));
            arguments.add(addends());
            arguments.add(plain(relation.right()));
        }
        arguments.add(plain(difference));
        if (spec.left().size() == 1) {
            arguments.add(total(spec.left().get(0)));
        }
        String key = spec.left().size() == 1 && terms() > MOST_TERMS ? ".message.long" : ".message";
        return Message.of(spec.rule() + key, arguments.toArray());
    }

    private long terms() {
        return relation.spec().right().stream()
                .filter(field -> number(field).signum() != 0)
                .count();
    }

    /** Every field, the left side first. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>(relation.spec().left());
        fields.addAll(relation.spec().right());
        return fields;
    }

    /** The number in a cell, or zero. */
    BigDecimal number(Field field) {
        return report.figures().number(field.id()).orElse(BigDecimal.ZERO);
    }

    /** A number as people write it. */
    static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private boolean alongRow() {
        List<Field> fields = fields();
        return fields.stream()
                .allMatch(field -> field.row().equals(fields.get(0).row()));
    }

    private String common() {
        Field first = fields().get(0);
        return alongRow() ? CellName.row(report, first) : CellName.column(report, first);
    }

    private String total(Field field) {
        return alongRow() ? CellName.column(report, field) : CellName.row(report, field);
    }

    private String addends() {
        String sum = relation.spec().right().stream()
                .filter(field -> number(field).signum() != 0)
                .map(field -> name(field) + " " + plain(number(field)))
                .collect(Collectors.joining(" + "));
        return sum.isEmpty() ? "0" : sum;
    }

    private String name(Field field) {
        return alongRow() ? CellName.column(report, field) : CellName.withoutNumber(CellName.row(report, field));
    }
}
