package org.gouji.lsp.documents;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Turns offsets into the protocol's positions and back: the only place that does. Characters are UTF-16 units, the
 * encoding that every client has.
 *
 * @param text what both point into
 */
public record Positions(Text text) {

    /** The position of {@code offset}; inside a line break, the end of its line. */
    public Position position(int offset) {
        int inside = Math.max(0, Math.min(offset, text.length()));
        int line = text.lineOf(inside);
        return new Position(line, Math.min(inside, text.lineEnd(line)) - text.lineStart(line));
    }

    /** The range of {@code span}. */
    public Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    /** The offset of {@code position}: past the end of its line the line's end, past the last line the text's end. */
    public int offset(Position position) {
        int line = position.getLine();
        if (line < 0) {
            return 0;
        }
        if (line >= text.lineCount()) {
            return text.length();
        }
        // Subtracting keeps a client's Integer.MAX_VALUE, which means "the whole line", from overflowing.
        int start = text.lineStart(line);
        return start + Math.max(0, Math.min(position.getCharacter(), text.lineEnd(line) - start));
    }

    /** The span of {@code range}; one that runs backwards is turned round. */
    public Span span(Range range) {
        int start = offset(range.getStart());
        int end = offset(range.getEnd());
        return start <= end ? new Span(start, end) : new Span(end, start);
    }
}
