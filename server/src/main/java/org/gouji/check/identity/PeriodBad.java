package org.gouji.check.identity;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Identity.Period;
import org.gouji.report.Identity.PlainDate;
import org.gouji.report.Identity.Year;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * The statistical period is one whole year, 1 January to 31 December. A whole year, but not the title's, is left to
 * {@link YearConflict}.
 */
final class PeriodBad extends WordsRule {

    /** The rule. */
    PeriodBad() {
        super(RuleInfo.of("period-bad", Grade.CERTAIN));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.says("月");
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (Period period : PeriodStatement.in(report)) {
            if (!isWholeYear(period)) {
                int year = report.identity()
                        .year()
                        .map(Year::value)
                        .filter(value -> !YearConflict.isOfAnotherYear(period, value))
                        .orElse(year(period));
                out.add(finding(report.text(), period, year));
            }
        }
    }

    /** Where a character was lost or doubled, the message names the date as it is written. */
    private Finding garbled(Text text, Period period, int year, String start, String end) {
        Finding finding = Finding.of(info, period.span(), start, end);
        if (period.garbled().isEmpty() || year == 0) {
            return finding;
        }
        Span written = period.garbled().get();
        boolean first = written.equals(period.start().span());
        return Finding.of(info, written)
                .withMessage(message("message.garbled", text.slice(written), first ? start : end));
    }

    private static boolean isWholeYear(Period period) {
        return isDay(period.start(), 1, 1)
                && isDay(period.end(), 12, 31)
                && period.start().year() == period.end().year();
    }

    /** The year of the first date that could be read. */
    private static int year(Period period) {
        return period.start().year() > 0 ? period.start().year() : period.end().year();
    }

    private static boolean isDay(PlainDate date, int month, int day) {
        return date.month() == month && date.day() == day;
    }

    private Finding finding(Text text, Period period, int year) {
        String start = year + "年1月1日";
        String end = year + "年12月31日";
        List<Edit> edits = new ArrayList<>();
        boolean sameYear = period.start().year() == period.end().year();
        if (!isDay(period.start(), 1, 1) || !sameYear && period.start().year() != year) {
            edits.add(new Edit(period.start().span(), start));
        }
        if (!isDay(period.end(), 12, 31) || !sameYear && period.end().year() != year) {
            edits.add(new Edit(period.end().span(), end));
        }
        Finding finding = garbled(text, period, year, start, end);
        return year == 0 || edits.isEmpty()
                ? finding
                : finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", start, end), edits));
    }
}
