package org.gouji.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which organs there are and who stands under whom: written down by somebody, or guessed. Immutable. */
public final class Units {

    private final boolean listed;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, List<Unit>> children = new HashMap<>();

    /**
     * These units, in their order.
     *
     * @param listed true if somebody has written them down
     */
    public Units(List<Unit> all, boolean listed) {
        this.listed = listed;
        for (Unit unit : all) {
            String key = OrganName.key(unit.organ());
            units.putIfAbsent(key, unit);
            unit.aliases().forEach(alias -> keys.putIfAbsent(OrganName.key(alias), key));
        }
        units.values().stream()
                .filter(unit -> !unit.parent().isBlank())
                .forEach(unit -> children.computeIfAbsent(key(unit.parent()), any -> new ArrayList<>())
                        .add(unit));
    }

    /** True if somebody has written them down, false if they are a guess. */
    public boolean listed() {
        return listed;
    }

    /** All of them, each once. */
    public List<Unit> all() {
        return List.copyOf(units.values());
    }

    /** The one of this name, or with it as an alias. */
    public Optional<Unit> unit(String organ) {
        return Optional.ofNullable(units.get(key(organ)));
    }

    /** Those that stand directly under the organ of this name. */
    public List<Unit> under(String organ) {
        return List.copyOf(children.getOrDefault(key(organ), List.of()));
    }

    /** What names of one organ have in common. */
    String key(String organ) {
        String key = OrganName.key(organ);
        return keys.getOrDefault(key, key);
    }
}
