package org.gouji.workspace;

import com.google.gson.stream.JsonReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Finds the characters that a reader of JSON speaks of: it tells only lines and columns, and only in its messages. For
 * one reading from the beginning to the end.
 */
final class JsonPositions {

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private final String json;
    private int line = 1;
    private int lineStart;

    JsonPositions(Text text) {
        this.json = text.string();
    }

    /** Where {@code in} stands: behind what it read last. */
    int offset(JsonReader in) {
        return offset(in.toString());
    }

    /** The offset that a message of the reader names. */
    int offset(String message) {
        Matcher matcher = PLACE.matcher(message);
        if (!matcher.find()) {
            return 0;
        }
        int wanted = Integer.parseInt(matcher.group(1));
        // The reader counts line feeds only, and only ever goes on.
        for (; line < wanted; line++) {
            lineStart = json.indexOf('\n', lineStart) + 1;
        }
        // It leaves out a byte order mark.
        int bom = line == 1 && json.startsWith("\ufeff") ? 1 : 0;
        return Math.min(json.length(), lineStart + bom + Integer.parseInt(matcher.group(2)) - 1);
    }

    /** The character before {@code offset}, where reading came to an end; the first if there is none. */
    Span before(int offset) {
        int start = Math.max(0, offset - 1);
        return new Span(start, Math.min(json.length(), start + 1));
    }

    /** The string that ends at {@code end}, which must be the end of one without escaped quotes to be found. */
    Span keyEndingAt(int end) {
        int open = end < 2 ? -1 : json.lastIndexOf('"', end - 2);
        return open < 0 ? before(end) : new Span(open, end);
    }

    /** The value that starts behind {@code from}, blanks, a colon or a comma; of an object or array only the bracket. */
    Span valueAfter(int from) {
        int start = from;
        while (start < json.length() && " \t\r\n:,".indexOf(json.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        if (start < json.length() && json.charAt(start) == '"') {
            end++;
            while (end < json.length() && json.charAt(end) != '"') {
                end += json.charAt(end) == '\\' ? 2 : 1;
            }
            end++;
        } else {
            while (end < json.length() && " \t\r\n,:{}[]".indexOf(json.charAt(end)) < 0) {
                end++;
            }
            end = Math.max(end, start + 1);
        }
        int limit = json.length();
        return new Span(Math.min(start, limit), Math.min(end, limit));
    }
}
