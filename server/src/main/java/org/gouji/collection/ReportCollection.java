package org.gouji.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbourhood;
import org.gouji.facts.Neighbours;
import org.gouji.facts.ReportFacts;
import org.gouji.facts.Subordinates;

/** Reports known by organ and year, and what each is compared with. Immutable; safe for several threads. */
public final class ReportCollection implements Neighbourhood {

    private final Units units;
    private final Map<Key, Neighbour> reports = new LinkedHashMap<>();
    private final Map<Key, List<Neighbour>> doubles = new LinkedHashMap<>();
    private final Map<Path, Neighbour> byFile = new HashMap<>();
    private final Map<Integer, SentenceIndex> sentences = new HashMap<>();

    /** Whose report it is and about which year. */
    private record Key(String organ, int year) {}

    /**
     * The collection of these reports.
     *
     * @param all in any order; of two about one organ and year the first by path counts
     * @param units who stands under whom
     */
    public ReportCollection(List<Neighbour> all, Units units) {
        this(all, units, Map.of());
    }

    /** The same reports but for some: this collection with others in it, of which only what has changed is indexed. */
    public ReportCollection with(List<Neighbour> others, Units otherUnits) {
        return new ReportCollection(others, otherUnits, sentences);
    }

    private ReportCollection(List<Neighbour> all, Units units, Map<Integer, SentenceIndex> before) {
        this.units = units;
        List<Neighbour> ordered =
                all.stream().sorted(Comparator.comparing(Neighbour::file)).toList();
        for (Neighbour report : ordered) {
            byFile.put(report.file(), report);
            Key key = key(report.facts());
            Neighbour first = reports.putIfAbsent(key, report);
            if (first != null) {
                doubles.computeIfAbsent(key, any -> new ArrayList<>(List.of(first)))
                        .add(report);
            }
        }
        Map<Integer, List<Neighbour>> byYear = new HashMap<>();
        reports.values()
                .forEach(report -> byYear.computeIfAbsent(report.facts().year(), any -> new ArrayList<>())
                        .add(report));
        byYear.forEach((year, some) -> {
            SentenceIndex known = before.get(year);
            sentences.put(year, known != null && known.isOf(some) ? known : new SentenceIndex(some));
        });
    }

    private Key key(ReportFacts facts) {
        return new Key(units.key(facts.organ()), facts.year());
    }

    /** Who stands under whom. */
    public Units units() {
        return units;
    }

    /** One report for each organ and year, in the order of their paths. */
    public List<Neighbour> reports() {
        return List.copyOf(reports.values());
    }

    /** Every file with a report, those about the same organ and year included, in the order of their paths. */
    public List<Neighbour> all() {
        return byFile.values().stream()
                .sorted(Comparator.comparing(Neighbour::file))
                .toList();
    }

    /** Files with a report about the same organ and year; each list has at least two. */
    public List<List<Neighbour>> doubles() {
        return doubles.values().stream().map(List::copyOf).toList();
    }

    /** The years that there are reports about, in ascending order. */
    public List<Integer> years() {
        return List.copyOf(new TreeSet<>(sentences.keySet()));
    }

    /** The report of the organ with this name about {@code year}. */
    public Optional<Neighbour> report(String organ, int year) {
        return Optional.ofNullable(reports.get(new Key(units.key(organ), year)));
    }

    /** The report in {@code file}, which must be as absolute as when it was added. */
    public Optional<Neighbour> report(Path file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** What the report in {@code file} is compared with; nothing if the collection does not have it. */
    public Neighbours of(Path file) {
        return report(file)
                .map(report -> of(report.facts().organ(), report.facts().year(), Optional.of(file)))
                .orElse(Neighbours.none());
    }

    @Override
    public Neighbours of(String organ, int year, Optional<Path> file) {
        SentenceIndex index = sentences.get(year);
        // Also the first copy of it, which is no other organ's.
        Set<Path> own = Stream.concat(report(organ, year).map(Neighbour::file).stream(), file.stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Neighbours(
                report(organ, year - 1).filter(report -> !file.equals(Optional.of(report.file()))),
                below(organ, year),
                index == null ? hash -> List.of() : index.seenBy(own),
                units.unit(organ).flatMap(Unit::deadline));
    }

    /** The reports about {@code year} of the organs that report to the one of this name. */
    public Subordinates below(String organ, int year) {
        List<Neighbour> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Unit> counted =
                units.under(organ).stream().filter(Unit::reportsToParent).toList();
        for (Unit unit : counted) {
            report(unit.organ(), year).ifPresentOrElse(found::add, () -> missing.add(unit.organ()));
        }
        return new Subordinates(List.copyOf(found), List.copyOf(missing), units.listed());
    }
}
