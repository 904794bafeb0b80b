package org.gouji.check.claims;

import java.util.List;
import java.util.Map;
import org.gouji.check.ClaimRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/**
 * Work reported for the year before or after: mostly a sentence copied from another year's report. And plans dated in the
 * year that is over.
 */
final class ProseYear extends ClaimRule {

    /** The rule. */
    ProseYear() {
        super(RuleInfo.of("prose-year", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return PastPlans.mayBeIn(wording);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        int year = report.identity().year().map(Identity.Year::value).orElse(0);
        for (Claim claim : report.claims()) {
            if (claim instanceof Claim.OtherYear other) {
                String right = String.valueOf(year);
                Finding finding = Finding.of(info, other.span(), other.year(), right)
                        .withData(Map.of("expected", right))
                        .withFix(Fix.preferred(
                                Fix.Kind.EXACT, message("fix", right), List.of(new Edit(other.span(), right))));
                out.add(report.identity()
                        .year()
                        .map(title -> finding.withRelated(
                                title.span(), message(title.inTitle() ? "related" : "related.text", right)))
                        .orElse(finding));
            }
        }
        if (year > 0) {
            PastPlans.in(report, year).forEach(digits -> out.add(plan(report, digits, year)));
        }
    }

    private Finding plan(Report report, Span digits, int year) {
        String right = String.valueOf(year + 1);
        return Finding.of(info, digits)
                .withMessage(message("message.plan", report.text().slice(digits), String.valueOf(year)))
                .withData(Map.of("expected", right))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", right), List.of(new Edit(digits, right))));
    }
}
