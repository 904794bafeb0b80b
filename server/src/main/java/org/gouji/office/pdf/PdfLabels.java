package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/** The labels beside the numbers of a table without borders: those of rows, and those of several rows left of them. */
final class PdfLabels {

    /** Characters of one line stand on the same height but for this much of their size. */
    private static final double SAME_HEIGHT = 0.1;
    /** A gap as wide parts two labels, in parts of the size. */
    private static final double GAP = 0.36;
    /** One that is narrower does so where a label begins. */
    private static final double NARROW_GAP = 0.1;
    /** No line is stretched by more between two characters. */
    private static final double WIDEST_STRETCH = 1.2;
    /** A line of some characters is not stretched as much; the margins of two cells are wider. */
    private static final double COLUMN_GAP = 0.25;
    /** Gaps of a stretched line are equal, in parts of the size. */
    private static final double SAME_GAP = 0.06;
    /** Lines of a label begin at the same place, in points. */
    private static final double SAME_PLACE = 1.5;

    private final List<PdfLabel> labels = new ArrayList<>();
    /** What stands here and is of no label. */
    private final List<PdfPiece> others = new ArrayList<>();

    private PdfLabels(List<PdfPiece> pieces) {
        List<PdfLabel> upright = PdfLabel.upright(pieces);
        for (PdfPiece piece : pieces) {
            if (upright.stream().noneMatch(label -> label.holds(piece))) {
                add(piece);
            }
        }
        labels.addAll(upright);
        labels.sort(Comparator.comparingDouble(PdfLabel::top));
    }

