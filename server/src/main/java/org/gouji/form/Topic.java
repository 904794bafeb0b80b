package org.gouji.form;

/** What a number in a sentence can count: what a {@link Term} names, or the row of a table that a label names. */
public sealed interface Topic permits Term, RowTopic {

    /** How forms write it: the id of the term, or the table's id and the row's, such as {@code T3.R5.2}. */
    String id();
}
