package org.gouji.text;

import java.util.regex.Pattern;

/**
 * Brings text into the form in which labels, headings and names are compared. The result is never shown and never
 * written into a document.
 */
public final class Normalizer {

    /** Stands for markup beside a digit, where a reader sees nothing; a blank to all that looks at single characters. */
    public static final char JOINER = '\u2060';

    /** The line break used inside cells of Markdown tables. */
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    /** From the full-width forms of ASCII to ASCII, as NFKC has it. */
    private static final int FULL_WIDTH = '！' - '!';

    private Normalizer() {}

    /**
     * {@code raw} without any blank, with compatibility forms (full width, Kangxi radicals) folded by NFKC, one kind
     * of bracket, quotation mark, comma and number stop, and without Markdown emphasis
     * and backslashes before punctuation.
     */
    public static String label(CharSequence raw) {
        if (isUnchanged(raw)) {
            return raw.toString();
        }
        String folded =
                isPlain(raw) ? raw.toString() : java.text.Normalizer.normalize(raw, java.text.Normalizer.Form.NFKC);
        if (folded.indexOf('<') >= 0) {
            folded = BREAK.matcher(folded).replaceAll("");
        }
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = fold(halfWidth(folded.charAt(i)));
            if (c == 0 || c == '\\' && i + 1 < folded.length() && isEscaped(folded, i + 1)) {
                continue;
            }
            boolean numberStop =
                    (c == '、' || c == '。') && out.length() > 0 && isAsciiDigit(out.charAt(out.length() - 1));
            out.append(numberStop ? '.' : c);
        }
        return out.toString();
    }

    /** True if the character at {@code at} stands for itself behind a backslash, as converters to Markdown write it. */
    public static boolean isEscaped(CharSequence text, int at) {
        char c = text.charAt(at);
        boolean punctuation = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        return punctuation && at > 0 && text.charAt(at - 1) == '\\';
    }

    /** True for every character that counts as blank: white space, U+3000, NBSP, zero-width marks, BOM. */
    public static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f', '\u000b', '\u0085', '\u00a0', '\u00ad', '\u1680', '\u2028', '\u2029' ->
                true;
            case '\u202f', '\u205f', '\u2060', '\u3000', '\ufeff', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f' ->
                true;
            default -> c >= '\u2000' && c <= '\u200a';
        };
    }

    /** True if {@code text} has no character but blanks. */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code span} without the blanks at both ends; empty at its start if it has nothing else. */
    public static Span trim(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? Span.at(span.start()) : new Span(start, end);
    }

    /** True for the Han characters that labels and names are made of. */
    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '〇' || c >= '\u3400' && c <= '\u4dbf';
    }

    /** True for 0–9, half width only. */
    public static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** True for most labels: Han characters, digits, letters, brackets, and nothing that is folded or left out. */
    private static boolean isUnchanged(CharSequence raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean stays = c >= '\u4e00' && c <= '\u9fff'
                    || c > ' ' && c < 0x7f && c != '*' && c != '`' && c != '<' && c != '[' && c != ']' && c != '\\';
            if (!stays) {
                return false;
            }
        }
        return true;
    }

    /** True if nothing in {@code raw} is changed by NFKC but by {@link #halfWidth}, which is faster. */
    private static boolean isPlain(CharSequence raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x80 && !isHan(c) && !isPlainMark(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainMark(char c) {
        return switch (c) {
            case '、', '。', '“', '”', '《', '》', '—', '\u3000' -> true;
            case '＜' -> false; // It may open a line break.
            default -> c >= '！' && c <= '～';
        };
    }

    private static char halfWidth(char c) {
        return c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH) : c;
    }

    private static char fold(char c) {
        if (isBlank(c) || c == '*' || c == '`') {
            return 0;
        }
        return switch (c) {
            case '“', '”', '„', '‟', '「', '」', '＂' -> '"';
            case '〔', '【', '[' -> '(';
            case '〕', '】', ']' -> ')';
            case '．', '·' -> '.';
            case '〇' -> '〇';
            case '，' -> ',';
            case '：' -> ':';
            default -> c;
        };
    }
}
