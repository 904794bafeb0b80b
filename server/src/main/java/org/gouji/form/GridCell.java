package org.gouji.form;

import java.util.Optional;

/**
 * One cell of the official grid, merged cells counted once.
 *
 * @param role what the cell is for
 * @param text its label as printed; empty for a value
 * @param across how many grid columns it covers, at least 1
 * @param down how many grid rows it covers, at least 1
 * @param column id of the column that a {@link Role#HEAD} names; empty if it names none or several
 * @param field the value that stands here; only a {@link Role#VALUE} has one
 */
public record GridCell(Role role, String text, int across, int down, String column, Optional<Field> field) {

    /** What a cell is for. */
    public enum Role {
        /** The title of a block, such as 第二十条第（一）项. */
        BLOCK,
        /** A label over one or more columns. */
        HEAD,
        /** A label over several rows, such as （三）不予公开. */
        GROUP,
        /** The label of one row. */
        LABEL,
        /** A number to be filled in. */
        VALUE
    }
}
