package org.gouji.cli.output;

import java.nio.charset.StandardCharsets;

/**
 * Writes the name of a file as git does in the head of a difference (with {@code core.quotePath=false}): a name with quotation
 * marks, backslashes or control characters stands in quotation marks, with escapes; a name with a blank is followed by a
 * tab.
 */
final class GitName {

    private static final String SHORT = "abtnvfr";
    private static final int BELL = 7;

    private GitName() {}

    static String of(String name) {
        StringBuilder quoted = new StringBuilder("\"");
        boolean plain = true;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
                plain = false;
            } else if (mustBeEscaped(c)) {
                escape(quoted, c);
                plain = false;
            } else {
                quoted.appendCodePoint(c);
            }
        }
        return plain
                ? name + (name.indexOf(' ') >= 0 ? "\t" : "")
                : quoted.append('"').toString();
    }

    /** What could move a terminal's cursor or its writing direction, and half of a character. */
    private static boolean mustBeEscaped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void escape(StringBuilder quoted, int c) {
        if (c >= BELL && c < BELL + SHORT.length()) {
            quoted.append('\\').append(SHORT.charAt(c - BELL));
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            quoted.append(String.format("\\%03o", b & 0xff));
        }
    }
}
