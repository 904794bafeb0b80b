package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a table's cells, each cell's lines joined. */
public final class PdfCells {

    /** What programs leave free at each side of a cell, in points. */
    private static final double MARGIN = 6.5;

    private final PdfGrid grid;
    private final Map<Integer, List<TextPosition>> glyphs = new HashMap<>();

    /** The cells of {@code grid}, filled with those of {@code positions} that stand in it. */
    public PdfCells(PdfGrid grid, List<TextPosition> positions) {
        this.grid = grid;
        for (TextPosition position : positions) {
            double x = position.getX() + position.getWidth() / 2;
            double y = position.getY() - position.getHeight() / 2;
            int cell = grid.cellAt(x, y);
            if (cell >= 0 && !position.getUnicode().isBlank()) {
                glyphs.computeIfAbsent(cell, key -> new ArrayList<>()).add(position);
            }
        }
    }

    /** What stands in a cell. */
    public String text(int cell) {
        StringBuilder text = new StringBuilder();
        List<TextPosition> above = List.of();
        for (List<TextPosition> line : PdfTextLines.of(glyphs.getOrDefault(cell, List.of()))) {
            StringBuilder one = new StringBuilder();
            PdfTextLines.append(one, line);
            if (!text.isEmpty()
                    && PdfTextLines.isLatin(text.charAt(text.length() - 1))
                    && PdfTextLines.isLatin(one.charAt(0))
                    && !isCutNumber(cell, above, text, one)) {
                text.append(' ');
            }
            text.append(one);
            above = line;
        }
        return text.toString();
    }

    /** A number that is wider than its cell goes on in the next line; where another digit had room, there are two. */
    private boolean isCutNumber(int cell, List<TextPosition> above, CharSequence text, CharSequence below) {
        TextPosition first = above.get(0);
        TextPosition last = above.get(above.size() - 1);
        double width = last.getX() + last.getWidth() - first.getX();
        return isOfNumber(text.charAt(text.length() - 1))
                && isOfNumber(below.charAt(0))
                && grid.box(cell).width() - width < last.getWidth() + 2 * MARGIN;
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }
}
