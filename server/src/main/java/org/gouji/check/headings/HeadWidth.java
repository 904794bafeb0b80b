package org.gouji.check.headings;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.Habit;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.HeadingNumbers;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/** （一） is written with full-width brackets (GB/T 15834—2011), and no blank follows it. */
final class HeadWidth extends FrameRule {

    /** The rule. */
    HeadWidth() {
        super(RuleInfo.of("head-width", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Text text = subject.report().text();
        List<Finding> all = new ArrayList<>();
        for (Heading heading : subject.report().draft().blocks(Heading.class)) {
            heading.numbering()
                    .filter(number -> number.style() == Numbering.Style.CHINESE_BRACKETS)
                    .filter(number -> isHalfWidth(text.slice(number.span())))
                    .ifPresent(number -> all.add(finding(number)));
        }
        Habit.merge(all, finding -> info.id()).forEach(out::add);
    }

    private static boolean isHalfWidth(String number) {
        return number.indexOf('(') >= 0 || number.indexOf(')') >= 0;
    }

    private Finding finding(Numbering number) {
        Edit edit = HeadingNumbers.ofSubheading(number, number.value());
        return Finding.of(info, edit.span(), edit.newText())
                .withFix(Fix.preferred(Fix.Kind.LOSSLESS, message("fix", edit.newText()), List.of(edit)));
    }
}
