package org.gouji.form;

import java.util.List;

/**
 * A relation between sums of values that a correct report satisfies.
 *
 * @param id unique, such as {@code AR-3:N}; the part before the colon is the relation's family
 * @param family such as {@code AR-3}
 * @param rule id of the rule that reports it when it fails
 * @param left fields whose sum is the left side; empty means zero
 * @param operator how the sides compare
 * @param right fields whose sum is the right side
 * @param grade how sure it is that a report which breaks it is wrong
 */
public record RelationSpec(
        String id, String family, String rule, List<Field> left, Operator operator, List<Field> right, Grade grade) {

    /** How the sides of a relation compare. */
    public enum Operator {
        /** Both sides are equal. */
        EQUAL,
        /** The left side is not greater than the right. */
        AT_MOST
    }
}
