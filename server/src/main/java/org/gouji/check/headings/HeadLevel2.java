package org.gouji.check.headings;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.text.Edit;
import org.gouji.text.Numerals;

/** The sub-sections of part one are numbered （一）, （二）, … (GB/T 9704—2012, 7.3.3), not 二, （2） or 2. */
final class HeadLevel2 extends Rule {

    /** The rule. */
    HeadLevel2() {
        super(RuleInfo.of("head-level2", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Parts.of(subject.report())
                .part(SectionRole.OVERVIEW)
                .ifPresent(part -> SecondLevel.of(part).stream()
                        .filter(heading -> !heading.isBracketed())
                        .forEach(heading -> out.add(finding(heading))));
    }

    private Finding finding(SecondLevel heading) {
        String right = "（" + Numerals.toChinese(heading.value()) + "）";
        return Finding.of(info, heading.numbering().span(), right)
                .withFix(Fix.preferred(
                        Fix.Kind.LOSSLESS,
                        message("fix", right),
                        List.of(new Edit(heading.numbering().span(), right))));
    }
}
