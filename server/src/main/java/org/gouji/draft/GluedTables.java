package org.gouji.draft;

import org.gouji.text.Normal;

/** Knows lines whose cells have run together, as when a table is pasted where separators are lost. */
final class GluedTables {

    private final Vocabulary vocabulary;

    GluedTables(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** True if {@code line} is nothing but labels and digits with nothing between, at least one of each. */
    boolean isGlued(Line line) {
        if (line.kind() != Line.Kind.TEXT) {
            return false;
        }
        String label = line.label();
        int labels = 0;
        int longest = 0;
        int at = 0;
        while (at < label.length()) {
            int before = at;
            int length = vocabulary.labelAt(label, at);
            int digits = 0;
            if (length > 0) {
                labels++;
                at += length;
            }
            while (at < label.length() && isOfNumber(label.charAt(at)) && vocabulary.labelAt(label, at) == 0) {
                digits += Normal.isAsciiDigit(label.charAt(at)) ? 1 : 0;
                at++;
            }
            longest = Math.max(longest, digits);
            if (at == before) {
                return false;
            }
        }
        return labels > 0 && longest > 0 && (labels > 1 || longest > 2);
    }

    private static boolean isOfNumber(char c) {
        return Normal.isAsciiDigit(c) || "+-.,/增减加少元万件".indexOf(c) >= 0;
    }
}
