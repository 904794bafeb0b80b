package org.gouji.draft;

import org.gouji.text.Span;

/**
 * {@code <!-- … -->}; not read for claims, and not checked.
 *
 * @param span including the marks
 * @param text between the marks, trimmed
 */
public record Comment(Span span, String text) implements Block {}
