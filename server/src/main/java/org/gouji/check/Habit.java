package org.gouji.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Fix> fixes = same.stream()
                .flatMap(finding -> finding.fixes().stream().filter(Fix::preferred))
                .toList();
        if (fixes.size() < same.size() || fixes.stream().anyMatch(fix -> fix.kind() == Fix.Kind.NEEDS_INPUT)) {
            return Optional.empty();
        }
        boolean exact = fixes.stream().anyMatch(fix -> fix.kind() == Fix.Kind.EXACT);
        List<Edit> edits = fixes.stream()
                .flatMap(fix -> fix.edits().stream())
                .distinct()
                .sorted(Comparator.comparing(Edit::span))
                .toList();
        return Optional.of(
                Fix.preferred(exact ? Fix.Kind.EXACT : Fix.Kind.LOSSLESS, Message.of("habit.fix", same.size()), edits));
    }
}
