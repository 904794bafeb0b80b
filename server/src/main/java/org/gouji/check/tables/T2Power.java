package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.form.RowRole;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Identity;
import org.gouji.report.OrganKind;
import org.gouji.report.Report;
import org.gouji.text.Edit;

/**
 * 规章 counted by an organ without the power to make any. Only departments of the State Council and the governments of
 * provinces, districted cities and autonomous prefectures have it (立法法).
 */
final class T2Power extends FrameRule {

    T2Power() {
        super(RuleInfo.of("t2-power", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        OrganKind kind = subject.options().organKind().orElse(report.identity().organKind());
        if (kind.rulemaking() != OrganKind.Rulemaking.NO) {
            return;
        }
        List<Figure> counted = report.figures().all().stream()
                .filter(figure -> figure.value()
                        .asNumber()
                        .filter(number -> number.signum() > 0)
                        .isPresent())
                .filter(figure ->
                        report.tables().stream().anyMatch(table -> table.spec().is(figure.field(), RowRole.RULES)))
                .toList();
        if (!counted.isEmpty()) {
            out.add(of(report, counted));
        }
    }

    private Finding of(Report report, List<Figure> counted) {
        String organ = report.identity().organ().map(Identity.Named::name).orElse("");
        Finding finding = organ.isEmpty()
                ? findingOf("message.nameless", counted.get(0).span())
                : finding(counted.get(0).span(), organ);
        for (Figure other : counted.subList(1, counted.size())) {
            finding = finding.withRelated(other.span(), message("related", CellName.of(report, other.field())));
        }
        List<Edit> edits =
                counted.stream().map(figure -> new Edit(figure.span(), "0")).toList();
        return finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), edits));
    }
}
