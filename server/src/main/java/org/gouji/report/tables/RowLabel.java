package org.gouji.report.tables;

import java.util.List;
import org.gouji.form.RowSpec;
import org.gouji.text.EditDistance;
import org.gouji.text.Normalizer;

/**
 * The labels of one row of a form, and how well words from a page fit them. All texts are normalised.
 *
 * @param row the row
 * @param own its own label
 * @param bare the same without its number
 * @param groups the labels of the groups it stands in, run together from the outermost inwards
 * @param isKnownBare true if the form says that {@code bare} alone stands for the label
 */
record RowLabel(RowSpec row, String own, String bare, String groups, boolean isKnownBare) {

    /** Cost of words that cannot be this label. */
    static final double NEVER = 1000;

    private static final int SHORT = 6;
    private static final int SHORTEST_FORM = 4;
    private static final int SHORTEST_BARE = 2;
    private static final int SHORTEST_PIECE = 4;

    /** The label of {@code row} of the table that {@code matcher} knows. */
    static RowLabel of(RowSpec row, LabelMatcher matcher) {
        String own = Normalizer.label(row.label());
        List<String> path = row.path().subList(0, Math.max(0, row.path().size() - 1));
        String bare = LabelLexicon.withoutNumber(own);
        boolean isKnownBare = matcher.usesAsRow(bare, "").stream()
                .anyMatch(use -> use.official().equals(row.label()));
        return new RowLabel(row, own, bare, Normalizer.label(String.join("", path)), isKnownBare);
    }

    /** How much of the label is read once {@code words} follow what reaches to {@code from}; -1 if they do not. */
    int after(int from, String words) {
        if (own.startsWith(words, from)) {
            return from + words.length();
        }
        return from == 0 ? opening(words) : -1;
    }

    /** The same with one typing mistake in {@code words}. */
    int nearlyAfter(int from, String words) {
        for (int length = words.length() - 1;
                words.length() >= SHORTEST_PIECE && length <= words.length() + 1;
                length++) {
            int to = from + length;
            if (to <= own.length() && EditDistance.within(own.substring(from, to), words, 1)) {
                return length < words.length()
                                && to < own.length()
                                && EditDistance.within(own.substring(from, to + 1), words, 1)
                        ? to + 1
                        : to;
            }
        }
        return -1;
    }

    /** A piece of the groups' labels and the beginning of the row's own in one cell: 三、本年度办理结果（一）. */
    private int opening(String words) {
        if (groups.isEmpty() || own.isEmpty()) {
            return -1;
        }
        for (int at = words.length() - 1; at > 0; at--) {
            if (own.charAt(0) == words.charAt(at)
                    && own.startsWith(words.substring(at))
                    && groups.contains(words.substring(0, at))) {
                return words.length() - at;
            }
        }
        return -1;
    }

    /** What it costs to take {@code words}, a whole cell, for this label in another wording. */
    double variant(String words) {
        return variant(words, LabelLexicon.withoutNumber(words));
    }

    /** The same where {@code form}, the words without a number in front, is known. */
    double variant(String words, String form) {
        if (words.equals(bare) && (bare.length() > SHORTEST_BARE || isKnownBare)) {
            return 1;
        }
        int limit = Math.min(own.length(), words.length()) < SHORT ? 1 : 2;
        int distance = own.length() < SHORTEST_FORM ? limit + 1 : EditDistance.of(own, words, limit);
        if (distance <= limit) {
            return 1 + 0.3 * distance;
        }
        boolean numbered = form.length() < words.length();
        boolean number = own.startsWith(words.substring(0, words.length() - form.length()));
        if (form.length() >= SHORTEST_FORM && number && isShortFormOf(form, bare)) {
            return numbered ? 1.5 : 2;
        }
        return NEVER;
    }

    /** True if {@code label} becomes {@code form} by leaving characters out, and not most of a long word of its own. */
    private static boolean isShortFormOf(String form, String label) {
        if (form.length() >= label.length()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < label.length() && at < form.length(); i++) {
            at += label.charAt(i) == form.charAt(at) ? 1 : 0;
        }
        return at == form.length();
    }

    /** True if {@code words} are a piece of the labels of this row's groups. */
    boolean isOfGroups(String words) {
        return groups.contains(words);
    }
}
