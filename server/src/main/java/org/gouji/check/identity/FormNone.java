package org.gouji.check.identity;

import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Report;

/** Reports about 2018 and earlier follow the Ordinance of 2007 and local notices; there is no form to check against. */
final class FormNone extends Rule {

    FormNone() {
        super(RuleInfo.of("form-none", Grade.LOOK));
    }

    @Override
    public boolean appliesTo(Report.Kind kind) {
        return kind == Report.Kind.OLD_REPORT;
    }

    @Override
    public void check(Subject subject, Findings out) {
        subject.report().identity().title().map(Title::span).ifPresent(place -> out.add(finding(place)));
    }
}
