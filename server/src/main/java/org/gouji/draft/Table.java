package org.gouji.draft;

import java.util.List;
import org.gouji.text.Span;

/**
 * A table of the draft, whatever its notation; which cell means what is not known here.
 *
 * @param span from its first to its last character
 * @param notation the notation that explains its lines best
 * @param rows its rows as far as the notation shows them; empty for {@link Notation#GLUED}
 */
public record Table(Span span, Notation notation, List<Row> rows) implements Block {

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    public Table shift(int delta) {
        return new Table(
                span.shift(delta),
                notation,
                rows.stream().map(row -> row.shift(delta)).toList());
    }

    /** How a table is written. */
    public enum Notation {
        /** Markdown rows: {@code | a | b |}. */
        PIPE,
        /** One row per line, cells separated by tabs. */
        TAB,
        /** One cell per line; blank lines between rows if there is any separator at all. */
        CELL_LINES,
        /** Numbers of a row on one line or many, order kept, empty cells lost: browser copy, PDF text. */
        FLOW,
        /** Drawn with lines between its rows and bars between its cells, as programs write that show a page as text. */
        FRAMED,
        /** An HTML {@code <table>}. */
        HTML,
        /** Labels and numbers without any separator between them. */
        GLUED
    }

    /**
     * One row.
     *
     * @param span from its first to its last cell
     * @param cells from left to right, empty ones included where the notation shows them
     */
    public record Row(Span span, List<Cell> cells) {

        /** A copy with all offsets moved by {@code delta} UTF-16 units. */
        Row shift(int delta) {
            return new Row(
                    span.shift(delta),
                    cells.stream().map(cell -> cell.shift(delta)).toList());
        }
    }

    /**
     * One cell.
     *
     * @param span its content without blanks at both ends; empty, at the place of the content, if there is none
     * @param text its content as written; for a cell of several lines, the lines joined without their breaks
     */
    public record Cell(Span span, String text) {

        /** True if it has nothing but blanks. */
        public boolean isEmpty() {
            return span.isEmpty();
        }

        /** A copy with all offsets moved by {@code delta} UTF-16 units. */
        public Cell shift(int delta) {
            return new Cell(span.shift(delta), text);
        }
    }
}
