package org.gouji.compose;

import java.util.List;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Syntax;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Puts new lines into a draft with as many blank lines between as the draft itself has.
 *
 * @param draft where they go
 */
public record NewLines(Draft draft) {

    /** {@code lines} as paragraphs of their own in front of the line on which {@code offset} lies. */
    public Edit before(int offset, List<String> lines) {
        Text text = draft.text();
        return Edit.insert(text.lineStart(text.lineOf(offset)), String.join(gap(), lines) + gap());
    }

    /** {@code lines} as paragraphs of their own behind the line on which {@code offset} lies. */
    public Edit after(int offset, List<String> lines) {
        Text text = draft.text();
        return Edit.insert(text.lineEnd(text.lineOf(offset)), gap() + String.join(gap(), lines));
    }

    /** The Markdown marks before the first heading, so that a new one of the same level gets the same. */
    public String headingMarks() {
        return draft.blocks(Heading.class).stream()
                .findFirst()
                .map(heading -> draft.text()
                        .string()
                        .substring(heading.span().start(), heading.label().start()))
                .filter(marks -> marks.startsWith("#"))
                .orElse(draft.syntax() == Syntax.MARKDOWN ? "## " : "");
    }

    /** What stands between two paragraphs: one line break, or two if the draft keeps its headings apart by blank lines. */
    public String gap() {
        Text text = draft.text();
        String lineBreak = text.lineBreak();
        return draft.syntax() == Syntax.MARKDOWN || isAiry(text) ? lineBreak + lineBreak : lineBreak;
    }

    private boolean isAiry(Text text) {
        List<Span> headings =
                draft.blocks(Heading.class).stream().map(Block::span).toList();
        long airy = headings.stream()
                .filter(span -> text.lineOf(span.start()) > 0)
                .filter(span -> Normalizer.isBlank(text.line(text.lineOf(span.start()) - 1)))
                .count();
        return airy > 0 && airy * 2 >= headings.size();
    }
}
