package org.gouji.draft;

import org.gouji.text.Span;

/**
 * A page number on a line of its own, such as {@code - 3 -}.
 *
 * @param span the line, without blanks at both ends
 */
public record PageMark(Span span) implements Block {}
