package org.gouji.text;

/**
 * Which characters and pairs of characters may occur in a text: a quick "no" before a long search. What occurs is never
 * denied; what does not occur is affirmed now and then.
 */
public final class BigramFilter {

    private static final int MIX = 0x9E3779B1;
    private static final int SMALLEST = 10;
    private static final int LARGEST = 17;

    private final long[] bits;
    private final int shift;

    private BigramFilter(long[] bits, int shift) {
        this.bits = bits;
        this.shift = shift;
    }

    /** The traces of {@code text}. */
    public static BigramFilter of(CharSequence text) {
        int length = text.length();
        // About sixteen bits for each character and its pair, so that few places are shared.
        int power = SMALLEST;
        while (power < LARGEST && 1 << power < length << 4) {
            power++;
        }
        BigramFilter traces = new BigramFilter(new long[1 << power - 6], Integer.SIZE - power);
        char before = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            traces.mark(hash(c));
            traces.mark(hash(before, c));
            before = c;
        }
        return traces;
    }

    /** False only if {@code word} certainly does not occur. */
    public boolean mayHold(String word) {
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
        return (c + 1) * MIX;
    }

    private static int hash(char first, char second) {
        return ((first << 16 | second) ^ first >>> 3) * MIX;
    }

    private void mark(int hash) {
        int place = hash >>> shift;
        bits[place >> 6] |= 1L << place;
    }

    private boolean isMarked(int hash) {
        int place = hash >>> shift;
        return (bits[place >> 6] & 1L << place) != 0;
    }
}
