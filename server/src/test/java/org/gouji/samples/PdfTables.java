package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.samples.Grid.Kind;
import org.gouji.samples.Grid.Slot;

/** Tables as the text of a PDF gives them. */
final class PdfTables {

    private static final int LABEL_WIDTH = 13;
    private static final List<String> PAGE_MARKS = List.of("- 3 -", "— 3 —", "第3页 共6页", "- 3 -");

    private final Grid grid;
    private final LineWriter out;

    private PdfTables(Grid grid, LineWriter out) {
        this.grid = grid;
        this.out = out;
    }

    static void write(Grid grid, LineWriter out) {
        new PdfTables(grid, out).write();
    }

    /** The header of table three or four as a PDF gives it; for table two nothing. */
    static void heads(Grid grid, LineWriter out) {
        new PdfTables(grid, out).heads();
    }

    private void write() {
        int page = TabTables.page(grid);
        heads();
        for (int row = 0; row < grid.height(); row++) {
            if (row == page) {
                out.line(PAGE_MARKS.get(grid.spread() % PAGE_MARKS.size()));
                if (!grid.table().id().equals("T2")) {
                    heads();
                }
            }
            if (!grid.isHead(row)) {
                groups(row);
                values(row);
            } else if (grid.table().id().equals("T2")) {
                out.line(joined(grid.beginning(row)));
            }
        }
    }

    private void heads() {
        switch (grid.table().id()) {
            case "T3" -> headsOfThree();
            case "T4" -> headsOfFour();
            default -> {}
        }
    }

    private void headsOfThree() {
        List<Slot> first = grid.beginning(0);
        pieces(first.get(0).text(), 16).forEach(out::line);
        first.stream().skip(1).forEach(slot -> out.line(slot.text()));
        out.line(joined(grid.beginning(1)));
        int width = grid.spread() % 2 + 1;
        for (Slot slot : grid.beginning(2)) {
            boolean plain = Marks.strip(slot.text()).text().length() <= 4;
            pieces(slot.text(), plain ? width : 2).forEach(out::line);
        }
    }

    private void headsOfFour() {
        out.line(joined(grid.beginning(0)));
        List<Slot> results = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            results.addAll(grid.at(2, column).stream().toList());
        }
        out.line(grid.beginning(1).stream()
                .filter(slot -> slot.across() > 1)
                .map(Slot::text)
                .collect(Collectors.joining(" ")));
        out.line(results.stream().map(slot -> half(slot.text(), 0)).collect(Collectors.joining(" ")));
        out.line(results.stream().map(slot -> half(slot.text(), 1)).collect(Collectors.joining(" ")));
    }

    private static String half(String label, int which) {
        int marks = label.length() - Marks.strip(label).text().length();
        int middle = marks + (label.length() - marks + 1) / 2;
        return which == 0 ? label.substring(0, middle) : label.substring(middle);
    }

    /** A group's label stands in the middle of its rows, or before the first of them. */
    private void groups(int row) {
        for (Slot slot : grid.covering(row)) {
            boolean centred = grid.spread() % 2 == 0;
            int stands = centred ? slot.row() + slot.down() / 2 : slot.row();
            if (slot.kind() == Kind.GROUP && stands == row) {
                pieces(slot.text(), grid.spread() % 3 == 0 ? 3 : 5).forEach(out::line);
            }
        }
    }

    private void values(int row) {
        List<Slot> slots = grid.beginning(row);
        String numbers = joined(slots.stream().filter(Slot::isValue).toList());
        String label = slots.stream()
                .filter(slot -> slot.kind() == Kind.LABEL)
                .map(Slot::text)
                .findFirst()
                .orElse("");
        List<String> lines = pieces(label, LABEL_WIDTH);
        if (lines.size() == 2) {
            out.line(lines.get(0)).line(numbers).line(lines.get(1));
            return;
        }
        int middle = lines.size() / 2;
        for (int i = 0; i < lines.size(); i++) {
            out.line(i == middle ? (lines.get(i) + " " + numbers).strip() : lines.get(i));
        }
    }

    static String joined(List<Slot> slots) {
        return slots.stream().map(Slot::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A text cut after every so many characters, marks not counted; a short rest stays with the last piece. */
    static List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = i > 0 && isWord(c) && isWord(text.charAt(i - 1));
            boolean numbered = c == '.' && i > 0 && Character.isDigit(text.charAt(i - 1));
            boolean closing = numbered || "，。、；：）》”".indexOf(c) >= 0;
            if (length >= width && !Marks.isMark(c) && !word && !closing && text.length() - i > (width > 8 ? 1 : 0)) {
                pieces.add(piece.toString());
                piece.setLength(0);
                length = 0;
            }
            piece.append(c);
            length += Marks.isMark(c) ? 0 : 1;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Digits and Latin words are never cut. */
    private static boolean isWord(char c) {
        return c < 128 && c > ' ' && Character.isLetterOrDigit(c);
    }
}
