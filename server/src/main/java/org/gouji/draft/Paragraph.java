package org.gouji.draft;

import org.gouji.text.Span;

/**
 * One line of prose. A paragraph that was broken by hand is several of these.
 *
 * @param span the line, blanks at both ends not included
 */
public record Paragraph(Span span) implements Block {}
