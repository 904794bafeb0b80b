package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Message;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.text.Span;

/** A rule with one id that looks only at reports. */
abstract class TableRule implements Rule {

    /** So many rows or labels of one table with the same fault are told one by one; more are one finding. */
    static final int ONE_BY_ONE = 3;

    private final RuleInfo info;

    TableRule(String id, Grade grade) {
        this.info = RuleInfo.of(id, grade);
    }

    @Override
    public final List<RuleInfo> infos() {
        return List.of(info);
    }

    @Override
    public final void check(Subject subject, Findings out) {
        if (subject.report().isReport()) {
            find(subject, out);
        }
    }

    abstract void find(Subject subject, Findings out);

    /** A finding with the rule's message. */
    final Finding finding(Span span, Object... arguments) {
        return Finding.of(info, span, arguments);
    }

    /** A finding with the message under {@code suffix}. */
    final Finding findingOf(String suffix, Span span, Object... arguments) {
        return Finding.of(info, span).withMessage(text(suffix, arguments));
    }

    /** The rule's text under {@code suffix}. */
    final Message text(String suffix, Object... arguments) {
        return Message.of(info.id() + "." + suffix, arguments);
    }
}
