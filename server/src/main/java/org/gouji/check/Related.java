package org.gouji.check;

import org.gouji.text.Span;

/**
 * Another place that a finding speaks of.
 *
 * @param span where
 * @param message what is there
 */
public record Related(Span span, Message message) {}
