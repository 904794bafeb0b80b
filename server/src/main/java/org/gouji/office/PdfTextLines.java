package org.gouji.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Joins characters of a page to lines by the line that they stand on. Their heights say little: those of a large font
 * reach into the lines above and below.
 */
final class PdfTextLines {

    /** Characters on one line stand this close, in parts of their size. */
    private static final double SAME_LINE = 0.35;
    /** A gap as wide parts two columns, in parts of the size. */
    private static final double COLUMN_GAP = 0.6;
    /** A gap as wide parts two words of Latin letters or digits. */
    private static final double WORD_GAP = 0.18;

    private PdfTextLines() {}

    /** The lines that {@code glyphs} make, from top to bottom, each from left to right. */
    static List<List<TextPosition>> of(List<TextPosition> glyphs) {
        List<TextPosition> sorted = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            if (!glyph.getUnicode().isBlank()) {
                sorted.add(glyph);
            }
        }
        sorted.sort(Comparator.comparingDouble(TextPosition::getY));
        List<List<TextPosition>> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).getY() - sorted.get(i - 1).getY() > SAME_LINE * size(sorted.get(i - 1))) {
                List<TextPosition> line = new ArrayList<>(sorted.subList(from, i));
                line.sort(Comparator.comparingDouble(TextPosition::getX));
                lines.add(line);
                from = i;
            }
        }
        return lines;
    }

    private static double size(TextPosition glyph) {
        return Math.max(1, glyph.getFontSizeInPt());
    }

    /** Adds the characters of {@code line} to {@code text}, with a blank where a gap parts words or columns. */
    static void append(StringBuilder text, List<TextPosition> line) {
        double end = Double.NaN;
        for (TextPosition glyph : line) {
            double gap = glyph.getX() - end;
            boolean latin = !text.isEmpty()
                    && isLatin(text.charAt(text.length() - 1))
                    && isLatin(glyph.getUnicode().charAt(0));
            if (gap > size(glyph) * (latin ? WORD_GAP : COLUMN_GAP)) {
                text.append(' ');
            }
            text.append(glyph.getUnicode());
            end = glyph.getX() + glyph.getWidth();
        }
    }

    static boolean isLatin(char c) {
        return c < 0x2E80;
    }
}
