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

/** 六、其他需要报告的事项 is empty; if there is nothing to report, the part must say so. */
final class Sec6Empty extends ClaimRule {

    /** The rule. */
    Sec6Empty() {
        super(RuleInfo.of("sec6-empty", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Parts.of(report)
                .part(SectionRole.OTHER)
                .filter(part -> isEmpty(part) && !report.isBegun())
                .ifPresent(part -> out.add(finding(report, part)));
    }

    static boolean isEmpty(Section part) {
        return Parts.content(part).isEmpty();
    }

    private Finding finding(Report report, Section part) {
        String sentence = OtherMatters.of(report);
        return Finding.of(info, part.heading().label(), sentence)
                .withFix(Fix.preferred(
                        Fix.Kind.NEEDS_INPUT,
                        message("fix", sentence),
                        List.of(OtherMatters.below(report, part, sentence))));
    }
}
