package org.gouji.report;

import org.gouji.form.Field;
import org.gouji.text.Span;

/**
 * A cell of an official table, bound to its field.
 *
 * @param field the field of the form
 * @param value its content
 * @param span where it stands; for a blank cell the empty span where its content belongs; for an unknown one its row's
 *     numbers
 */
public record Figure(Field field, Value value, Span span) {

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    Figure shift(int delta) {
        return new Figure(field, value, span.shift(delta));
    }
}
