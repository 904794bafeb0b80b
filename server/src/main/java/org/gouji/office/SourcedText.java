package org.gouji.office;

import java.util.Arrays;

/**
 * A text that knows for each of its UTF-16 units which characters of an XML part it was read from. Units that no
 * character stands for, such as automatic numbers, have no source.
 */
final class SourcedText {

    private static final int NONE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];

    /** Adds characters that stand nowhere. */
    SourcedText add(CharSequence generated) {
        for (int i = 0; i < generated.length(); i++) {
            add(generated.charAt(i), NONE, NONE);
        }
        return this;
    }

    /** Adds the unit {@code c}, which stands at [{@code start}, {@code end}) of the part. */
    SourcedText add(char c, int start, int end) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, 2 * at);
            to = Arrays.copyOf(to, 2 * at);
        }
        text.append(c);
        from[at] = start;
        to[at] = end;
        return this;
    }

    /** Adds {@code other} with its sources. */
    SourcedText add(SourcedText other) {
        return add(other, 0, other.length());
    }

    /** Adds the units [{@code start}, {@code end}) of {@code other} with their sources. */
    SourcedText add(SourcedText other, int start, int end) {
        for (int i = start; i < end; i++) {
            add(other.text.charAt(i), other.from[i], other.to[i]);
        }
        return this;
    }

    /** Without the blanks at both ends. */
    SourcedText strip() {
        int start = 0;
        int end = length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new SourcedText().add(this, start, end);
    }

    /** With {@code c} in the place of each unit that {@code replaced} holds. */
    SourcedText replace(String replaced, char c) {
        SourcedText out = new SourcedText();
        for (int i = 0; i < length(); i++) {
            char old = text.charAt(i);
            out.add(replaced.indexOf(old) < 0 ? old : c, from[i], to[i]);
        }
        return out;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
    }

    boolean isBlank() {
        for (int i = 0; i < length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    /** True if the unit at {@code index} stands in the part. */
    boolean hasSource(int index) {
        return from[index] != NONE;
    }

    /** Where the unit at {@code index} begins in the part; it has a source. */
    int from(int index) {
        return from[index];
    }

    /** Where the unit at {@code index} ends in the part; it has a source. */
    int to(int index) {
        return to[index];
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
