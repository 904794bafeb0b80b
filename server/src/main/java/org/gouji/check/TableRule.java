package org.gouji.check;

/**
 * A rule that looks at the tables with their figures and relations, and at what stands right around them, but neither at
 * sentences, headings, claims nor at who reports. As long as these tables stay the same, wherever they move to, it is not
 * run again.
 */
public abstract class TableRule extends Rule {

    /** A rule that is known under {@code info}. */
    protected TableRule(RuleInfo info) {
        super(info);
    }
}
