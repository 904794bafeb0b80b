package org.gouji.assist;

import java.util.Optional;
import org.gouji.text.Span;

/**
 * One piece of a report as a form shows it, in the order of the page.
 *
 * @param kind what it is
 * @param id names it from one version of the draft to the next; that of the official table for {@link Kind#TABLE}
 * @param text what stands there, or nothing; of a heading its number and wording, of a comment what it says
 * @param place the characters that a form may replace, blanks before the words included, half-open; of a heading its
 *     own; two places never touch
 * @param lead what goes before the first words of a blank place
 * @param owner the heading under which it stands, in words; empty for what stands under none
 */
public record FormEntry(Kind kind, String id, String text, Span place, String lead, Optional<String> owner) {

    /** What a piece of a report is. */
    public enum Kind {
        /** The title. */
        TITLE,
        /** What stands between the title and part one. */
        OPENING,
        /** The heading of a part; {@code id} is that of the prose that it opens. */
        PART,
        /** The heading of a recommended sub-section. */
        SUBHEADING,
        /** Sentences, one paragraph or more. */
        PROSE,
        /** A comment. */
        NOTE,
        /** An official table. */
        TABLE,
        /** The organ that signs. */
        ORGAN,
        /** The date under the text. */
        DATE
    }

    /** True if a user can type into it. */
    public boolean isField() {
        return switch (kind) {
            case TITLE, OPENING, PROSE, ORGAN, DATE -> true;
            case PART, SUBHEADING, NOTE, TABLE -> false;
        };
    }
}
