package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Field;
import org.gouji.form.Grade;
import org.gouji.form.RelationSpec;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;

/**
 * A relation of the form as data for clients that add up themselves: {@code total}, or zero if there is none, compared
 * with
 * the sum of the terms.
 *
 * @param rule id of the rule that reports it
 * @param grade how sure it is that a report which breaks it is wrong
 * @param total the cell that states the sum
 * @param terms what is added and subtracted
 * @param atMost true if the total may also be smaller
 */
public record FormSum(String rule, Grade grade, Optional<Field> total, List<Term> terms, boolean atMost) {

    /**
     * A cell with its sign.
     *
     * @param field the cell
     * @param sign 1 or -1
     */
    public record Term(Field field, int sign) {}

    /** Every relation of the tables that {@code report} has. */
    public static List<FormSum> of(Report report) {
        return report.relations().stream()
                .map(RelationResult::spec)
                .map(FormSum::of)
                .toList();
    }

    private static FormSum of(RelationSpec spec) {
        boolean stated = spec.left().size() == 1;
        List<Term> terms = new ArrayList<>();
        spec.right().forEach(field -> terms.add(new Term(field, 1)));
        if (!stated) {
            spec.left().forEach(field -> terms.add(new Term(field, -1)));
        }
        return new FormSum(
                spec.rule(),
                spec.grade(),
                stated ? Optional.of(spec.left().get(0)) : Optional.empty(),
                List.copyOf(terms),
                spec.operator() == RelationSpec.Operator.AT_MOST);
    }
}
