package org.gouji.check.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.SignatureLines;
import org.gouji.form.Grade;
import org.gouji.text.Edit;

/**
 * A report is signed after its period, which ends on 31 December. In January of the report year the year is surely
 * wrong; in December the report may have been written early.
 */
final class DateBefore extends Rule {

    private static final int DECEMBER = 12;

    /** The rule. */
    DateBefore() {
        super(RuleInfo.of("date-before", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        SignedDay.of(subject)
                .filter(signed -> signed.day().isBefore(LocalDate.of(signed.reportYear(), DECEMBER, 31)))
                .ifPresent(signed -> out.add(finding(signed)));
    }

    private Finding finding(SignedDay signed) {
        boolean december = !signed.day().isBefore(LocalDate.of(signed.reportYear(), DECEMBER, 1));
        Finding finding = Finding.of(info, signed.span(), SignatureLines.date(signed.day()), signed.reportYear())
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
