package org.gouji.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognizes numbers on lines of their own, without anything around them, as those of pages. */
final class PageNumbers {

    private static final int LONGEST_BARE = 3;

    /** What a cell of its own is made of, if it holds no words. */
    private static final String CELL = "0123456789０１２３４５６７８９.,/-—–－ \t\u00a0\u3000";

    /** Fewer numbers that count up may be anything. */
    private static final int FEWEST_PAGES = 3;

    /** In lines. */
    private static final int NEAR = 4;

    /** Two pages differ by no more than one part in so many. */
    private static final int ALIKE_PAGES = 8;

    /** Form feeds say where pages end. */
    private static final int FEWEST_FED = 2;

    private static final int FEWEST_IN_ROW = 3;

    /** Of the rows of one cell a line, and of the cells of one. */
    private static final int FEWEST_ROWS = 5;

    private static final int FEWEST_CELLS = 4;

    /** From each of so many lines the others are tried. */
    private static final int MOST_PAGES = 400;

    /** In lines, from one page number to the next. */
    private static final int SHORTEST_PAGE = 12;

    private static final int LONGEST_PAGE = 120;

    /** How much longer or shorter than the first page another one may be: by half. */
    private static final double ALIKE = 1.5;

    private PageNumbers() {}

    /**
     * The same lines, of which those are of the kind {@link Line.Kind#PAGE} that have nothing but a number, where these stand
     * above form feeds and count them; or where they count up from the first page or the second to the last, at like
     * distances, and no number stands beside them, or one more in a row of a cell a line than in the other rows.
     */
    static List<Line> marked(List<Line> lines, Vocabulary vocabulary) {
        List<Integer> bare = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isBare(lines.get(at))) {
                bare.add(at);
            }
        }
        if (bare.size() < FEWEST_FED) {
            return lines;
        }
        List<Integer> fed = aboveFormFeeds(lines);
        if (fed.size() >= FEWEST_FED) {
            return marked(lines, fed);
        }
        List<Integer> alone = new ArrayList<>();
        Set<Integer> beyond = beyondRows(lines);
        for (int at : bare) {
            if (hasNoNumberBeside(lines, at, vocabulary) || beyond.contains(at)) {
                alone.add(at);
            }
        }
        for (int i = 0; i + FEWEST_PAGES <= alone.size() && alone.size() <= MOST_PAGES; i++) {
            if (value(lines.get(alone.get(i))) <= 2) {
                List<Integer> pages = pages(lines, alone.subList(i, alone.size()));
                if (pages.size() >= FEWEST_PAGES) {
                    return marked(lines, pages);
                }
            }
        }
        return marked(lines, twoPages(lines, alone));
    }

    /**
     * The numbers of the first two pages, where the second is as long as the first, no third one could follow, and a page ends
     * in a table.
     */
    private static List<Integer> twoPages(List<Line> lines, List<Integer> alone) {
        for (int i = 0; i + 1 < alone.size() && alone.size() <= MOST_PAGES; i++) {
            int first = alone.get(i);
            int second = alone.get(i + 1);
            int length = first + 1;
            boolean counted = value(lines.get(first)) == 1 && value(lines.get(second)) == 2;
            boolean alike = length >= SHORTEST_PAGE
                    && Math.abs(second - first - length) * ALIKE_PAGES <= length
                    && lines.size() - second <= length + length / ALIKE_PAGES;
            if (counted && alike && (isInTable(lines, first) || isInTable(lines, second))) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    /** A line of a table is near: its head may be wrapped, and a heading above it. */
    private static boolean isInTable(List<Line> lines, int at) {
        return lines.subList(Math.max(0, at - NEAR), Math.min(lines.size(), at + NEAR + 1)).stream()
                .anyMatch(line -> line.kind() == Line.Kind.LABELLED || line.kind() == Line.Kind.CELLS);
    }

    private static List<Line> marked(List<Line> lines, List<Integer> pages) {
        List<Line> marked = new ArrayList<>(lines);
        pages.forEach(at -> marked.set(at, lines.get(at).asPage()));
        return marked;
    }

    private static boolean isBare(Line line) {
        return line.trimmed().length() <= LONGEST_BARE
                && PageMarks.BARE.matcher(line.text()).matches();
    }

    /**
     * The last line of each page that a form feed ends, and of the last one, if these are numbers that count the pages; the
     * first page, a cover, and the last may have none.
     */
    private static List<Integer> aboveFormFeeds(List<Line> lines) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            if (PageMarks.opensPage(lines.get(at))) {
                ends.add(PageMarks.next(lines, at, -1));
            }
        }
        List<Integer> pages = new ArrayList<>();
        for (int page = 0; page < ends.size(); page++) {
            int end = ends.get(page);
            boolean counts = end >= 0
                    && isBare(lines.get(end))
                    && value(lines.get(end)) - page <= 1
                    && (pages.isEmpty() || value(lines.get(end)) == value(lines.get(last(pages))) + 1);
            if (counts) {
                pages.add(end);
            } else if (page > 0) {
                return List.of();
            }
        }
        int end = PageMarks.next(lines, lines.size(), -1);
        boolean counts = !pages.isEmpty()
                && end > last(pages)
                && isBare(lines.get(end))
                && value(lines.get(end)) == value(lines.get(last(pages))) + 1;
        if (counts) {
            pages.add(end);
        }
        return pages;
    }

    private static int last(List<Integer> pages) {
        return pages.get(pages.size() - 1);
    }

    /**
     * In a table of one cell a line: of each row that has one number more than most have, those that stand beside a blank line, or
     * else the last.
     */
    private static Set<Integer> beyondRows(List<Line> lines) {
        List<List<Integer>> rows = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (int at = 0; at <= lines.size(); at++) {
            if (at < lines.size() && isCell(lines.get(at))) {
                row.add(at);
            } else if (at == lines.size() || lines.get(at).kind() != Line.Kind.BLANK) {
                if (row.size() >= FEWEST_CELLS) {
                    rows.add(row);
                }
                row = new ArrayList<>();
            }
        }
        if (rows.size() < FEWEST_ROWS) {
            return Set.of();
        }
        int width = rows.stream().map(List::size).sorted().toList().get(rows.size() / 2);
        Set<Integer> beyond = new HashSet<>();
        for (List<Integer> cells : rows) {
            if (cells.size() == width + 1) {
                List<Integer> apart = cells.stream()
                        .filter(at -> isBlank(lines, at - 1) || isBlank(lines, at + 1))
                        .toList();
                beyond.addAll(apart.isEmpty() || apart.size() > 2 ? List.of(last(cells)) : apart);
            }
        }
        return beyond;
    }

    private static boolean isCell(Line line) {
        return line.kind() == Line.Kind.NUMBERS && PageMarks.numbers(line) == 1;
    }

    private static boolean isBlank(List<Line> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).kind() == Line.Kind.BLANK;
    }

    /** Those of the lines at {@code alone} that number the pages behind the first of them. */
    private static List<Integer> pages(List<Line> lines, List<Integer> alone) {
        List<Integer> pages = new ArrayList<>(List.of(alone.get(0)));
        double length = 0;
        for (int at : alone.subList(1, alone.size())) {
            int last = pages.get(pages.size() - 1);
            int turned = value(lines.get(at)) - value(lines.get(last));
            double each = (double) (at - last) / turned;
            boolean isEnd = PageMarks.next(lines, at, 1) >= lines.size() && turned == 1;
            boolean alike = length == 0
                    ? each >= SHORTEST_PAGE && each <= LONGEST_PAGE
                    : each * ALIKE >= length && each <= length * ALIKE;
            if (turned > 0 && turned <= 2 && (alike || isEnd && each <= length * ALIKE)) {
                pages.add(at);
                length = length == 0 ? each : length;
            }
        }
        return pages;
    }

    private static int value(Line line) {
        return Integer.parseInt(line.text());
    }

    /** False in a table of one cell a line, and behind a label that has its number in the next line. */
    private static boolean hasNoNumberBeside(List<Line> lines, int at, Vocabulary vocabulary) {
        int before = PageMarks.next(lines, at, -1);
        int behind = PageMarks.next(lines, at, 1);
        return before >= 0
                && isWordsOrRow(lines.get(before))
                && vocabulary.valuesOf(lines.get(before).label()).isEmpty()
                && (behind >= lines.size() || isWordsOrRow(lines.get(behind)));
    }

    /** False for what may be a cell of its own: a number, a mark, and whatever has a bar. */
    private static boolean isWordsOrRow(Line line) {
        boolean row = PageMarks.numbers(line) >= FEWEST_IN_ROW;
        return (row || line.text().chars().anyMatch(c -> CELL.indexOf(c) < 0))
                && line.raw().indexOf('|') < 0;
    }
}
