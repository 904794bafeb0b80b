package org.gouji.workspace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentReader;
import org.gouji.workspace.FileContent.Reason;
import org.gouji.workspace.FileContent.Refusal;

/** Reports on disk in every format that is read: texts, and documents of office programs. Safe for several threads. */
public final class DocumentFiles {

    /** How much of a file shows what it is; a package's directory of parts stands at its end, its first parts here. */
    private static final int BEGINNING = 64 * 1024;

    private final OfficeReaders readers;

    /** Reads office documents with what {@code readers} finds. */
    public DocumentFiles(OfficeReaders readers) {
        this.readers = readers;
    }

    /**
     * The content of the file at {@code path}. Never throws.
     *
     * @param forced the encoding of a text, whatever its bytes look like
     */
    public FileContent read(Path path, Optional<Charset> forced) {
        if (forced.isEmpty() && Files.isRegularFile(path)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                Optional<Reason> format = BinaryFormats.recognise(in.readNBytes(BEGINNING));
                if (format.isPresent()) {
                    return office(Files.newInputStream(path), format.get());
                }
            } catch (IOException | SecurityException e) {
                // Told by the reader of texts, which knows the reasons.
            }
        }
        return DraftFiles.read(path, forced);
    }

    /** The same of a stream that ends, or is cut off at the limit. */
    public FileContent read(InputStream in, Optional<Charset> forced) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BEGINNING);
        buffered.mark(BEGINNING);
        byte[] beginning = buffered.readNBytes(BEGINNING);
        buffered.reset();
        Optional<Reason> format = forced.isPresent() ? Optional.empty() : BinaryFormats.recognise(beginning);
        return format.isPresent() ? office(buffered, format.get()) : DraftFiles.read(buffered, forced);
    }

    private FileContent office(InputStream stream, Reason format) throws IOException {
        try (InputStream in = stream) {
            byte[] bytes = in.readNBytes(DocumentReader.MAX_BYTES + 1);
            if (bytes.length > DocumentReader.MAX_BYTES) {
                return new Refusal(Reason.OFFICE_TOO_LARGE);
            }
            Optional<DocumentReader> reader = readers.reader();
            if (reader.isEmpty()) {
                return new Refusal(format == Reason.BINARY ? Reason.BINARY : Reason.NO_READER);
            }
            DocumentContent content = reader.get().read(bytes);
            return content instanceof DocumentContent.Read read
                    ? new OfficeFile(bytes, read)
                    : new Refusal(reason(((DocumentContent.Refused) content).reason(), format));
        }
    }

    private static Reason reason(DocumentContent.Refusal refusal, Reason format) {
        return switch (refusal) {
            case ENCRYPTED -> Reason.ENCRYPTED;
            case DAMAGED -> format == Reason.BINARY ? Reason.BINARY : Reason.DAMAGED;
            case TOO_LARGE -> Reason.OFFICE_TOO_LARGE;
            case NO_TEXT -> Reason.NO_TEXT;
            case OTHER_FORMAT -> format;
        };
    }

    /** True if a file of this name may be an office document that is read. */
    public static boolean isOfficeName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        // What Word keeps beside a document that is open.
        boolean lock = lower.startsWith("~$");
        return !lock
                && (lower.endsWith(".docx")
                        || lower.endsWith(".docm")
                        || lower.endsWith(".dotx")
                        || lower.endsWith(".doc")
                        || lower.endsWith(".wps")
                        || lower.endsWith(".xlsx")
                        || lower.endsWith(".xls")
                        || lower.endsWith(".pdf"));
    }
}
