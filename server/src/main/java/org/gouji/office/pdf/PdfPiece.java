package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.text.TextPosition;

/**
 * Characters that stand on one line without a gap that parts columns.
 *
 * @param text what they say
 * @param left where the first begins, in points
 * @param right where the last ends
 * @param y the line that they stand on, from the top of the page
 * @param size the size of the first
 */
record PdfPiece(String text, double left, double right, double y, double size) {

    static PdfPiece of(List<TextPosition> glyphs) {
        TextPosition first = glyphs.get(0);
        TextPosition last = glyphs.get(glyphs.size() - 1);
        StringBuilder text = new StringBuilder();
        PdfTextLines.append(text, glyphs);
        return new PdfPiece(
                text.toString().strip(),
                first.getX(),
                last.getX() + last.getWidth(),
                first.getY(),
                PdfTextLines.size(first));
    }

    /** Cuts {@code line}, from left to right, before each character of whose index {@code isCut} says so. */
    static List<List<TextPosition>> cut(List<TextPosition> line, IntPredicate isCut) {
        List<List<TextPosition>> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || isCut.test(i)) {
                pieces.add(line.subList(from, i));
                from = i;
            }
        }
        return pieces;
    }

    /** The gap between two characters, in parts of their size. */
    static double gap(TextPosition before, TextPosition next) {
        return (next.getX() - before.getX() - before.getWidth()) / PdfTextLines.size(next);
    }

    /** How much of its width {@code other} has, too; not more than 0 if nothing. */
    double shared(double otherLeft, double otherRight) {
        return Math.min(right, otherRight) - Math.max(left, otherLeft);
    }
}
