package org.gouji.form;

/** What a row of a table is for, as far as the program has to know. Each form says which of its rows have the role. */
public enum RowRole {
    /** Applications received this year. */
    RECEIVED,
    /** Applications carried over from last year. */
    CARRIED_OVER,
    /** One of the results of handling applications; their sum is {@link #FINISHED}. */
    RESULT,
    /** A {@link #RESULT}: the information was not disclosed for a legal reason, 不予公开. */
    REFUSED,
    /** A {@link #RESULT}: the organ does not hold the information, 不掌握. */
    NOT_HELD,
    /** A {@link #RESULT}: 其他处理, in one row or in several. */
    OTHER_HANDLING,
    /** A {@link #RESULT}: the fee that was asked for was not paid in time. */
    FEE_UNPAID,
    /** The sum of the results. */
    FINISHED,
    /** Applications carried forward to the next year. */
    CARRIED_FORWARD,
    /** Rules of departments and local governments, 规章. */
    RULES,
    /** Normative documents, 规范性文件. */
    NORMATIVE
}
