package org.gouji.draft;

/** How the marks in a draft are to be understood. */
public enum Syntax {
    /** Every character stands for itself; {@code **} is a leftover. */
    PLAIN,
    /** Markdown: {@code #} opens a heading, {@code **} is emphasis. */
    MARKDOWN
}
