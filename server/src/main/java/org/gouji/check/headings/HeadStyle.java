package org.gouji.check.headings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Heading;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.report.Section;
import org.gouji.report.Section.Subheading;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** The headings of part one end alike except for one: 主动公开情况, 依申请公开, 监督保障情况. A matter of style. */
final class HeadStyle extends FrameRule {

    private static final int ALIKE = 3;
    private static final List<String> ENDINGS = List.of("情况", "方面");

    /** The rule. */
    HeadStyle() {
        super(RuleInfo.of("head-style", Grade.STYLE));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Text text = subject.report().text();
        Parts.of(subject.report()).part(SectionRole.OVERVIEW).ifPresent(part -> look(text, part, out));
    }

    private void look(Text text, Section part, Findings out) {
        Map<String, List<Heading>> byEnding = part.subheadings().stream()
                .filter(subheading -> subheading.aspect().isPresent())
                .map(Subheading::heading)
                .collect(Collectors.groupingBy(heading -> ending(text, heading)));
        if (byEnding.size() != 2) {
            return;
        }
        byEnding.forEach((usual, alike) -> byEnding.forEach((ending, odd) -> {
            if (!usual.equals(ending) && alike.size() >= ALIKE && odd.size() == 1) {
                out.add(finding(odd.get(0), ending, usual));
            }
        }));
    }

    private Finding finding(Heading odd, String ending, String usual) {
        int end = odd.title().end();
        Edit edit = new Edit(new Span(end - ending.length(), end), usual);
        return Finding.of(info, odd.title(), usual)
                .withMessage(usual.isEmpty() ? message("message.bare", ending) : message("message", usual))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), List.of(edit)));
    }

    private static String ending(Text text, Heading heading) {
        String title = text.slice(heading.title());
        return ENDINGS.stream().filter(title::endsWith).findFirst().orElse("");
    }
}
