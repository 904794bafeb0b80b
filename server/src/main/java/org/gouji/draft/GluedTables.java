package org.gouji.draft;

import org.gouji.text.Normalizer;

/** Recognizes lines whose cells run together, as when a table is pasted without separators. */
final class GluedTables {

    private final Vocabulary vocabulary;

    GluedTables(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** True if {@code label} is nothing but labels and digits with nothing between, at least one of each. */
    boolean isGlued(String label) {
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
            while (at < label.length() && isOfNumber(label, at) && vocabulary.labelAt(label, at) == 0) {
                digits += Normalizer.isAsciiDigit(label.charAt(at)) ? 1 : 0;
                at++;
            }
            longest = Math.max(longest, digits);
            if (at == before) {
                return false;
            }
        }
        return labels > 0 && longest > 0 && (labels > 1 || longest > 2);
    }

    /** A comma that does not separate thousands is punctuation: 结果维持1件，结果纠正0件. */
    private static boolean isOfNumber(String label, int at) {
        char c = label.charAt(at);
        if (c == ',') {
            return isDigit(label, at - 1) && isDigit(label, at + 1);
        }
        return Normalizer.isAsciiDigit(c) || "+-./增减加少元万件".indexOf(c) >= 0;
    }

    private static boolean isDigit(String label, int at) {
        return at >= 0 && at < label.length() && Normalizer.isAsciiDigit(label.charAt(at));
    }
}
