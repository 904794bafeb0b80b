package org.gouji.office;

/** The characters between two tags, each with the place of what stands for it. */
final class XmlCharacters {

    private static final String SECTION = "<![CDATA[";

    private XmlCharacters() {}

    /** Adds to {@code text} what [{@code start}, {@code end}) of {@code part} says; it holds no tags. */
    static void add(String part, int start, int end, SourcedText text) {
        int at = start;
        while (at < end) {
            char c = part.charAt(at);
            if (c == '<') {
                at = markup(part, at, end, text);
                continue;
            }
            int semicolon = c == '&' ? part.indexOf(';', at) : -1;
            if (semicolon > 0 && semicolon < end) {
                for (char unit : Character.toChars(reference(part.substring(at + 1, semicolon)))) {
                    text.add(unit, at, semicolon + 1);
                }
                at = semicolon + 1;
            } else {
                // A line break in the file is a blank on the page.
                text.add(c == '\n' || c == '\r' ? ' ' : c, at, at + 1);
                at++;
            }
        }
    }

    /** Passes a comment or an instruction; a section of plain characters is read, but has no places to write to. */
    private static int markup(String part, int at, int end, SourcedText text) {
        boolean section = part.startsWith(SECTION, at);
        String close = section ? "]]>" : part.startsWith("<!--", at) ? "-->" : "?>";
        int found = part.indexOf(close, at);
        int stop = found < 0 || found >= end ? end : found;
        if (section) {
            text.add(part.substring(at + SECTION.length(), stop));
        }
        return Math.min(end, stop + close.length());
    }

    private static int reference(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(name);
        };
    }

    /** The reader of XML has passed it, so it is a number of a character. */
    private static int number(String name) {
        try {
            return name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return 0xFFFD;
        }
    }

    /** {@code text} as it is written between two tags. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
                    out.appendCodePoint(allowed || c == '\t' ? c : 0xFFFD);
                }
            }
        });
        return out.toString();
    }
}
