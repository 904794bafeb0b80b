package org.gouji.check.neighbours;

import java.util.Optional;
import org.gouji.check.Findings;
import org.gouji.check.Rule;
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
final class XYearSame extends Rule {

    /** So many different numbers do not come back by chance. */
    private static final int NUMBERS = 4;

    XYearSame() {
        super(RuleInfo.of("xyear-same", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Optional<Neighbour> lastYear = subject.neighbours().lastYear();
        if (lastYear.isEmpty()) {
            return;
        }
        Report report = subject.report();
        Cells before = lastYear.get().facts().cells();
        if (before.distinctNumbers() < NUMBERS) {
            return;
        }
        if (before.areThoseOf(report)) {
            out.add(finding(
                            Whole.of(report),
                            String.valueOf(lastYear.get().facts().year()))
                    .withElsewhere(
                            lastYear.get().file(),
                            0,
                            message("related", lastYear.get().name())));
        }
    }
}
