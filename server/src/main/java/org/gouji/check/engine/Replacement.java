package org.gouji.check.engine;

import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.text.Span;

/**
 * Characters of a text that others have taken the place of.
 *
 * @param old where they stood
 * @param delta by how many UTF-16 units the text has become longer; negative if shorter
 */
record Replacement(Span old, int delta) {

    /** Where they stand that have taken their place. */
    Span now() {
        return new Span(old.start(), old.end() + delta);
    }

    /** True if what stood at {@code before} stands at {@code after} now. */
    boolean moves(Span before, Span after) {
        return moves(before.start(), after.start()) && moves(before.end(), after.end());
    }

    private boolean moves(int before, int after) {
        return isOutside(before) && moved(before) == after;
    }

    /**
     * {@code finding} where it stands now; empty if one of its places has some of the characters, or begins or ends beside them:
     * it may be another one then. Where something is only put in between is no such place.
     */
    Optional<Finding> moved(Finding finding) {
        boolean touched = isBeside(finding.span())
                || finding.related().stream().anyMatch(place -> isBeside(place.span()))
                || finding.fixes().stream()
                        .flatMap(fix -> fix.edits().stream())
                        .anyMatch(edit -> isBeside(edit.span()));
        return touched ? Optional.empty() : Optional.of(finding.moved(this::moved));
    }

    private boolean isBeside(Span span) {
        return span.isEmpty()
                ? old.start() < span.start() && span.start() < old.end()
                : span.start() <= old.end() && old.start() <= span.end();
    }

    private boolean isOutside(int offset) {
        return offset < old.start() || offset >= old.end();
    }

    /** Offsets among the replaced characters go to their end, so that spans stay spans. */
    private int moved(int offset) {
        return offset < old.start() ? offset : Math.max(offset, old.end()) + delta;
    }
}
