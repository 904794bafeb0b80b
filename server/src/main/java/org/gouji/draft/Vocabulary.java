package org.gouji.draft;

import java.util.OptionalInt;

/**
 * The labels of the forms, which the parser needs to find tables without separators and to distinguish the heading
 * 一、总体情况 from the row 一、本年新收….
 *
 * <p>All arguments are normalised by {@link org.gouji.text.Normalizer#label}.
 */
public interface Vocabulary {

    /** The role of a text in the official tables. */
    enum Word {
        /** The label of a row of values. */
        ROW,
        /** A column label, block title or group label that is unlikely to occur elsewhere. */
        HEAD,
        /** A label too common to identify a table by itself: 其他, 总计. */
        COMMON,
        /** Not a label. */
        NONE
    }

    /** The role of {@code text} as the whole content of a cell. */
    Word word(String text);

    /** Id of the only table with the label {@code text}; the empty string if none or several have it. */
    String tableOf(String text);

    /** Number of values in the row with the label {@code text}; empty if it is not a row label. */
    OptionalInt valuesOf(String text);

    /** True if a row without a label may have so many values: it is the only row of its table. */
    boolean isRowWithoutLabel(int values);

    /** True if {@code text} is a piece, of one character or more, of a label. */
    boolean isPiece(String text);

    /** Length of the longest label in {@code text} that starts at index {@code from}; 0 if there is none. */
    int labelAt(String text, int from);

    /** Number of the section with the heading {@code text}, in any accepted wording; empty if there is none. */
    OptionalInt section(String text);

    /** True if {@code text} is the heading of a section, and not of one that a sub-section may be called like. */
    boolean isSectionAlone(String text);

    /** Number of the section that {@code text}, with a first-level number before it, must mean; empty if none. */
    OptionalInt likelySection(String text);

    /** Number of the recommended sub-section that {@code text} names; empty if it names none. */
    OptionalInt aspect(String text);
}
