package org.gouji.text;

import java.util.function.IntUnaryOperator;

/**
 * A half-open range of UTF-16 offsets into a {@link Text}: {@code start} is inside, {@code end} is not.
 *
 * @param start offset of the first character, never negative
 * @param end offset behind the last character, never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the offsets are negative or reversed */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The empty span at {@code offset}. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** True if the span covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** True if the character at {@code offset} is covered. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Like {@link #contains(int)}, but a caret right behind the last character counts too. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** True if {@code other} lies wholly inside. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True if at least one character is common to both, or one is empty and lies inside the other. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end
                || isEmpty() && other.touches(start)
                || other.isEmpty() && touches(other.start);
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same span, {@code delta} units further on. */
    public Span shift(int delta) {
        return new Span(start + delta, end + delta);
    }

    /** The same span with both offsets moved as {@code move} says, which must not reverse them. */
    public Span moved(IntUnaryOperator move) {
        return new Span(move.applyAsInt(start), move.applyAsInt(end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