    /** The labels that {@code glyphs} make. */
    static PdfLabels of(List<TextPosition> glyphs) {
        List<List<TextPosition>> lines = PdfTextLines.of(glyphs, SAME_HEIGHT);
        Set<TextPosition> numbered = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<TextPosition> line : lines) {
            for (List<TextPosition> piece : PdfPiece.cut(line, at -> isGap(line.get(at - 1), line.get(at)))) {
                for (int i = 0; i < piece.size(); i++) {
                    boolean apart = i == 0 || PdfPiece.gap(piece.get(i - 1), piece.get(i)) > NARROW_GAP;
                    if (apart
                            && PdfLabel.isNumbered(
                                    PdfPiece.of(piece.subList(i, piece.size())).text())) {
                        numbered.add(piece.get(i));
                    }
                }
            }
        }
        List<PdfPiece> pieces = new ArrayList<>();
        for (List<TextPosition> line : lines) {
            for (List<TextPosition> piece : PdfPiece.cut(line, at -> isCut(line, at, numbered))) {
                pieces.add(PdfPiece.of(piece));
            }
        }
        return new PdfLabels(pieces);
    }

    private static boolean isCut(List<TextPosition> line, int at, Set<TextPosition> numbered) {
        TextPosition before = line.get(at - 1);
        TextPosition next = line.get(at);
        double gap = PdfPiece.gap(before, next);
        boolean behindNumber = gap < WIDEST_STRETCH && isOneOf(before, "）)、．.");
        boolean begins = gap > (behindNumber ? COLUMN_GAP : NARROW_GAP)
                && !isLikeOthers(line, at, gap)
                && numbered.stream().anyMatch(start -> Math.abs(start.getX() - next.getX()) < SAME_PLACE);
        return numbered.contains(next) || begins || !behindNumber && isGap(before, next);
    }

    /** True if the gaps beside this one are as wide: the line is stretched. */
    private static boolean isLikeOthers(List<TextPosition> line, int at, double gap) {
        return at > 1
                && at + 1 < line.size()
                && Math.abs(PdfPiece.gap(line.get(at - 2), line.get(at - 1)) - gap) < SAME_GAP
                && Math.abs(PdfPiece.gap(line.get(at), line.get(at + 1)) - gap) < SAME_GAP;
    }

    /** Where lines are stretched to the width of their cell, gaps are within labels, too: a bracket stays with its number. */
    private static boolean isGap(TextPosition before, TextPosition next) {
        double gap = PdfPiece.gap(before, next);
        return gap > GAP && (gap > WIDEST_STRETCH || !isOneOf(before, "（(") && !isOneOf(next, "、．.）)"));
    }

    private static boolean isOneOf(TextPosition glyph, String characters) {
        return characters.contains(glyph.getUnicode());
    }

    private void add(PdfPiece piece) {
        Optional<PdfLabel> begun = PdfLabel.beginningAt(piece);
        if (begun.isPresent()) {
            labels.add(begun.get());
            return;
        }
        labels.stream()
                .filter(label -> label.goesOnWith(piece))
                .max(Comparator.comparingDouble(PdfLabel::bottom))
                .ifPresentOrElse(label -> label.add(piece), () -> others.add(piece));
    }

    boolean isWrapped() {
        return labels.stream().anyMatch(PdfLabel::isWrapped);
    }

    /**
     * A row for each label: with the numbers that stand on its lines or between them, the label of several rows before the first of
     * them. Empty if the row of a number is in doubt.
     *
     * @param numbers all there are, from top to bottom; at least one
     */
    Optional<Body> body(List<Numbers> numbers) {
        Map<PdfLabel, Numbers> lines = new HashMap<>();
        for (Numbers line : numbers) {
            Optional<PdfLabel> label =
                    labels.stream().filter(own -> own.covers(line.y())).max(Comparator.comparingDouble(PdfLabel::left));
            if (label.isEmpty() || label.get().isOfSeveral(labels) || lines.put(label.get(), line) != null) {
                return Optional.empty();
            }
        }
        List<PdfLabel> known = labels.stream()
                .filter(label -> lines.containsKey(label) || label.isOfSeveral(labels))
                .toList();
        double top = known.stream().mapToDouble(PdfLabel::top).min().orElseThrow();
        double bottom = known.stream().mapToDouble(PdfLabel::bottom).max().orElseThrow();
        List<PdfPiece> cut = othersBetween(top, bottom);
        if (!cut.stream().allMatch(piece -> known.stream().anyMatch(label -> label.left() > piece.right()))) {
            return Optional.empty();
        }
        List<Placed> rows = new ArrayList<>();
        int last = numbers.get(0).line();
        // What goes on from the page before stands left of rows and names several of them.
        for (String rest : byColumn(cut)) {
            rows.add(new Placed(0, 0, new PdfOpenTable.Row(rest, last, false)));
        }
        for (PdfLabel label : labels) {
            Numbers line = lines.get(label);
            if (line != null) {
                String text = label.text() + " " + line.text();
                rows.add(new Placed(line.y(), 3, new PdfOpenTable.Row(text, line.line(), false)));
                last = line.line();
            } else if (label.top() >= top && label.bottom() <= bottom) {
                double place = label.isOfSeveral(labels) ? beginning(label, lines) : label.middle();
                rows.add(new Placed(place, label.level(), new PdfOpenTable.Row(label.text(), last, false)));
            }
        }
        return Optional.of(
                new Body(top, bottom, rows.stream().sorted().map(Placed::row).toList()));
    }

    /** Labels first and numbers behind them, where nothing on the page says which belong together. Empty without labels. */
    Optional<Body> apart(List<Numbers> numbers) {
        double lowest = numbers.get(numbers.size() - 1).y();
        List<PdfLabel> beside = labels.stream()
                .filter(label -> label.top() <= lowest + label.size() / 2)
                .toList();
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        double highest = numbers.get(0).y();
        double top = Math.min(
                highest, beside.stream().mapToDouble(PdfLabel::top).min().orElseThrow());
        double bottom = Math.max(
                lowest, beside.stream().mapToDouble(PdfLabel::bottom).max().orElseThrow());
        List<PdfOpenTable.Row> rows = new ArrayList<>();
        for (String rest : byColumn(othersBetween(top, bottom))) {
            rows.add(new PdfOpenTable.Row(rest, numbers.get(0).line(), false));
        }
        for (PdfLabel label : beside) {
            rows.add(new PdfOpenTable.Row(label.text(), numbers.get(0).line(), false));
        }
        numbers.forEach(line -> rows.add(new PdfOpenTable.Row(line.text(), line.line(), false)));
        return Optional.of(new Body(top, bottom, rows));
    }

    private List<PdfPiece> othersBetween(double top, double bottom) {
        return others.stream()
                .filter(piece -> top - PdfOpenTable.SAME_LINE * piece.size() <= piece.y()
                        && piece.y() < bottom + piece.size() / 2)
                .toList();
    }

    private static Collection<String> byColumn(List<PdfPiece> pieces) {
        return pieces.stream()
                .collect(Collectors.toMap(
                        piece -> Math.round(piece.left() / piece.size()), PdfPiece::text, String::concat, TreeMap::new))
                .values();
    }

    /**
     * The numbers of a row.
     *
     * @param line their line of the page
     * @param y its height there
     * @param text the numbers, with blanks between them
     */
    record Numbers(int line, double y, String text) {

        static Numbers of(int line, List<PdfPiece> pieces) {
            return new Numbers(
                    line, pieces.get(0).y(), pieces.stream().map(PdfPiece::text).collect(Collectors.joining(" ")));
        }
    }

    /**
     * The rows of a table, and where they stand.
     *
     * @param top the line of the first label
     * @param bottom that of the last
     * @param rows the rows
     */
    record Body(double top, double bottom, List<PdfOpenTable.Row> rows) {}

    /** Where the first of the rows stands that {@code label} names; at the top of the page if that is on an earlier page. */
    private double beginning(PdfLabel label, Map<PdfLabel, Numbers> lines) {
        return lines.entrySet().stream()
                .filter(entry -> {
                    PdfLabel row = entry.getKey();
                    return row.level() == label.level() + 1
                            && row.isFirst()
                            && row.left() > label.left()
                            && row.top() <= label.middle() + label.size() / 2;
                })
                .mapToDouble(entry -> entry.getValue().y())
                .max()
                .orElse(0);
    }

    /** A row and its height on the page; labels of several rows come before them. */
    private record Placed(double y, int level, PdfOpenTable.Row row) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            return Comparator.comparingDouble(Placed::y)
                    .thenComparingInt(Placed::level)
                    .compare(this, other);
        }
    }
}
