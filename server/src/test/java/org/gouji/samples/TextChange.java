package org.gouji.samples;

import java.util.Comparator;
import java.util.List;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * A text after edits.
 *
 * @param after the text afterwards
 * @param edits in the order of the page
 */
record TextChange(Text after, List<Edit> edits) {

    static TextChange of(Text before, List<Edit> edits) {
        List<Edit> inOrder =
                edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        return new TextChange(before.apply(edits), inOrder);
    }

    /** The offset after the edits of the character that was at {@code offset}. */
    int moved(int offset) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.span().end() <= offset) {
                shift += edit.newText().length() - edit.span().length();
            } else if (edit.span().start() < offset) {
                return Math.min(edit.span().start() + shift, after.length());
            }
        }
        return Math.min(offset + shift, after.length());
    }

    /** True if {@code span} touches characters that are new. */
    boolean wrote(Span span) {
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.span().start() + shift;
            Span written = new Span(start, start + edit.newText().length());
            if (written.overlaps(span)) {
                return true;
            }
            shift += edit.newText().length() - edit.span().length();
        }
        return false;
    }
}
