package org.gouji.check;

import java.util.List;

/** A rule with one id that has something to say only about reports that a form exists for. */
public abstract class ReportRule implements Rule {

    /** The one rule that this class finds. */
    protected final RuleInfo info;

    /** A rule that is known under {@code info}. */
    protected ReportRule(RuleInfo info) {
        this.info = info;
    }

    @Override
    public final List<RuleInfo> infos() {
        return List.of(info);
    }

    @Override
    public final void check(Subject subject, Findings out) {
        if (subject.report().isReport()) {
            look(subject, out);
        }
    }

    /** Adds what it finds in a report to {@code out}. */
    protected abstract void look(Subject subject, Findings out);

    /** The message of this rule under {@code <id>.<suffix>}. */
    protected final Message message(String suffix, Object... arguments) {
        return Message.of(info.id() + "." + suffix, arguments);
    }
}
