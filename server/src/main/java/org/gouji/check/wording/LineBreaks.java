package org.gouji.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.text.Normalizer;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.text.Width;

/**
 * Where lines of prose break off in the middle of a sentence.
 *
 * @param all every such place, from top to bottom
 * @param wrapped true if the text is wrapped at a margin, so that its line breaks mean nothing
 * @param alike true if all lines that break off end at one column, which may well be a margin
 */
record LineBreaks(List<LineBreak> all, boolean wrapped, boolean alike) {

    /** A text without a line wider than this many columns may be wrapped by hand. */
    private static final int WIDEST_MARGIN = 160;
    /** So many breaks at the same margin are wrapping, whatever other lines there are. */
    private static final int MANY = 5;

    private static final int NEAR_MARGIN = 10;
    /** Narrower lines are labels that run down the page, and say nothing of a margin. */
    private static final int NARROW = 12;

    private static final double MOST = 0.7;
    /** Two paragraphs that are cut at the same column were not cut by chance, whatever other lines there are. */
    private static final int SAME = 4;

    private static final int FEWEST_SAME = 2;

    private static final PrefilteredPattern GAP = PrefilteredPattern.of("\\S(?:[ \u3000\u00a0]{3,}|\t)\\S");

    /**
     * One place.
     *
     * @param first the line that breaks off
     * @param second the line in which it goes on
     * @param adjacent true if no blank line lies between
     * @param clear true if nothing but blanks lies between
     * @param certain true if the lines look like prose and not like names or notes
     */
    record LineBreak(Span first, Span second, boolean adjacent, boolean clear, boolean certain) {}

    static LineBreaks of(Report report) {
        Text text = report.text();
        List<LineBreak> breaks = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        for (Passage passage : report.prose().passages()) {
            for (int i = 0; i < passage.lines().size(); i++) {
                Passage.Line line = passage.lines().get(i);
                if (line.join() != Passage.Join.FIRST) {
                    lineBreak(text, passage.lines().get(i - 1).span(), line).ifPresent(breaks::add);
                }
                if (!isRow(text, line.span())) {
                    lines.add(line.span());
                }
            }
        }
        List<Integer> widths = widths(text, breaks);
        return new LineBreaks(List.copyOf(breaks), isWrapped(text, widths, lines), areAlike(widths));
    }

    /** No break over a comment: readers do not see it, but joining the lines would move it. */
    private static Optional<LineBreak> lineBreak(Text text, Span first, Passage.Line second) {
        String between = text.slice(new Span(first.end(), second.span().start()));
        if (between.contains("<!--") || isRow(text, first) || isRow(text, second.span())) {
            return Optional.empty();
        }
        boolean adjacent = text.lineOf(second.span().start()) == text.lineOf(first.end()) + 1;
        boolean certain = second.join() == Passage.Join.CERTAIN;
        return Optional.of(new LineBreak(first, second.span(), adjacent, Normalizer.isBlank(between), certain));
    }

    /** A line with a gap in it is one of a table that is laid out by blanks. */
    private static boolean isRow(Text text, Span line) {
        return GAP.isFoundIn(text.slice(line));
    }

    /** Columns of the whole line on which {@code span} lies. */
    private static int width(Text text, Span span) {
        return Width.of(text.line(text.lineOf(span.start())).strip());
    }

    /** Of the lines that break off, in ascending order. */
    private static List<Integer> widths(Text text, List<LineBreak> breaks) {
        return breaks.stream()
                .map(item -> width(text, item.first()))
                .filter(width -> width > NARROW)
                .sorted()
                .toList();
    }

    private static boolean areAlike(List<Integer> widths) {
        return widths.size() >= FEWEST_SAME
                && widths.get(widths.size() - 1) <= WIDEST_MARGIN
                && widths.get(widths.size() - 1) - widths.get(0) <= SAME;
    }

    private static boolean isWrapped(Text text, List<Integer> widths, List<Span> lines) {
        if (widths.isEmpty()) {
            return false;
        }
        int median = widths.get(widths.size() / 2);
        long near = widths.stream()
                .filter(width -> Math.abs(width - median) <= NEAR_MARGIN)
                .count();
        boolean atMargin = near >= MOST * widths.size() && median <= WIDEST_MARGIN;
        int widest = Math.min(WIDEST_MARGIN, median + NEAR_MARGIN);
        return atMargin && (near >= MANY || lines.stream().allMatch(span -> width(text, span) <= widest));
    }
}
