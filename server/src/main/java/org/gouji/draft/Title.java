package org.gouji.draft;

import java.util.List;
import org.gouji.text.Span;

/**
 * The title of the report.
 *
 * @param span from its first to its last character; up to three lines
 * @param lines the parts of it that stand on one line each, Markdown marks left out; never empty
 */
public record Title(Span span, List<Span> lines) implements Block {}
