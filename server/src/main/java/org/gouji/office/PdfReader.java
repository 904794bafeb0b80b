package org.gouji.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;
import org.gouji.document.DocumentPlace;

/**
 * Reads the text layer of a PDF: what stands in a table with borders cell by cell, all else line by line as it stands on
 * the page.
 */
final class PdfReader {

    private static final int MAX_PAGES = 500;
    private static final int MAX_GLYPHS = 2_000_000;

    private final LineText text = new LineText();
    private final PDDocument document;
    private int glyphs;
    /** The table at the end of the page before, if that page ends in one. */
    private Optional<PdfGrid> open = Optional.empty();

    private PdfReader(PDDocument document) {
        this.document = document;
    }

    static DocumentContent read(byte[] bytes) throws OfficeException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new OfficeException(Refusal.TOO_LARGE);
            }
            PdfReader reader = new PdfReader(document);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reader.page(page);
            }
            if (reader.text.isBlank()) {
                throw new OfficeException(Refusal.NO_TEXT);
            }
            return new DocumentContent.Read(reader.text.text(), reader.text, List.of(), Optional.empty());
        } catch (InvalidPasswordException e) {
            throw new OfficeException(Refusal.ENCRYPTED, e);
        } catch (IOException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    private void page(int page) throws IOException, OfficeException {
        List<PdfGrid> grids = PdfGrid.of(PdfLines.of(document.getPage(page - 1)));
        Glyphs all = new Glyphs(page);
        all.getText(document);
        glyphs += all.positions.size();
        if (glyphs > MAX_GLYPHS) {
            throw new OfficeException(Refusal.TOO_LARGE);
        }
        int line = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (PdfGrid grid : grids) {
            line = lines(page, line, top, grid.box().top());
            line = table(page, line, grid, all.positions);
            top = grid.box().bottom();
        }
        lines(page, line, top, Double.POSITIVE_INFINITY);
    }

    /** Adds the lines between two heights of a page. */
    private int lines(int page, int before, double top, double bottom) throws IOException {
        Band band = new Band(page, top, bottom);
        int line = before;
        for (String one : band.getText(document).split("\n", -1)) {
            if (!one.isBlank()) {
                line++;
                // A line with no more than a number is the page's.
                open = one.strip().matches("[-—–―\\s]*\\d+[-—–―\\s]*") ? open : Optional.empty();
                text.add(one.stripTrailing(), new DocumentPlace.OnPage(page, line));
                text.add("\n");
            }
        }
        return line;
    }

    private int table(int page, int before, PdfGrid grid, List<TextPosition> positions) {
        if (open.filter(last -> last.goesOnAs(grid)).isEmpty()) {
            text.add("\n");
        }
        PdfCells cells = new PdfCells(grid, positions);
        int line = before;
        for (List<Integer> row : grid.rowsOfCells()) {
            line++;
            boolean first = true;
            for (int cell : row) {
                text.add(first ? "" : "\t");
                first = false;
                text.add(cells.text(cell), new DocumentPlace.OnPage(page, line));
            }
            text.add("\n");
        }
        open = Optional.of(grid);
        return line;
    }

    /** All characters of a page. */
    private static final class Glyphs extends PDFTextStripper {
        private final List<TextPosition> positions = new ArrayList<>();

        Glyphs(int page) {
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            positions.add(position);
        }
    }

    /** The lines between two heights of a page. */
    private static final class Band extends PDFTextStripper {
        private final double top;
        private final double bottom;

        Band(int page, double top, double bottom) {
            this.top = top;
            this.bottom = bottom;
            setStartPage(page);
            setEndPage(page);
            setSortByPosition(true);
            setLineSeparator("\n");
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            double middle = position.getY() - position.getHeight() / 2;
            if (top <= middle && middle < bottom) {
                super.processTextPosition(position);
            }
        }
    }
}
