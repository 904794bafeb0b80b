package org.gouji.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of a Word document.
 *
 * @param id by which paragraphs name it
 * @param abstractId by which it shares its counting with others
 * @param levels by their number; some may be missing
 * @param overrides the first numbers that it sets by itself, by level
 */
record ListDefinition(int id, int abstractId, Map<Integer, Level> levels, Map<Integer, Integer> overrides) {

    private static final Level PLAIN = new Level(1, "decimal", "", false, Optional.empty(), Optional.empty());

    ListDefinition {
        levels = Map.copyOf(levels);
        overrides = Map.copyOf(overrides);
    }

    Level level(int number) {
        return levels.getOrDefault(number, PLAIN);
    }

    /** The level that paragraphs of this style have. */
    Optional<Integer> levelOf(String style) {
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue().style().equals(Optional.of(style)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * One level.
     *
     * @param start the first number
     * @param format its name in the standard (17.18.59)
     * @param pattern the text, in which {@code %1} is the number of the first level
     * @param legal whether all numbers are shown as plain digits
     * @param restart the level after which it starts again, one-based; 0 for never; empty for any above
     * @param style the style whose paragraphs are on this level
     */
    record Level(
            int start,
            String format,
            String pattern,
            boolean legal,
            Optional<Integer> restart,
            Optional<String> style) {

        boolean restartsAfter(int level) {
            return restart.map(one -> level < one).orElse(true);
        }

        /** What is shown, when the levels stand at {@code numbers}. */
        String text(List<Integer> numbers, ListDefinition list) {
            if (format.equals("bullet") || format.equals("none")) {
                return "";
            }
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                char digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
                if (c == '%' && digit >= '1' && digit <= '9') {
                    int which = digit - '1';
                    String kind = legal ? "decimal" : list.level(which).format();
                    out.append(NumberFormat.of(kind, numbers.get(which)));
                    i++;
                } else {
                    out.append(c);
                }
            }
            return out.toString();
        }
    }

    /** With the levels and first numbers that {@code changed} and {@code starts} set by themselves. */
    ListDefinition with(Map<Integer, Level> changed, Map<Integer, Integer> starts) {
        Map<Integer, Level> all = new HashMap<>(levels);
        all.putAll(changed);
        return new ListDefinition(id, abstractId, all, starts);
    }
}
