package org.gouji.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gouji.text.Caches;

/**
 * What rules keep from one check to the next, such as the paragraphs they have searched. Nothing in it may change their
 * findings, only how long a check takes. Thread-safe.
 */
public final class RuleCache {

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();
    private final Caches caches;

    /** An empty one; rules that need a cache with eviction get it from {@code caches}. */
    public RuleCache(Caches caches) {
        this.caches = caches;
    }

    /** Where a rule gets a cache with eviction from, to keep it here. */
    public Caches caches() {
        return caches;
    }

    /**
     * The value kept under {@code key}; computed with {@code make} and kept if there is none.
     *
     * @param type of the value
     * @param key of a class that no other rule uses for keys, or the type itself
     */
    public <T> T keep(Class<T> type, Object key, Supplier<T> make) {
        Object before = kept.get(key);
        return type.cast(before == null ? putIfAbsent(key, make.get()) : before);
    }

    private Object putIfAbsent(Object key, Object made) {
        Object other = kept.putIfAbsent(key, made);
        return other == null ? made : other;
    }
}
