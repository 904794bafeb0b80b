package org.gouji.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where everything that reads and checks drafts gets its caches from: handed down from whoever puts an analyzer
 * together, so that one place decides which results are kept and how many. Immutable.
 *
 * <p>What each kind gives is measured by {@code CacheBenchmark}, which leaves one out at a time; figures stand in
 * {@code docs/performance.md}.
 */
public final class Caches {

    /** What results are kept of. */
    public enum Kind {
        /** Lines with their kind and their cells; the key is their text. */
        LINES,
        /** Whether a line is a heading, and its parts; the key is its text. */
        HEADINGS,
        /** Which labels stand in one line; the key is its text. */
        LINE_LABELS,
        /** Tables; the key is their lines and how these stand to one another. */
        TABLES,
        /** Tables bound to a form; the key is the table, and the form of the report's year. */
        BOUND_TABLES,
        /** What is found in a passage, claims included, and which bigrams stand in it; the key is its lines, heading and part. */
        PASSAGES,
        /** What rules find in tables, and in tables and claims; the key is these and what stands right around them. */
        TABLE_FINDINGS,
        /** What rules found in the reports checked last; used for those that differ from one of them only inside a paragraph. */
        FINDINGS
    }

    /** About fifteen reports, in UTF-16 units; more would cost more memory than it saves time. */
    private static final int CHARACTERS = 1 << 17;

    private static final Caches STANDARD = new Caches(EnumSet.allOf(Kind.class));
    private static final Caches NONE = new Caches(EnumSet.noneOf(Kind.class));

    private static final Caches LINES_ONLY = new Caches(EnumSet.of(Kind.LINES, Kind.HEADINGS, Kind.LINE_LABELS));

    private final Set<Kind> kinds;

    private Caches(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    /** What an editor uses: every kind, each with room for about fifteen reports. */
    public static Caches standard() {
        return STANDARD;
    }

    /** What a run over files uses: one line stands in many reports, and hardly any table or paragraph does. */
    public static Caches ofLines() {
        return LINES_ONLY;
    }

    /** Nothing is kept: the same results, more slowly. */
    public static Caches none() {
        return NONE;
    }

    /** These without {@code kind}, to measure what it gives. */
    public Caches without(Kind kind) {
        EnumSet<Kind> left = EnumSet.copyOf(kinds);
        left.remove(kind);
        return new Caches(left);
    }

    /** True if results of this kind are kept: else whoever keeps them need not find out what they depend on. */
    public boolean keeps(Kind kind) {
        return kinds.contains(kind);
    }

    /**
     * A new, empty cache of this {@code kind}; one that keeps nothing if the kind is left out.
     *
     * @param shift moves a result to another offset
     */
    public <K, V> Cache<K, V> of(Kind kind, Cache.Shift<V> shift) {
        return new Cache<>(kinds.contains(kind) ? CHARACTERS : 0, shift);
    }

    /** The same for results that hold no offsets. */
    public <K, V> Cache<K, V> withoutOffsets(Kind kind) {
        return of(kind, (value, delta) -> value);
    }
}
