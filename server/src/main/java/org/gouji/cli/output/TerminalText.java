package org.gouji.cli.output;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.gouji.text.Width;

/**
 * Makes text from files and paths fit for a console: nothing in it can move the cursor, change colours or turn the
 * direction of writing, and what the console's encoding lacks keeps its width.
 */
public final class TerminalText {

    private static final char UNKNOWN = '\ufffd';

    private final CharsetEncoder encoder;

    public TerminalText(Charset charset) {
        this.encoder = charset.newEncoder();
    }

    /** {@code raw} on one line. */
    public String line(CharSequence raw) {
        StringBuilder out = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** Adds one character as it may be shown. */
    public void append(StringBuilder out, int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7f) {
            out.append((char) codePoint);
            return;
        }
        int shown = isDangerous(codePoint) ? UNKNOWN : codePoint;
        String character = Character.toString(shown);
        if (encoder.canEncode(character)) {
            out.append(character);
        } else {
            out.append("?".repeat(Width.of(shown)));
        }
    }

    private static boolean isDangerous(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT ->
                c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x61c;
            default -> false;
        };
    }
}
