package org.gouji.check.style;

import org.gouji.check.Findings;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;

/** A rule that looks at one passage at a time. */
abstract class PassageRule extends ReportRule {

    PassageRule(RuleInfo info) {
        super(info);
    }

    @Override
    protected final void look(Subject subject, Findings out) {
        Prose.of(subject).passages().forEach(passage -> look(passage, out));
    }

    /** Adds what it finds in {@code passage}. */
    abstract void look(Passage passage, Findings out);
}
