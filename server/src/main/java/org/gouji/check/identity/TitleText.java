package org.gouji.check.identity;

import org.gouji.draft.Title;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** A title as one string without blanks and emphasis marks, its digits half width, in which every character still knows where it stands on the page. */
final class TitleText {

    private final String string;
    private final int[] offsets;

    private TitleText(String string, int[] offsets) {
        this.string = string;
        this.offsets = offsets;
    }

    static TitleText of(Text text, Title title) {
        StringBuilder string = new StringBuilder();
        int[] offsets = new int[title.lines().stream().mapToInt(Span::length).sum()];
        for (Span line : title.lines()) {
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.string().charAt(i);
                if (!Normalizer.isBlank(c) && c != '*') {
                    offsets[string.length()] = i;
                    string.append(Numerals.half(c));
                }
            }
        }
        return new TitleText(string.toString(), offsets);
    }

    /** The title without blanks. */
    String string() {
        return string;
    }

    /** Where the characters from {@code start} to {@code end} of {@link #string} stand; at least one. */
    Span span(int start, int end) {
        return new Span(offsets[start], offsets[end - 1] + 1);
    }
}
