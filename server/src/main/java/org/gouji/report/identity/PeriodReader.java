package org.gouji.report.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Identity;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Prose;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;
import org.gouji.text.SpanSet;

/** Reads the periods that sentences state, also where a character of a date was lost or doubled. */
final class PeriodReader {

    private static final PassageSearch<Identity.Period> SEARCH = new PassageSearch<>(Identity.Period::shift);
    private static final String B = "[ \\u3000\\u00a0\\t]*";
    private static final String D = "[0-9０-９]";
    private static final String TO = "(?:至|到|[-—－～~〜─–―‐‑−])";
    private static final Pattern PERIOD = Pattern.compile("(?<!" + D + ")(?<y1>" + D + "{4})" + B + "年" + B + "(?<m1>"
            + D
            + "{1,2})" + B + "月" + B + "(?<d1>" + D + "{1,2})" + B + "日" + B + "(?:起|开始)?" + B + "[，,]?" + B + TO
            + "{1,2}"
            + B + "(?:(?<y2>" + D + "{4})" + B + "年)?" + B + "(?<m2>" + D + "{1,2})" + B + "月" + B + "(?<d2>" + D
            + "{1,2})" + B + "日");
    private static final Pattern PERIOD_WORDS = Pattern.compile("统计|期限|数据|时限|时间范围|本报告|报告期");

    /** Two runs of digits and 年, 月, 日, whatever their order. */
    private static final Pattern RUNS =
            Pattern.compile("(?<from>" + D + "[0-9０-９年月日 \\u3000\\u00a0]{3,18})(?:起|开始)?[，,]?" + B + "(?<to1>" + TO
                    + "{1,3})" + B + "(?<to>" + D + "[0-9０-９年月日 \\u3000\\u00a0]{2,18})(?!" + D + "|[.．/])");

