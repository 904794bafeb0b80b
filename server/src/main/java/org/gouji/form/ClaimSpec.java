package org.gouji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cells a number in a sentence means, by what the sentence says of it and of what it speaks.
 *
 * @param verb what was done, such as {@link Term#RECEIVED}; {@link Term#ANY} if it does not matter
 * @param topic what it was done to, such as {@link Term#APPLICATION}
 * @param means sums that the number may be, the one meant first; the others are in use and need no remark
 * @param carried further sums that it may be where the sentence says that it includes last year's applications
 * @param doubtful further sums that make it a degree less sure that the number is wrong
 * @param compare how the number relates to the cells
 * @param grade how sure it is that a report in which they disagree is wrong
 */
public record ClaimSpec(
        Term verb,
        Topic topic,
        List<CellSum> means,
        List<CellSum> carried,
        List<CellSum> doubtful,
        Compare compare,
        Grade grade) {

    /** How a number relates to the cells that it means. */
    public enum Compare {
        /** The cells come to the number. */
        EQUAL,
        /** The cells come to the number or more: it names only one kind of what they count. */
        AT_LEAST,
        /** The cells come to the number or less: they count only a part of it. */
        AT_MOST
    }

    /** A number that counts what this and {@code other} mean, together. */
    public ClaimSpec plus(ClaimSpec other) {
        List<Field> plus = new ArrayList<>(main().plus());
        plus.addAll(other.main().plus());
        List<Field> minus = new ArrayList<>(main().minus());
        minus.addAll(other.main().minus());
        CellSum sum = new CellSum(List.copyOf(plus), List.copyOf(minus));
        return new ClaimSpec(verb, topic, List.of(sum), List.of(), List.of(), compare, grade);
    }

    /** The sum that is meant before all others. */
    public CellSum main() {
        return means.get(0);
    }
}
