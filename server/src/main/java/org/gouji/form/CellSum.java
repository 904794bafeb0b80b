package org.gouji.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sum of values, some of them subtracted.
 *
 * @param plus added values, at least one
 * @param minus subtracted values
 */
public record CellSum(List<Field> plus, List<Field> minus) {

    /** Every value that the sum needs. */
    public List<Field> fields() {
        return Stream.concat(plus.stream(), minus.stream()).toList();
    }

    /** True if the sum is nothing but one value. */
    public boolean isOneCell() {
        return plus.size() == 1 && minus.isEmpty();
    }

    /** Such as {@code T3.N.t+T3.P.t}. */
    @Override
    public String toString() {
        String added = plus.stream().map(Field::id).collect(Collectors.joining("+"));
        return added + minus.stream().map(field -> "-" + field.id()).collect(Collectors.joining());
    }
}
