package org.gouji.report;

import org.gouji.text.Span;

/**
 * A row with numbers whose label is not known.
 *
 * @param label its label as written; empty if it has none
 * @param span the label, or the first number if there is none
 * @param numbers how many numbers follow
 */
public record UnboundRow(String label, Span span, int numbers) {

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    UnboundRow shift(int delta) {
        return new UnboundRow(label, span.shift(delta), numbers);
    }
}
