package org.gouji.check.neighbours;

import org.gouji.check.Findings;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Subordinates;
import org.gouji.form.Grade;

/** Organs of the list that stand under the one that reports and have no report of the year. */
final class XOrgMissing extends FrameRule {

    XOrgMissing() {
        super(RuleInfo.of("xorg-missing", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Subordinates below = subject.neighbours().below();
        // Without a list nobody is known to be missing; without a single report their folder is another one.
        if (below.listed() && !below.missing().isEmpty() && !below.reports().isEmpty()) {
            out.add(finding(
                    Whole.of(subject.report()),
                    String.valueOf(below.missing().size() + below.reports().size()),
                    String.valueOf(below.missing().size()),
                    XOrgSum.names(below.missing())));
        }
    }
}
