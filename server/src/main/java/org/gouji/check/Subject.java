package org.gouji.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gouji.report.Report;

/** What rules look at. Immutable, but for what {@link #once} remembers. */
public final class Subject {

    private final Report report;
    private final CheckOptions options;
    private final Optional<Report> lastYear;
    private final RuleCache cache;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** A subject that no check went before. */
    public Subject(Report report, CheckOptions options, Optional<Report> lastYear) {
        this(report, options, lastYear, new RuleCache());
    }

    /**
     * A subject.
     *
     * @param report the report under check
     * @param options the settings that bear on findings
     * @param lastYear the same organ's report of the year before, if it is at hand
     * @param cache what rules have kept from the checks before
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

    /** The settings that bear on findings. */
    public CheckOptions options() {
        return options;
    }

    /** The same organ's report of the year before, if it is at hand. */
    public Optional<Report> lastYear() {
        return lastYear;
    }

    /** What rules keep from one check to the next. */
    public RuleCache cache() {
        return cache;
    }

    /** What {@code make} makes of the report; made once for all rules that ask for this {@code type}. */
    public <T> T once(Class<T> type, Function<Report, T> make) {
        // Not computeIfAbsent: what is made may ask for something else, which that forbids, though it only notices when
        // both happen to fall into one bin. One thread checks a report, so nothing is made twice.
        Object before = made.get(type);
        if (before != null) {
            return type.cast(before);
        }
        T result = make.apply(report);
        made.put(type, result);
        return result;
    }
}
