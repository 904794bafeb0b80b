package org.gouji.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.Field;

/**
 * All bound cells of a report.
 *
 * @param byId by field id; in the order of the page
 * @param computed for totals that were left blank, what their parts come to, by field id
 */
public record Figures(Map<String, Figure> byId, Map<String, BigDecimal> computed) {

    /** The cells as they stand, nothing computed. */
    public Figures(Map<String, Figure> byId) {
        this(byId, Map.of());
    }

    /** The cell bound to the field with this id, if there is one. */
    public Optional<Figure> figure(String fieldId) {
        return Optional.ofNullable(byId.get(fieldId));
    }

    /** The cell bound to this field, if there is one. */
    public Optional<Figure> figure(Field field) {
        return figure(field.id());
    }

    /** The number in that cell, if it is bound and known. */
    public Optional<BigDecimal> number(String fieldId) {
        return figure(fieldId).flatMap(figure -> figure.value().asNumber());
    }

    /** The number in that cell or, if it is a total that was left blank, the one that its parts come to. */
    public Optional<BigDecimal> numberOrComputed(String fieldId) {
        return number(fieldId).or(() -> Optional.ofNullable(computed.get(fieldId)));
    }

    /** What the numbers in those cells come to; empty if one is not known. */
    public Optional<BigDecimal> sum(Collection<Field> fields) {
        return sum(fields, field -> number(field.id()));
    }

    /** What {@code fields} come to if {@code numbers} has a number for each; empty if it lacks one. */
    public static Optional<BigDecimal> sum(
            Collection<Field> fields, Function<? super Field, Optional<BigDecimal>> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Field field : fields) {
            Optional<BigDecimal> number = numbers.apply(field);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    /** Every bound cell, in the order of the page. */
    public Collection<Figure> all() {
        return byId.values();
    }
}
