package org.gouji.check.identity;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.SignatureLines;
import org.gouji.form.Grade;

/** Published late: departments by 31 January, governments by 31 March of the next year (条例 第四十九条). */
final class DateLate extends FrameRule {

    /** The rule. */
    DateLate() {
        super(RuleInfo.of("date-late", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        SignedDay.of(subject)
                .filter(signed -> signed.day().isAfter(signed.deadline()))
                .ifPresent(signed -> out.add(Finding.of(
                        info,
                        signed.span(),
                        SignatureLines.date(signed.day()),
                        SignatureLines.date(signed.deadline()))));
    }
}
