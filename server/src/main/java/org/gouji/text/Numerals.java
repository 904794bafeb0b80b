package org.gouji.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as they are written in reports: Arabic in either width, with thousands commas, or Chinese. */
public final class Numerals {

    /** Longer strings of digits are not read as a number. */
    private static final int LONGEST = 40;

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The value of {@code raw} if the whole of it, blanks at the ends aside, is one Arabic number; signs allowed. */
    public static Optional<BigDecimal> arabic(CharSequence raw) {
        StringBuilder digits = new StringBuilder();
        int sinceComma = -1;
        int count = 0;
        boolean point = false;
        boolean closed = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = half(raw.charAt(i));
            boolean complete = count > 0 && (sinceComma == -1 || sinceComma == 3);
            if (Normalizer.isBlank(c)) {
                closed = digits.length() > 0;
            } else if (closed || digits.length() > LONGEST) {
                return Optional.empty();
            } else if (Normalizer.isAsciiDigit(c)) {
                digits.append(c);
                count++;
                sinceComma = sinceComma < 0 ? sinceComma : sinceComma + 1;
            } else if (c == ',' && !point && complete && (sinceComma == 3 || count <= 3)) {
                sinceComma = 0;
            } else if (c == '.' && !point && complete) {
                point = true;
                sinceComma = -1;
                digits.append('.');
            } else if ((c == '-' || c == '+' || c == '−') && digits.length() == 0) {
                digits.append(c == '+' ? '+' : '-');
            } else {
                return Optional.empty();
            }
        }
        if (sinceComma != -1 && sinceComma != 3 || count == 0 || digits.length() > LONGEST) {
            return Optional.empty();
        }
        char last = digits.charAt(digits.length() - 1);
        if (!Normalizer.isAsciiDigit(last)) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits.toString()).stripTrailingZeros();
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }

    /** The value of a Chinese numeral such as 六, 十二, 二十, 一百零三, 二〇二一, 两; empty for anything else. */
    public static Optional<Integer> chinese(CharSequence raw) {
        if (raw.length() == 0 || raw.length() > 12) {
            return Optional.empty();
        }
        long total = 0;
        long section = 0;
        long digit = -1;
        boolean unit = false;
        long plain = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int value = digitOf(c);
            if (value >= 0) {
                plain = plain * 10 + value;
                digit = value;
                continue;
            }
            int power = unitOf(c);
            if (power == 0) {
                return Optional.empty();
            }
            unit = true;
            if (power == 10_000) {
                long count = section + Math.max(digit, 0);
                total += (count == 0 ? 1 : count) * power;
                section = 0;
            } else {
                // 十 alone, and 零十 as in 二千零十, is one ten.
                section += (digit <= 0 ? 1 : digit) * power;
            }
            digit = -1;
        }
        long value = unit ? total + section + Math.max(digit, 0) : plain;
        return value <= Integer.MAX_VALUE ? Optional.of((int) value) : Optional.empty();
    }

    /** 一 … 九十九 for 1 … 99, as used in numbering; Arabic digits for larger numbers. */
    public static String toChinese(int value) {
        if (value > 99) {
            return String.valueOf(value);
        }
        if (value < 10) {
            return String.valueOf(DIGITS.charAt(value));
        }
        String tens = value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
        return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10);
    }

    /** The half-width form of a full-width digit, comma, point or sign; any other character as it is. */
    public static char half(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return c;
    }

    private static int digitOf(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int unitOf(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}
