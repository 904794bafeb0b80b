package org.gouji.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An immutable snapshot of a document: its characters, where its lines start, and the version its editor gave it.
 *
 * <p>All offsets are UTF-16 units. A line ends at LF, CR LF or a lone CR, as in the protocol; the characters are
 * never altered.
 */
public final class Text {

    private final String string;
    private final int[] lineStarts;
    private final int version;

    private Text(String string, int version) {
        this.string = string;
        this.version = version;
        this.lineStarts = lineStartsOf(string);
    }

    /** A text that no editor has given a version: version 0. */
    public static Text of(String string) {
        return new Text(string, 0);
    }

    /** A text with the version its editor gave it. */
    public static Text of(String string, int version) {
        return new Text(string, version);
    }

    /** Every character. */
    public String string() {
        return string;
    }

    /** The version that the editor gave, or 0. */
    public int version() {
        return version;
    }

    /** Length in UTF-16 units. */
    public int length() {
        return string.length();
    }

    /** Number of lines; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Offset of the first character of the zero-based {@code line}. */
    public int lineStart(int line) {
        return lineStarts[line];
    }

    /** Offset behind the last character of the zero-based {@code line}, its line break not included. */
    public int lineEnd(int line) {
        int end = lineEndWithBreak(line);
        if (end > lineStarts[line] && string.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > lineStarts[line] && string.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    /** Offset of the next line's first character, or the end of the text on the last line. */
    public int lineEndWithBreak(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] : string.length();
    }

    /** The zero-based {@code line}, its line break not included. */
    public Span lineSpan(int line) {
        return new Span(lineStart(line), lineEnd(line));
    }

    /** The characters of the zero-based {@code line}, its line break not included. */
    public String line(int line) {
        return string.substring(lineStart(line), lineEnd(line));
    }

    /** The zero-based line on which {@code offset} lies; an offset past the end lies on the last line. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The characters of {@code span}. */
    public String slice(Span span) {
        return string.substring(span.start(), span.end());
    }

    /** The line break that this text uses first, or LF if it has only one line. */
    public String lineBreak() {
        if (lineStarts.length < 2) {
            return "\n";
        }
        return string.substring(lineEnd(0), lineStarts[1]);
    }

    /**
     * This text with {@code edits} applied at once, all of them in offsets of this text; the version is kept.
     *
     * @throws IllegalArgumentException if two edits overlap or one lies outside
     */
    public Text apply(List<Edit> edits) {
        // An insertion at the start of a replacement goes before it, as in the protocol.
        List<Edit> ordered =
                edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        StringBuilder result = new StringBuilder(string.length() + 64);
        int from = 0;
        for (Edit edit : ordered) {
            if (edit.span().start() < from || edit.span().end() > string.length()) {
                throw new IllegalArgumentException("edits overlap or lie outside: " + edit.span());
            }
            result.append(string, from, edit.span().start()).append(edit.newText());
            from = edit.span().end();
        }
        result.append(string, from, string.length());
        return new Text(result.toString(), version);
    }

    /** The same characters under another version. */
    public Text withVersion(int newVersion) {
        return newVersion == version ? this : new Text(string, newVersion);
    }

    private static int[] lineStartsOf(String string) {
        int[] starts = new int[Math.max(16, string.length() / 24)];
        int count = 1;
        // An array, as compilers that are quick check each index into a string.
        char[] characters = string.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c > '\r' || c != '\n' && c != '\r') {
                continue;
            }
            if (c == '\r' && i + 1 < characters.length && characters[i + 1] == '\n') {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
