package org.gouji.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;

/** Reads the number at the start of a heading. */
final class NumberingReader {

    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    /** PDF text may have Kangxi radicals and full-width digits instead. */
    private static final Pattern NUMBER = Pattern.compile("^(?:[l|丨I]\\s*(?=" + CHINESE + "[、.．，,]))?(?:"
            + "(?<bracketsZh>[（(]\\s*(" + CHINESE + ")\\s*[)）]\\s*[、.．]?)"
            + "|(?<bracketsAr>[（(]\\s*([0-9０-９]{1,2})\\s*[)）]\\s*[、.．]?)"
            + "|(?<ordinal>第(" + CHINESE + ")(?:部分|章|节)\\s*[、:：]?)"
            + "|(?<comma>(" + CHINESE + ")\\s*、)"
            + "|(?<arComma>([0-9０-９]{1,2})\\s*、)"
            + "|(?<arStop>([0-9０-９]{1,2})\\s*[.．](?![0-9０-９]))"
            + "|(?<bare>(" + CHINESE + ")\\s*[.．，,:：]?)"
            + ")\\s*");

    private NumberingReader() {}

    /**
     * The number at the start of {@code line}, which is at {@code offset} in the text; its span includes the blanks
     * behind it.
     */
    static Optional<Numbering> read(String line, int offset) {
        Matcher matcher = NUMBER.matcher(foldRadicals(line));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span span = new Span(offset, offset + matcher.end());
        for (Numbering.Style style : Numbering.Style.values()) {
            String group = group(style);
            if (matcher.group(group) != null) {
                String digits = firstNumber(matcher.group(group));
                Optional<Integer> value = Character.isDigit(digits.charAt(0))
                        ? Numerals.arabic(digits).map(number -> number.intValue())
                        : Numerals.chinese(digits);
                return value.filter(number -> number > 0).map(number -> new Numbering(style, number, span));
            }
        }
        return Optional.empty();
    }

    private static String group(Numbering.Style style) {
        return switch (style) {
            case CHINESE_COMMA -> "comma";
            case CHINESE_BRACKETS -> "bracketsZh";
            case ARABIC_STOP -> "arStop";
            case ARABIC_BRACKETS -> "bracketsAr";
            case ARABIC_COMMA -> "arComma";
            case CHINESE_BARE -> "bare";
            case ORDINAL -> "ordinal";
        };
    }

    private static String firstNumber(String group) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < group.length(); i++) {
            char c = group.charAt(i);
            if (Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0) {
                digits.append(c);
            } else if (digits.length() > 0) {
                break;
            }
        }
        return digits.toString();
    }

    private static String foldRadicals(String line) {
        StringBuilder folded = new StringBuilder(line.replace(Normalizer.JOINER, ' '));
        for (int i = 0; i < Math.min(6, folded.length()); i++) {
            switch (folded.charAt(i)) {
                case '⼀' -> folded.setCharAt(i, '一');
                case '⼆' -> folded.setCharAt(i, '二');
                case '⼋' -> folded.setCharAt(i, '八');
                case '⼗' -> folded.setCharAt(i, '十');
                case '\u00a0', '\u3000' -> folded.setCharAt(i, ' ');
                default -> {}
            }
        }
        return folded.toString();
    }
}
