package org.gouji.check.structure;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.report.Section;

/** A part of the form that stands in the report twice. */
public final class SecDup extends ReportRule {

    /** The rule. */
    public SecDup() {
        super(RuleInfo.of("sec-dup", Grade.CERTAIN));
    }

    @Override
    protected void look(Subject subject, Findings out) {
        Report report = subject.report();
        Parts parts = Parts.of(report);
        for (Section part : parts.all()) {
            Section first = parts.part(Parts.number(part)).orElseThrow();
            if (part != first) {
                out.add(Finding.of(info, part.heading().label(), part.spec().heading())
                        .withRelated(first.heading().label(), message("related")));
            }
        }
    }
}
