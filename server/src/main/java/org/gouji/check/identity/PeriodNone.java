package org.gouji.check.identity;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.compose.NewLines;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Identity.Year;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;

/** Most reports say which period their figures cover. The form does not ask for it: a hint. */
final class PeriodNone extends WordsRule {

    /** The rule. */
    PeriodNone() {
        super(RuleInfo.of("period-none", Grade.STYLE));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.says("月");
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        if (PeriodStatement.in(report).isEmpty()) {
            report.identity().title().ifPresent(title -> out.add(finding(report, title)));
        }
    }

    private Finding finding(Report report, Title title) {
        Finding finding = Finding.of(info, title.lines().get(0));
        List<Section> parts = Parts.of(report).all();
        if (parts.isEmpty() || report.identity().year().isEmpty()) {
            return finding;
        }
        int year = report.identity().year().map(Year::value).orElseThrow();
        String sentence = "本报告所列数据的统计期限为" + year + "年1月1日至" + year + "年12月31日。";
        Edit edit = new NewLines(report.draft())
                .before(parts.get(0).heading().span().start(), List.of(sentence));
        return finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", year), List.of(edit)));
    }
}
