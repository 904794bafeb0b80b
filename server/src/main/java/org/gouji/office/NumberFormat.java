package org.gouji.office;

import java.util.Locale;

/** Writes numbers in the formats that lists use (ECMA-376, part 1, 17.18.59). */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private NumberFormat() {}

    /** {@code number} in the format of this name; as plain digits if the format is not known. */
    static String of(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand",
                    "koreanDigital2",
                    "taiwaneseDigital" -> chinese(number, DIGITS, "十", "百");
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" ->
                chinese(number, LEGAL_DIGITS, "拾", "佰");
            case "ideographTraditional" -> pick(STEMS, number);
            case "ideographZodiac" -> pick(BRANCHES, number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? Character.toString(0x2460 + number - 1) : String.valueOf(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
            default -> String.valueOf(number);
        };
    }

    private static String chinese(int number, String digits, String ten, String hundred) {
        if (number <= 0 || number > 999) {
            return String.valueOf(number);
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder out = new StringBuilder();
        if (hundreds > 0) {
            out.append(digits.charAt(hundreds)).append(hundred);
            out.append(tens == 0 && ones > 0 ? "零" : "");
        }
        if (tens > 0) {
            out.append(tens == 1 && hundreds == 0 && digits.equals(DIGITS) ? "" : digits.charAt(tens))
                    .append(ten);
        }
        return ones > 0 ? out.append(digits.charAt(ones)).toString() : out.toString();
    }

    private static String pick(String characters, int number) {
        return number >= 1 && number <= characters.length()
                ? String.valueOf(characters.charAt(number - 1))
                : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number <= 0 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                out.append(ROMAN_LETTERS[i]);
                rest -= ROMAN[i];
            }
        }
        return out.toString();
    }

    /** A to Z, then AA to ZZ, as Word goes on. */
    private static String letters(int number) {
        if (number <= 0 || number > 26 * 20) {
            return String.valueOf(number);
        }
        return Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String wide(int number) {
        StringBuilder out = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }
}
