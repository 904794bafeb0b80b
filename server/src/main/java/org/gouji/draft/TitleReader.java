package org.gouji.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.text.Cache;
import org.gouji.text.Caches;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Finds the title among the first lines. It may stand on up to three of them, and it ends with 报告 or, in old or
 * careless reports, 总结 or 年报. What a site prints above it, such as the way to the page, the name of the column, or a
 * table of dates and sources, is skipped: the lines that name an organ and a year win.
 */
final class TitleReader {

    /** More lines of text, not counting what a site prints, do not stand above a title. */
    private static final int LINES_SEARCHED = 10;

    private static final int MOST_LINES = 60;
    private static final int LONGEST_TITLE = 70;
    private static final Pattern TITLE =
            Pattern.compile(".*(信息公开|政务公开|公开工作|信息与政务公开).*(报告|总结|年报)(的?(公示|公告))?(\\(.{1,8}\\))?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4}|[二〇○零一三四五六七八九]{4})年?.*|政府信息公开.*|信息公开.*|公开工作.*|工作.*|关于.*");
    /** 2023年青岚市水务局政府信息公开…: the year comes first, and an organ behind it. */
    private static final Pattern YEAR_AND_ORGAN =
            Pattern.compile("(\\d{4}|[二〇○零一三四五六七八九]{4})年度?\\p{IsHan}{2,30}?(局|厅|委|委员会|办|办公室|中心|院|署|政府|镇|乡|街道|办事处|部|站)"
                    + "(政府信息公开|信息公开|政务公开).*");
    /** What a site prints in its table of dates and sources, where no colon stands behind it. */
    private static final Pattern META = Pattern.compile(
            "[\\[【(（]?(索引号|成文日期|发布机构|组配分类|公开方式|主题分类|体裁分类|服务对象|发布日期|发文日期|生成日期|信息来源|发文字号|发文机关|公开日期|责任部门|公开范围|公开形式|公开时限|信息分类).*");

    private static final Pattern YEAR = Pattern.compile("\\d{4}|[二〇○零一三四五六七八九]{4}年");
    private static final Pattern PROSE = Pattern.compile("现|按照|根据|依据|为|本报告|以下|要求");
    private static final Pattern WAY = Pattern.compile("首页.*|.*(当前|所在|您的|现在的?)位置.*|.*[>＞»›→].*|位置:.*");
    /** The title where a page has it only in its table of dates and sources, or with the name of the site behind it. */
    private static final Pattern NAMED = Pattern.compile("(?:(?:^|[|\\t 　])(?:标题|名称|信息名称|文件名称|信息标题|题名)[:：|\\t 　]+|^)"
            + "[《“]?(?<title>[^|\\t:：》”>＞/]{4,60}?(?:报告|年报))[》”]?(?=[|\\t 　]|$|[-_—–－][^-_—–－]{2,30}$)");

    private static final int LINES_OF_TITLE = 3;
    private static final Pattern ORGAN = Pattern.compile(
            "\\p{IsHan}{2,30}(局|厅|委|委员会|办|办公室|办公厅|中心|院|署|政府|镇|乡|街道|办事处|部|会|公司|所|站|队|海关|处|室|馆|校|大学|台|社|行|监狱|集团)");

    private final Cache<List<Written>, Optional<Choice>> cache;

    /** A reader that keeps in {@code caches} which lines of an unchanged head are the title. */
    TitleReader(Caches caches) {
        this.cache = caches.withoutOffsets(Caches.Kind.HEADINGS);
    }

    /** All of a line that the title depends on: its characters, which say what kind of line it is. */
    private record Written(String raw, Line.Kind kind) {}

    /**
     * Which lines are the title.
     *
     * @param from index of the first
     * @param to index behind the last
     * @param piece where it stands in the only line, if that holds other things too
     */
    private record Choice(int from, int to, Optional<Span> piece) {

        static Choice of(List<Line> first, List<Line> title) {
            int from = 0;
            while (first.get(from) != title.get(0)) {
                from++;
            }
            return new Choice(from, from + title.size(), Optional.empty());
        }

