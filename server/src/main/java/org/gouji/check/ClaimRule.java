package org.gouji.check;

/** A {@link WordsRule} that looks at {@link org.gouji.report.Report#claims}, and besides at words that concern it. */
public abstract class ClaimRule extends WordsRule {

    /** A rule that is known under {@code info}. */
    protected ClaimRule(RuleInfo info) {
        super(info);
    }

    /** Nothing but claims concerns it, unless it says otherwise. */
    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return false;
    }
}
