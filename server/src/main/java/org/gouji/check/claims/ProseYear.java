package org.gouji.check.claims;

import java.util.List;
import java.util.Map;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Edit;

/** Work reported for the year before or after: mostly a sentence copied from another year's report. */
final class ProseYear extends Rule {

    /** The rule. */
    ProseYear() {
        super(RuleInfo.of("prose-year", Grade.LIKELY));
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
                        .map(title -> finding.withRelated(title.span(), message("related", right)))
                        .orElse(finding));
            }
        }
    }
}
