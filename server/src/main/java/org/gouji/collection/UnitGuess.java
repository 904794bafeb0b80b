package org.gouji.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.facts.Neighbour;

/**
 * Guesses who stands under whom where nobody has written it down: an organ whose name begins with a government's place stands
 * under it, the longest place first. One whose name has no place stands under the only higher government of its folder, if
 * most others there do by their names: reports from everywhere may lie in one folder.
 */
public final class UnitGuess {

    /** A place above towns; what stands behind it is an organ of that place. */
    private static final Pattern PLACE = Pattern.compile("[省市县区州旗盟].");

    /** So many organs of a folder must stand under its government by their names before others are taken to. */
    private static final int FEWEST = 3;

    private UnitGuess() {}

    /** The organs of {@code reports}, in the order of their first report. */
    public static Units of(List<Neighbour> reports) {
        Map<String, Neighbour> organs = new LinkedHashMap<>();
        for (Neighbour report : reports) {
            organs.putIfAbsent(OrganName.key(report.facts().organ()), report);
        }
        Map<String, String> places = new HashMap<>();
        Map<Path, List<String>> byFolder = new HashMap<>();
        organs.forEach((key, report) -> {
            String organ = report.facts().organ();
            if (OrganName.isGovernment(organ)) {
                places.put(key, organ);
                if (!OrganName.isLowest(organ)) {
                    byFolder.computeIfAbsent(folder(report), any -> new ArrayList<>())
                            .add(organ);
                }
            }
        });
        Map<Path, List<String>> parents = new HashMap<>();
        organs.forEach((key, report) -> {
            Path folder = folder(report);
            if (!byFolder.getOrDefault(folder, List.of())
                    .contains(report.facts().organ())) {
                parents.computeIfAbsent(folder, any -> new ArrayList<>())
                        .add(byName(key, places).orElse(""));
            }
        });
        List<Unit> units = new ArrayList<>();
        organs.forEach((key, report) -> {
            String organ = report.facts().organ();
            List<String> others = parents.getOrDefault(folder(report), List.of());
            String parent = byName(key, places)
                    .or(() -> PLACE.matcher(key).find()
                            ? Optional.empty()
                            : byFolder(report, byFolder).filter(government -> isMostly(government, others)))
                    .orElse("");
            units.add(new Unit(organ, parent, "", List.of(), Optional.empty()));
        });
        return new Units(units, false);
    }

    private static Optional<String> byName(String key, Map<String, String> places) {
        for (int end = key.length() - 1; end > 1; end--) {
            String parent = places.get(key.substring(0, end));
            if (parent != null) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    private static boolean isMostly(String government, List<String> parents) {
        long own = parents.stream().filter(government::equals).count();
        return own >= FEWEST && 2 * own > parents.size();
    }

    private static Optional<String> byFolder(Neighbour report, Map<Path, List<String>> byFolder) {
        List<String> governments = byFolder.getOrDefault(folder(report), List.of());
        boolean own = governments.contains(report.facts().organ());
        return governments.size() == 1 && !own ? Optional.of(governments.get(0)) : Optional.empty();
    }

    private static Path folder(Neighbour report) {
        return Optional.ofNullable(report.file().getParent()).orElse(report.file());
    }
}
