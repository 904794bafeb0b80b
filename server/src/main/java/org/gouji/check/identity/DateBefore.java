package org.gouji.check.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.SignatureLines;
import org.gouji.form.Grade;
import org.gouji.text.Edit;

/**
 * A report is signed after its period, which ends on 31 December. In January of the report year the year is surely
 * wrong; in December the report may have been written early. The date of publication at the head of a page is no earlier.
 */
final class DateBefore extends FrameRule {

    private static final int DECEMBER = 12;

    /** The rule. */
    DateBefore() {
        super(RuleInfo.of("date-before", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        SignedDay.of(subject).filter(DateBefore::isEarly).ifPresent(signed -> out.add(finding(signed, "message")));
        SignedDay.published(subject).stream()
                .filter(DateBefore::isEarly)
                .forEach(published -> out.add(finding(published, "message.page")));
    }

    private static boolean isEarly(SignedDay signed) {
        return signed.day().isBefore(LocalDate.of(signed.reportYear(), DECEMBER, 31));
    }

    private Finding finding(SignedDay signed, String text) {
        boolean december = !signed.day().isBefore(LocalDate.of(signed.reportYear(), DECEMBER, 1));
        Finding finding = Finding.of(info, signed.span())
                .withMessage(message(text, SignatureLines.date(signed.day()), signed.reportYear()))
                .withGrade(december ? Grade.LIKELY : Grade.CERTAIN);
        return nextYear(signed)
                .map(SignatureLines::date)
                .map(right -> finding.withFix(
                        Fix.preferred(Fix.Kind.EXACT, message("fix", right), List.of(new Edit(signed.span(), right)))))
                .orElse(finding);
    }

    /** The same day in the year after the report year, if that would be in time. */
    private static Optional<LocalDate> nextYear(SignedDay signed) {
        return Optional.of(signed.day().withYear(signed.reportYear() + 1))
                .filter(day -> !day.isAfter(signed.deadline()));
    }
}
