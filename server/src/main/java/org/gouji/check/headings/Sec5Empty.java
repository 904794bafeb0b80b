package org.gouji.check.headings;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.compose.NewLines;
import org.gouji.compose.Skeleton;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/** Part five names problems and measures; an empty part, 无, 暂无 or 没有 is not enough (form; assessment sheets). */
final class Sec5Empty extends WordsRule {

    private static final Set<String> NOTHING = Set.of("", "无", "暂无", "没有", "暂没有", "不存在", "略");

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{P}]+");
    private static final int LONGEST_WORD = 3;

    /** Longest text that is examined, with blanks and marks around it. */
    private static final int LONGEST_NOTHING = 200;

    /** The rule. */
    Sec5Empty() {
        super(RuleInfo.of("sec5-empty", Grade.CERTAIN));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.isIn(SectionRole.PROBLEMS) && words(wording.text()).length() <= LONGEST_WORD
                || wording.text().contains("简称《条例》");
    }

    @Override
    public void check(Subject subject, Findings out) {
        Parts parts = Parts.of(subject.report());
        parts.part(SectionRole.PROBLEMS).ifPresent(part -> {
            List<Span> content = Parts.content(part);
            boolean begun = content.isEmpty() && subject.report().isBegun();
            if (!begun && isEmpty(parts.prose(part))) {
                Span place = content.isEmpty()
                        ? part.heading().label()
                        : content.get(0).union(content.get(content.size() - 1));
                boolean explained = subject.report().text().string().contains("简称《条例》");
                String opening = Skeleton.problems(subject.report().form(), explained);
                Edit edit = content.isEmpty()
                        ? new NewLines(subject.report().draft()).after(place.end(), List.of(opening))
                        : new Edit(place, opening);
                out.add(Finding.of(info, place, part.spec().heading())
                        .withFix(Fix.preferred(Fix.Kind.NEEDS_INPUT, message("fix"), List.of(edit))));
            }
        });
    }

    /** True if {@code prose} is blank, or no more than 无. */
    static boolean isEmpty(String prose) {
        return prose.length() <= LONGEST_NOTHING && NOTHING.contains(words(prose));
    }

    /** Without blanks and marks. */
    private static String words(String prose) {
        return MARKS.matcher(prose).replaceAll("");
    }
}
