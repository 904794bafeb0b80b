package org.gouji.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What rules keep from one check to the next, such as their memory of paragraphs. Nothing in it may change what they
 * find, only how long that takes. Safe to use from several threads.
 */
public final class RuleCache {

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    /**
     * What was kept under {@code key}, or what {@code make} makes now.
     *
     * @param type of what is kept
     * @param key of a class that nobody else uses for keys, or the type itself
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
