package org.gouji.text;

/** Compares strings by the number of characters inserted, deleted or replaced (Levenshtein). */
public final class EditDistance {

    private EditDistance() {}

    /** True if at most {@code limit} changes turn {@code a} into {@code b}. */
    public static boolean within(String a, String b, int limit) {
        return of(a, b, limit) <= limit;
    }

    /** The number of changes that turn {@code a} into {@code b}, or {@code limit + 1} if there are more. */
    public static int of(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                best = Math.min(best, current[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return Math.min(previous[b.length()], limit + 1);
    }
}
