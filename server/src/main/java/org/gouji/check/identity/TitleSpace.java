package org.gouji.check.identity;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Draft;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Blanks inside the title, often left by a converter around the year. A line break in a long title is no blank. */
final class TitleSpace extends FrameRule {

    private static final int YEAR_DIGITS = 4;

    /** The rule. */
    TitleSpace() {
        super(RuleInfo.of("title-space", Grade.STYLE));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        report.identity().title().ifPresent(title -> look(report.draft(), title, out));
    }

    private void look(Draft draft, Title title, Findings out) {
        Text text = draft.text();
        List<Span> blanks = blanks(text, title).stream()
                .filter(blank -> !isMarkup(draft, blank))
                .toList();
        if (blanks.isEmpty()) {
            return;
        }
        Span all = blanks.get(0).union(blanks.get(blanks.size() - 1));
        out.add(Finding.of(info, all)
                .withFix(Fix.preferred(
                        Fix.Kind.LOSSLESS,
                        message("fix"),
                        blanks.stream().map(Edit::delete).toList())));
    }

    /** Tags of a web page are no blanks to its readers. */
    private static boolean isMarkup(Draft draft, Span blank) {
        return draft.isWebPage() && draft.source().slice(blank).contains("<");
    }

    private static List<Span> blanks(Text text, Title title) {
        List<Span> blanks = new ArrayList<>();
        for (Span line : title.lines()) {
            Span words = Normalizer.trim(text.string(), line);
            int start = -1;
            for (int i = words.start(); i < words.end(); i++) {
                boolean blank = Normalizer.isBlank(text.string().charAt(i));
                if (blank && start < 0) {
                    start = i;
                } else if (!blank && start >= 0) {
                    Span gap = new Span(start, i);
                    if (!partsNumbers(text.string(), gap) || isYear(text.string(), words, gap)) {
                        blanks.add(gap);
                    }
                    start = -1;
                }
            }
        }
        return blanks;
    }

    /** Without it two numbers would be one. */
    private static boolean partsNumbers(String string, Span gap) {
        return isDigit(string.charAt(gap.start() - 1)) && isDigit(string.charAt(gap.end()));
    }

    /** True if the digits around {@code gap} are those of one year, set apart as the other characters of a title. */
    private static boolean isYear(String string, Span words, Span gap) {
        int start = gap.start();
        while (start > words.start() && isDigitOrBlank(string.charAt(start - 1))) {
            start--;
        }
        int end = gap.end();
        while (end < words.end() && isDigitOrBlank(string.charAt(end))) {
            end++;
        }
        String digits = string.substring(start, end).replaceAll("[^0-9０-９]", "");
        return digits.length() == YEAR_DIGITS && end < words.end() && string.charAt(end) == '年';
    }

    private static boolean isDigitOrBlank(char c) {
        return isDigit(c) || Normalizer.isBlank(c);
    }

    private static boolean isDigit(char c) {
        return Normalizer.isAsciiDigit(Numerals.half(c));
    }
}
