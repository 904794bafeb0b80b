package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.form.Topic;
import org.gouji.form.UnitKind;
import org.gouji.report.claims.Token.Kind;
import org.gouji.report.claims.WordTable.Entry;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;

/** Cuts a paragraph into tokens from left to right, the longest word first; every character is looked at once. */
final class Lexer {

    private static final String CHINESE = "零〇一二两三四五六七八九十百千万";
    private static final String ENDS = "。；;！？!?";
    private static final String STOPS = "，,：:（）|";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int LONGEST_NUMERAL = 16;
    private static final int DECEMBER = 12;
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("[0-9]{4}年");
    /** Characters between two 一件 that are one saying. */
    private static final int NEAR = 8;

    private static final Pattern YEAR_BEGINS = Pattern.compile("^0?1日|^(?:份?至|份?到|[-—–－~～]{1,2})(?:[0-9]{4}年)?12月");
    private static final Pattern YEAR_ENDS = Pattern.compile("^31日|^[底末]");
    private static final Pattern SINCE_JANUARY = Pattern.compile("1月?(?:份?[至到]|[-—–－~～]{1,2})$");
    /** 每一件, 同一件, 第一件 count nothing. */
    private static final String EACH = "每同某这那哪另任何逐头无";

    private final WordTable<Topic> words;
    private final WordTable<UnitKind> units;

    /** A lexer for the words of a form. */
    Lexer(ClaimTable table) {
        List<Entry<Topic>> all = new ArrayList<>();
        table.words().forEach((term, list) -> list.forEach(word -> all.add(new Entry<>(word, term))));
        table.labels().forEach((row, list) -> list.forEach(word -> all.add(new Entry<>(word, row))));
        this.words = new WordTable<>(all);
        List<Entry<UnitKind>> counted = new ArrayList<>();
        table.units()
                .forEach((kind, list) -> list.forEach(
                        word -> counted.add(new Entry<>(word.replace('(', '（').replace(')', '）'), kind))));
        this.units = new WordTable<>(counted);
    }

    /** The tokens of {@code text}, which follow one another without a gap. */
    List<Token> read(String text) {
        List<Token> out = new ArrayList<>();
        int plain = 0;
        int i = 0;
        while (i < text.length()) {
            Optional<Token> found = at(text, i, out);
            if (found.isEmpty()) {
                i++;
                continue;
            }
            if (plain < i) {
                out.add(Token.of(Kind.TEXT, "", plain, i));
            }
            out.add(found.get());
            i = found.get().end();
            plain = i;
        }
        if (plain < i) {
            out.add(Token.of(Kind.TEXT, "", plain, i));
        }
        return out;
    }

    private Optional<Token> at(String text, int i, List<Token> before) {
        char c = text.charAt(i);
        if (ENDS.indexOf(c) >= 0) {
            return Optional.of(Token.of(Kind.END, String.valueOf(c), i, i + 1));
        }
        if (STOPS.indexOf(c) >= 0) {
            return Optional.of(Token.of(Kind.STOP, String.valueOf(c), i, i + 1));
        }
        if (c == '、') {
            return Optional.of(Token.of(Kind.PAUSE, "", i, i + 1));
        }
        boolean ordinal = isOrdinal(text, i);
        boolean about = !before.isEmpty()
                && before.get(before.size() - 1).is(Term.ABOUT)
                && before.get(before.size() - 1).end() == i;
        if (Normalizer.isAsciiDigit(c)) {
            return Optional.of(arabic(text, i, ordinal, about));
        }
        Optional<Entry<Topic>> word = words.longest(text, i);
        if (c == '转' && word.filter(w -> w.word().length() > 1).isEmpty() && isNextYear(text, i + 1)) {
            return Optional.of(Token.word(Term.CARRIED, i, i + 1));
        }
        if (CHINESE.indexOf(c) >= 0
                && !ordinal
                && word.filter(w -> w.meaning() == Term.IDIOM || w.word().length() > 1)
                        .isEmpty()) {
            Optional<Token> number = chinese(text, i, about);
            if (number.isPresent()) {
                return number;
            }
        }
        return word.map(found -> word(found, i));
    }

