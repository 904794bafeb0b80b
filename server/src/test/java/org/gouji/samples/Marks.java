package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * Invisible marks that keep track of the place of a planted mistake, whatever the layout.
 *
 * @param text the text without marks
 * @param exact offsets where a finding is right
 * @param near offsets where a finding is right as well, because the mistake itself is ambiguous
 */
public record Marks(String text, List<Integer> exact, List<Integer> near) {

    /** Stands before the place of a mistake. */
    public static final String EXACT = "\uE000";
    /** Stands before a place that explains the mistake as well. */
    public static final String NEAR = "\uE001";

    /** Takes the marks out of a text. */
    public static Marks strip(String marked) {
        StringBuilder text = new StringBuilder();
        List<Integer> exact = new ArrayList<>();
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == EXACT.charAt(0)) {
                exact.add(text.length());
            } else if (c == NEAR.charAt(0)) {
                near.add(text.length());
            } else {
                text.append(c);
            }
        }
        return new Marks(text.toString(), List.copyOf(exact), List.copyOf(near));
    }

    static boolean isMark(char c) {
        return c == EXACT.charAt(0) || c == NEAR.charAt(0);
    }
}
