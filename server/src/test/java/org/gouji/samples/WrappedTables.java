package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.samples.Grid.Kind;
import org.gouji.samples.Grid.Slot;

/** Tables out of a PDF whose labels stand around or between their numbers. */
final class WrappedTables {

    private static final int WIDTH = 11;

    private WrappedTables() {}

    /** 三、本年度办理结果（一） / 0 0 0 2 2 1 5 / 予以公开: the group and the first piece, the numbers, the rest. */
    static void around(Grid grid, LineWriter out) {
        PdfTables.heads(grid, out);
        for (int row = 0; row < grid.height(); row++) {
            if (grid.isHead(row)) {
                if (grid.table().id().equals("T2")) {
                    out.line(PdfTables.joined(grid.beginning(row)));
                }
                continue;
            }
            List<Slot> slots = grid.beginning(row);
            String groups = text(slots, Kind.GROUP);
            String label = text(slots, Kind.LABEL);
            String numbers =
                    PdfTables.joined(slots.stream().filter(Slot::isValue).toList());
            int bracket = label.startsWith("（") ? label.indexOf('）') + 1 : 0;
            if (!groups.isEmpty() && bracket > 0) {
                out.line(groups + label.substring(0, bracket)).line(numbers).line(label.substring(bracket));
            } else if ((groups + label).length() > WIDTH) {
                List<String> pieces = PdfTables.pieces(groups + label, WIDTH);
                int half = (pieces.size() + 1) / 2;
                pieces.subList(0, half).forEach(out::line);
                out.line(numbers);
                pieces.subList(half, pieces.size()).forEach(out::line);
            } else {
                out.line((groups + label + " " + numbers).strip());
            }
        }
    }

    /** The labels of groups stand one character a line between their rows, wherever that falls. */
    static void vertical(Grid grid, LineWriter out) {
        PdfTables.heads(grid, out);
        for (int row = 0; row < grid.height(); row++) {
            if (grid.isHead(row)) {
                if (grid.table().id().equals("T2")) {
                    out.line(PdfTables.joined(grid.beginning(row)));
                }
                continue;
            }
            List<Slot> slots = grid.beginning(row);
            String numbers =
                    PdfTables.joined(slots.stream().filter(Slot::isValue).toList());
            List<String> lines = new ArrayList<>(PdfTables.pieces(text(slots, Kind.LABEL), WIDTH));
            if (lines.size() == 1) {
                lines.set(0, (lines.get(0) + " " + numbers).strip());
            } else {
                lines.add(lines.size() / 2, numbers);
            }
            out.line(lines.get(0));
            between(grid, row).forEach(out::line);
            lines.subList(1, lines.size()).forEach(out::line);
        }
    }

    /** The characters of vertical labels that fall to a row. */
    private static List<String> between(Grid grid, int row) {
        List<String> characters = new ArrayList<>();
        for (Slot slot : grid.covering(row)) {
            if (slot.kind() != Kind.GROUP) {
                continue;
            }
            List<String> all = PdfTables.pieces(slot.text(), 1);
            int at = row - slot.row();
            int from = all.size() * at / slot.down();
            int to = all.size() * (at + 1) / slot.down();
            characters.addAll(all.subList(from, to));
        }
        return characters;
    }

    private static String text(List<Slot> slots, Kind kind) {
        return slots.stream()
                .filter(slot -> slot.kind() == kind)
                .map(Slot::text)
                .collect(Collectors.joining());
    }
}
