package org.gouji.check.headings;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.text.Span;

/**
 * Part five names every problem and the measures taken (assessment sheets). Less than 60 characters are too few; so are
 * two sentences without a word such as 改进 or 下一步. An empty part is reported by {@link Sec5Empty}.
 */
final class Sec5Thin extends WordsRule {

    private static final int SHORTEST = 60;
    private static final int FEW_SENTENCES = 3;
    private static final Pattern MEASURES =
            Pattern.compile("改进|下一步|下步|下一阶段|今后|整改|措施|举措|(?<![即行])将(?=[推拓安加完进继强提优健深努着落严定逐尽])");
    private static final String SENTENCE = "。；！？";

    /** The rule. */
    Sec5Thin() {
        super(RuleInfo.of("sec5-thin", Grade.STYLE));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.isIn(SectionRole.PROBLEMS) && (length(wording.text()) < SHORTEST || isUnmet(wording.text()));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Parts parts = Parts.of(subject.report());
        parts.part(SectionRole.PROBLEMS).ifPresent(part -> {
            List<Span> content = Parts.content(part);
            if (content.isEmpty()) {
                return;
            }
            String prose = parts.prose(part);
            int length = length(prose);
            boolean empty = Sec5Empty.isEmpty(prose);
            boolean unmet = isUnmet(prose);
            boolean begun = Todo.isOpening(subject.report(), part, content);
            if (!empty && !begun && (length < SHORTEST || unmet)) {
                out.add(Finding.of(info, part.heading().label())
                        .withMessage(length < SHORTEST ? message("message", length) : message("message.measures"))
                        .withRelated(content.get(0), message("related")));
            }
        });
    }

    /** The number of characters, blanks not counted; no more than are asked for. */
    private static int length(String prose) {
        int length = 0;
        for (int i = 0; i < prose.length() && length < SHORTEST; i++) {
            length += Character.isWhitespace(prose.charAt(i)) ? 0 : 1;
        }
        return length;
    }

    /** Few sentences, none about measures. */
    private static boolean isUnmet(String prose) {
        int sentences = 0;
        for (int i = 0; i < prose.length() && sentences < FEW_SENTENCES; i++) {
            sentences += SENTENCE.indexOf(prose.charAt(i)) >= 0 ? 1 : 0;
        }
        return sentences < FEW_SENTENCES && !MEASURES.matcher(prose).find();
    }
}
