package org.gouji.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.gouji.text.LineDiff;
import org.gouji.text.LineDiff.Kind;
import org.gouji.text.LineDiff.Step;

/** Shows how one text differs from another, as {@code diff -u} does. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final LineDiff diff;
    private final List<String> out = new ArrayList<>();

    private UnifiedDiff(LineDiff diff) {
        this.diff = diff;
    }

    /** The lines of the difference; none if there is none. */
    public static List<String> of(String name, String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        UnifiedDiff unified = new UnifiedDiff(LineDiff.of(before, after));
        unified.out.addAll(List.of("--- " + GitName.of("a/" + name), "+++ " + GitName.of("b/" + name)));
        unified.hunks();
        return List.copyOf(unified.out);
    }

    private void hunks() {
        List<Step> steps = diff.steps();
        int at = 0;
        while (at < steps.size()) {
            while (at < steps.size() && steps.get(at).kind() == Kind.SAME) {
                at++;
            }
            if (at == steps.size()) {
                return;
            }
            int from = Math.max(0, at - CONTEXT);
            int same = 0;
            while (at < steps.size() && same <= 2 * CONTEXT) {
                same = steps.get(at).kind() == Kind.SAME ? same + 1 : 0;
                at++;
            }
            hunk(steps.subList(from, at - Math.max(0, same - CONTEXT)));
        }
    }

    private void hunk(List<Step> steps) {
        int removed = count(steps, Kind.ADDED);
        int added = count(steps, Kind.REMOVED);
        // An empty range is named by the line before it.
        int first = steps.get(0).before() + (removed == 0 ? 0 : 1);
        int second = steps.get(0).after() + (added == 0 ? 0 : 1);
        out.add("@@ -" + first + "," + removed + " +" + second + "," + added + " @@");
        for (Step step : steps) {
            String line = step.kind() == Kind.ADDED
                    ? diff.after().get(step.after())
                    : diff.before().get(step.before());
            boolean ended = line.endsWith("\n");
            out.add(mark(step.kind()) + (ended ? line.substring(0, line.length() - 1) : line));
            if (!ended) {
                out.add("\\ No newline at end of file");
            }
        }
    }

    private static int count(List<Step> steps, Kind without) {
        return (int) steps.stream().filter(step -> step.kind() != without).count();
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case SAME -> " ";
            case REMOVED -> "-";
            case ADDED -> "+";
        };
    }
}
