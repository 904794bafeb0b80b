package org.gouji.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;

/** The kinds of files that are read, known by how they begin. */
enum OfficeFormat {
    /** A package: Word or Excel since 2007. */
    PACKAGE {
        @Override
        DocumentContent read(byte[] bytes) throws OfficeException {
            return ZipParts.open(bytes).part("xl/workbook.xml").isPresent()
                    ? SheetReader.read(bytes)
                    : WordDocument.read(bytes);
        }
    },
    /** A compound file: Word, WPS or Excel in their old formats, or an encrypted package. */
    COMPOUND {
        @Override
        DocumentContent read(byte[] bytes) throws OfficeException {
            return CompoundReader.read(bytes);
        }
    },
    /** A PDF. */
    PDF {
        @Override
        DocumentContent read(byte[] bytes) throws OfficeException {
            return PdfReader.read(bytes);
        }
    },
    /** Anything else. */
    OTHER {
        @Override
        DocumentContent read(byte[] bytes) throws OfficeException {
            throw new OfficeException(Refusal.OTHER_FORMAT);
        }
    };

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    abstract DocumentContent read(byte[] bytes) throws OfficeException;

    static OfficeFormat of(byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            return PACKAGE;
        }
        if (startsWith(bytes, OLE)) {
            return COMPOUND;
        }
        return startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII)) ? PDF : OTHER;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