        Found in(List<Line> first) {
            List<Line> lines = List.copyOf(first.subList(from, to));
            Line line = lines.get(0);
            return new Found(
                    lines,
                    piece.map(span -> new Title(
                                    line.trimmed(),
                                    List.of(span.shift(line.span().start()))))
                            .orElseGet(() -> title(lines)));
        }
    }

    /**
     * A title found.
     *
     * @param lines the lines that it takes up
     * @param title the block
     */
    record Found(List<Line> lines, Title title) {}

    /** The title among the first of {@code lines}; empty if there is none. */
    Optional<Found> find(List<Line> lines) {
        List<Line> first = head(lines);
        List<Written> key =
                first.stream().map(line -> new Written(line.raw(), line.kind())).toList();
        int length = first.stream().mapToInt(line -> line.raw().length()).sum();
        return cache.get(key, length, 0, () -> choose(first)).map(choice -> choice.in(first));
    }

    private static Optional<Choice> choose(List<Line> first) {
        List<List<Line>> candidates = candidates(first);
        return firstOf(first, candidates, title -> hasYear(title) && hasOrgan(title) && !isProse(title))
                .or(() -> IntStream.range(0, first.size())
                        .boxed()
                        .flatMap(at ->
                                named(first.get(at)).map(piece -> new Choice(at, at + 1, Optional.of(piece))).stream())
                        .findFirst())
                .or(() -> firstOf(first, candidates, title -> hasYear(title) && !isProse(title)))
                .or(() -> firstOf(first, candidates, title -> hasOrgan(title) && !isProse(title)))
                .or(() -> firstOf(first, candidates, title -> !isColumn(title)));
    }

    /** The name under which a site files such reports: 信息公开年报, with neither organ nor year. */
    private static boolean isColumn(List<Line> title) {
        return title.stream().map(TitleReader::label).noneMatch(line -> line.contains("工作")) && !hasYear(title);
    }

    private static Optional<Choice> firstOf(
            List<Line> first, List<List<Line>> candidates, Predicate<List<Line>> wanted) {
        return candidates.stream().filter(wanted).findFirst().map(title -> Choice.of(first, title));
    }

    /** Where in {@code line} the title stands among other things, with organ and year. */
    private static Optional<Span> named(Line line) {
        if (line.kind() == Line.Kind.LABELLED || isNumbered(line)) {
            return Optional.empty();
        }
        Matcher matcher = NAMED.matcher(line.raw());
        while (matcher.find()) {
            String words = Normalizer.label(matcher.group("title"));
            boolean whole = YEAR.matcher(words).find()
                    && !YEAR_FIRST.matcher(words).matches()
                    && !PROSE.matcher(words).lookingAt();
            if (whole && isTitle(words)) {
                Span span = new Span(matcher.start("title"), matcher.end("title"));
                return Optional.of(Normalizer.trim(line.raw(), span));
            }
        }
        return Optional.empty();
    }

    /** The lines among which the title stands: those before any prose and before the first part. */
    private static List<Line> head(List<Line> lines) {
        List<Line> head = new ArrayList<>();
        int counted = 0;
        for (Line line : lines) {
            if (line.trimmed().isEmpty()) {
                continue;
            }
            if (counted == LINES_SEARCHED || head.size() == MOST_LINES) {
                break;
            }
            boolean text = line.text().indexOf('。') >= 0 || isNumbered(line) || line.kind() == Line.Kind.LABELLED;
            counted += text ? 1 : 0;
            head.add(line);
        }
        return head;
    }

