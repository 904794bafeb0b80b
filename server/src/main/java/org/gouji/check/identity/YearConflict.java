package org.gouji.check.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Identity;
import org.gouji.report.Identity.Period;
import org.gouji.report.Identity.PlainDate;
import org.gouji.report.Identity.Year;
import org.gouji.report.Report;
import org.gouji.report.identity.TitleParts;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * The statistical period lies in the year of the title. Only a period within one year is judged here; the rest of it
 * is {@link PeriodBad}'s, and a signature date has a rule of its own. Where all else speaks of another year, the title is
 * what is wrong.
 */
final class YearConflict extends WordsRule {

    /** The rule. */
    YearConflict() {
        super(RuleInfo.of("year-conflict", Grade.CERTAIN));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.says("月");
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Identity identity = report.identity();
        Optional<Year> title = identity.title()
                .flatMap(line -> TitleParts.of(report.text(), line).year());
        identity.year().ifPresent(year -> {
            title.filter(stated -> stated.value() != year.value() || isEarly(report, year))
                    .ifPresent(stated -> out.add(ofTitle(report, stated, year)));
            PeriodStatement.in(report).stream()
                    .filter(period -> isOfAnotherYear(period, year.value()))
                    .forEach(period -> out.add(finding(report.text(), period, year)));
        });
    }

    /** True for a report with tables of a form whose year is before the forms. */
    private static boolean isEarly(Report report, Year year) {
        return report.isReport() && year.value() < report.forms().first().firstYear();
    }

    private Finding ofTitle(Report report, Year stated, Year year) {
        if (stated.value() == year.value()) {
            int first = report.forms().first().firstYear();
            return Finding.of(info, stated.span()).withMessage(message("message.early", stated.value(), first));
        }
        return Finding.of(info, stated.span())
                .withMessage(message("message.title", stated.value(), year.value()))
                .withRelated(year.span(), message("related.text", year.value()))
                .withFix(Fix.preferred(
                        Fix.Kind.EXACT,
                        message("fix.title", year.value()),
                        List.of(new Edit(stated.span(), String.valueOf(year.value())))));
    }

    /** True for a period that begins and ends in the same year, which is not {@code year}. */
    static boolean isOfAnotherYear(Period period, int year) {
        int start = period.start().year();
        return start != 0 && start == period.end().year() && start != year;
    }

    private Finding finding(Text text, Period period, Year year) {
        List<Edit> edits = Stream.of(period.start(), period.end())
                .flatMap(date -> yearOf(text, date).stream())
                .map(span -> new Edit(span, String.valueOf(year.value())))
                .toList();
        Finding finding = Finding.of(info, period.span(), period.start().year(), year.value())
                .withMessage(message(
                        year.inTitle() ? "message" : "message.text",
                        period.start().year(),
                        year.value()))
                .withRelated(year.span(), message(year.inTitle() ? "related" : "related.text", year.value()));
        return edits.isEmpty()
                ? finding
                : finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", year.value()), edits));
    }

    private static List<Span> yearOf(Text text, PlainDate date) {
        String written = String.valueOf(date.year());
        int at = text.slice(date.span()).indexOf(written);
        int start = date.span().start() + at;
        return at < 0 ? List.of() : List.of(new Span(start, start + written.length()));
    }
}
