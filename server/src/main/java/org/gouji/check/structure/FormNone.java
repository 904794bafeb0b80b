package org.gouji.check.structure;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Report;

/** Reports about 2018 and earlier follow the regulation of 2007 and local notices; there is no form to check against. */
public final class FormNone implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("form-none", Grade.LOOK);

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        if (report.kind() == Report.Kind.OLD_REPORT) {
            report.identity().title().map(Title::span).ifPresent(place -> out.add(Finding.of(INFO, place)));
        }
    }
}
