package org.gouji.text;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/**
 * A string made of characters of a text, some left out or replaced; every character knows where the one it was made of
 * stands. Offsets never decrease. Immutable.
 */
public final class MappedText {

    private final String string;
    private final int[] offsets;
    /** Added to each of the {@link #offsets}, so that moving costs nothing. */
    private final int base;

    private MappedText(String string, int[] offsets, int base) {
        this.string = string;
        this.offsets = offsets;
        this.base = base;
    }

    /** Collects the characters of a {@link MappedText} from left to right. */
    public static final class Builder {
        private final StringBuilder string;
        private int[] offsets;

        /** An empty one with room for {@code capacity} characters; it grows where that is too little. */
        public Builder(int capacity) {
            this.string = new StringBuilder(capacity);
            this.offsets = new int[Math.max(capacity, 1)];
        }

        /** Adds {@code c}, which stands at UTF-16 offset {@code offset} of the text or was made of what stands there. */
        public void append(char c, int offset) {
            int at = string.length();
            if (at == offsets.length) {
                offsets = Arrays.copyOf(offsets, at * 2);
            }
            offsets[at] = offset;
            string.append(c);
        }

        /** Number of characters so far. */
        public int length() {
            return string.length();
        }

        /** The character at {@code index}. */
        public char charAt(int index) {
            return string.charAt(index);
        }

        /** Where the character at {@code index} stands in the text. */
        public int offset(int index) {
            return offsets[index];
        }

        /** The text so far. The builder may be used further. */
        public MappedText build() {
            return new MappedText(string.toString(), Arrays.copyOf(offsets, string.length()), 0);
        }
    }

    /** The characters. */
    public String string() {
        return string;
    }

    /** Where the character at {@code index} stands in the text, in UTF-16 units. */
    public int offset(int index) {
        return offsets[index] + base;
    }

    /** The same characters with all offsets moved by {@code delta} UTF-16 units. */
    public MappedText shift(int delta) {
        return new MappedText(string, offsets, base + delta);
    }

    /** Index of the first character that stands at {@code offset} of the text or behind; the length if there is none. */
    public int indexOf(int offset) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Where the characters from {@code start} up to {@code end} stand, with all that was left out between them; for an
     * empty range the place of the character at {@code start}, or of the last one.
     *
     * @throws IndexOutOfBoundsException if there is no character at all
     */
    public Span span(int start, int end) {
        return end <= start
                ? Span.at(offset(Math.min(start, offsets.length - 1)))
                : new Span(offset(start), offset(end - 1) + 1);
    }

    /** Where a match in {@link #string} stands. */
    public Span span(MatchResult match) {
        return span(match.start(), match.end());
    }

    /** Where a group of a match in {@link #string} stands. */
    public Span span(MatchResult match, int group) {
        return span(match.start(group), match.end(group));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappedText that
                && string.equals(that.string)
                && IntStream.range(0, offsets.length).allMatch(i -> offset(i) == that.offset(i));
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }
}
