package org.gouji.report.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Identity;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;

/** Reads dates in the spellings that people use, good and bad (GB/T 9704—2012, 7.3.5.4). */
final class DateReader {

    private static final String B = "[ \\u3000\\u00a0\\t" + Normalizer.JOINER + "]*";
    private static final String JOINERS = Normalizer.JOINER + "*";
    private static final String D = "(?:[0-9０-９]" + JOINERS + ")";
    private static final String ZH = "[〇○零一二三四五六七八九十]";
    /** A whole date in words of the form, in digits with stops, strokes or slashes, or in Chinese numerals. */
    static final Pattern DATE =
            Pattern.compile("(?<y>" + D + "{4}|" + D + "{2})" + B + "年" + B + "(?<m>" + D + "{1,2})" + B
                    + "月" + B + "(?<d>" + D + "{1,2})" + B + "日"
                    + "|(?<y2>" + D + "{4})" + B + "[.．/／-]" + B + "(?<m2>" + D + "{1,2})" + B + "[.．/／-]" + B
                    + "(?<d2>" + D + "{1,2})"
                    + "|(?<y3>" + ZH + "{4})年(?<m3>" + ZH + "{1,2})月(?<d3>" + ZH + "{1,3})日");

    private static final Pattern CANONICAL = Pattern.compile("20[0-9]{2}年[1-9][0-9]?月[1-9][0-9]?日");

    private DateReader() {}

    /** The date at the match that {@code matcher}, of {@link #DATE}, has found, in a text that begins at {@code offset}. */
    static Optional<Identity.PlainDate> date(Matcher matcher, int offset) {
        for (String suffix : new String[] {"", "2", "3"}) {
            if (matcher.group("y" + suffix) != null) {
                int year = number(matcher.group("y" + suffix));
                int month = number(matcher.group("m" + suffix));
                int day = number(matcher.group("d" + suffix));
                Span span = new Span(offset + matcher.start(), offset + matcher.end());
                return Optional.of(new Identity.PlainDate(year < 100 ? 2000 + year : year, month, day, span));
            }
        }
        return Optional.empty();
    }

    /** True if {@code written} is a date like 2021年1月8日; blanks in it are a matter of style elsewhere. */
    static boolean isCanonical(String written) {
        return CANONICAL.matcher(withoutJoiners(written.replaceAll(B, ""))).matches();
    }

    /** The value of Arabic or Chinese digits; 0 if they are none. */
    static int number(String written) {
        String digits = withoutJoiners(written);
        return Numerals.arabic(digits)
                .map(value -> value.intValue())
                .or(() -> Numerals.chinese(digits))
                .orElse(0);
    }

    private static String withoutJoiners(String written) {
        return written.replace(String.valueOf(Normalizer.JOINER), "");
    }
}
