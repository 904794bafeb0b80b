package org.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;

/** Reads compound files: {@code .doc} and what WPS writes in the same format, and {@code .xls}. */
final class CompoundReader {

    private CompoundReader() {}

    static DocumentContent read(byte[] bytes) throws OfficeException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new OfficeException(Refusal.ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                try (HWPFDocument document = new HWPFDocument(root)) {
                    return OldWordReader.read(document);
                }
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return SheetReader.read(bytes);
            }
            throw new OfficeException(Refusal.OTHER_FORMAT);
        } catch (EncryptedDocumentException e) {
            throw new OfficeException(Refusal.ENCRYPTED, e);
        } catch (OldWordFileFormatException e) {
            throw new OfficeException(Refusal.OTHER_FORMAT, e);
        } catch (IOException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }
}
