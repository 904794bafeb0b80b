package org.gouji.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a table's cells, each cell's lines joined. */
final class PdfCells {

    private final Map<Integer, List<TextPosition>> glyphs = new HashMap<>();

    PdfCells(PdfGrid grid, List<TextPosition> positions) {
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
    String text(int cell) {
        StringBuilder text = new StringBuilder();
        for (List<TextPosition> line : PdfTextLines.of(glyphs.getOrDefault(cell, List.of()))) {
            char first = line.get(0).getUnicode().charAt(0);
            if (!text.isEmpty()
                    && PdfTextLines.isLatin(text.charAt(text.length() - 1))
                    && PdfTextLines.isLatin(first)) {
                text.append(' ');
            }
            StringBuilder one = new StringBuilder();
            PdfTextLines.append(one, line);
            text.append(one);
        }
        return text.toString();
    }
}
