package org.gouji.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.check.LineEnd;
import org.gouji.check.Prose;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.draft.PageMark;
import org.gouji.draft.Paragraph;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.text.Width;

/**
 * Where lines of prose break off in the middle of a sentence.
 *
 * @param all every such place, from top to bottom
 * @param wrapped true if the text is wrapped at a margin, so that its line breaks mean nothing
 */
record LineBreaks(List<LineBreak> all, boolean wrapped) {

    /** A text without a line wider than this many columns may be wrapped by hand. */
    private static final int WIDEST_MARGIN = 120;
    /** So many breaks at the same margin are wrapping, whatever other lines there are. */
    private static final int MANY = 5;

    private static final int NEAR_MARGIN = 8;
    private static final double MOST = 0.7;
    private static final int LONG_LINE = 40;
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？]");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；：，]");

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
        Predicate<Span> closing = Prose.closing(report);
        Optional<Span> before = Optional.empty();
        boolean clear = true;
        for (Block block : report.draft().blocks()) {
            if (block instanceof PageMark) {
                clear = false;
                continue;
            }
            Optional<Span> line = line(block).filter(span -> !closing.test(span));
            if (before.isPresent()
                    && line.isPresent()
                    && block instanceof Paragraph
                    && LineEnd.isOpen(text.slice(before.get()))
                    && !LineEnd.opensAnew(text, line.get())) {
                breaks.add(lineBreak(text, before.get(), line.get(), clear, breaks));
            }
            line.ifPresent(lines::add);
            before = line;
            clear = true;
        }
        return new LineBreaks(List.copyOf(breaks), isWrapped(text, breaks, lines));
    }

    private static Optional<Span> line(Block block) {
        if (block instanceof Heading heading) {
            return heading.body();
        }
        return block instanceof Paragraph ? Optional.of(block.span()) : Optional.empty();
    }

    private static LineBreak lineBreak(Text text, Span first, Span second, boolean clear, List<LineBreak> before) {
        String line = text.slice(first);
        boolean goesOn =
                !before.isEmpty() && before.get(before.size() - 1).second().equals(first);
        boolean certain = (goesOn
                        || line.length() > LONG_LINE
                        || SENTENCE_END.matcher(line).find())
                && CLAUSE_END.matcher(text.slice(second)).find();
        boolean adjacent = text.lineOf(second.start()) == text.lineOf(first.end()) + 1;
        return new LineBreak(first, second, adjacent, clear, certain);
    }

    /** Columns of the whole line on which {@code span} lies. */
    private static int width(Text text, Span span) {
        return Width.of(text.line(text.lineOf(span.start())).strip());
    }

    private static boolean isWrapped(Text text, List<LineBreak> breaks, List<Span> lines) {
        List<Integer> widths =
                breaks.stream().map(item -> width(text, item.first())).sorted().toList();
        if (widths.isEmpty()) {
            return false;
        }
        int median = widths.get(widths.size() / 2);
        long near = widths.stream()
                .filter(width -> Math.abs(width - median) <= NEAR_MARGIN)
                .count();
        int widest = lines.stream().mapToInt(span -> width(text, span)).max().orElse(0);
        boolean atMargin = near >= MOST * widths.size() && median <= WIDEST_MARGIN;
        return atMargin && (near >= MANY || widest <= WIDEST_MARGIN && median + NEAR_MARGIN >= widest);
    }
}
