package org.gouji.check.tables;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Report;

/**
 * Form of 2021: applications closed because a fee was not paid (（六）其他处理, row 2) mean that fee notices were sent,
 * and part six has to report on fees.
 */
public final class FeeNotice extends TableRule {

    private static final String UNPAID = "T3.R6.2.t";

    /** The rule {@code fee-notice}. */
    public FeeNotice() {
        super("fee-notice", Grade.LIKELY);
    }

    @Override
    void find(Subject subject, Findings out) {
        Report report = subject.report();
        report.figures()
                .number(UNPAID)
                .filter(number -> number.signum() > 0)
                .filter(number -> !new FeeProse(report).speaksOfNotices())
                .ifPresent(number -> report.figures().figure(UNPAID).ifPresent(figure -> {
                    Finding finding = finding(figure.span(), number.toPlainString());
                    out.add(report.section(6)
                            .map(section ->
                                    finding.withRelated(section.heading().label(), text("related")))
                            .orElse(finding));
                }));
    }
}
