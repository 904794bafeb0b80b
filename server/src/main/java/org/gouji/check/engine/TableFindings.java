package org.gouji.check.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.check.Finding;
import org.gouji.check.Rule;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.text.Cache;
import org.gouji.text.Caches;

/** Keeps what {@link TableRule}s find in tables, for as long as these stay the same. Thread-safe. */
final class TableFindings {

    /** Findings have many words and places. */
    private static final int HEAVY = 4;

    private final Cache<TablePlaces.Key, Kept> cache;

    private TableFindings(Caches caches) {
        this.cache = caches.withoutOffsets(Caches.Kind.TABLE_FINDINGS);
    }

    /** Those that are kept with {@code subject}. */
    static TableFindings in(Subject subject) {
        return subject.cache()
                .keep(
                        TableFindings.class,
                        TableFindings.class,
                        () -> new TableFindings(subject.cache().caches()));
    }

    /** Findings by their rule, and where the tables stood then. */
    private record Kept(TablePlaces places, Map<Rule, List<Finding>> findings) {}

    /**
     * What rules find in the tables of {@code subject}; rules that are not in it are to be run.
     *
     * @param rules those that apply
     * @param run runs one; empty if it fails
     */
    Map<Rule, List<Finding>> of(Subject subject, List<Rule> rules, Function<Rule, Optional<List<Finding>>> run) {
        return TablePlaces.of(subject)
                .map(places -> {
                    int length = places.key().places().stream()
                            .mapToInt(place -> place.text().length())
                            .sum();
                    return moved(cache.get(places.key(), HEAVY * length, 0, () -> found(places, rules, run)), places);
                })
                .orElse(Map.of());
    }

    private static Kept found(TablePlaces places, List<Rule> rules, Function<Rule, Optional<List<Finding>>> run) {
        Map<Rule, List<Finding>> found = new HashMap<>();
        for (Rule rule : rules) {
            if (rule instanceof TableRule) {
                run.apply(rule)
                        .filter(findings -> findings.stream().allMatch(finding -> liesIn(places, finding)))
                        .ifPresent(findings -> found.put(rule, findings));
            }
        }
        return new Kept(places, found);
    }

    private static boolean liesIn(TablePlaces places, Finding finding) {
        boolean[] outside = new boolean[1];
        finding.moved(offset -> {
            outside[0] |= places.offsetIn(places, offset).isEmpty();
            return offset;
        });
        return !outside[0];
    }

    private static Map<Rule, List<Finding>> moved(Kept kept, TablePlaces places) {
        if (kept.places().spans().equals(places.spans())) {
            return kept.findings();
        }
        Map<Rule, List<Finding>> moved = new HashMap<>();
        kept.findings()
                .forEach((rule, findings) -> moved.put(
                        rule,
                        findings.stream()
                                .map(finding -> finding.moved(offset ->
                                        kept.places().offsetIn(places, offset).orElseThrow()))
                                .toList()));
        return moved;
    }
}
