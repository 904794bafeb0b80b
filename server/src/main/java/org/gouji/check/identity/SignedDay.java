package org.gouji.check.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Subject;
import org.gouji.compose.Deadline;
import org.gouji.report.Identity;
import org.gouji.report.Identity.PlainDate;
import org.gouji.report.Identity.SignedDate;
import org.gouji.report.OrganKind;
import org.gouji.text.Span;

/**
 * The date under a report, or at the head of its page, beside the year that the report is about.
 *
 * @param day the date, which exists
 * @param span where it stands
 * @param reportYear the year that the report is about
 * @param deadline the last day for publishing: 31 January, for governments 31 March of the next year (条例
 *     第四十九条), or a local day
 */
record SignedDay(LocalDate day, Span span, int reportYear, LocalDate deadline) {

    /** The date of the signature. Empty unless both the report year and a whole, existing date are known. */
    static Optional<SignedDay> of(Subject subject) {
        return of(subject, subject.report().identity().date().map(SignedDate::date));
    }

    /** The dates of publication at the head of the page. */
    static List<SignedDay> published(Subject subject) {
        return subject.report().identity().published().stream()
                .flatMap(date -> of(subject, Optional.of(date)).stream())
                .toList();
    }

    private static Optional<SignedDay> of(Subject subject, Optional<PlainDate> date) {
        Identity identity = subject.report().identity();
        OrganKind kind = subject.options().organKind().orElse(identity.organKind());
        return identity.year()
                .flatMap(year -> date.flatMap(signed -> day(signed)
                        .map(day -> new SignedDay(
                                day,
                                signed.span(),
                                year.value(),
                                Deadline.latest(
                                        kind,
                                        subject.neighbours()
                                                .deadline()
                                                .or(() -> subject.options().deadline()),
                                        year.value())))));
    }

    /** The day as a date, if it exists. */
    static Optional<LocalDate> day(PlainDate date) {
        try {
            return date.year() == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(date.year(), date.month(), date.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
