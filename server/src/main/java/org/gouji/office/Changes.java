package org.gouji.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Replacements of characters of an XML part; what no replacement touches stays as it is. */
final class Changes {

    private final List<Change> changes = new ArrayList<>();

    /** Characters [{@code from}, {@code to}) become {@code replacement}; those added first at one place come first. */
    private record Change(int from, int to, String replacement) {}

    Changes replace(int from, int to, String replacement) {
        changes.add(new Change(from, to, replacement));
        return this;
    }

    Changes insert(int at, String characters) {
        return replace(at, at, characters);
    }

    /** Inserts {@code characters} unless they are to be inserted there already. */
    Changes insertOnce(int at, String characters) {
        Change change = new Change(at, at, characters);
        if (!changes.contains(change)) {
            changes.add(change);
        }
        return this;
    }

    /** {@code part} with all changes made; empty if two of them touch the same characters. */
    Optional<String> apply(String part) {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        StringBuilder out = new StringBuilder(part.length() + 64);
        int at = 0;
        for (Change change : sorted) {
            if (change.from() < at) {
                return Optional.empty();
            }
            out.append(part, at, change.from()).append(change.replacement());
            at = change.to();
        }
        return Optional.of(out.append(part, at, part.length()).toString());
    }
}
