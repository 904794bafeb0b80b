package org.gouji.form;

/** What a value stands for, as far as the program has to know. Each form says which of its values have the role. */
public enum FieldRole {
    /** Applications received this year, of all applicants. */
    RECEIVED,
    /** Applications carried over from last year, of all applicants. */
    CARRIED_OVER,
    /** Applications finished this year, of all applicants. */
    FINISHED,
    /** Applications carried forward to the next year, of all applicants. */
    CARRIED_FORWARD,
    /** Applications refused for a legal reason, of all applicants, one value for each reason. */
    REFUSED,
    /** Applications not handled further as the fee was not paid, of all applicants. */
    FEE_UNPAID,
    /** Cases of administrative reconsideration. */
    REVIEWS,
    /** Cases of administrative litigation, in one value or in several that are added. */
    SUITS,
    /** Those of {@link #SUITS} that were brought without administrative reconsideration. */
    DIRECT_SUITS,
    /** Normative documents issued. */
    NORMATIVE_ISSUED,
    /** Normative documents repealed. */
    NORMATIVE_REPEALED,
    /** Normative documents in force. */
    NORMATIVE_IN_FORCE,
    /** Administrative fees charged, in the table of what is disclosed by the organ itself. */
    FEES,
    /** Items of central government procurement. */
    PURCHASES,
    /** Money spent on them. */
    PURCHASE_AMOUNT
}
