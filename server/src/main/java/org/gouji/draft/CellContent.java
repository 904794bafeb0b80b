package org.gouji.draft;

import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;

/** Distinguishes numbers, marks and labels in the cells of a table. */
public final class CellContent {

    private static final Set<String> MARKS = Set.of(
            "/", "-", "--", "—", "——", "－", "–", "／", "无", "不适用", "N/A", "n/a", "NA", "\\", "、", "─", "——-", "//",
            "0/0", "0／0");
    private static final Set<String> UNITS = Set.of("件", "条", "项", "份", "个", "次", "宗", "起", "元", "万元", "万");

    /** 126.4万 元, where a converter has parted what belongs together. */
    private static final Pattern BLANK_IN_UNIT = Pattern.compile("万[ \\u00a0\\u3000]+元$");

    /** The last characters of {@link #UNITS}. */
    private static final String UNIT_ENDS = "件条项份个次宗起元万";

    /** Longer cells are not numbers, even with thin blanks and a unit. */
    private static final int LONGEST = 60;

    private static final int FEW_DIGITS = 18;

    private CellContent() {}

    /** True if {@code text} is a number, with or without a unit behind it. */
    public static boolean isNumber(String text) {
        return isPlainNumber(text)
                || text.length() <= LONGEST
                        && (Numerals.arabic(withoutUnit(text)).isPresent() || isChange(text));
    }

    /** True for what most cells of numbers hold: a few digits and nothing else. */
    private static boolean isPlainNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Normalizer.isAsciiDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= FEW_DIGITS;
    }

    /** True if {@code text} is a mark that means "nothing to report", such as / or 无. */
    public static boolean isMark(String text) {
        return MARKS.contains(text.strip());
    }

    /** True if {@code next} is the unit of the number {@code first}, or the end of it. */
    static boolean isUnitOf(String first, String next) {
        return UNITS.contains(next) && isNumber(first);
    }

    /** {@code text} without the unit behind its number, if it has one. */
    public static String withoutUnit(String text) {
        String trimmed = text.strip();
        if (trimmed.length() < 2 || UNIT_ENDS.indexOf(last(trimmed)) < 0) {
            return trimmed;
        }
        String joined = BLANK_IN_UNIT.matcher(trimmed).replaceFirst("万元");
        for (String unit : UNITS) {
            if (joined.length() > unit.length() && joined.endsWith(unit)) {
                String rest = joined.substring(0, joined.length() - unit.length());
                if (Normalizer.isAsciiDigit(Numerals.half(last(rest.stripTrailing())))) {
                    return rest;
                }
            }
        }
        return trimmed;
    }

    /** True for the spelling of a change in words: 增3, 减4. */
    public static boolean isChange(String text) {
        String trimmed = text.strip();
        return (trimmed.startsWith("增") || trimmed.startsWith("减"))
                && Numerals.arabic(withoutUnit(trimmed.substring(1).replaceFirst("^[加少]", "")))
                        .isPresent();
    }

    /**
     * The content of a cell whose {@code first} line goes on in another. Two numbers stay two: a blank then stands
     * between them.
     */
    static String joined(String first, String next) {
        boolean numbers = !first.isEmpty() && !next.isEmpty() && isDigit(last(first)) && isDigit(next.charAt(0));
        return numbers ? first + " " + next : first + next;
    }

    private static boolean isDigit(char c) {
        return Normalizer.isAsciiDigit(Numerals.half(c));
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }
}
