package org.gouji.check.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.draft.Paragraph;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** A mark alone on its line is the rest of something that was deleted. Rules made of dashes or stars are not. */
final class TextStray extends WordsRule {

    private static final int LONGEST = 40;
    /** A line that is wrapped has at least so many characters. */
    private static final int WRAPPED = 30;

    /** As many lines, and characters of a line, the buttons of a page take at most. */
    private static final int FURNITURE = 10;

    private static final String CLOSING = "。，；：！？）》”";
    private static final Pattern MARKS = Pattern.compile("[、，。；：！？,.;:!?（）()《》〈〉“”‘’\"'〔〕【】\\s]+");

    /** The rule. */
    TextStray() {
        super(RuleInfo.of("text-stray", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.text().length() <= LONGEST;
    }

    @Override
    public void check(Subject subject, Findings out) {
        Text text = subject.report().text();
        for (Paragraph paragraph : subject.report().draft().blocks(Paragraph.class)) {
            if (paragraph.span().length() > LONGEST) {
                continue;
            }
            String marks = text.slice(paragraph.span());
            int line = text.lineOf(paragraph.span().start());
            if (MARKS.matcher(marks).matches()
                    && text.line(line).strip().equals(marks)
                    && !closesFurniture(text, line, marks)) {
                Finding finding = Finding.of(info, paragraph.span(), marks)
                        .withFix(Fix.preferred(
                                Fix.Kind.EXACT, message("fix"), List.of(Edit.delete(wholeLine(text, line)))));
                out.add(closesLineBefore(text, line, marks) ? finding.withGrade(Grade.LOOK) : finding);
            }
        }
    }

    /** 【字体： and 大 and 中 and 小 and 】, one a line: what stands around the text on a page, and cannot be kept apart. */
    private static boolean closesFurniture(Text text, int line, String marks) {
        if (!marks.equals("】")) {
            return false;
        }
        for (int before = line - 1; before >= Math.max(0, line - FURNITURE); before--) {
            String words = text.line(before).strip();
            if (words.length() > FURNITURE) {
                return false;
            }
            if (words.lastIndexOf('【') > words.lastIndexOf('】')) {
                return true;
            }
        }
        return false;
    }

    /** The end of a sentence that a program has wrapped just before its full stop. */
    private static boolean closesLineBefore(Text text, int line, String marks) {
        String before = line == 0 ? "" : text.line(line - 1).stripTrailing();
        return before.length() >= WRAPPED
                && CLOSING.indexOf(marks.charAt(0)) >= 0
                && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    /** The line with the break behind it; on the last line, with the one before. */
    private static Span wholeLine(Text text, int line) {
        boolean last = line == text.lineCount() - 1;
        int start = last && line > 0 ? text.lineEnd(line - 1) : text.lineStart(line);
        return new Span(start, text.lineEndWithBreak(line));
    }
}
