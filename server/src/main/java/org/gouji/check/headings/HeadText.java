package org.gouji.check.headings;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Parts;
import org.gouji.report.Section;
import org.gouji.report.Section.Wording;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/** A part is headed in the words of the form. Wordings in common use pass; others are wrong or deserve a look. */
final class HeadText extends FrameRule {

    /** The rule. */
    HeadText() {
        super(RuleInfo.of("head-text", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (Section part : Parts.of(subject.report()).all()) {
            if (part.wording() == Wording.WRONG || part.wording() == Wording.NEAR) {
                Span title = part.heading().title();
                String official = part.spec().heading();
                out.add(Finding.of(info, title, official)
                        .withGrade(part.wording() == Wording.WRONG ? Grade.LIKELY : Grade.LOOK)
                        .withFix(Fix.preferred(
                                Fix.Kind.EXACT, message("fix", official), List.of(new Edit(title, official)))));
            }
        }
    }
}
