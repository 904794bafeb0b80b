package org.gouji.check.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Rule;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.text.Cache;
import org.gouji.text.Caches;

/**
 * Keeps what {@link TableRule}s find in tables, for as long as these stay the same, and what {@link FigureRule}s find in
 * tables and claims. Thread-safe.
 */
final class TableFindings {

    /** Findings have many words and places. */
    private static final int HEAVY = 4;

    private final Cache<Key, Kept> tables;
    private final Cache<Key, Kept> figures;

    private TableFindings(Caches caches) {
        this.tables = caches.withoutOffsets(Caches.Kind.TABLE_FINDINGS);
        this.figures = caches.withoutOffsets(Caches.Kind.TABLE_FINDINGS);
    }

    /** Those that are kept with {@code subject}. */
    static TableFindings in(Subject subject) {
        return subject.cache()
                .keep(
                        TableFindings.class,
                        TableFindings.class,
                        () -> new TableFindings(subject.cache().caches()));
    }

    /** All that findings depend on; other reports only those in tables and claims. */
    private record Key(TablePlaces.Key places, Optional<OtherReports> others) {}

    /** Findings by their rule, and where the tables stood then. */
    private record Kept(TablePlaces places, Map<Rule, List<Finding>> findings) {}

    /**
     * What rules find in the tables and claims of {@code subject}; rules that are not in it are to be run.
     *
     * @param rules those that apply
     * @param run runs one; empty if it fails
     */
    Map<Rule, List<Finding>> of(Subject subject, List<Rule> rules, Function<Rule, Optional<List<Finding>>> run) {
        if (!subject.cache().caches().keeps(Caches.Kind.TABLE_FINDINGS)) {
            return Map.of();
        }
        Map<Rule, List<Finding>> all = new HashMap<>();
        TablePlaces.of(subject).ifPresent(places -> {
            TablePlaces withClaims = places.withClaims(subject);
            all.putAll(of(TableRule.class, tables, new Key(places.key(), Optional.empty()), places, rules, run));
            all.putAll(of(
                    FigureRule.class,
                    figures,
                    new Key(withClaims.key(), Optional.of(OtherReports.of(subject.neighbours()))),
                    withClaims,
                    rules,
                    run));
        });
        return all;
    }

    private static Map<Rule, List<Finding>> of(
            Class<? extends Rule> type,
            Cache<Key, Kept> cache,
            Key key,
            TablePlaces places,
            List<Rule> rules,
            Function<Rule, Optional<List<Finding>>> run) {

        int length = places.key().places().stream()
                .mapToInt(place -> place.text().length())
                .sum();
        return moved(cache.get(key, HEAVY * length, 0, () -> found(type, places, rules, run)), places);
    }

    private static Kept found(
            Class<? extends Rule> type,
            TablePlaces places,
            List<Rule> rules,
            Function<Rule, Optional<List<Finding>>> run) {
        Map<Rule, List<Finding>> found = new HashMap<>();
        for (Rule rule : rules) {
            if (type.isInstance(rule)) {
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
