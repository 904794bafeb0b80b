package org.gouji.text;

/**
 * Replaces the characters of {@code span} by {@code newText}.
 *
 * @param span what is replaced, in offsets of the text before the edit; empty for an insertion
 * @param newText the replacement; empty for a deletion
 */
public record Edit(Span span, String newText) {

    /** Puts {@code newText} before the character at {@code offset}. */
    public static Edit insert(int offset, String newText) {
        return new Edit(Span.at(offset), newText);
    }

    /** Removes {@code span}. */
    public static Edit delete(Span span) {
        return new Edit(span, "");
    }
}
