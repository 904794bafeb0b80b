package org.gouji.cli.output;

import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.text.Width;

/**
 * The line of a finding and, for the line beneath it, carets under what is meant. Both take the same columns up to
 * there, however wide the characters and the tabs are. A long line is cut to what is around the finding; the
 * cost does not depend on its length.
 *
 * @param source the line, tabs as blanks
 * @param carets blanks and at least one caret
 */
public record Excerpt(String source, String carets) {

    private static final int COLUMNS = 100;
    private static final int LEAD = 40;
    private static final int TAB = 4;
    private static final String CUT = "…";

    /** What to show of {@code span}; of several lines, the first. */
    public static Excerpt of(Text text, Span span, TerminalText printable) {
        int line = text.lineOf(Math.min(span.start(), text.length()));
        int lineStart = text.lineStart(line);
        int lineEnd = text.lineEnd(line);
        int start = Math.min(span.start(), lineEnd);
        int end = Math.max(start, Math.min(span.end(), lineEnd));
        String characters = text.string();

        int from = windowStart(characters, lineStart, lineEnd, start);
        StringBuilder source = new StringBuilder(from > lineStart ? CUT : "");
        int caretFrom = -1;
        int caretTo = -1;
        int column = source.length();
        int at = from;
        while (at < lineEnd) {
            int c = characters.codePointAt(at);
            int width = c == '\t' ? TAB - column % TAB : Width.of(c);
            if (column + width > COLUMNS) {
                break;
            }
            caretFrom = caretFrom < 0 && at >= start ? Width.of(source) : caretFrom;
            caretTo = caretTo < 0 && at >= end ? Width.of(source) : caretTo;
            if (c == '\t') {
                source.append(" ".repeat(width));
            } else {
                printable.append(source, c);
            }
            column += width;
            at += Character.charCount(c);
        }
        int shown = Width.of(source);
        caretFrom = caretFrom < 0 ? shown : caretFrom;
        caretTo = caretTo < 0 ? shown : caretTo;
        if (at < lineEnd) {
            source.append(CUT);
        }
        return new Excerpt(
                source.toString().stripTrailing(),
                " ".repeat(caretFrom) + "^".repeat(Math.max(1, caretTo - caretFrom)));
    }

    /** Where to begin, so that the finding has something before it and still some room behind. */
    private static int windowStart(String characters, int lineStart, int lineEnd, int start) {
        if (lineEnd - lineStart <= COLUMNS && columns(characters, lineStart, lineEnd) <= COLUMNS) {
            return lineStart;
        }
        int from = start;
        int lead = 0;
        while (from > lineStart) {
            int c = characters.codePointBefore(from);
            lead += c == '\t' ? TAB : Width.of(c);
            if (lead > LEAD || start - from > 4 * LEAD) {
                break;
            }
            from -= Character.charCount(c);
        }
        while (from > lineStart && from < start && Width.of(characters.codePointAt(from)) == 0) {
            from += Character.charCount(characters.codePointAt(from));
        }
        return from;
    }

    private static int columns(String characters, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i += Character.charCount(characters.codePointAt(i))) {
            int c = characters.codePointAt(i);
            columns += c == '\t' ? TAB - columns % TAB : Width.of(c);
        }
        return columns;
    }
}
