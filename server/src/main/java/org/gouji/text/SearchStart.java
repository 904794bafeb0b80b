package org.gouji.text;

/**
 * Where a regular expression begins with a look-behind, the engine looks behind at every character of a text, which is
 * slow. If a character or a class follows it, that is asked for first: {@code (?<!执)行政} becomes {@code (?=行)(?<!执)行政}.
 */
final class SearchStart {

    private static final char LAST_ASCII = 0x7f;

    private final String regex;
    /** Index behind the first group; -1 if it is not closed. */
    private int behindFirst = -1;

    private boolean alternatives;

    private SearchStart(String regex) {
        this.regex = regex;
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '[' -> i = classEnd(i) - 1;
                case '(' -> depth++;
                case ')' -> {
                    depth--;
                    behindFirst = depth == 0 && behindFirst < 0 ? i + 1 : behindFirst;
                }
                case '|' -> alternatives |= depth == 0;
                default -> {}
            }
        }
    }

    /** A regular expression that matches the same as {@code regex}, which is well formed, in the same groups. */
    static String before(String regex) {
        boolean looksBehind = regex.startsWith("(?<=") || regex.startsWith("(?<!");
        return looksBehind && !regex.contains("\\Q") ? new SearchStart(regex).quicker() : regex;
    }

    private String quicker() {
        boolean inGroup = regex.startsWith("(", behindFirst) && !regex.startsWith("(?", behindFirst);
        int start = inGroup ? behindFirst + 1 : behindFirst;
        int end = alternatives || behindFirst < 0 || start >= regex.length() ? start : pieceEnd(start);
        boolean closed = !inGroup || regex.startsWith(")", end);
        int next = inGroup ? end + 1 : end;
        boolean optional = next < regex.length() && "?*{".indexOf(regex.charAt(next)) >= 0;
        return end == start || !closed || optional ? regex : "(?=" + regex.substring(start, end) + ")" + regex;
    }

    /** The index behind the character or class at {@code start}; {@code start} if something else is there. */
    private int pieceEnd(int start) {
        char c = regex.charAt(start);
        boolean plain = c > LAST_ASCII && !Character.isSurrogate(c) || Normalizer.isAsciiDigit(c);
        return c == '[' ? classEnd(start) : plain ? start + 1 : start;
    }

    /** The index behind the class that begins at {@code start}. */
    private int classEnd(int start) {
        int first = regex.startsWith("[^", start) ? start + 2 : start + 1;
        int i = first;
        while (i == first || regex.charAt(i) != ']') { // In the first place it is a literal.
            i += regex.charAt(i) == '\\' ? 2 : regex.charAt(i) == '[' ? classEnd(i) - i : 1;
        }
        return i + 1;
    }
}
