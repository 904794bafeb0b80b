package org.gouji.check.headings;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.HeadingNumbers;
import org.gouji.draft.Numbering;
import org.gouji.form.Grade;
import org.gouji.report.Parts;
import org.gouji.report.Section;
import org.gouji.text.Edit;

/** The headings of the six parts are numbered 一、 to 六、 (form; GB/T 9704—2012, 7.3.3), whatever their order. */
final class HeadNum extends FrameRule {

    /** The rule. */
    HeadNum() {
        super(RuleInfo.of("head-num", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (Section part : Parts.of(subject.report()).all()) {
            Optional<Numbering> numbering = part.heading().numbering();
            if (numbering.filter(number -> isRight(number, part)).isEmpty()) {
                out.add(finding(part));
            }
        }
    }

    private static boolean isRight(Numbering numbering, Section part) {
        return numbering.style() == Numbering.Style.CHINESE_COMMA && numbering.value() == Parts.number(part);
    }

    private Finding finding(Section part) {
        Edit edit = HeadingNumbers.ofPart(part);
        String right = edit.newText();
        return Finding.of(
                        info,
                        edit.span().isEmpty() ? part.heading().title() : edit.span(),
                        right,
                        part.spec().heading())
                .withFix(Fix.preferred(Fix.Kind.LOSSLESS, message("fix", right), List.of(edit)));
    }
}
