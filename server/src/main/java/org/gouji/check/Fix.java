package org.gouji.check;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gouji.text.Edit;

/**
 * A way to correct a finding.
 *
 * @param title what it does, for a menu
 * @param edits all at once, in offsets of the text that was checked; they do not overlap
 * @param kind what it guarantees
 * @param preferred true for the most likely one; at most one of a finding's fixes
 */
public record Fix(Message title, List<Edit> edits, Kind kind, boolean preferred) {

    /** What a fix guarantees. */
    public enum Kind {
        /** Removes its finding, adds none, is idempotent, and loses nothing that a person typed. */
        LOSSLESS,
        /** The same, but replaces characters or a number that a person typed: never applied without being asked for. */
        EXACT,
        /** Inserts a skeleton; new findings may lie inside it or in relations that can now be evaluated. */
        NEEDS_INPUT
    }

    /** A copy with all offsets moved as {@code move} says. */
    Fix moved(IntUnaryOperator move) {
        return new Fix(
                title,
                edits.stream()
                        .map(edit -> new Edit(edit.span().moved(move), edit.newText()))
                        .toList(),
                kind,
                preferred);
    }

    /** The most likely fix. */
    public static Fix preferred(Kind kind, Message title, List<Edit> edits) {
        return new Fix(title, List.copyOf(edits), kind, true);
    }

    /** Another fix. */
    public static Fix other(Kind kind, Message title, List<Edit> edits) {
        return new Fix(title, List.copyOf(edits), kind, false);
    }
}
