package org.gouji.form;

/** What a recommended sub-section is about, as far as the program has to know. Each form says which of its own it is. */
public enum AspectRole {
    /** Proactive disclosure, 主动公开. */
    DISCLOSED,
    /** Disclosure on application, 依申请公开. */
    APPLICATIONS,
    /** How information is administered, normative documents among it. */
    ADMINISTRATION,
    /** Websites and other platforms. */
    PLATFORMS,
    /** Supervision, training, cases of administrative reconsideration and litigation. */
    SUPERVISION
}
