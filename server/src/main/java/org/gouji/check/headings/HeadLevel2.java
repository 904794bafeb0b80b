package org.gouji.check.headings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.Habit;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.HeadingNumbers;
import org.gouji.draft.Numbering;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.report.Section;
import org.gouji.report.sections.SecondLevel;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/** The sub-sections of part one are numbered （一）, （二）, … (GB/T 9704—2012, 7.3.3), not 二, （2）, 2. or （二）、. */
final class HeadLevel2 extends FrameRule {

    /** （一）、 has a mark too many. */
    private static final Pattern MARKED = Pattern.compile("[)）]\\s*[、.．]");

    /** The rule. */
    HeadLevel2() {
        super(RuleInfo.of("head-level2", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Text text = subject.report().text();
        Map<Numbering.Style, List<Finding>> wrong = new EnumMap<>(Numbering.Style.class);
        for (Section part : Parts.of(subject.report()).all()) {
            for (SecondLevel heading : SecondLevel.of(part)) {
                boolean bracketed = heading.isBracketed();
                boolean marked = bracketed
                        && MARKED.matcher(text.slice(heading.numbering().span()))
                                .find();
                if (marked || !bracketed && part.spec().is(SectionRole.OVERVIEW)) {
                    wrong.computeIfAbsent(heading.numbering().style(), style -> new ArrayList<>())
                            .add(finding(heading, marked));
                }
            }
        }
        wrong.values().forEach(same -> Habit.merge(same, Finding::rule).forEach(out::add));
    }

    private Finding finding(SecondLevel heading, boolean marked) {
        Edit edit = HeadingNumbers.ofSubheading(heading.numbering(), heading.value());
        Finding finding = Finding.of(info, edit.span(), edit.newText())
                .withFix(Fix.preferred(Fix.Kind.LOSSLESS, message("fix", edit.newText()), List.of(edit)));
        return marked
                ? finding.withGrade(Grade.LIKELY).withMessage(message("message.marked", edit.newText()))
                : finding;
    }
}
