package org.gouji.draft;

/** Whether markup in a draft is interpreted. */
public enum Syntax {
    /** No markup; {@code **} is reported as a leftover. */
    PLAIN,
    /** Markdown: {@code #} opens a heading, {@code **} is emphasis. */
    MARKDOWN
}
