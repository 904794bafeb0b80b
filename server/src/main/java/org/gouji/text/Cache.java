package org.gouji.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A cache of results computed from pieces of text, with eviction. Between two keystrokes nearly all of a document stays
 * the same and only moves, so a result is keyed by its text and moved to the new offset.
 *
 * <p>Thread-safe. Two threads may compute the same result at the same time, so computing it must have no side effects.
 *
 * @param <K> everything that the result depends on, except its offset in the document
 * @param <V> the result
 */
public final class Cache<K, V> {

    /** Weight of an entry in addition to its characters. */
    private static final int ENTRY = 64;

    private final int capacity;
    private final Shift<V> shift;
    private volatile Generations<K, V> generations = new Generations<>(new ConcurrentHashMap<>());

    /**
     * An empty cache.
     *
     * @param characters capacity: the least amount of text whose results are kept, in UTF-16 units; 0 turns the cache
     * off
     * @param shift moves a result to another offset
     */
    public Cache(int characters, Shift<V> shift) {
        this.capacity = characters;
        this.shift = shift;
    }

    /**
     * Moves a result to another offset.
     *
     * @param <V> the result
     */
    @FunctionalInterface
    public interface Shift<V> {
        /** {@code value} with all its offsets moved by {@code delta} UTF-16 units. */
        V shift(V value, int delta);
    }

    /**
     * The cached result for {@code key}, moved to {@code place}; computed with {@code make} if it is not cached.
     *
     * @param length of the text in UTF-16 units; larger where the result takes much memory
     * @param place offset of the text in its document
     */
    public V get(K key, int length, int place, Supplier<V> make) {
        if (capacity == 0) {
            return make.get();
        }
        Generations<K, V> now = generations;
        Placed<V> known = now.young().get(key);
        if (known != null && known.place() == place) {
            return known.value();
        }
        boolean isNew = known == null;
        if (isNew) {
            known = now.old().get(key);
        }
        V value = known == null
                ? make.get()
                : known.place() == place ? known.value() : shift.shift(known.value(), place - known.place());
        now.young().put(key, new Placed<>(place, value));
        if (isNew && now.weight().addAndGet(length + ENTRY) > capacity) {
            generations = new Generations<>(now.young());
        }
        return value;
    }

    private record Placed<V>(int place, V value) {}

    /** Entries used since the last change of generations, and those used only before it, which are evicted next. */
    private record Generations<K, V>(
            ConcurrentHashMap<K, Placed<V>> young, Map<K, Placed<V>> old, AtomicInteger weight) {

        Generations(Map<K, Placed<V>> old) {
            this(new ConcurrentHashMap<>(), old, new AtomicInteger());
        }
    }
}
