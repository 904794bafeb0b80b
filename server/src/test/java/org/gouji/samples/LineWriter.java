package org.gouji.samples;

/** Collects lines of a text. */
final class LineWriter {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    LineWriter line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds a blank line unless there is one already. */
    LineWriter gap() {
        int end = text.length();
        if (end > 0 && !(end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n')) {
            text.append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
