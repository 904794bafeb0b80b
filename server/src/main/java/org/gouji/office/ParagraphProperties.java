package org.gouji.office;

import java.util.Optional;

/**
 * What the properties of a paragraph say about its characters (17.3.1).
 *
 * @param style the id of its style
 * @param list the list that it is in, if it says so itself
 * @param removedMark whether its end is removed by a tracked change
 * @param markProperties the properties of its mark, as XML; nothing if it has none that a run could take
 */
record ParagraphProperties(
        Optional<String> style, Optional<ListPlace> list, boolean removedMark, String markProperties) {

    static final ParagraphProperties NONE = new ParagraphProperties(Optional.empty(), Optional.empty(), false, "");

    /**
     * A place in a list.
     *
     * @param list the id of the list; 0 for none, in spite of the style
     * @param level from 0; empty if the style, or nothing, says
     */
    record ListPlace(Optional<Integer> list, Optional<Integer> level) {}

    /** Reads the element at hand to its end. */
    static ParagraphProperties read(XmlReader in, String part) throws OfficeException {
        Optional<String> style = Optional.empty();
        Optional<ListPlace> list = Optional.empty();
        boolean removed = false;
        String mark = "";
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
                continue;
            }
            switch (in.name()) {
                case "pStyle" -> {
                    style = in.value();
                    in.skip();
                }
                case "numPr" -> list = Optional.of(list(in));
                case "rPr" -> {
                    int start = in.tagStart();
                    Mark read = mark(in);
                    removed = read.removed();
                    mark = read.plain() ? part.substring(start, in.tagEnd()) : "";
                }
                default -> in.skip();
            }
        }
        return new ParagraphProperties(style, list, removed, mark);
    }

    static ListPlace list(XmlReader in) throws OfficeException {
        Optional<Integer> list = Optional.empty();
        Optional<Integer> level = Optional.empty();
        int depth = 1;
        while (depth > 0 && in.next()) {
            depth += in.isStart() ? 1 : -1;
            if (in.isStart() && in.name().equals("numId")) {
                list = in.value().flatMap(Numbering::number);
            } else if (in.isStart() && in.name().equals("ilvl")) {
                level = in.value().flatMap(Numbering::number);
            }
        }
        return new ListPlace(list, level);
    }

    private static Mark mark(XmlReader in) throws OfficeException {
        boolean removed = false;
        boolean plain = true;
        int depth = 1;
        while (depth > 0 && in.next()) {
            depth += in.isStart() ? 1 : -1;
            if (in.isStart()) {
                removed |= in.name().equals("del") || in.name().equals("moveFrom");
                plain &= switch (in.name()) {
                    case "del", "ins", "moveFrom", "moveTo", "rPrChange", "vanish" -> false;
                    default -> true;
                };
            }
        }
        return new Mark(removed, plain);
    }

    private record Mark(boolean removed, boolean plain) {}
}
