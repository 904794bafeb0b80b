package org.gouji.check.identity;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.SignatureLines;
import org.gouji.form.Grade;
import org.gouji.report.Identity.SignedDate;
import org.gouji.text.Edit;

/** The date under the text is written 2021年1月8日: full year, Arabic, no leading zeros (GB/T 9704—2012, 7.3.5.4). */
final class DateForm extends Rule {

    /** The rule. */
    DateForm() {
        super(RuleInfo.of("date-form", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        subject.report()
                .identity()
                .date()
                .filter(signed ->
                        !signed.canonical() || SignedDay.day(signed.date()).isEmpty())
                .ifPresent(signed -> out.add(finding(signed)));
    }

    private Finding finding(SignedDate signed) {
        Finding finding = Finding.of(info, signed.date().span()).withMessage(message("message.general"));
        return SignedDay.day(signed.date())
                .map(SignatureLines::date)
                .map(right -> Finding.of(info, signed.date().span(), right)
                        .withFix(Fix.preferred(
                                Fix.Kind.LOSSLESS,
                                message("fix", right),
                                List.of(new Edit(signed.date().span(), right)))))
                .orElse(finding);
    }
}
