package org.gouji.check.tables;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.Identity.Year;
import org.gouji.report.Report;

/** Whole tables are those of another year's form: 国办公开办函〔2019〕60号 for 2019 and 2020, 〔2021〕30号 since 2021. */
final class FormYear extends FrameRule {

    /** The rule. */
    FormYear() {
        super(RuleInfo.of("form-year", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        FormInUse.of(report).filter(FormInUse::hasWrong).ifPresent(forms -> out.add(finding(report, forms)));
    }

    private Finding finding(Report report, FormInUse forms) {
        BoundTable first = forms.wrong().get(0);
        String year =
                report.identity().year().map(Year::value).map(String::valueOf).orElse("");
        Finding finding = Finding.of(
                info,
                forms.place(first),
                year,
                forms.expected().notice(),
                first.spec().form());
        for (BoundTable other : forms.wrong().subList(1, forms.wrong().size())) {
            finding = finding.withRelated(
                    forms.place(other),
                    message("related", other.spec().name(), other.spec().form()));
        }
        Finding whole = finding;
        return forms.conversion(report).map(whole::withFix).orElse(whole);
    }
}
