package org.gouji.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Span;

/** Finds comments and HTML tables, which are taken out before lines are read. */
final class EmbeddedBlocks {

    private EmbeddedBlocks() {}

    /**
     * The spans of {@code <!-- … -->}; an unclosed comment ends with its line, so that typing one does not hide the
     * rest.
     */
    static List<Span> comments(String text) {
        List<Span> found = new ArrayList<>();
        int start = text.indexOf("<!--");
        int last = start < 0 ? -1 : text.lastIndexOf("-->");
        while (start >= 0) {
            // Where none is left, each would look for it to the end of the text.
            int close = last < start + 4 ? -1 : text.indexOf("-->", start + 4);
            int end = close < 0 ? endOfLine(text, start) : close + 3;
            found.add(new Span(start, end));
            start = text.indexOf("<!--", end);
        }
        return found;
    }

    /** The spans of {@code <table …>…</table>} outside {@code comments}; an unclosed table ends at the next one. */
    static List<Span> tables(String text, List<Span> comments) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        int comment = 0;
        int close = -1;
        while (true) {
            int start = indexOfIgnoreCase(text, "<table", from);
            if (start < 0) {
                return found;
            }
            while (comment < comments.size() && comments.get(comment).end() <= start) {
                comment++;
            }
            if (comment < comments.size() && comments.get(comment).contains(start)) {
                from = comments.get(comment).end();
                continue;
            }
            // Of many that are not closed, all end at the same place.
            close = close < start ? indexOfIgnoreCase(text, "</table", start) : close;
            if (close < 0) {
                return found;
            }
            int next = indexOfIgnoreCase(text, "<table", start + 6);
            if (next >= 0 && next < close) {
                from = next;
                continue;
            }
            int end = text.indexOf('>', close);
            end = end < 0 ? text.length() : end + 1;
            int last = end;
            Optional<Span> across = comments.subList(comment, comments.size()).stream()
                    .takeWhile(other -> other.start() < last)
                    .filter(other -> other.end() > last)
                    .findFirst();
            if (across.isPresent()) {
                from = across.get().end();
                continue;
            }
            found.add(new Span(start, end));
            from = end;
        }
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    private static int indexOfIgnoreCase(String text, String word, int from) {
        int at = text.indexOf('<', from);
        while (at >= 0) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
            at = text.indexOf('<', at + 1);
        }
        return -1;
    }
}
