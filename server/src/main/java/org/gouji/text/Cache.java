package org.gouji.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Remembers what was made of stretches of text that come again: between two keys nearly all of a document is the same,
 * but for where it stands. Forgets what nobody has asked for of late.
 *
 * <p>Safe to use from several threads. The same thing may be made twice then, so making it must have no effect but its
 * result.
 *
 * @param <K> all that the result depends on, its place excepted
 * @param <V> what was made
 */
public final class Cache<K, V> {

    /** Some fifteen reports, in UTF-16 units; more would cost more memory than it saves time. */
    public static final int CHARACTERS = 1 << 17;

    /** Weight of an entry besides its characters. */
    private static final int ENTRY = 64;

    private final int most;
    private final Shift<V> shift;
    private volatile Generations<K, V> generations = new Generations<>(new ConcurrentHashMap<>());

    /**
     * A memory that forgets by itself.
     *
     * @param characters how much text it bears in mind, at least, in UTF-16 units; 0 for nothing
     * @param shift moves a result to another place
     */
    public Cache(int characters, Shift<V> shift) {
        this.most = characters;
        this.shift = shift;
    }

    /** A memory of results that say nothing of their place. */
    public static <K, V> Cache<K, V> withoutPlace(int characters) {
        return new Cache<>(characters, (value, delta) -> value);
    }

    /**
     * Moves a result.
     *
     * @param <V> what was made
     */
    @FunctionalInterface
    public interface Shift<V> {
        /** {@code value} as if its text stood {@code delta} units further on. */
        V shift(V value, int delta);
    }

    /**
     * What was made of {@code key} before, moved to {@code place}; else what {@code make} makes of it now.
     *
     * @param length of the text in UTF-16 units; more where what is made of it takes much memory
     * @param place offset of the text in its document
     */
    public V get(K key, int length, int place, Supplier<V> make) {
        if (most == 0) {
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
        if (isNew && now.weight().addAndGet(length + ENTRY) > most) {
            generations = new Generations<>(now.young());
        }
        return value;
    }

    private record Placed<V>(int place, V value) {}

    /** What was asked for since the last change of generations, and what before. */
    private record Generations<K, V>(
            ConcurrentHashMap<K, Placed<V>> young, Map<K, Placed<V>> old, AtomicInteger weight) {

        Generations(Map<K, Placed<V>> old) {
            this(new ConcurrentHashMap<>(), old, new AtomicInteger());
        }
    }
}
