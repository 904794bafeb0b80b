package org.gouji.check.headings;

import java.util.List;
import org.gouji.check.ClaimRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.OtherMatters;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;

/**
 * Reports about 2021 and later state whether fees for processing applications were charged (国办函〔2020〕109号, in force
 * 2021-01-01). An empty part six is reported by {@link Sec6Empty}, a missing one by {@link SecMissing}.
 */
final class Sec6Fee extends ClaimRule {

    /** The rule. */
    Sec6Fee() {
        super(RuleInfo.of("sec6-fee", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Parts.of(report)
                .part(SectionRole.OTHER)
                .filter(part -> !Sec6Empty.isEmpty(part))
                .ifPresent(part -> OtherMatters.missingFees(report)
                        .ifPresent(sentence -> out.add(finding(report, part, sentence))));
    }

    private Finding finding(Report report, Section part, String sentence) {
        return Finding.of(info, part.heading().label(), sentence)
                .withFix(Fix.preferred(
                        Fix.Kind.NEEDS_INPUT, message("fix"), List.of(OtherMatters.below(report, part, sentence))));
    }
}
