package org.gouji.assist.completion;

import org.gouji.compose.SnippetTemplate;
import org.gouji.text.Span;

/**
 * A candidate of a completion list.
 *
 * @param kind what it is
 * @param label shown in the list
 * @param hint a few words of explanation
 * @param text the text to insert
 * @param replaced the already typed characters, which it replaces; on the caret's line, with the caret inside or at the
 * end
 * @param filter the text that the editor matches with those characters
 * @param about key of its documentation; may be empty
 */
public record CompletionCandidate(
        Kind kind, String label, String hint, SnippetTemplate text, Span replaced, String filter, String about) {

    /** The kind of a candidate. */
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
        /** The text of a suppression comment. */
        DIRECTIVE
    }
}
