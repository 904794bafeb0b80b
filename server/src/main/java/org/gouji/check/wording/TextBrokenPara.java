package org.gouji.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.check.wording.LineBreaks.LineBreak;
import org.gouji.draft.Syntax;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.UnreadTables;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * A paragraph that was cut in two, mostly by a page break on its way out of another program. A text that is wrapped at a
 * margin throughout is left alone; so are line breaks in Markdown, where only a blank line separates paragraphs.
 */
final class TextBrokenPara extends WordsRule {

    /** Nobody cuts so many paragraphs in one text by hand. */
    private static final int HABIT = 3;

    private static final Pattern OPEN_NUMBER = Pattern.compile("(?:[〔\\[（(【][0-9]{0,4}[〕\\]）)】]?|第|[0-9])\\s*$");
    private static final Pattern REST_OF_NUMBER = Pattern.compile("\\s*[0-9]{0,4}[〕\\]）)】]?第?[0-9]{0,5}号");

    /** The rule. */
    TextBrokenPara() {
        super(RuleInfo.of("text-brokenpara", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return subject.report().prose().passages().stream()
                        .anyMatch(passage -> passage.lines().size() > 1)
                || wording.passages().stream()
                        .anyMatch(passage -> passage.lines().size() > 1);
    }

    @Override
    public void check(Subject subject, Findings out) {
        LineBreaks breaks = LineBreaks.of(subject.report());
        if (breaks.wrapped()) {
            return;
        }
        Report report = subject.report();
        boolean markdown = report.draft().syntax() == Syntax.MARKDOWN;
        Text text = report.text();
        List<LineBreak> run = new ArrayList<>();
        int end = end(report);
        List<LineBreak> certain = breaks.all().stream()
                .filter(item -> item.certain() && !(markdown && item.adjacent()))
                .filter(item -> item.first().start() < end)
                .toList();
        // A text in which this happens all over was wrapped by a program, at whatever columns.
        boolean habit = report.draft().syntax() == Syntax.PLAIN
                && certain.stream().filter(LineBreak::adjacent).count() >= HABIT;
        List<Span> unread = certain.isEmpty() ? List.of() : unreadParts(report);
        for (LineBreak item : certain) {
            if (unread.stream().anyMatch(part -> part.contains(item.first()))) {
                continue;
            }
            if (!item.adjacent()) {
                out.add(single(text, item));
            } else if (run.isEmpty() || run.get(run.size() - 1).second().equals(item.first())) {
                run.add(item);
            } else {
                close(report, run, habit || breaks.alike(), out);
                run.add(item);
            }
        }
        close(report, run, habit || breaks.alike(), out);
    }

    /** Behind the date under the report stands what a web page has below it: links, numbers of licences. */
    private static int end(Report report) {
        int last = report.sections().stream()
                .mapToInt(part -> part.span().start())
                .max()
                .orElse(Integer.MAX_VALUE);
        return report.identity()
                .date()
                .map(signed -> signed.date().span())
                .filter(date -> date.start() > last)
                .map(Span::end)
                .orElse(Integer.MAX_VALUE);
    }

    /** Parts with a table that nobody can read: its rows look like lines of prose. */
    private static List<Span> unreadParts(Report report) {
        return report.expectedForm().stream()
                .flatMap(form -> form.tables().stream())
                .filter(table -> report.table(table.id()).isEmpty())
                .flatMap(table ->
                        report
                                .section(table.section())
                                .filter(part -> UnreadTables.standsIn(report, part, table))
                                .stream())
                .map(Section::span)
                .toList();
    }

    /** {@code wrapping}: the lines that break off are so many, or so much alike, that a margin may be the cause. */
    private void close(Report report, List<LineBreak> run, boolean wrapping, Findings out) {
        Text text = report.text();
        if (run.size() == 1) {
            Finding finding = single(text, run.get(0));
            boolean wrapped = wrapping || isInPeriod(report, run.get(0)) || isInNumber(text, run.get(0));
            out.add(wrapped ? finding.withGrade(Grade.LOOK) : finding);
        } else if (run.size() > 1) {
            Span all = run.get(0).first().union(run.get(run.size() - 1).second());
            Finding finding =
                    Finding.of(info, all).withGrade(Grade.LOOK).withMessage(message("message.lines", run.size() + 1));
            out.add(withFix(text, finding, run));
        }
        run.clear();
    }

    /** The period is often wrapped by whoever copied it, and reads well all the same. */
    private static boolean isInPeriod(Report report, LineBreak item) {
        return report.identity().periods().stream()
                .anyMatch(period -> period.span().start() <= item.first().end()
                        && item.second().start() <= period.span().end());
    }

    /** 国办公开办函〔2021〕 and 30号: nobody begins a paragraph there, so the line was wrapped. */
    private static boolean isInNumber(Text text, LineBreak item) {
        return OPEN_NUMBER.matcher(text.slice(item.first())).find()
                && REST_OF_NUMBER.matcher(text.slice(item.second())).lookingAt();
    }

    /** Shown at the end of the line that breaks off. */
    private Finding single(Text text, LineBreak item) {
        int end = item.first().end();
        int start = Math.max(item.first().start(), end - 8);
        return withFix(text, Finding.of(info, new Span(start, end)), List.of(item))
                .withRelated(item.second(), message("related"));
    }

    private Finding withFix(Text text, Finding finding, List<LineBreak> items) {
        boolean joinsNumbers = items.stream()
                .anyMatch(item -> isDigit(text.string().charAt(item.first().end() - 1))
                        && isDigit(text.string().charAt(item.second().start())));
        if (joinsNumbers || !items.stream().allMatch(LineBreak::clear)) {
            return finding; // Joining the lines would make two numbers one.
        }
        List<Edit> edits = items.stream()
                .map(item -> new Edit(new Span(item.first().end(), item.second().start()), between(text, item)))
                .toList();
        return finding.withFix(Fix.preferred(Fix.Kind.LOSSLESS, message("fix"), edits));
    }

    /** A blank between Latin words, nothing between Han characters. */
    private static String between(Text text, LineBreak item) {
        char last = text.string().charAt(item.first().end() - 1);
        char next = text.string().charAt(item.second().start());
        return isLatin(last) && isLatin(next) ? " " : "";
    }

    private static boolean isDigit(char c) {
        return Normalizer.isAsciiDigit(Numerals.half(c));
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }
}
