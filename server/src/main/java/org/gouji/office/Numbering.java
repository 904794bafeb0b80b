package org.gouji.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.office.ParagraphProperties.ListPlace;

/** The numbers that Word counts by itself and no character shows (ECMA-376, part 1, 17.9). */
final class Numbering {

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final Map<Integer, ListDefinition> lists;
    private final WordStyles styles;
    /** The last number given, by the definition's id and the level. */
    private final Map<Integer, int[]> counters = new HashMap<>();
    /** Lists that have begun, as the first number of one may be set by itself. */
    private final Set<Integer> begun = new HashSet<>();

    Numbering(Map<Integer, ListDefinition> lists, WordStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /** A whole number in an attribute, if it is one. */
    static Optional<Integer> number(String value) {
        try {
            return Optional.of(Integer.valueOf(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number of the next paragraph, with what stands around it; nothing if it has none. Counts it. */
    String label(Optional<String> style, Optional<ListPlace> own) {
        Optional<ListPlace> place = styles.list(style, own);
        Optional<ListDefinition> found =
                place.flatMap(ListPlace::list).flatMap(id -> Optional.ofNullable(lists.get(id)));
        if (found.isEmpty()) {
            return "";
        }
        ListDefinition list = found.get();
        int level = place.flatMap(ListPlace::level)
                .or(() -> style.flatMap(list::levelOf))
                .orElse(0);
        if (level < 0 || level >= LEVELS) {
            return "";
        }
        return label(list, level);
    }

    private String label(ListDefinition list, int level) {
        int[] last = counters.computeIfAbsent(list.abstractId(), id -> {
            int[] none = new int[LEVELS];
            Arrays.fill(none, NOT_BEGUN);
            return none;
        });
        if (begun.add(list.id())) {
            list.overrides().forEach((which, start) -> last[which] = start - 1);
        }
        last[level] = last[level] == NOT_BEGUN ? list.level(level).start() : last[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            if (list.level(below).restartsAfter(level)) {
                last[below] = NOT_BEGUN;
            }
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            // A level above that was left out counts as begun.
            numbers.add(last[i] == NOT_BEGUN ? list.level(i).start() : last[i]);
        }
        String text = list.level(level).text(numbers, list);
        return text.isEmpty() ? "" : text + (endsInWord(text) ? " " : "");
    }

    /** True if what follows would run together with it. */
    private static boolean endsInWord(String text) {
        char last = text.charAt(text.length() - 1);
        return last < 0x80;
    }
}
