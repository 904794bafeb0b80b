package org.gouji.text;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places that some spans cover, to ask of many others whether they touch one of them: each question takes time that
 * grows with the logarithm of their number. Not for several threads.
 */
public final class SpanSet {

    /** Start to end; no two overlap. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** An empty set. */
    public SpanSet() {}

    /** What {@code spans} cover; they may overlap and come in any order. */
    public static SpanSet of(Collection<Span> spans) {
        SpanSet set = new SpanSet();
        spans.forEach(set::add);
        return set;
    }

    /** Covers {@code span} too. */
    public void add(Span span) {
        int start = span.start();
        int end = span.end();
        Map.Entry<Integer, Integer> other = ends.floorEntry(end);
        while (other != null && other.getValue() >= start) {
            start = Math.min(start, other.getKey());
            end = Math.max(end, other.getValue());
            ends.remove(other.getKey());
            other = ends.floorEntry(end);
        }
        ends.put(start, end);
    }

    /** True if a character of {@code span} is covered. */
    public boolean overlaps(Span span) {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }
}
