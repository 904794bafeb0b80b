package org.gouji.check;

import java.util.List;
import org.gouji.text.Edit;

/**
 * A way to correct a finding.
 *
 * @param title what it does, for a menu
 * @param edits all at once, in offsets of the text that was checked; they do not overlap
 * @param kind what may be expected of it
 * @param preferred true for the likeliest; at most one of a finding's fixes
 */
public record Fix(Message title, List<Edit> edits, Kind kind, boolean preferred) {

    /** What may be expected of a fix. */
    public enum Kind {
        /** Its finding goes, nothing new comes, a second time changes nothing; loses nothing that a person typed. */
        LOSSLESS,
        /** The same, but characters or a number that a person typed are replaced: never without being asked. */
        EXACT,
        /** It inserts a skeleton; new findings may lie inside that or in relations that become judgeable. */
        NEEDS_INPUT
    }

    /** The likeliest fix. */
    public static Fix preferred(Kind kind, Message title, List<Edit> edits) {
        return new Fix(title, List.copyOf(edits), kind, true);
    }

    /** Another fix. */
    public static Fix other(Kind kind, Message title, List<Edit> edits) {
        return new Fix(title, List.copyOf(edits), kind, false);
    }
}
