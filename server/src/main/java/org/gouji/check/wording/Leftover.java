package org.gouji.check.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Habit;
import org.gouji.check.Placeholders;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.PageMark;
import org.gouji.draft.PageMarks;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.form.Grade;
import org.gouji.text.BigramFilter;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;
import org.gouji.text.SpanSet;
import org.gouji.text.Text;

/** Text that a converter, a template or an editor has left behind and that no reader should see. */
final class Leftover extends WordsRule {

    /** Page numbers in tables must have these: 3/4 may be a cell. */
    private static final String PAGE_SIGNS = "-—–－·•第〔【";

    private static final PrefilteredPattern DELIMITER_ROW =
            PrefilteredPattern.of("(?m)^[ ]{0,3}\\|?(?:[ ]?:?-{3,}:?[ ]?\\|){2,}");

    private static final int PAGES = 3;

    /** The rule. */
    Leftover() {
        super(RuleInfo.of("leftover", Grade.CERTAIN));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return LeftoverPattern.ALL.stream().anyMatch(kind -> wording.holds(kind.wording()))
                || wording.holds(DELIMITER_ROW)
                || Placeholders.mayBeIn(wording);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Draft draft = subject.report().draft();
        SpanSet taken = new SpanSet();
        List<Finding> all = new ArrayList<>();
        SpanSet comments = spans(draft, block -> block instanceof Comment);
        SpanSet markup = spans(draft, Leftover::isMarkup);
        BigramFilter filter = subject.characters();
        for (LeftoverPattern kind : LeftoverPattern.ALL) {
            boolean anywhere = kind.where() != LeftoverPattern.Where.PLAIN_ONLY;
            if (kind.wording().mayBeIn(filter) && (anywhere || isPlain(draft, filter))) {
                search(draft, kind, kind.where() == LeftoverPattern.Where.PLAIN_ONLY ? markup : comments, taken, all);
            }
        }
        List<Span> marks = new ArrayList<>(marksInTables(draft));
        draft.blocks(PageMark.class).forEach(mark -> marks.add(mark.span()));
        // A copy of a print, page by page, has one on each: that is how it was copied, no mistake of the writer.
        int inProse = draft.blocks(PageMark.class).size();
        boolean print = marks.size() >= PAGES
                || marks.size() == PAGES - 1 && inProse > 0
                || marks.stream().anyMatch(mark -> PageMarks.pages(draft.text().slice(mark)) >= PAGES);
        Grade grade = print ? Grade.STYLE : Grade.LIKELY;
        marks.forEach(mark -> all.add(pageNumber(draft.text(), mark, grade)));
        if (!subject.report().isBegun()) {
            Placeholders places = new Placeholders(draft, filter);
            places.notes().forEach(place -> all.add(placeholder("message.note", place, draft.text())));
            places.blanks().forEach(place -> all.add(placeholder("message.blank", place, draft.text())));
        }
        all.sort(Comparator.comparing(Finding::span));
        Habit.merge(all, Leftover::kind).forEach(out::add);
    }

    /** Marks, page numbers and notes of one kind are one habit whatever they say; of the rest, what is the same. */
    private static Object kind(Finding finding) {
        String key = finding.message().key();
        boolean habit = key.endsWith(".markdown") || key.endsWith(".page") || key.endsWith(".font");
        return habit ? key : finding.message();
    }

    /** Tables with bars, and their delimiter rows, say that a text is Markdown, whatever its file is called. */
    private static boolean isPlain(Draft draft, BigramFilter filter) {
        return draft.syntax() == Syntax.PLAIN
                && !(DELIMITER_ROW.mayBeIn(filter)
                        && DELIMITER_ROW.matcher(draft.text().string()).find());
    }

    private Finding placeholder(String key, Span place, Text text) {
        return Finding.of(info, place).withGrade(Grade.LIKELY).withMessage(message(key, text.slice(place)));
    }

    /** Page numbers on lines of their own between the rows of a table. */
    private static List<Span> marksInTables(Draft draft) {
        Text text = draft.text();
        List<Span> marks = new ArrayList<>();
        for (Table table : draft.blocks(Table.class)) {
            if (table.notation() == Table.Notation.HTML) {
                continue;
            }
            for (int line = text.lineOf(table.span().start());
                    line <= text.lineOf(table.span().end());
                    line++) {
                Span span = Normalizer.trim(text.string(), new Span(text.lineStart(line), text.lineEnd(line)));
                boolean dashes =
                        !span.isEmpty() && PAGE_SIGNS.indexOf(text.string().charAt(span.start())) >= 0;
                if (dashes && PageMarks.isMark(text.slice(span))) {
                    marks.add(span);
                }
            }
        }
        return marks;
    }

    private static SpanSet spans(Draft draft, Predicate<Block> which) {
        return SpanSet.of(draft.blocks().stream().filter(which).map(Block::span).toList());
    }

    /** {@code elsewhere}: where such a pattern is none of ours. */
    private void search(Draft draft, LeftoverPattern kind, SpanSet elsewhere, SpanSet taken, List<Finding> all) {
        Matcher matcher = kind.wording().matcher(draft.text().string());
        while (matcher.find()) {
            Span place = new Span(matcher.start(), matcher.end());
            if (!taken.overlaps(place) && !elsewhere.overlaps(place)) {
                taken.add(place);
                all.add(finding(draft.text(), kind, place, matcher));
            }
        }
    }

    private static boolean isMarkup(Block block) {
        return block instanceof Comment
                || block instanceof Table table
                        && (table.notation() == Table.Notation.HTML || table.notation() == Table.Notation.PIPE);
    }

    private Finding finding(Text text, LeftoverPattern kind, Span place, Matcher matcher) {
        String written = text.slice(place);
        Finding finding = Finding.of(info, place, written)
                .withGrade(kind.grade())
                .withMessage(message("message." + kind.name(), written));
        return finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), edits(text, kind, place, matcher)));
    }

    private static List<Edit> edits(Text text, LeftoverPattern kind, Span place, Matcher matcher) {
        int keep = kind.wording().pattern().pattern().contains("<keep>") ? matcher.start("keep") : -1;
        if (keep < 0) {
            boolean parts = kind.replacement().isEmpty() && partsNumbers(text.string(), place);
            return List.of(new Edit(place, parts ? " " : kind.replacement()));
        }
        return List.of(
                Edit.delete(new Span(place.start(), keep)), Edit.delete(new Span(matcher.end("keep"), place.end())));
    }

    /** Without it two numbers would be one. */
    private static boolean partsNumbers(String string, Span place) {
        return place.start() > 0
                && place.end() < string.length()
                && Character.isDigit(string.charAt(place.start() - 1))
                && Character.isDigit(string.charAt(place.end()));
    }

    private Finding pageNumber(Text text, Span mark, Grade grade) {
        int line = text.lineOf(mark.start());
        Span whole = new Span(text.lineStart(line), text.lineEndWithBreak(text.lineOf(mark.end())));
        return Finding.of(info, mark)
                .withGrade(grade)
                .withMessage(message("message.page", text.slice(mark)))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix.page"), List.of(Edit.delete(whole))));
    }
}
