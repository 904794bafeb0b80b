package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words with what they mean, by first character. Every character of the prose is looked up, and most begin no word, so the
 * hash table is written out here; a map would box each character.
 */
final class WordTable<T> {

    private static final int SLOTS_PER_ENTRY = 4;
    private static final int HASH_MULTIPLIER = 0x9E3779B1;

    /**
     * A word.
     *
     * @param word as written in sentences
     * @param meaning what it means
     */
    record Entry<T>(String word, T meaning) {}

    /** First characters; 0 where there is none. A character stands at its hash or behind it. */
    private final char[] firsts;
    /** For each of {@link #firsts} the index of its list. */
    private final int[] places;
    /** The words with one first character, the longest first. */
    private final List<List<Entry<T>>> lists = new ArrayList<>();

    /** A table of {@code entries}; of several with one word the first counts. */
    WordTable(List<Entry<T>> entries) {
        Map<String, Entry<T>> known = new LinkedHashMap<>();
        entries.forEach(entry -> known.putIfAbsent(entry.word(), entry));
        Map<Character, List<Entry<T>>> byFirst = new LinkedHashMap<>();
        known.values()
                .forEach(entry -> byFirst.computeIfAbsent(entry.word().charAt(0), first -> new ArrayList<>())
                        .add(entry));
        int size = Integer.highestOneBit(Math.max(1, byFirst.size())) * SLOTS_PER_ENTRY;
        this.firsts = new char[size];
        this.places = new int[size];
        byFirst.forEach((first, list) -> {
            list.sort(Comparator.comparingInt(entry -> -entry.word().length()));
            int slot = slot(first);
            firsts[slot] = first;
            places[slot] = lists.size();
            lists.add(List.copyOf(list));
        });
    }

    /** The longest word that begins at {@code at}. */
    Optional<Entry<T>> longest(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        int slot = slot(text.charAt(at));
        if (firsts[slot] != 0) {
            List<Entry<T>> list = lists.get(places[slot]);
            for (int i = 0; i < list.size(); i++) {
                if (text.startsWith(list.get(i).word(), at)) {
                    return Optional.of(list.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** Where {@code first} stands, or the free place where it would. */
    private int slot(char first) {
        int slot = first * HASH_MULTIPLIER >>> 16 & firsts.length - 1;
        while (firsts[slot] != 0 && firsts[slot] != first) {
            slot = slot + 1 & firsts.length - 1;
        }
        return slot;
    }
}
