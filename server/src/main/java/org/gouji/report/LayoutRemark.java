package org.gouji.report;

import org.gouji.text.Span;

/**
 * Something odd in how a table is laid out.
 *
 * @param kind what is odd
 * @param span where
 */
public record LayoutRemark(Kind kind, Span span) {

    /** A copy with all offsets moved by {@code delta} UTF-16 units. */
    LayoutRemark shift(int delta) {
        return new LayoutRemark(kind, span.shift(delta));
    }

    /** What is odd in the layout of a table. */
    public enum Kind {
        /** The table continues after a page break: a header repeated, group labels or a column of labels lost. */
        SPLIT,
        /** A row stands further left or right than its neighbours. */
        SHIFTED,
        /**
         * All labels come first, and then all numbers column by column, or many labels are lost: it is unknown which number
         * belongs where.
         */
        COLUMNS,
        /** No number is lost, but some rows have more or fewer of them than columns, or no label: not all stand at their labels. */
        SCATTERED
    }
}
