package org.gouji.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What settings say of the reports of a folder taken together.
 *
 * @param units the file that says who stands under whom, relative to the settings' own folder
 * @param repetition percentage of sentences that may also stand in another report
 * @param points by the id of a rule, how many points an inspector takes off for each of its findings
 */
public record CollectionSetting(Optional<String> units, Optional<Integer> repetition, Map<String, Integer> points) {

    /** Nothing is said. */
    public static CollectionSetting none() {
        return new CollectionSetting(Optional.empty(), Optional.empty(), Map.of());
    }

    /** Whatever is silent here says what {@code lower} says. */
    CollectionSetting over(CollectionSetting lower) {
        Map<String, Integer> all = new LinkedHashMap<>(lower.points);
        all.putAll(points);
        return new CollectionSetting(units.or(lower::units), repetition.or(lower::repetition), Map.copyOf(all));
    }
}
