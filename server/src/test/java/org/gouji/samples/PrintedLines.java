package org.gouji.samples;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF shows, piece by piece with its place, as PDFBox sees it; none of our own reading. */
final class PrintedLines extends PDFTextStripper {

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Characters on one line.
     *
     * @param page from 1
     * @param x where they begin, in points
     * @param y the line that they stand on
     * @param text the characters
     */
    record Piece(int page, float x, float y, String text) {}

    private PrintedLines() {}

    /** All pieces of {@code pdf}, page by page. */
    static List<Piece> of(Path pdf) throws IOException {
        PrintedLines lines = new PrintedLines();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            lines.writeText(document, new StringWriter());
        }
        return lines.pieces;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        pieces.add(new Piece(getCurrentPageNo(), first.getX(), first.getY(), text));
    }
}
