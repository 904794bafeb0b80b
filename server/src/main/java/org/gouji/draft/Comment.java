package org.gouji.draft;

import org.gouji.text.Span;

/**
 * {@code <!-- … -->}; feeds no claim and no rule.
 *
 * @param span marks included
 * @param text what stands between the marks, trimmed
 */
public record Comment(Span span, String text) implements Block {}
