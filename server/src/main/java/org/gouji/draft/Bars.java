package org.gouji.draft;

/** What separates the cells of a table with bars: those of Markdown, and those that programs draw frames of. */
final class Bars {

    private static final char FIRST_BOX = '\u2500';
    private static final char LAST_BOX = '\u257F';

    /** Below are lines, straight and dashed. */
    private static final char FIRST_CROSSING = '\u250C';

    private static final int SHORTEST_RULE = 4;

    private Bars() {}

    /** True for a bar between cells: {@code |}, full-width or of a frame. */
    static boolean is(char c) {
        // Most characters are beyond the frames, and only one bar is.
        return c == '|' || (c > LAST_BOX ? c == '｜' : c == '│' || c == '┃' || c == '║');
    }

    /** Index of the first bar in {@code line} at or behind {@code from}; -1 if there is none. */
    static int next(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (is(line.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** True if cells in {@code trimmed}, a line without blanks at its ends, are separated by bars. */
    static boolean separate(String trimmed) {
        int first = next(trimmed, 0);
        return first == 0 || first > 0 && (is(trimmed.charAt(trimmed.length() - 1)) || next(trimmed, first + 1) > 0);
    }

    /**
     * True if {@code trimmed} is a line of a frame, drawn in box characters or as {@code +---+---+}. A line without any
     * corner or crossing parts paragraphs, not rows.
     */
    static boolean isRule(String trimmed) {
        if (trimmed.length() < SHORTEST_RULE) {
            return false;
        }
        boolean ascii = trimmed.charAt(0) == '+' && trimmed.charAt(trimmed.length() - 1) == '+';
        boolean crossing = ascii;
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            boolean drawn = c >= FIRST_BOX && c <= LAST_BOX || ascii && "+-=|: ".indexOf(c) >= 0;
            if (!drawn && c != ' ') {
                return false;
            }
            crossing |= c >= FIRST_CROSSING && c != '═' && !is(c);
        }
        return crossing;
    }
}
