package org.gouji.check.prose;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;

/** Published late: departments by 31 January, governments by 31 March of the next year (条例 第四十九条). */
public final class DateLate extends ReportRule {

    /** The rule. */
    public DateLate() {
        super(RuleInfo.of("date-late", Grade.LOOK));
    }

    @Override
    protected void look(Subject subject, Findings out) {
        SignedDay.of(subject)
                .filter(signed -> signed.day().isAfter(signed.deadline()))
                .ifPresent(signed -> out.add(Finding.of(
                        info, signed.span(), SignedDay.written(signed.day()), SignedDay.written(signed.deadline()))));
    }
}
