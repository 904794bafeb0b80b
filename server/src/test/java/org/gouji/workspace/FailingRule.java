package org.gouji.workspace;

import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;

/** Throws, with text of the document in its message, as failures of real rules may have. */
public final class FailingRule extends Rule {

    public FailingRule() {
        super(RuleInfo.of("failing", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        throw new IllegalStateException(subject.report().text().string());
    }
}
