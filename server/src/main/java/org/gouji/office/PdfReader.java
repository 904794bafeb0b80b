package org.gouji.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;
import org.gouji.document.DocumentPlace;

/** Reads the text layer of a PDF, line by line as it stands on the page. */
final class PdfReader {

    private static final int MAX_PAGES = 500;

    private PdfReader() {}

    static DocumentContent read(byte[] bytes) throws OfficeException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MAX_PAGES) {
                throw new OfficeException(Refusal.TOO_LARGE);
            }
            LineText text = new LineText();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                page(stripper.getText(document), page, text);
            }
            if (text.isBlank()) {
                throw new OfficeException(Refusal.NO_TEXT);
            }
            return new DocumentContent.Read(text.text(), text, List.of(), Optional.empty());
        } catch (InvalidPasswordException e) {
            throw new OfficeException(Refusal.ENCRYPTED, e);
        } catch (IOException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    private static void page(String lines, int page, LineText text) {
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            if (!line.isBlank()) {
                number++;
                text.add(line.stripTrailing(), new DocumentPlace.OnPage(page, number));
            }
            text.add("\n");
        }
    }
}
