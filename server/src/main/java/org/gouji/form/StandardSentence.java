package org.gouji.form;

/**
 * The sentences and phrases with which a report states its figures. A form words them, as it names what they speak of;
 * {@code {0}}, {@code {1}} … stand for the numbers. Empty where a form asks for nothing of the kind.
 */
public enum StandardSentence {
    /** Applications received and carried over. */
    APPLICATIONS,
    /** There were none; the year. */
    NO_APPLICATIONS,
    /** Applications finished, {@link #RESULTS_AMONG} or nothing, and carried forward. */
    RESULTS,
    /** The list of the results. */
    RESULTS_AMONG,
    /** Cases of administrative reconsideration and of administrative litigation. */
    CASES,
    /** There were none. */
    NO_CASES,
    /** Normative documents issued, repealed and in force. */
    DOCUMENTS,
    /** The year, applications for which the fee was not paid, and by what fees are charged. */
    FEES_UNPAID,
    /** No fees were charged: the year, and by what fees are charged. */
    NO_FEES,
    /** How the part about problems begins; the title of the Ordinance. */
    PROBLEMS,
    /** The last part if there is nothing to report in it. */
    NOTHING_ELSE,
    /** A number of applications received, inside a sentence. */
    COUNT_RECEIVED,
    /** A number of applications carried over, inside a sentence. */
    COUNT_CARRIED_OVER,
    /** A number of applications carried forward, inside a sentence. */
    COUNT_CARRIED_FORWARD,
    /** A number of cases of administrative reconsideration, inside a sentence. */
    COUNT_REVIEWS,
    /** A number of cases of administrative litigation, inside a sentence. */
    COUNT_SUITS,
    /** Both numbers of cases, inside a sentence. */
    COUNT_CASES,
    /** Applications finished and carried forward, inside a sentence. */
    COUNT_OUTCOME
}
