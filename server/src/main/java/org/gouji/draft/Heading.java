package org.gouji.draft;

import java.util.Optional;
import org.gouji.text.Span;

/**
 * A heading, split into number, title and body.
 *
 * @param span the whole line, Markdown marks included
 * @param numbering the number before the title, if there is one
 * @param title the wording behind the number, without closing punctuation; never blank
 * @param body prose that follows on the same line, if any
 */
public record Heading(Span span, Optional<Numbering> numbering, Span title, Optional<Span> body) implements Block {

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    Heading shift(int delta) {
        return new Heading(
                span.shift(delta),
                numbering.map(number -> number.shift(delta)),
                title.shift(delta),
                body.map(rest -> rest.shift(delta)));
    }

    /** Number and wording, without Markdown marks and without a body. */
    public Span label() {
        return numbering.map(number -> number.span().union(title)).orElse(title);
    }
}
