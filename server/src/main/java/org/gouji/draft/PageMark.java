package org.gouji.draft;

import org.gouji.text.Span;

/**
 * A page number that stands on a line of its own, such as {@code - 3 -}.
 *
 * @param span the line, blanks at both ends not included
 */
public record PageMark(Span span) implements Block {}
