package org.gouji.assist.completion;

import org.gouji.compose.SnippetTemplate;
import org.gouji.text.Span;

/**
 * Something that can be written at the caret.
 *
 * @param kind what it is
 * @param label what the user sees of it
 * @param hint a few words on it
 * @param text what is written
 * @param replaced the characters in the caret's line that are part of it already; the caret is inside or at its end
 * @param filter what an editor compares with those characters
 * @param about id of what more there is to say of it; may be empty
 */
public record CompletionCandidate(
        Kind kind, String label, String hint, SnippetTemplate text, Span replaced, String filter, String about) {

    /** What can be written. */
    public enum Kind {
        /** A whole report. */
        REPORT,
        /** A title or a heading. */
        HEADING,
        /** A whole table. */
        TABLE,
        /** A row of a table with its cells. */
        ROW,
        /** A label of a table. */
        LABEL,
        /** A sentence. */
        SENTENCE,
        /** A number that a cell has. */
        NUMBER,
        /** A law, a notice or its number. */
        CITATION,
        /** A name or a date. */
        NAME,
        /** What a comment says to us. */
        DIRECTIVE
    }
}
