package org.gouji.form;

/** What the word behind a number says that is counted. A form lists the words of each kind. */
public enum UnitKind {
    /** Applications, cases, documents: 件, 条, 宗. */
    CASE,
    /** People: 人, 名. */
    PERSON,
    /** Anything else: 次, 万元, 家. */
    OTHER
}