    private static final Pattern STATED = Pattern.compile("(?:统计|期限|时限|时间范围|时段|报告期)[^。；]{0,24}$");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:统计|期限|时限|时间范围|时段|报告期)[^。；：:]{0,10}[：:][ \\u3000]*$");
    private static final Pattern DATE =
            Pattern.compile("(?:(?<y>[0-9]{4})年)?(?<m>1[0-2]|0?[1-9])月(?<d>[12][0-9]|3[01]|0?[1-9])日");
    /** Whole years, months and days are written like this on purpose. */
    private static final Pattern COARSE = Pattern.compile("[0-9]{4}年|(?:[0-9]{4}年)?[0-9]{1,2}月|[0-9]{1,2}日|[0-9]+");

    private static final Pattern DOUBLED_TO = Pattern.compile("至至|到到|至到|到至");

    /** No sentence is looked at farther than this from a date in it. */
    private static final int REACH = 300;

    private PeriodReader() {}

    static List<Identity.Period> read(Prose prose) {
        List<Identity.Period> periods = new ArrayList<>();
        boolean announced = false;
        for (Passage passage : prose.passages()) {
            boolean stated = announced;
            periods.addAll(passage.search(SEARCH, stated, () -> read(passage, stated)));
            announced = ANNOUNCED.matcher(passage.string()).find();
        }
        return List.copyOf(periods);
    }

    /** {@code announced}: the line before ends with 统计期限：. */
    private static List<Identity.Period> read(Passage passage, boolean announced) {
        String string = passage.string();
        if (string.indexOf('月') < 0 || string.indexOf('年') < 0) {
            return List.of();
        }
        List<Identity.Period> periods = new ArrayList<>();
        SpanSet whole = new SpanSet();
        Matcher matcher = PERIOD.matcher(string);
        while (matcher.find()) {
            boolean stated = announced && string.substring(0, matcher.start()).isBlank()
                    || PERIOD_WORDS.matcher(sentence(string, matcher.start())).find();
            if (stated && !isGarbled(string, matcher)) {
                periods.add(period(passage, matcher));
            }
            if (!isGarbled(string, matcher)) {
                whole.add(new Span(matcher.start(), matcher.end()));
            }
        }
        Matcher runs = RUNS.matcher(string);
        while (runs.find()) {
            Span span = new Span(runs.start(), runs.end());
            boolean stated =
                    STATED.matcher(sentenceBefore(string, runs.start())).find();
            if (stated && !whole.overlaps(span)) {
                garbled(passage, runs).ifPresent(periods::add);
            }
        }
        return periods;
    }

    /** 日 or 至 stands twice. */
    private static boolean isGarbled(String string, Matcher matcher) {
        return string.startsWith("日", matcher.end())
                || DOUBLED_TO.matcher(matcher.group()).find();
    }

    private static Identity.Period period(Passage passage, Matcher matcher) {
        boolean endYear = matcher.group("y2") != null;
        int year = DateReader.number(matcher.group("y1"));
        int split = Math.min(matcher.end("d1") + 1, matcher.end());
        int endStart = matcher.start(endYear ? "y2" : "m2");
        return new Identity.Period(
                passage.span(matcher),
                date(year, matcher, "1", passage.span(matcher.start(), split)),
                date(
                        endYear ? DateReader.number(matcher.group("y2")) : year,
                        matcher,
                        "2",
                        passage.span(endStart, matcher.end())),
                Optional.empty());
    }

    private static Identity.PlainDate date(int year, Matcher matcher, String suffix, Span span) {
        return new Identity.PlainDate(
                year,
                DateReader.number(matcher.group("m" + suffix)),
                DateReader.number(matcher.group("d" + suffix)),
                span);
    }

    /** The period of two runs one of which at least is no date; empty if both are well written. */
    private static Optional<Identity.Period> garbled(Passage passage, Matcher runs) {
        String from = plain(runs.group("from"));
        String to = plain(runs.group("to"));
        boolean twice = DOUBLED_TO.matcher(runs.group("to1")).find();
        boolean badFrom = !DATE.matcher(from).matches();
        boolean badTo = !DATE.matcher(to).matches();
        boolean dates = from.indexOf('月') >= 0 || to.indexOf('月') >= 0;
        if (!badFrom && !badTo && !twice
                || COARSE.matcher(from).matches()
                || badTo && COARSE.matcher(to).matches()
                || !dates
                || from.indexOf('年') < 0 && to.indexOf('年') < 0) {
            return Optional.empty();
        }
        int fromEnd = twice ? runs.end("to1") - 1 : runs.end("from");
        Span start = trimmed(passage, runs.start("from"), fromEnd);
        Span end = trimmed(passage, runs.start("to"), runs.end("to"));
        Span garbled = badFrom || twice ? start : end;
        return Optional.of(new Identity.Period(
                start.union(end),
                badFrom || twice ? unread(start) : date(from, 0, start),
                badTo ? unread(end) : date(to, year(from), end),
                Optional.of(garbled)));
    }

    private static int year(String date) {
        Matcher matcher = DATE.matcher(date);
        return matcher.matches() && matcher.group("y") != null ? DateReader.number(matcher.group("y")) : 0;
    }

    private static Identity.PlainDate unread(Span span) {
        return new Identity.PlainDate(0, 0, 0, span);
    }

    private static Identity.PlainDate date(String written, int year, Span span) {
        Matcher matcher = DATE.matcher(written);
        return matcher.matches()
                ? new Identity.PlainDate(
                        matcher.group("y") == null ? year : DateReader.number(matcher.group("y")),
                        DateReader.number(matcher.group("m")),
                        DateReader.number(matcher.group("d")),
                        span)
                : unread(span);
    }

    private static Span trimmed(Passage passage, int from, int to) {
        Span inner = Normalizer.trim(passage.string(), new Span(from, to));
        return passage.span(inner.start(), inner.end());
    }

    /** Half width and without blanks. */
    private static String plain(String run) {
        StringBuilder plain = new StringBuilder();
        run.chars().filter(c -> !Normalizer.isBlank((char) c)).forEach(c -> plain.append(Numerals.half((char) c)));
        return plain.toString();
    }

    private static String sentenceBefore(String line, int at) {
        String before = line.substring(Math.max(0, at - REACH), at);
        return before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
    }

    private static String sentence(String line, int at) {
        String behind = line.substring(at, Math.min(line.length(), at + REACH));
        int end = behind.indexOf('。');
        return sentenceBefore(line, at) + (end < 0 ? behind : behind.substring(0, end));
    }
}
