package org.gouji.check.whitespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.draft.Draft;
import org.gouji.draft.Syntax;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Invisible blanks at the end of a line. Except in tables, and except two in Markdown, which are a line break. */
final class WsTrailing extends WordsRule {

    /** The rule. */
    WsTrailing() {
        super(RuleInfo.of("ws-trailing", Grade.STYLE));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.text().lines().anyMatch(line -> !line.equals(line.stripTrailing()));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Draft draft = subject.report().draft();
        if (draft.isMarkup()) {
            return; // Blanks between tags are not seen on the page.
        }
        Text text = draft.text();
        String string = text.string();
        Set<Integer> taken = Blanks.takenLines(draft);
        List<Edit> edits = new ArrayList<>();
        for (int line = 0; line < text.lineCount(); line++) {
            int start = text.lineStart(line);
            int end = text.lineEnd(line);
            while (end > start && Normalizer.isBlank(string.charAt(end - 1)) && string.charAt(end - 1) != '\ufeff') {
                end--;
            }
            if (end == text.lineEnd(line)) {
                continue;
            }
            String blanks = string.substring(end, text.lineEnd(line));
            // A line of tabs may be the empty cell of a table.
            boolean cell = end == start && blanks.indexOf('\t') >= 0;
            boolean lineBreak = draft.syntax() == Syntax.MARKDOWN && end > start && blanks.equals("  ");
            if (!cell && !lineBreak && !taken.contains(line)) {
                edits.add(Edit.delete(new Span(end, text.lineEnd(line))));
            }
        }
        if (!edits.isEmpty()) {
            out.add(Blanks.finding(info, edits));
        }
    }
}
