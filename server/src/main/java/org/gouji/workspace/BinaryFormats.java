package org.gouji.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.gouji.workspace.FileContent.Reason;

/** Recognises the files that people hand over in place of a text. */
final class BinaryFormats {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};

    private BinaryFormats() {}

    /** What {@code bytes} are, if they begin like a document that is no text. */
    static Optional<Reason> recognise(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return Optional.of(Reason.PDF);
        }
        if (startsWith(bytes, RTF)) {
            return Optional.of(Reason.WORD);
        }
        if (startsWith(bytes, ZIP)) {
            // Office Open XML and OpenDocument are archives that name their parts in the clear.
            if (holds(bytes, "word/") || holds(bytes, "opendocument.text")) {
                return Optional.of(Reason.WORD);
            }
            return Optional.of(
                    holds(bytes, "xl/") || holds(bytes, "opendocument.spreadsheet") ? Reason.WORKBOOK : Reason.BINARY);
        }
        if (startsWith(bytes, OLE)) {
            // The streams of the older formats are named in UTF-16.
            if (holds(bytes, wide("WordDocument"))) {
                return Optional.of(Reason.WORD);
            }
            return Optional.of(holds(bytes, wide("Workbook")) ? Reason.WORKBOOK : Reason.BINARY);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean holds(byte[] bytes, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static String wide(String name) {
        return String.join("\0", name.split("")) + "\0";
    }
}
