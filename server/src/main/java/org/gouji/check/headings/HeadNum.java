package org.gouji.check.headings;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Numbering;
import org.gouji.form.Grade;
import org.gouji.report.Parts;
import org.gouji.report.Section;
import org.gouji.text.Edit;
import org.gouji.text.Numerals;
import org.gouji.text.Span;

/** The headings of the six parts are numbered 一、 to 六、 (form; GB/T 9704—2012, 7.3.3), whatever their order. */
final class HeadNum extends Rule {

    /** The rule. */
    HeadNum() {
        super(RuleInfo.of("head-num", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (Section part : Parts.of(subject.report()).all()) {
            Optional<Numbering> numbering = part.heading().numbering();
            if (numbering.filter(number -> isRight(number, part)).isEmpty()) {
                out.add(finding(part, numbering));
            }
        }
    }

    private static boolean isRight(Numbering numbering, Section part) {
        return numbering.style() == Numbering.Style.CHINESE_COMMA && numbering.value() == Parts.number(part);
    }

    private Finding finding(Section part, Optional<Numbering> numbering) {
        String right = Numerals.toChinese(Parts.number(part)) + "、";
        Span title = part.heading().title();
        Span replaced = numbering.map(Numbering::span).orElse(Span.at(title.start()));
        return Finding.of(
                        info,
                        replaced.isEmpty() ? title : replaced,
                        right,
                        part.spec().heading())
                .withFix(Fix.preferred(Fix.Kind.LOSSLESS, message("fix", right), List.of(new Edit(replaced, right))));
    }
}
