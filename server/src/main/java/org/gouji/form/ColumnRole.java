package org.gouji.form;

/** What a column of a table is for, as far as the program has to know. Each form says which of its columns have the role. */
public enum ColumnRole {
    /** What the row comes to: applications of all applicants. */
    TOTAL,
    /** Documents made in the year, whatever the form calls it. */
    MADE
}
