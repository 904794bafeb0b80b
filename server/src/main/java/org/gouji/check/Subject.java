package org.gouji.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gouji.report.Report;
import org.gouji.text.BigramFilter;
import org.gouji.text.Caches;

/**
 * What rules check: a report, options and last year's report. Immutable except for the values kept by {@link #once}.
 */
public final class Subject {

    private final Report report;
    private final CheckOptions options;
    private final Optional<Report> lastYear;
    private final RuleCache cache;
    private final Map<Class<?>, Object> values = new ConcurrentHashMap<>();

    /** A subject with an empty rule cache. */
    public Subject(Report report, CheckOptions options, Optional<Report> lastYear) {
        this(report, options, lastYear, new RuleCache(Caches.none()));
    }

    /**
     * A subject.
     *
     * @param report the report under check
     * @param options the settings that change findings
     * @param lastYear the same organ's report of the year before, if available
     * @param cache what rules have kept from earlier checks
     */
    public Subject(Report report, CheckOptions options, Optional<Report> lastYear, RuleCache cache) {
        this.report = report;
        this.options = options;
        this.lastYear = lastYear;
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

    /** The same organ's report of the year before, if available. */
    public Optional<Report> lastYear() {
        return lastYear;
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
