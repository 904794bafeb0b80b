package org.gouji.check.headings;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.compose.HeadingNumbers;
import org.gouji.draft.Numbering;
import org.gouji.form.Grade;
import org.gouji.report.Parts;
import org.gouji.report.Section;
import org.gouji.report.sections.SecondLevel;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Second-level headings count （一）, （二）, （三） without a gap or a repetition. Outside part one, a list that starts again
 * at （一） is a second list. After a wrong number, counting continues from either the written or the expected one, so
 * that one mistake is one finding.
 */
final class HeadSeq extends WordsRule {

    /** Chinese numbering ends there; to renumber more than that helps nobody. */
    private static final int MOST_RENUMBERED = 99;

    /** What {@link #standsInText} looks for. */
    private static final PrefilteredPattern NUMBER = PrefilteredPattern.of("[（(][一二三四五六七八九十百]{1,4}[）)]");

    /** A line that begins with a number, whatever it goes on with. */
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t\\u3000\\u00a0]*([0-9]{1,2})[.．、]");

    /** The rule. */
    HeadSeq() {
        super(RuleInfo.of("head-seq", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.holds(NUMBER) || ITEM.matcher(wording.text()).find();
    }

    @Override
    public void check(Subject subject, Findings out) {
        Text text = subject.report().text();
        for (Section part : Parts.of(subject.report()).all()) {
            look(text, part, SecondLevel.of(part), out);
        }
    }

    private void look(Text text, Section part, List<SecondLevel> level, Findings out) {
        int before = 0;
        int ordinal = 0;
        int from = part.heading().span().end();
        for (int i = 0; i < level.size(); i++) {
            SecondLevel heading = level.get(i);
            Span between = new Span(
                    Math.min(from, heading.heading().span().start()),
                    heading.heading().span().start());
            boolean counts = heading.value() == before + 1 || heading.value() == ordinal + 1;
            if (!counts
                    && !heading.startsList()
                    && !(heading.value() > before + 1 && standsInText(text, between, heading.value() - 1))) {
                out.add(finding(level.subList(i, level.size()), before + 1));
                ordinal = before + 1;
            } else {
                ordinal = heading.value();
            }
            before = heading.value();
            from = heading.heading().title().end();
        }
    }

    private Finding finding(List<SecondLevel> wrong, int expected) {
        String right = Numbering.ofSubheading(expected);
        List<Edit> edits = wrong.size() > MOST_RENUMBERED ? List.of() : HeadingNumbers.sequence(wrong, expected);
        Finding finding = Finding.of(info, wrong.get(0).numbering().span(), right);
        return edits.isEmpty()
                ? finding
                : finding.withFix(Fix.preferred(Fix.Kind.LOSSLESS, message("fix", right), edits));
    }

    /**
     * The previous number occurs in the middle of a line, where it is not a heading, or before a paragraph in words of its
     * own; 第（一）项 of an article does not count.
     */
    private static boolean standsInText(Text text, Span between, int value) {
        String bracketed = "(" + Numerals.toChinese(value) + ")";
        String words = text.slice(between);
        return Normalizer.label(words).replace("第" + bracketed, "").contains(bracketed)
                || ITEM.matcher(words).results().anyMatch(item -> Integer.parseInt(item.group(1)) == value);
    }
}
