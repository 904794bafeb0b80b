package org.gouji.check.neighbours;

import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Cells;
import org.gouji.facts.Neighbour;
import org.gouji.form.Grade;
import org.gouji.report.Report;

/**
 * Every number of the tables is that of last year. That happens rightly to an organ with hardly any numbers, so there must be
 * some different ones.
 */
final class XYearSame extends LastYearRule {

    /** So many different numbers do not come back by chance. */
    private static final int NUMBERS = 4;

    XYearSame() {
        super(RuleInfo.of("xyear-same", Grade.LIKELY));
    }

    @Override
    void check(Subject subject, Neighbour lastYear, Findings out) {
        Report report = subject.report();
        Cells before = lastYear.facts().cells();
        if (before.distinctNumbers() < NUMBERS) {
            return;
        }
        if (before.areThoseOf(report)) {
            out.add(finding(Whole.of(report), String.valueOf(lastYear.facts().year()))
                    .withElsewhere(lastYear.file(), 0, message("related", lastYear.name())));
        }
    }
}
