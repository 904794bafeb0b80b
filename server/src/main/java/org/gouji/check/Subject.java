package org.gouji.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gouji.facts.Neighbours;
import org.gouji.report.Report;
import org.gouji.text.BigramFilter;
import org.gouji.text.Caches;

/**
 * What rules check: a report, options and what is known of other reports. Immutable except for the values kept by {@link #once}.
 */
public final class Subject {

    private final Report report;
    private final CheckOptions options;
    private final Neighbours neighbours;
    private final RuleCache cache;
    private final Map<Class<?>, Object> values = new ConcurrentHashMap<>();

    /** A subject with an empty rule cache. */
    public Subject(Report report, CheckOptions options, Neighbours neighbours) {
        this(report, options, neighbours, new RuleCache(Caches.none()));
    }

    /**
     * A subject.
     *
     * @param report the report under check
     * @param options the settings that change findings
     * @param neighbours what is known of other reports
     * @param cache what rules have kept from earlier checks
     */
    public Subject(Report report, CheckOptions options, Neighbours neighbours, RuleCache cache) {
        this.report = report;
        this.options = options;
        this.neighbours = neighbours;
        this.cache = cache;
    }

    /** The report under check. */
    public Report report() {
        return report;
    }

    /** The settings that change findings. */
    public CheckOptions options() {
        return options;
    }

    /** What is known of other reports. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** What rules keep from one check to the next. */
    public RuleCache cache() {
        return cache;
    }

    /** Which characters and pairs of characters stand in the report. */
    public BigramFilter characters() {
        return once(BigramFilter.class, any -> BigramFilter.of(any.text().string()));
    }

    /**
     * The value that {@code make} computes from the report; computed once for all rules that ask for this {@code type}.
     */
    public <T> T once(Class<T> type, Function<Report, T> make) {
        // Not computeIfAbsent: computing a value may ask for another one, and a recursive update throws, though only
        // when both keys fall into one bin. One thread checks a report, so nothing is computed twice.
        Object before = values.get(type);
        if (before != null) {
            return type.cast(before);
        }
        T result = make.apply(report);
        values.put(type, result);
        return result;
    }
}
