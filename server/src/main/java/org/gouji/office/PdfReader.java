package org.gouji.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;
import org.gouji.document.DocumentPlace;
import org.gouji.office.pdf.PdfCells;
import org.gouji.office.pdf.PdfGrid;
import org.gouji.office.pdf.PdfHeads;
import org.gouji.office.pdf.PdfLines;
import org.gouji.office.pdf.PdfOpenTable;
import org.gouji.office.pdf.PdfTextLines;

/**
 * Reads the text layer of a PDF: what stands in a table with borders cell by cell, all else line by line as it stands on
 * the page.
 */
final class PdfReader {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–―\\s]*(第\\s*)?\\d+(\\s*页)?([/／]\\d+|\\s*共\\s*\\d+\\s*页)?[-—–―\\s]*");

    /** The first line of a heading of a part, no sentence. */
    private static final Pattern PART_HEADING = Pattern.compile("[一二三四五六七八九]、[^，。；：！？\\s\\d]+");
    /** The rest of one: neither a sentence nor another heading. */
    private static final Pattern HEADING_END = Pattern.compile("(?!.{0,3}[、）)])[^，。；：！？\\s\\d]{1,30}");

    private static final int MAX_PAGES = 500;
    private static final int MAX_GLYPHS = 2_000_000;

    private final LineText text = new LineText();
    private final PDDocument document;
    private final PdfHeads heads = new PdfHeads();
    private int glyphs;
    /** The table at the end of the page before, if that page ends in one. */
    private Optional<PdfGrid> open = Optional.empty();
    /** The table without borders in the lines before, if there is one. */
    private Optional<PdfOpenTable.Shape> openShape = Optional.empty();
    /** The rows of the last table on its first page. */
    private List<List<String>> first = List.of();

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
            line = lines(page, line, all, top, grid.box().top());
            line = table(page, line, grid, all.positions);
            top = grid.box().bottom();
        }
        lines(page, line, all, top, Double.POSITIVE_INFINITY);
    }

    /** Adds lines of a page that stand outside of tables. */
    private int lines(int page, int before, Glyphs all, double top, double bottom) {
        boolean last = bottom == Double.POSITIVE_INFINITY;
        List<List<TextPosition>> lines = PdfTextLines.of(all.between(top, bottom));
        openShape = PdfOpenTable.shape(lines, openShape);
        List<PdfOpenTable.Row> rows = PdfOpenTable.rows(lines, openShape);
        for (int i = heads.repeated(rows); i < rows.size(); i++) {
            PdfOpenTable.Row row = rows.get(i);
            boolean edge = before + i == 0 || last && i == rows.size() - 1;
            // The number of the page is no part of the report.
            if (!edge || !PAGE_NUMBER.matcher(row.text()).matches()) {
                open = Optional.empty();
                text.add(row.text(), new DocumentPlace.OnPage(page, before + row.line() + 1));
                text.add(i + 1 < rows.size() && isHeading(row, rows.get(i + 1), lines, all) ? "" : "\n");
            }
        }
        return before + lines.size();
    }

    /** True if {@code row} and {@code next} are one heading, which was too long for a line. */
    private static boolean isHeading(
            PdfOpenTable.Row row, PdfOpenTable.Row next, List<List<TextPosition>> lines, Glyphs all) {
        return row.asDrawn()
                && next.asDrawn()
                && PART_HEADING.matcher(row.text()).matches()
                && HEADING_END.matcher(next.text()).matches()
                && PdfTextLines.goesOn(lines.get(row.line()), lines.get(next.line()), all.positions);
    }

    private int table(int page, int before, PdfGrid grid, List<TextPosition> positions) {
        PdfCells cells = new PdfCells(grid, positions);
        List<List<String>> rows = grid.rowsOfCells().stream()
                .map(row -> row.stream().map(cells::text).toList())
                .toList();
        int repeated = 0;
        if (open.filter(last -> last.goesOnAs(grid)).isEmpty()) {
            text.add("\n");
            first = rows;
        } else {
            // A table that goes on may begin with its header once more.
            while (repeated < Math.min(rows.size(), first.size())
                    && rows.get(repeated).equals(first.get(repeated))) {
                repeated++;
            }
        }
        int line = before;
        for (List<String> row : rows) {
            line++;
            if (line - before > repeated) {
                text.add(String.join("\t", row), new DocumentPlace.OnPage(page, line));
                text.add("\n");
            }
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

        /** Those between two heights of the page. */
        List<TextPosition> between(double top, double bottom) {
            return positions.stream()
                    .filter(position -> {
                        double middle = position.getY() - position.getHeight() / 2;
                        return top <= middle && middle < bottom;
                    })
                    .toList();
        }
    }
}
