package org.gouji.check.suppress;

import java.util.List;
import org.gouji.text.Span;

/**
 * A suppression comment: {@code <!-- gouji-ignore sum-row: reason -->}.
 *
 * @param comment the whole comment
 * @param region findings that start inside it are suppressed; the whole text for {@code gouji-ignore-file}
 * @param rules the ids that it names, in order
 * @param reason why, as written; empty if it is missing, and then nothing is suppressed
 */
record Directive(Span comment, Span region, List<Named> rules, String reason) {

    /**
     * A rule id in the comment.
     *
     * @param id as written
     * @param span the characters
     */
    record Named(String id, Span span) {}

    /** True if it has both ids and a reason. */
    boolean isComplete() {
        return !rules.isEmpty() && !reason.isEmpty();
    }

    /** True if {@code span} starts inside the region. */
    boolean covers(Span span) {
        // An empty span at the end of a block is a place where something is missing from that block.
        return region.contains(span.start()) || span.isEmpty() && region.touches(span.start());
    }
}
