package org.gouji.cli.output;

import org.gouji.text.Text;

/**
 * A place in a text as people and other programs count it.
 *
 * @param line one-based
 * @param column one-based, in UTF-16 units
 * @param offset zero-based, in UTF-16 units
 */
public record LineColumn(int line, int column, int offset) {

    /** The place of {@code offset}, which may lie behind the end. */
    public static LineColumn of(Text text, int offset) {
        int inside = Math.min(offset, text.length());
        int line = text.lineOf(inside);
        return new LineColumn(line + 1, inside - text.lineStart(line) + 1, inside);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
