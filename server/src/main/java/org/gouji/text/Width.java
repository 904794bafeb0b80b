package org.gouji.text;

import java.util.Arrays;

/**
 * How many columns characters take on a terminal or in a monospaced editor (Unicode UAX #11).
 *
 * <p>Wide and full-width characters take two, combining marks and other invisible ones none. Ambiguous ones
 * (quotation marks, dashes, …) take one, as current terminals do. An emoji made of several characters, joined by
 * U+200D or turned into a picture by U+FE0F, takes two in all. A tab takes one here: only the caller knows the tab
 * stops.
 */
public final class Width {

    private static final char JOINER = '\u200d';
    private static final char PICTURE = '\ufe0f';

    /** First and last of each range of wide characters, in order, from EastAsianWidth.txt (classes W and F). */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe,
        0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267f, 0x267f, 0x268a, 0x268f, 0x2693, 0x2693, 0x26a1, 0x26a1,
        0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3,
        0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c,
        0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c,
        0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041, 0x3247, 0x3250, 0xa4c6, 0xa960, 0xa97c, 0xac00, 0xd7a3,
        0xf900, 0xfad9, 0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x1b2fb, 0x1d300,
        0x1d376, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f320, 0x1f32d,
        0x1f335, 0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4,
        0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550,
        0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc,
        0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7f0, 0x1f90c,
        0x1f93a, 0x1f93c, 0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x2fffd, 0x30000, 0x3fffd
    };

    private Width() {}

    /** Columns of {@code text}. */
    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Columns of the characters from {@code start} up to {@code end}. */
    public static int of(CharSequence text, int start, int end) {
        int columns = 0;
        int last = 0;
        boolean joined = false;
        for (int i = start; i < end; ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (c == PICTURE) {
                // A dingbat or arrow that was narrow becomes a picture; a digit (keycap) stays as it is.
                columns += last == 1 && text.charAt(i - 2) >= '\u2000' ? 1 : 0;
                last = 2;
                continue;
            }
            int width = joined && isPicture(c) ? 0 : of(c);
            joined = c == JOINER && last == 2;
            columns += width;
            last = width == 0 ? last : width;
        }
        return columns;
    }

    /** Columns of one code point: 0, 1 or 2. */
    public static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xad ? 0 : 1;
        }
        if (isInvisible(codePoint)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            // Vowels and final consonants of Hangul stand inside the syllable that the first one opened.
            default -> c >= 0x1160 && c <= 0x11ff || c >= 0x1f3fb && c <= 0x1f3ff;
        };
    }

    private static boolean isPicture(int c) {
        return c >= 0x1f000 || c >= 0x2190 && c <= 0x2bff;
    }

    private static boolean isWide(int c) {
        if (c >= 0x4e00 && c <= 0x9fff) {
            return true;
        }
        int at = Arrays.binarySearch(WIDE, c);
        // An exact hit, or an insertion point between the first (even index) and the last of a range.
        return at >= 0 || (-at - 1) % 2 == 1;
    }
}
