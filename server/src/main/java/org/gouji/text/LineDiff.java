package org.gouji.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How one text differs from another, line by line. Lines end at LF; a CR is a part of its line.
 *
 * @param before the lines of the first text, each with its line break if it has one
 * @param after the lines of the second text
 * @param steps the edit script from one to the other, over every line of both
 */
public record LineDiff(List<String> before, List<String> after, List<Step> steps) {

    /** Texts that differ in more lines than this count as replaced: the search takes quadratic memory. */
    private static final int MAX_CHANGES = 1500;

    /**
     * One line of the difference.
     *
     * @param kind kept, removed or added
     * @param before its zero-based line number in the first text; for an added line, that of the line after it
     * @param after its zero-based line number in the second text; for a removed line, that of the line after it
     */
    public record Step(Kind kind, int before, int after) {}

    /** What happens to a line. */
    public enum Kind {
        /** The line is in both texts. */
        SAME,
        /** The line is removed. */
        REMOVED,
        /** The line is added. */
        ADDED
    }

    /** The difference between two texts. */
    public static LineDiff of(String before, String after) {
        List<String> first = lines(before);
        List<String> second = lines(after);
        return new LineDiff(first, second, new Search(first, second).steps());
    }

    /** The edits that turn {@code before} into {@code after}, none of them longer than the lines that differ. */
    public static List<Edit> edits(String before, String after) {
        LineDiff diff = of(before, after);
        List<Edit> edits = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        int at = 0;
        int start = 0;
        boolean open = false;
        for (Step step : diff.steps) {
            if (step.kind() == Kind.SAME && open) {
                edits.add(new Edit(new Span(start, at), added.toString()));
                added.setLength(0);
            }
            start = step.kind() != Kind.SAME && open ? start : at;
            open = step.kind() != Kind.SAME;
            if (step.kind() == Kind.ADDED) {
                added.append(diff.after.get(step.after()));
            } else {
                at += diff.before.get(step.before()).length();
            }
        }
        if (open) {
            edits.add(new Edit(new Span(start, at), added.toString()));
        }
        return List.copyOf(edits);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', from)) {
            lines.add(text.substring(from, i + 1));
            from = i + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return List.copyOf(lines);
    }

    /** Looks for the fewest lines to remove and to add (Myers, "An O(ND) Difference Algorithm", 1986). */
    private static final class Search {
        private final List<String> before;
        private final List<String> after;
        private final List<Step> steps = new ArrayList<>();

        Search(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
        }

        List<Step> steps() {
            int head = 0;
            int shorter = Math.min(before.size(), after.size());
            while (head < shorter && before.get(head).equals(after.get(head))) {
                steps.add(new Step(Kind.SAME, head, head));
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
                tail++;
            }
            middle(head, before.size() - tail - head, after.size() - tail - head);
            for (int i = tail; i > 0; i--) {
                steps.add(new Step(Kind.SAME, before.size() - i, after.size() - i));
            }
            return List.copyOf(steps);
        }

        private void middle(int head, int n, int m) {
            int most = Math.min(n + m, MAX_CHANGES);
            int[] furthest = new int[2 * most + 3];
            List<int[]> trail = new ArrayList<>();
            for (int d = 0; d <= most; d++) {
                trail.add(Arrays.copyOf(furthest, furthest.length));
                for (int k = -d; k <= d; k += 2) {
                    int x = isDown(furthest, most, k, d) ? furthest[most + k + 2] : furthest[most + k] + 1;
                    int y = x - k;
                    while (x < n && y < m && before.get(head + x).equals(after.get(head + y))) {
                        x++;
                        y++;
                    }
                    furthest[most + k + 1] = x;
                    if (x >= n && y >= m) {
                        back(trail, most, head, n, m);
                        return;
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                steps.add(new Step(Kind.REMOVED, head + i, head));
            }
            for (int i = 0; i < m; i++) {
                steps.add(new Step(Kind.ADDED, head + n, head + i));
            }
        }

        /** The best way to diagonal {@code k} with {@code d} changes: down by a new line, or right by a removed one. */
        private static boolean isDown(int[] furthest, int most, int k, int d) {
            return k == -d || k != d && furthest[most + k] < furthest[most + k + 2];
        }

        private void back(List<int[]> trail, int most, int head, int n, int m) {
            List<Step> reversed = new ArrayList<>();
            int x = n;
            int y = m;
            for (int d = trail.size() - 1; d >= 0; d--) {
                int[] furthest = trail.get(d);
                int k = x - y;
                boolean down = isDown(furthest, most, k, d);
                int from = down ? k + 1 : k - 1;
                int fromX = furthest[most + from + 1];
                int fromY = fromX - from;
                while (x > fromX && y > fromY) {
                    x--;
                    y--;
                    reversed.add(new Step(Kind.SAME, head + x, head + y));
                }
                if (d > 0) {
                    reversed.add(
                            down
                                    ? new Step(Kind.ADDED, head + x, head + fromY)
                                    : new Step(Kind.REMOVED, head + fromX, head + y));
                }
                x = fromX;
                y = fromY;
            }
            for (int i = reversed.size() - 1; i >= 0; i--) {
                steps.add(reversed.get(i));
            }
        }
    }
}
