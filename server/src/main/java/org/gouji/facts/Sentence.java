package org.gouji.facts;

import org.gouji.text.Span;

/**
 * A sentence of the prose, as it is compared with those of other reports.
 *
 * @param hash of its Chinese characters; figures, blanks and marks do not count
 * @param span from its first to its last character in the draft
 * @param paragraph the paragraph that it stands in, counted from 0
 */
public record Sentence(long hash, Span span, int paragraph) {

    /** A copy with its offsets moved by {@code delta} UTF-16 units. */
    Sentence shift(int delta) {
        return new Sentence(hash, span.shift(delta), paragraph);
    }

    /** The same sentence in the paragraph of this number. */
    Sentence in(int other) {
        return paragraph == other ? this : new Sentence(hash, span, other);
    }
}
