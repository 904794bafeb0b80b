package org.gouji.draft;

import org.gouji.text.Span;

/** A block of a draft: title, heading, paragraph, table, comment or page mark. */
public sealed interface Block permits Title, Heading, Paragraph, Table, Comment, PageMark {

    /** The characters of the block, without blanks at both ends. */
    Span span();
}
