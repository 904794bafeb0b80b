package org.gouji.text;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A Bloom filter of the characters and pairs of neighbouring characters of a text, to skip expensive searches. There
 * are false positives and no false negatives.
 */
public final class BigramFilter implements Predicate<String> {

    private static final int HASH_MULTIPLIER = 0x9E3779B1;
    private static final int MIN_BITS_LOG2 = 10;
    private static final int MAX_BITS_LOG2 = 17;

    private final long[] bits;
    private final int shift;

    private BigramFilter(long[] bits, int shift) {
        this.bits = bits;
        this.shift = shift;
    }

    /** The filter of {@code text}. */
    public static BigramFilter of(CharSequence text) {
        // An array, as compilers that are quick check each index into a string.
        char[] characters = text.toString().toCharArray();
        int length = characters.length;
        // About sixteen bits for each character and its pair, which keeps false positives rare.
        int power = MIN_BITS_LOG2;
        while (power < MAX_BITS_LOG2 && 1 << power < length << 4) {
            power++;
        }
        BigramFilter bigrams = new BigramFilter(new long[1 << power - 6], Integer.SIZE - power);
        char before = 0;
        for (char c : characters) {
            bigrams.mark(hash(c));
            bigrams.mark(hash(before, c));
            before = c;
        }
        return bigrams;
    }

    /** The same as {@link #mayContain}. */
    @Override
    public boolean test(String word) {
        return mayContain(word);
    }

    /** False only if {@code word} certainly does not occur. */
    public boolean mayContain(String word) {
        if (word.length() == 1) {
            return isMarked(hash(word.charAt(0)));
        }
        for (int i = 1; i < word.length(); i++) {
            if (!isMarked(hash(word.charAt(i - 1), word.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char c) {
        return (c + 1) * HASH_MULTIPLIER;
    }

    private static int hash(char first, char second) {
        return ((first << 16 | second) ^ first >>> 3) * HASH_MULTIPLIER;
    }

    private void mark(int hash) {
        int place = hash >>> shift;
        bits[place >> 6] |= 1L << place;
    }

    private boolean isMarked(int hash) {
        int place = hash >>> shift;
        return (bits[place >> 6] & 1L << place) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BigramFilter that && shift == that.shift && Arrays.equals(bits, that.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