    /** All candidates, the shortest first; portals print the name of the column above the title. */
    private static List<List<Line>> candidates(List<Line> first) {
        List<List<Line>> candidates = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int count = 1; count <= LINES_OF_TITLE; count++) {
            for (int at = 0; at + count <= first.size(); at++) {
                int free = taken.nextSetBit(at);
                if ((free < 0 || free >= at + count) && isTitle(first.subList(at, at + count))) {
                    taken.set(at, at + count);
                    candidates.add(whole(first, at, count));
                }
            }
        }
        return candidates;
    }

    private static boolean hasOrgan(List<Line> lines) {
        return lines.stream().anyMatch(TitleReader::hasOrgan);
    }

    /** True for a sentence of the text that PDF extraction has cut before its full stop. */
    private static boolean isProse(List<Line> lines) {
        return PROSE.matcher(label(lines.get(0))).lookingAt();
    }

    /** The title with the lines before it that have the year or the organ, where a long title was wrapped. */
    private static List<Line> whole(List<Line> first, int at, int count) {
        int from = at;
        for (int start = at - 1; start >= Math.max(0, at + count - LINES_OF_TITLE); start--) {
            List<Line> longer = first.subList(start, at + count);
            boolean organ = !hasOrgan(first.get(from))
                    && ORGAN.matcher(label(first.get(start))).matches();
            boolean year = !hasYear(first.subList(from, at + count)) && hasYear(longer);
            boolean next = start == from - 1;
            if (next && (organ || year && isTitle(longer))) {
                from = start;
            }
        }
        return first.subList(from, at + count);
    }

    private static boolean hasOrgan(Line line) {
        String label = label(line);
        return !YEAR_FIRST.matcher(label).matches()
                || YEAR_AND_ORGAN.matcher(label).matches();
    }

    private static boolean hasYear(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> joined.append(label(line)));
        return YEAR.matcher(joined).find();
    }

    private static boolean isTitle(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            boolean words = line.kind() != Line.Kind.LABELLED && line.kind() != Line.Kind.NUMBERS;
            if (!words || holdsSentence(line.text())) {
                return false;
            }
            String label = label(line);
            joined.append(label);
            if (joined.length() > LONGEST_TITLE
                    || META.matcher(label).matches()
                    || joined.indexOf("。") >= 0
                    || joined.indexOf("：") >= 0
                    || joined.indexOf(">") >= 0) {
                return false;
            }
        }
        return isTitle(joined.toString()) && lines.stream().noneMatch(TitleReader::isNumbered);
    }

    /** True for most prose, which need not be normalised to see that a full stop is in it. */
    private static boolean holdsSentence(String text) {
        int stop = text.indexOf('。');
        return stop > 0 && Normalizer.isHan(text.charAt(stop - 1));
    }

    private static boolean isTitle(String words) {
        return words.indexOf("公开") >= 0
                && words.indexOf(',') < 0
                && words.indexOf(':') < 0
                && !WAY.matcher(words).matches()
                && TITLE.matcher(words).matches();
    }

    /** 一、 or （一） opens a heading; 二七区 is a place. */
    private static boolean isNumbered(Line line) {
        return NumberingReader.read(line.text(), 0)
                .filter(number -> number.style() != Numbering.Style.CHINESE_BARE)
                .isPresent();
    }

    private static String label(Line line) {
        String text = line.text();
        int hashes = 0;
        while (hashes < text.length() && "# ".indexOf(text.charAt(hashes)) >= 0) {
            hashes++;
        }
        Span words = InlineMarkup.ofHeading(text, new Span(hashes, text.length()));
        String label = Normalizer.label(text.substring(words.start(), words.end()));
        int start = 0;
        int end = label.length();
        start += start < end && label.charAt(start) == '《' ? 1 : 0;
        end -= start < end && label.charAt(end - 1) == '》' ? 1 : 0;
        return label.substring(start, end);
    }

    /** The title block that {@code lines} make. */
    private static Title title(List<Line> lines) {
        List<Span> spans = new ArrayList<>();
        for (Line line : lines) {
            String raw = line.raw();
            int start = line.trimmed().start() - line.span().start();
            int end = line.trimmed().end() - line.span().start();
            while (start < end && ("#*《 ".indexOf(raw.charAt(start)) >= 0)) {
                start++;
            }
            while (end > start && ("#*》 ".indexOf(raw.charAt(end - 1)) >= 0)) {
                end--;
            }
            Span words = InlineMarkup.ofHeading(raw, Normalizer.trim(raw, new Span(start, end)));
            spans.add(words.shift(line.span().start()));
        }
        Span whole = lines.get(0).trimmed().union(lines.get(lines.size() - 1).trimmed());
        return new Title(whole, List.copyOf(spans));
    }
}
