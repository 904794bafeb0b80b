package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * The content of a hover, as plain text.
 *
 * @param span what it describes
 * @param title its name
 * @param lines the rest, one statement per line
 * @param table terms of a long sum with their numbers, one row each; empty if there is none
 */
public record HoverContent(Span span, String title, List<String> lines, List<Term> table) {

    /**
     * A term of a sum.
     *
     * @param name of the row or column
     * @param number as written
     */
    public record Term(String name, String number) {}

    /** Without a table. */
    public HoverContent(Span span, String title, List<String> lines) {
        this(span, title, lines, List.of());
    }

    /** The hover at {@code offset}, if there is something to show. */
    public static Optional<HoverContent> at(Report report, int offset, AssistMessages messages) {
        CellHover cells = new CellHover(report, messages);
        return cells.cell(offset)
                .or(() -> cells.label(offset))
                .or(() -> new ClaimHover(report, messages).at(offset))
                .or(() -> new HeadingHover(report, messages).at(offset));
    }

    /** This content with {@code more} lines at its end. */
    public HoverContent with(List<String> more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(more);
        return new HoverContent(span, title, List.copyOf(all), table);
    }
}
