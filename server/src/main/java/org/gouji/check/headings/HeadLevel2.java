package org.gouji.check.headings;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.HeadingNumbers;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.report.sections.SecondLevel;
import org.gouji.text.Edit;

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
        Edit edit = HeadingNumbers.ofSubheading(heading.numbering(), heading.value());
        return Finding.of(info, edit.span(), edit.newText())
                .withFix(Fix.preferred(Fix.Kind.LOSSLESS, message("fix", edit.newText()), List.of(edit)));
    }
}
