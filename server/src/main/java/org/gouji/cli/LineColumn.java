package org.gouji.cli;

import org.gouji.text.Text;

/**
 * A place in a text as people and other programs count it.
 *
 * @param line one-based
 * @param column one-based, in UTF-16 units
 * @param offset zero-based, in UTF-16 units
 */
record LineColumn(int line, int column, int offset) {

    static LineColumn of(Text text, int offset) {
        int inside = Math.min(offset, text.length());
        int line = text.lineOf(inside);
        return new LineColumn(line + 1, inside - text.lineStart(line) + 1, inside);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
