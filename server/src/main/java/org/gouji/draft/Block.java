package org.gouji.draft;

import org.gouji.text.Span;

/** A piece of a draft. */
public sealed interface Block permits Title, Heading, Paragraph, Table, Comment, PageMark {

    /** The characters of the block, blanks at both ends not included. */
    Span span();
}
