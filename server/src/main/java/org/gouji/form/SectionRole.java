package org.gouji.form;

/** What a part of a report is about, as far as the program has to know. Each form says which of its parts it is. */
public enum SectionRole {
    /** What the organ did in the year, 总体情况. */
    OVERVIEW,
    /** What is disclosed without being asked for, 主动公开. */
    DISCLOSED,
    /** Applications received and handled. */
    APPLICATIONS,
    /** Administrative reconsideration and litigation. */
    DISPUTES,
    /** Problems and how they are met. */
    PROBLEMS,
    /** What else there is to report, fees among it. */
    OTHER
}
