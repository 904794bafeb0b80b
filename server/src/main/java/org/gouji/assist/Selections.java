package org.gouji.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.draft.Title;
import org.gouji.report.Report;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;

/**
 * Selection ranges, from the innermost to the outermost: in a table digits, cell, row, group, table, part, all; in
 * prose number,
 * clause, sentence, paragraph, part, all.
 */
public final class Selections {

    private static final String ENDS_CLAUSE = "，,；;：:。！？!?";
    private static final String ENDS_SENTENCE = "。！？!?";

    private Selections() {}

    /** The spans around {@code offset}, the smallest first, each inside the next; never empty. */
    public static List<Span> at(Report report, int offset, AssistMessages messages) {
        List<Span> found = new ArrayList<>();
        String string = report.text().string();
        digits(string, offset, found);
        for (Block block : report.draft().blocks()) {
            if (block.span().touches(offset)) {
                found.add(block.span());
                inside(report, block, offset, found);
            }
        }
        outline(Outline.of(report, messages), offset, found);
        found.add(new Span(0, string.length()));
        return chain(found, offset);
    }

    /** Spans that partly overlap come from broken drafts; the smaller one is kept. */
    private static List<Span> chain(List<Span> found, int offset) {
        List<Span> chain = new ArrayList<>();
        found.stream()
                .filter(span -> span.touches(offset) && (!span.isEmpty() || found.size() == 1))
                .sorted(Comparator.comparingInt(Span::length))
                .forEach(span -> {
                    Span last = chain.isEmpty() ? Span.at(offset) : chain.get(chain.size() - 1);
                    if (chain.isEmpty() || span.contains(last) && !span.equals(last)) {
                        chain.add(span);
                    }
                });
        return chain.isEmpty() ? List.of(Span.at(offset)) : List.copyOf(chain);
    }

    private static void digits(String string, int offset, List<Span> found) {
        int start = offset;
        int end = offset;
        while (start > 0 && isDigit(string.charAt(start - 1))) {
            start--;
        }
        while (end < string.length() && isDigit(string.charAt(end))) {
            end++;
        }
        found.add(new Span(start, end));
    }

    private static boolean isDigit(char c) {
        return Normalizer.isAsciiDigit(Numerals.half(c));
    }

    private static void inside(Report report, Block block, int offset, List<Span> found) {
        String string = report.text().string();
        if (block instanceof Table table) {
            cells(table, offset, found);
        } else if (block instanceof Paragraph paragraph) {
            prose(string, paragraph.span(), offset, found);
        } else if (block instanceof Heading heading) {
            found.add(heading.title());
            found.add(heading.label());
            heading.body().ifPresent(body -> prose(string, body, offset, found));
        } else if (block instanceof Title title) {
            report.identity().organ().ifPresent(organ -> found.add(organ.span()));
            found.addAll(title.lines());
        }
    }

    private static void cells(Table table, int offset, List<Span> found) {
        for (Table.Row row : table.rows()) {
            if (row.span().touches(offset)) {
                found.add(row.span());
                row.cells().forEach(cell -> found.add(cell.span()));
            }
        }
    }

    private static void prose(String string, Span prose, int offset, List<Span> found) {
        if (prose.touches(offset)) {
            found.add(prose);
            found.add(between(string, prose, offset, ENDS_CLAUSE, false));
            found.add(between(string, prose, offset, ENDS_SENTENCE, true));
        }
    }

    /** The span around {@code offset} between two of these marks, including the one behind it if {@code closed}. */
    private static Span between(String string, Span prose, int offset, String marks, boolean closed) {
        int start = offset;
        int end = offset;
        while (start > prose.start() && marks.indexOf(string.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < prose.end() && marks.indexOf(string.charAt(end)) < 0) {
            end++;
        }
        boolean mark = closed && end < prose.end();
        return Normalizer.trim(string, new Span(start, mark ? end + 1 : end));
    }

    private static void outline(List<Outline.Item> items, int offset, List<Span> found) {
        for (Outline.Item item : items) {
            if (item.span().touches(offset)) {
                found.add(item.span());
                outline(item.items(), offset, found);
            }
        }
    }
}
