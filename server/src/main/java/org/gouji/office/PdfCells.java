package org.gouji.office;

import java.util.ArrayList;
import java.util.Comparator;
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
        List<TextPosition> own = new ArrayList<>(glyphs.getOrDefault(cell, List.of()));
        own.sort(Comparator.comparingDouble(TextPosition::getY));
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < own.size()) {
            int to = from + 1;
            double below = own.get(from).getY() + own.get(from).getHeight() / 2 + 1;
            while (to < own.size() && own.get(to).getY() <= below) {
                to++;
            }
            List<TextPosition> line = new ArrayList<>(own.subList(from, to));
            line.sort(Comparator.comparingDouble(TextPosition::getX));
            append(text, line);
            from = to;
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<TextPosition> line) {
        double end = Double.NEGATIVE_INFINITY;
        for (TextPosition position : line) {
            boolean apart = end == Double.NEGATIVE_INFINITY
                    ? text.length() > 0
                    : position.getX() - end > Math.max(1, position.getWidthOfSpace() * 0.6);
            if (apart && isLatin(text) && position.getUnicode().charAt(0) < 0x2E80) {
                text.append(' ');
            }
            text.append(position.getUnicode());
            end = position.getX() + position.getWidth();
        }
    }

    private static boolean isLatin(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) < 0x2E80;
    }
}
