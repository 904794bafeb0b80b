package org.gouji.check.whitespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.check.Findings;
import org.gouji.check.Placeholders;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Blanks before headings and paragraphs. Two ideographic blanks open a paragraph and are fine; a signature that is
 * pushed to the right is fine as well, and so are lists in Markdown.
 */
final class WsLeading extends WordsRule {

    private static final String INDENT = "\u3000\u3000";

    /** How an item of a list in Markdown begins. */
    private static final Pattern LISTED = Pattern.compile("(?:[-*+>]|[0-9]{1,3}[.)])\\s");

    /** The rule. */
    WsLeading() {
        super(RuleInfo.of("ws-leading", Grade.STYLE));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return Placeholders.mayBeIn(wording) || LISTED.matcher(wording.text()).lookingAt();
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Draft draft = report.draft();
        if (draft.isMarkup()) {
            return; // Blanks between tags are not seen on the page.
        }
        Set<Integer> taken = Blanks.takenLines(draft);
        boolean indents = draft.blocks(Paragraph.class).stream()
                .anyMatch(block -> before(draft.text(), block).equals(INDENT));
        List<Span> dates = new Placeholders(draft, subject.characters()).dates();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            boolean prose = block instanceof Paragraph || block instanceof Heading;
            Text text = draft.text();
            int line = text.lineOf(block.span().start());
            if (!prose || taken.contains(line)) {
                continue;
            }
            String before = before(text, block);
            if (!isOdd(before) || isSignature(subject, dates, block) || isList(draft, block)) {
                continue;
            }
            if (before.indexOf('\t') >= 0 && besideTable(draft, i)) {
                continue;
            }
            String right = indents && block instanceof Paragraph ? INDENT : "";
            if (!before.equals(right)) {
                int mark = before.startsWith("\ufeff") ? 1 : 0;
                edits.add(new Edit(
                        new Span(text.lineStart(line) + mark, block.span().start()), right));
            }
        }
        if (!edits.isEmpty()) {
            out.add(Blanks.finding(info, edits));
        }
    }

    /** The name and the date, which may be without its day still. */
    private static boolean isSignature(Subject subject, List<Span> dates, Block block) {
        return subject.report().identity().isSignature(block.span())
                || dates.stream().anyMatch(block.span()::contains);
    }

    /** Beside a table, a paragraph behind a tab may be a cell that was not recognized. */
    private static boolean besideTable(Draft draft, int index) {
        return index > 0 && draft.blocks().get(index - 1) instanceof Table
                || index + 1 < draft.blocks().size() && draft.blocks().get(index + 1) instanceof Table;
    }

    private static String before(Text text, Block block) {
        int start = text.lineStart(text.lineOf(block.span().start()));
        return text.slice(new Span(start, block.span().start()));
    }

    private static boolean isOdd(String before) {
        String blanks = before.replace("\ufeff", "");
        return !blanks.isEmpty() && !blanks.equals(INDENT) && Normalizer.isBlank(blanks);
    }

    private static boolean isList(Draft draft, Block block) {
        return draft.syntax() == Syntax.MARKDOWN
                && LISTED.matcher(draft.text().slice(block.span())).lookingAt();
    }
}
