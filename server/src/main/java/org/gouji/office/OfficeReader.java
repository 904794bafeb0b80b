package org.gouji.office;

import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;
import org.gouji.document.DocumentReader;

/** Reads the files of office programs. */
public final class OfficeReader implements DocumentReader {

    /** For the service loader. */
    public OfficeReader() {}

    @Override
    public DocumentContent read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new DocumentContent.Refused(Refusal.TOO_LARGE);
        }
        try {
            return OfficeFormat.of(bytes).read(bytes);
        } catch (OfficeException e) {
            return new DocumentContent.Refused(e.refusal());
        } catch (RuntimeException | StackOverflowError e) {
            // The libraries throw what they like at files that no program wrote.
            return new DocumentContent.Refused(Refusal.DAMAGED);
        }
    }
}
