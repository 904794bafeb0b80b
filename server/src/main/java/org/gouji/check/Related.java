package org.gouji.check;

import org.gouji.text.Span;

/**
 * Another place that a finding refers to.
 *
 * @param span where
 * @param message what is there
 */
public record Related(Span span, Message message) {}
