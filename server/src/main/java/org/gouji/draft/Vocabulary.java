package org.gouji.draft;

import java.util.OptionalInt;

/**
 * What the parser must know of the forms to find a bare table and to tell 一、总体情况 from 一、本年新收….
 *
 * <p>All arguments are normalised by {@link org.gouji.text.Normal#label}.
 */
public interface Vocabulary {

    /** What a text is in the official tables. */
    enum Word {
        /** Opens a row of values. */
        ROW,
        /** A column label, a block title or a group label that no other text is likely to equal. */
        HEAD,
        /** A label so common that it says nothing by itself: 其他, 总计. */
        COMMON,
        /** Not a label. */
        NONE
    }

    /** What {@code text} is as the whole content of a cell. */
    Word word(String text);

    /** Id of the table that alone has the label {@code text}; empty if none or several have it. */
    String tableOf(String text);

    /** Number of values in the row that {@code text} opens; empty if it opens none. */
    OptionalInt valuesOf(String text);

    /** True if {@code text} is a piece, of one character or more, of a label. */
    boolean isPiece(String text);

    /** Length of the longest label that stands in {@code text} at {@code from}; 0 if none does. */
    int labelAt(String text, int from);

    /** Number of the section whose heading {@code text} is, in a wording in use; empty if it is none. */
    OptionalInt section(String text);

    /** Number of the section that {@code text}, with a first-level number before it, must mean; empty if none. */
    OptionalInt likelySection(String text);

    /** Number of the sub-section of part one that {@code text} names; empty if it names none. */
    OptionalInt aspect(String text);
}
