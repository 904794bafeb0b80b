package org.gouji.check;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.text.Span;

/**
 * Another place that a finding refers to.
 *
 * @param span where
 * @param message what is there
 * @param elsewhere the other report that it is in; then {@code span} is the finding's own
 */
public record Related(Span span, Message message, Optional<Elsewhere> elsewhere) {

    /** A place in the report under check. */
    public Related(Span span, Message message) {
        this(span, message, Optional.empty());
    }

    /**
     * A line of another report.
     *
     * @param file absolute
     * @param line counted from 0
     */
    public record Elsewhere(Path file, int line) {}
}
