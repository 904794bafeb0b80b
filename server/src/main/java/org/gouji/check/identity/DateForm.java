package org.gouji.check.identity;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.compose.SignatureLines;
import org.gouji.form.Grade;
import org.gouji.report.Identity.PlainDate;
import org.gouji.report.Identity.SignedDate;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.SpanSet;

/**
 * The date under the text is written 2021年1月8日: full year, Arabic, no leading zeros (GB/T 9704—2012, 7.3.5.4). A day that
 * does not exist is wrong wherever it stands.
 */
final class DateForm extends WordsRule {

    private static final PassageSearch<Span> IMPOSSIBLE = new PassageSearch<>(Span::shift);

    /** The rule. */
    DateForm() {
        super(RuleInfo.of("date-form", Grade.LOOK));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.says("月");
    }

    @Override
    public void check(Subject subject, Findings out) {
        subject.report()
                .identity()
                .date()
                .filter(signed ->
                        !signed.canonical() || SignedDay.day(signed.date()).isEmpty())
                .ifPresent(signed -> out.add(finding(signed)));
        SpanSet others = new SpanSet();
        subject.report().identity().date().map(signed -> signed.date().span()).ifPresent(others::add);
        PeriodStatement.in(subject.report()).forEach(period -> others.add(period.span()));
        for (Passage passage : subject.report().prose().passages()) {
            passage.search(IMPOSSIBLE, () -> ImpossibleDates.in(passage)).stream()
                    .filter(place -> !others.overlaps(place))
                    .forEach(place -> out.add(impossible(
                            place, subject.report().text().slice(place).strip())));
        }
    }

    private Finding impossible(Span place, String written) {
        return Finding.of(info, place).withGrade(Grade.LIKELY).withMessage(message("message.impossible", written));
    }

    private Finding finding(SignedDate signed) {
        PlainDate date = signed.date();
        boolean whole = date.year() > 0 && date.month() > 0 && date.day() > 0;
        Finding finding = whole && SignedDay.day(date).isEmpty()
                ? impossible(date.span(), date.year() + "年" + date.month() + "月" + date.day() + "日")
                : Finding.of(info, date.span()).withMessage(message("message.general"));
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
