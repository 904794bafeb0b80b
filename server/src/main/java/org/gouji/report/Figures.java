package org.gouji.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Field;

/**
 * All bound cells of a report.
 *
 * @param byId by field id; in the order of the page
 */
public record Figures(Map<String, Figure> byId) {

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

    /** Every bound cell, in the order of the page. */
    public Collection<Figure> all() {
        return byId.values();
    }
}
