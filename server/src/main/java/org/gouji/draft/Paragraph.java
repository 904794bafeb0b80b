package org.gouji.draft;

import org.gouji.text.Span;

/**
 * One line of prose. A paragraph with manual line breaks is several blocks.
 *
 * @param span the line, without blanks at both ends
 */
public record Paragraph(Span span) implements Block {}
