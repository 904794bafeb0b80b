package org.gouji.check.tables;

import java.util.Optional;
import org.gouji.check.Findings;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Section;

/**
 * Form of 2021: applications closed because a fee was not paid (（六）其他处理, row 2) mean that fee notices were sent,
 * and part six has to report on fees. Without a part six, its absence is the finding.
 */
public final class FeeNotice extends TableRule {

    private static final int SIXTH = 6;
    private static final String UNPAID = "T3.R6.2.t";

    /** The rule {@code fee-notice}. */
    public FeeNotice() {
        super("fee-notice", Grade.LIKELY);
    }

    @Override
    void find(Subject subject, Findings out) {
        Report report = subject.report();
        Optional<Section> sixth = report.section(SIXTH);
        Optional<Figure> unpaid = report.figures().figure(UNPAID);
        if (sixth.isPresent()
                && unpaid.isPresent()
                && report.figures()
                        .number(UNPAID)
                        .filter(number -> number.signum() > 0)
                        .isPresent()
                && !new FeeProse(report).speaksOfNotices()) {
            out.add(finding(
                            unpaid.get().span(),
                            report.figures().number(UNPAID).get().toPlainString())
                    .withRelated(sixth.get().heading().label(), text("related")));
        }
    }
}