    /** True in 第3 and 第二十一, wherever in the numeral. */
    private static boolean isOrdinal(String text, int i) {
        int start = i;
        while (start > 0 && i - start < LONGEST_NUMERAL && CHINESE.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start > 0 && text.charAt(start - 1) == '第';
    }

    /** 转下年度, 转2024年: in other words 转 is something else. */
    private boolean isNextYear(String text, int i) {
        return i < text.length()
                && (words.longest(text, i)
                                .filter(word -> word.meaning() == Term.NEXT)
                                .isPresent()
                        || FOUR_DIGIT_YEAR
                                .matcher(text)
                                .region(i, text.length())
                                .lookingAt());
    }

    private static Token word(Entry<Topic> found, int start) {
        int end = start + found.word().length();
        return found.meaning() == Term.IDIOM
                ? Token.of(Kind.TEXT, "", start, end)
                : Token.word(found.meaning(), start, end);
    }

    private Token arabic(String text, int start, boolean ordinal, boolean about) {
        int end = start;
        while (end < text.length() && isPartOfNumber(text, end)) {
            end++;
        }
        Optional<BigDecimal> value =
                end - start > LONGEST_NUMERAL ? Optional.empty() : Numerals.arabic(text.substring(start, end));
        char next = end < text.length() ? text.charAt(end) : '。';
        if (value.isEmpty() || ordinal || next == '号') {
            return Token.of(Kind.TEXT, "", start, end);
        }
        BigDecimal number = value.get();
        if (next == '%') {
            return new Token(Kind.PERCENT, Optional.empty(), "", start, end + 1, number, end, about);
        }
        if (next == '年' && end - start == 4) {
            int after = end + 1 < text.length() && text.charAt(end + 1) == '度' ? end + 2 : end + 1;
            return new Token(Kind.YEAR, Optional.empty(), "", start, after, number, end, false);
        }
        if (next == '日') {
            return Token.of(Kind.TEXT, "", start, end + 1);
        }
        if (next == '月') {
            return month(text, start, end, number.intValue());
        }
        return number(text, start, end, number, about);
    }

    /** 1月1日, 12月31日, 截至12月底 and 1—12月 bound the whole year; any other month is a part of it. */
    private static Token month(String text, int start, int end, int month) {
        String rest = text.substring(end + 1, Math.min(text.length(), end + 1 + LONGEST_NUMERAL));
        String before = text.substring(Math.max(0, start - 4), start);
        boolean bounds = month == 1 && YEAR_BEGINS.matcher(rest).find()
                || month == DECEMBER
                        && (YEAR_ENDS.matcher(rest).find()
                                || SINCE_JANUARY.matcher(before).find());
        return bounds ? Token.of(Kind.TEXT, "", start, end + 1) : Token.word(Term.PART_TIME, start, end + 1);
    }

    private static boolean isPartOfNumber(String text, int at) {
        char c = text.charAt(at);
        return Normalizer.isAsciiDigit(c)
                || c == '.' && at + 1 < text.length() && Normalizer.isAsciiDigit(text.charAt(at + 1))
                || c == ',' && isThousands(text, at);
    }

    private static boolean isThousands(String text, int comma) {
        for (int i = comma + 1; i <= comma + 3; i++) {
            if (i >= text.length() || !Normalizer.isAsciiDigit(text.charAt(i))) {
                return false;
            }
        }
        return comma + 4 >= text.length() || !Normalizer.isAsciiDigit(text.charAt(comma + 4));
    }

    /** A Chinese numeral counts only right before a unit: in most words 一 and 三 count nothing. */
    private Optional<Token> chinese(String text, int start, boolean about) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_NUMERAL && CHINESE.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        Optional<Integer> value = Numerals.chinese(text.substring(start, end));
        int unitAt = end < text.length() && (text.charAt(end) == '余' || text.charAt(end) == '多') ? end + 1 : end;
        if (value.isEmpty() || units.longest(text, unitAt).isEmpty()) {
            return Optional.empty();
        }
        if (isEach(text, start, unitAt)) {
            return Optional.empty();
        }
        boolean some = start > 0 && "数几第".indexOf(text.charAt(start - 1)) >= 0;
        // 三四件 names no number exactly.
        boolean adjacent =
                end - start == 2 && text.substring(start, end).chars().noneMatch(c -> "十百千万零〇".indexOf(c) >= 0);
        return Optional.of(number(text, start, end, BigDecimal.valueOf(value.get()), about || some || adjacent));
    }

    /** 每一件, and 收到一件、登记一件、办结一件. */
    private static boolean isEach(String text, int start, int unitAt) {
        if (text.charAt(start) != '一' || unitAt != start + 1) {
            return false;
        }
        String one = text.substring(start, unitAt + 1);
        boolean repeated = text.substring(Math.max(0, start - NEAR), start + 1).contains(one)
                || text.substring(unitAt, Math.min(text.length(), unitAt + NEAR))
                        .contains(one);
        return repeated || start > 0 && EACH.indexOf(text.charAt(start - 1)) >= 0;
    }

    private Token number(String text, int start, int numeralEnd, BigDecimal value, boolean about) {
        int at = numeralEnd;
        boolean approximate = about;
        BigDecimal number = value;
        Optional<Entry<UnitKind>> unit = units.longest(text, at);
        if (unit.isEmpty() && text.startsWith("万", at)) {
            number = new BigDecimal(
                    number.multiply(TEN_THOUSAND).stripTrailingZeros().toPlainString());
            approximate = true;
            at++;
        }
        if (at < text.length() && "余多来".indexOf(text.charAt(at)) >= 0) {
            approximate = true;
            at++;
        }
        unit = units.longest(text, at);
        String name = unit.map(found -> found.word()).orElse("");
        int end = unit.isEmpty() ? numeralEnd : at + name.length();
        for (String suffix : List.of("左右", "以上", "以内", "以下", "余", "多")) {
            if (text.startsWith(suffix, end)) {
                approximate = true;
                end += suffix.length();
            }
        }
        return new Token(Kind.NUMBER, Optional.empty(), name, start, end, number, numeralEnd, approximate);
    }
}
