package org.gouji.publish;

import java.util.List;

/**
 * A report without its notation: what a reader sees, in order.
 *
 * @param elements from the title to the date
 */
public record Page(List<Element> elements) {

    /** Keeps a copy. */
    public Page {
        elements = List.copyOf(elements);
    }

    /** What a page is made of. */
    public sealed interface Element {}

    /**
     * The title.
     *
     * @param text in one line
     */
    public record Title(String text) implements Element {}

    /**
     * A heading.
     *
     * @param level 1 for one of the parts, 2 for （一） below it, and so on
     * @param text with its number
     */
    public record Heading(int level, String text) implements Element {}

    /**
     * A paragraph.
     *
     * @param text in one line
     */
    public record Paragraph(String text) implements Element {}

    /**
     * A line of the signature: the organ's name, or the date.
     *
     * @param text the line
     */
    public record Signature(String text) implements Element {}

    /**
     * A table.
     *
     * @param widths of its columns, in parts of the whole
     * @param heads how many of its first rows are repeated on each page
     * @param rows from top to bottom
     */
    public record Table(List<Integer> widths, int heads, List<Row> rows) implements Element {

        /** Keeps copies. */
        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells those that begin in it, from left to right
     */
    public record Row(List<Cell> cells) {

        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param column the first column that it covers, from 0
     * @param across how many columns it covers
     * @param down how many rows it covers
     */
    public record Cell(String text, int column, int across, int down) {}
}
