package org.gouji.draft;

import java.util.List;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * A line of the text, before it becomes a part of a block.
 *
 * @param span without its line break
 * @param trimmed span without blanks at both ends; empty for a blank line
 * @param raw the characters of {@code span}
 * @param kind what it could be in a table
 * @param cells its cells, separated by tabs or pipes; one for a line without separators; none for a blank line and a line of
 *     a frame
 * @param glued true if it is nothing but labels and numbers, without anything between them
 */
record Line(Span span, Span trimmed, String raw, Kind kind, List<Table.Cell> cells, boolean glued) {

    /** What a line could be in a table. */
    enum Kind {
        /** Nothing but spaces. */
        BLANK,
        /** Empty cells only, a Markdown delimiter row, or a line of a frame. */
        EMPTY,
        /** Holds a label of an official table. */
        LABELLED,
        /** Numbers and marks only. */
        NUMBERS,
        /** Several cells, or a short one behind a tab, none of them known. */
        CELLS,
        /** The number of a page, as the numbers of the other pages tell. */
        PAGE,
        /** Anything else. */
        TEXT;

        boolean inTable() {
            return this == LABELLED || this == NUMBERS || this == CELLS || this == EMPTY;
        }
    }

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    Line shift(int delta) {
        return new Line(
                span.shift(delta),
                trimmed.shift(delta),
                raw,
                kind,
                cells.stream().map(cell -> cell.shift(delta)).toList(),
                glued);
    }

    /** The same line, as the number of a page. */
    Line asPage() {
        return new Line(span, trimmed, raw, Kind.PAGE, cells, false);
    }

    /** The characters without blanks at both ends. */
    String text() {
        return raw.substring(trimmed.start() - span.start(), trimmed.end() - span.start());
    }

    /** The content of its cells, run together and normalised. */
    String label() {
        if (cells.size() == 1) {
            return Normalizer.label(cells.get(0).text());
        }
        StringBuilder joined = new StringBuilder();
        cells.forEach(cell -> joined.append(cell.text()));
        return Normalizer.label(joined);
    }

    /** True if bars separate the cells. */
    boolean piped() {
        return Bars.next(raw, 0) >= 0 && (Bars.separate(text()) || cells.size() > 1 && !tabbed());
    }

    /** True if it is no more than a line of a table's frame. */
    boolean isRule() {
        return kind == Kind.EMPTY && cells.isEmpty();
    }

    /** True if a tab stands before or between cells. */
    boolean tabbed() {
        return raw.indexOf('\t') >= 0;
    }
}
