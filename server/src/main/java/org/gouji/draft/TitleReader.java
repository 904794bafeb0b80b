package org.gouji.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Finds the title among the first lines. It may stand on up to three of them, and it ends with 报告 or, in old or
 * careless reports, 总结 or 年报.
 */
final class TitleReader {

    private static final int LINES_SEARCHED = 10;
    private static final int LONGEST_TITLE = 70;
    private static final Pattern TITLE = Pattern.compile(".*(信息公开|政务公开|公开工作|信息与政务公开).*(报告|总结|年报)(\\(.{1,8}\\))?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4}|[二〇○零一三四五六七八九]{4})年?.*|政府信息公开.*|信息公开.*|公开工作.*|工作.*|关于.*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}|[二〇○零一三四五六七八九]{4}年");
    private static final Pattern PROSE = Pattern.compile("现|按照|根据|依据|为|本报告|以下|要求");
    private static final int LINES_OF_TITLE = 3;
    private static final Pattern ORGAN =
            Pattern.compile("\\p{IsHan}{2,30}(局|厅|委|委员会|办|办公室|办公厅|中心|院|署|政府|镇|乡|街道|办事处|部|会|公司|所|站)");

    private TitleReader() {}

    /** The lines that are the title; empty if there is none. */
    static List<Line> find(List<Line> lines) {
        List<Line> first = lines.stream()
                .filter(line -> !line.trimmed().isEmpty())
                .limit(LINES_SEARCHED)
                .toList();
        List<List<Line>> candidates = candidates(first);
        return candidates.stream()
                .filter(title -> hasYear(title) && !isProse(title))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(title -> hasOrgan(title) && !isProse(title))
                        .findFirst())
                .or(() -> candidates.stream().findFirst())
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** All candidates, the shortest first; portals print the name of the column above the title. */
    private static List<List<Line>> candidates(List<Line> first) {
        List<List<Line>> candidates = new ArrayList<>();
        Set<Line> taken = new HashSet<>();
        for (int count = 1; count <= LINES_OF_TITLE; count++) {
            for (int at = 0; at + count <= first.size(); at++) {
                List<Line> candidate = first.subList(at, at + count);
                if (Collections.disjoint(taken, candidate) && isTitle(candidate)) {
                    taken.addAll(candidate);
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
            if ((organ || year) && (organ || isTitle(longer))) {
                from = start;
            }
        }
        return first.subList(from, at + count);
    }

    private static boolean hasOrgan(Line line) {
        return !YEAR_FIRST.matcher(label(line)).matches();
    }

    private static boolean hasYear(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> joined.append(label(line)));
        return YEAR.matcher(joined).find();
    }

    private static boolean isTitle(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            if (line.kind() == Line.Kind.LABELLED || line.kind() == Line.Kind.NUMBERS) {
                return false;
            }
            if (joined.length() > 0 && isNumbered(line)) {
                return false;
            }
            joined.append(label(line));
            if (joined.length() > LONGEST_TITLE
                    || joined.indexOf("。") >= 0
                    || joined.indexOf("：") >= 0
                    || joined.indexOf(">") >= 0) {
                return false;
            }
        }
        return joined.indexOf("公开") >= 0
                && joined.indexOf(",") < 0
                && joined.indexOf(":") < 0
                && !isNumbered(lines.get(0))
                && TITLE.matcher(joined).matches();
    }

    /** 一、 or （一） opens a heading; 二七区 is a place. */
    private static boolean isNumbered(Line line) {
        return NumberingReader.read(line.text(), 0)
                .filter(number -> number.style() != Numbering.Style.CHINESE_BARE)
                .isPresent();
    }

    private static String label(Line line) {
        String label = Normalizer.label(line.text());
        int start = 0;
        int end = label.length();
        while (start < end && label.charAt(start) == '#') {
            start++;
        }
        start += start < end && label.charAt(start) == '《' ? 1 : 0;
        end -= start < end && label.charAt(end - 1) == '》' ? 1 : 0;
        return label.substring(start, end);
    }

    /** The title block that {@code lines} make. */
    static Optional<Title> title(List<Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
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
            spans.add(
                    Normalizer.trim(raw, new Span(start, end)).shift(line.span().start()));
        }
        Span whole = lines.get(0).trimmed().union(lines.get(lines.size() - 1).trimmed());
        return Optional.of(new Title(whole, List.copyOf(spans)));
    }
}
