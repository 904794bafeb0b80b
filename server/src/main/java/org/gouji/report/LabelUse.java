package org.gouji.report;

import java.util.Optional;
import org.gouji.form.Grade;
import org.gouji.text.Span;

/**
 * A label of the form as written in a draft.
 *
 * @param official the label in the form's own words
 * @param written the label in the draft, the parts of a broken label joined
 * @param span where it stands; for a label in several parts the first of them
 * @param match how the two relate
 * @param grade how wrong a variant is; empty if it is not reported
 * @param rest where the rest of a label that a page break cut stands
 */
public record LabelUse(
        String official, String written, Span span, Match match, Optional<Grade> grade, Optional<Span> rest) {

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    LabelUse shift(int delta) {
        return new LabelUse(official, written, span.shift(delta), match, grade, rest.map(place -> place.shift(delta)));
    }

    /** How a written label relates to the official one. */
    public enum Match {
        /** The same characters, line breaks and blanks inside a cell aside. */
        SAME,
        /** The same except for the width of brackets and marks, or a blank behind a number. */
        WIDTH,
        /** Another wording. */
        VARIANT,
        /** Cut in two by a page break. */
        SPLIT,
        /** The cell holds a paragraph break. */
        BROKEN
    }
}
