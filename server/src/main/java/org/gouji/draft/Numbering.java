package org.gouji.draft;

import org.gouji.text.Numerals;
import org.gouji.text.Span;

/**
 * The number before a heading.
 *
 * @param style how it is written
 * @param value the number, at least 1
 * @param span the number with its brackets or punctuation, including blanks behind it
 */
public record Numbering(Style style, int value, Span span) {

    /** The number before the heading of part {@code value} as the form writes it: 一、. */
    public static String ofPart(int value) {
        return Numerals.toChinese(value) + "、";
    }

    /** The number before a heading within a part as the form writes it: （一）. */
    public static String ofSubheading(int value) {
        return "（" + Numerals.toChinese(value) + "）";
    }

    /** A copy with the span moved by {@code delta} UTF-16 units. */
    Numbering shift(int delta) {
        return new Numbering(style, value, span.shift(delta));
    }

    /** How a heading's number is written; the form uses the first four, one for each level. */
    public enum Style {
        /** 一、 */
        CHINESE_COMMA,
        /** （一） */
        CHINESE_BRACKETS,
        /** 1. */
        ARABIC_STOP,
        /** （1） */
        ARABIC_BRACKETS,
        /** 1、 */
        ARABIC_COMMA,
        /** 一 or 一. : a Chinese number without its mark or with a wrong one */
        CHINESE_BARE,
        /** 第一部分 and the like */
        ORDINAL
    }
}
