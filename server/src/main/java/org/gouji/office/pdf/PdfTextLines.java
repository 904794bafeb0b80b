package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Joins characters of a page to lines by the line that they stand on. Their heights say little: those of a large font
 * reach into the lines above and below.
 */
public final class PdfTextLines {

    /** Characters on one line stand this close, in parts of their size. */
    private static final double SAME_LINE = 0.35;
    /** A gap as wide parts two columns, in parts of the size. */
    static final double COLUMN_GAP = 0.6;
    /** A gap as wide parts two words of Latin letters or digits. */
    private static final double WORD_GAP = 0.18;

    private PdfTextLines() {}

    /** The lines that {@code glyphs} make, from top to bottom, each from left to right. */
    public static List<List<TextPosition>> of(List<TextPosition> glyphs) {
        return of(glyphs, SAME_LINE);
    }

    /** The same where characters of one line stand as close as {@code sameLine}, in parts of their size. */
    static List<List<TextPosition>> of(List<TextPosition> glyphs, double sameLine) {
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
                    || sorted.get(i).getY() - sorted.get(i - 1).getY() > sameLine * size(sorted.get(i - 1))) {
                List<TextPosition> line = new ArrayList<>(sorted.subList(from, i));
                line.sort(Comparator.comparingDouble(TextPosition::getX));
                lines.add(line);
                from = i;
            }
        }
        return lines;
    }

    static double size(TextPosition glyph) {
        return Math.max(1, glyph.getFontSizeInPt());
    }

    /**
     * True if {@code line} is as long as lines of the page can be and {@code next}, in letters of the same size, is not
     * indented and ends earlier, so that it is the end of what this one begins.
     *
     * @param page all characters of the page
     */
    public static boolean goesOn(List<TextPosition> line, List<TextPosition> next, List<TextPosition> page) {
        double left = page.stream().mapToDouble(TextPosition::getX).min().orElse(0);
        double right = page.stream()
                .mapToDouble(glyph -> glyph.getX() + glyph.getWidth())
                .max()
                .orElse(0);
        double size = size(line.get(0));
        return end(line) > right - 1.5 * size
                && end(next) < end(line) - size
                && next.get(0).getX() < left + size
                && Math.abs(size(next.get(0)) - size) < size / 10
                && next.get(0).getY() - line.get(0).getY() < 3 * size;
    }

    private static double end(List<TextPosition> line) {
        TextPosition last = line.get(line.size() - 1);
        return last.getX() + last.getWidth();
    }

    /** Adds the characters of {@code line} to {@code text}, with a blank where a gap parts words or columns. */
    public static void append(StringBuilder text, List<TextPosition> line) {
        append(text, line, COLUMN_GAP);
    }

    /** The same where a gap as wide parts two columns, in parts of the size. */
    static void append(StringBuilder text, List<TextPosition> line, double columnGap) {
        double end = Double.NaN;
        for (TextPosition glyph : line) {
            double gap = glyph.getX() - end;
            boolean latin = !text.isEmpty()
                    && isLatin(text.charAt(text.length() - 1))
                    && isLatin(glyph.getUnicode().charAt(0));
            if (gap > size(glyph) * (latin ? WORD_GAP : columnGap)) {
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
