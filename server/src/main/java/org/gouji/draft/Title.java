package org.gouji.draft;

import java.util.List;
import org.gouji.text.Span;

/**
 * The title of the report.
 *
 * @param span from its first to its last character; up to three lines
 * @param lines its lines, without Markdown marks; never empty
 */
public record Title(Span span, List<Span> lines) implements Block {}
