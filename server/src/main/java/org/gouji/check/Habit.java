package org.gouji.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.text.Edit;

/**
 * A mistake that somebody makes throughout, such as five headings numbered in the same wrong way: one finding with all
 * its places, and one fix for all of them.
 */
public final class Habit {

    private Habit() {}

    /**
     * {@code findings} of one rule, each habit as one finding at its first place; the message of a habit has the key of
     * that finding with {@code .many} behind it, and the number of places as its last argument.
     *
     * @param findings in the order of the page
     * @param kind what findings of one habit have in common
     */
    public static List<Finding> merge(List<Finding> findings, Function<Finding, Object> kind) {
        Map<Object, List<Finding>> habits = new LinkedHashMap<>();
        findings.forEach(finding -> habits.computeIfAbsent(
                        List.of(kind.apply(finding), finding.grade()), key -> new ArrayList<>())
                .add(finding));
        return habits.values().stream().map(Habit::one).toList();
    }

    /** The same: findings with the same words are one habit. */
    public static List<Finding> merge(List<Finding> findings) {
        return merge(findings, Finding::message);
    }

    private static Finding one(List<Finding> same) {
        Finding first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        List<String> arguments = new ArrayList<>(first.message().arguments());
        arguments.add(String.valueOf(same.size()));
        List<Related> related = new ArrayList<>(first.related());
        for (Finding other : same.subList(1, same.size())) {
            related.add(new Related(other.span(), other.message()));
            related.addAll(other.related());
        }
        return new Finding(
                first.rule(),
                first.span(),
                first.grade(),
                new Message(first.message().key() + ".many", List.copyOf(arguments)),
                List.copyOf(related),
                fix(same).map(List::of).orElse(List.of()),
                first.data());
    }

    /** The preferred fixes of all together; none unless each has one. */
    private static Optional<Fix> fix(List<Finding> same) {
        // Loops, as this is done at each keystroke for a mistake that stands in every paragraph.
        boolean exact = false;
        int fixes = 0;
        Set<Edit> all = new LinkedHashSet<>();
        for (Finding finding : same) {
            for (Fix fix : finding.fixes()) {
                if (fix.preferred()) {
                    fixes++;
                    all.addAll(fix.edits());
                    exact |= fix.kind() == Fix.Kind.EXACT;
                    if (fix.kind() == Fix.Kind.NEEDS_INPUT) {
                        return Optional.empty();
                    }
                }
            }
        }
        if (fixes < same.size()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>(all);
        edits.sort(Comparator.comparing(Edit::span));
        return Optional.of(Fix.preferred(
                exact ? Fix.Kind.EXACT : Fix.Kind.LOSSLESS, Message.of("habit.fix", same.size()), List.copyOf(edits)));
    }
}
