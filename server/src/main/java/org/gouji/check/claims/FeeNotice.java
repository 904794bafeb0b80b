package org.gouji.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.check.ClaimRule;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.OtherMatters;
import org.gouji.form.FieldRole;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Claim;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;

/**
 * Form of 2021: applications closed because a fee was not paid (（六）其他处理, row 2) mean that fee notices were sent,
 * and part six has to report on fees. Without a part six, its absence is the finding.
 */
final class FeeNotice extends ClaimRule {

    FeeNotice() {
        super(RuleInfo.of("fee-notice", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Optional<Section> otherMatters = report.section(SectionRole.OTHER);
        Optional<Figure> unpaid = report.figure(FieldRole.FEE_UNPAID);
        Optional<BigDecimal> count = unpaid.flatMap(figure -> figure.value().asNumber());
        if (otherMatters.isPresent()
                && unpaid.isPresent()
                && count.filter(number -> number.signum() > 0).isPresent()
                && report.claims().stream()
                        .noneMatch(claim -> claim instanceof Claim.FeeMention fees && fees.affirmed())) {
            Edit edit = OtherMatters.feeNotices(
                    report, otherMatters.get(), count.get().toPlainString());
            out.add(finding(unpaid.get().span(), count.get().toPlainString())
                    .withRelated(otherMatters.get().heading().label(), message("related"))
                    .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), List.of(edit))));
        }
    }
}
