package org.gouji.form;

/** How sure it is that something is wrong. Settings map a grade to the level that a user sees. */
public enum Grade {
    /** Certain by the form or the law; shown as an error unless set otherwise. */
    CERTAIN,
    /** Very likely wrong; shown as a warning. */
    LIKELY,
    /** Worth a look, or a matter of layout; shown as information. */
    LOOK,
    /** A matter of style; shown as a hint. */
    STYLE
}
