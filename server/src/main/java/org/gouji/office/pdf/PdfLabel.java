package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A numbered label in a table, with all the lines that it was wrapped into. */
final class PdfLabel {

    /** 一、 then （一） then 1., each may be cut behind the number. */
    private static final Pattern NUMBER =
            Pattern.compile("([一二三四五六七八九十]{1,2})[、．]|[（(]([一二三四五六七八九十]{1,2})(?:[）)]|$)|(\\d{1,2})[.．、](?!\\d)");

    private static final Pattern BESIDE_HAN = Pattern.compile("(?<=[^\\x00-\\x7f]) +| +(?=[^\\x00-\\x7f])");

    /** Lines of one label stand this close, in parts of their size. */
    private static final double LEADING = 2.1;

    /** One below the other, in lines that may be spaced. */
    private static final double NEXT_LINE = 1.6;

    private final List<PdfPiece> pieces = new ArrayList<>();
    private final int level;
    private final boolean first;
    private double left;
    private double right;

    private PdfLabel(PdfPiece piece, int level, boolean first) {
        this.level = level;
        this.first = first;
        this.left = piece.left();
        this.right = piece.right();
        pieces.add(piece);
    }

    /** The label that {@code piece} begins, if it begins with a number. */
    static Optional<PdfLabel> beginningAt(PdfPiece piece) {
        return beginningAt(piece, withoutBlanks(piece.text()));
    }

    private static Optional<PdfLabel> beginningAt(PdfPiece piece, String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        for (int level = 0; level < 3; level++) {
            String number = matcher.group(level + 1);
            if (number != null) {
                return Optional.of(new PdfLabel(piece, level, number.equals("一") || number.equals("1")));
            }
        }
        throw new AssertionError(piece);
    }

    /** Labels in columns that have room for one character only: 三 above 、 above 本. */
    static List<PdfLabel> upright(List<PdfPiece> pieces) {
        List<List<PdfPiece>> columns = new ArrayList<>();
        for (PdfPiece piece : pieces) {
            if (piece.text().length() == 1) {
                List<PdfPiece> above = columns.stream()
                        .filter(column -> isRightBelow(piece, column.get(column.size() - 1)))
                        .findFirst()
                        .orElseGet(() -> {
                            columns.add(new ArrayList<>());
                            return columns.get(columns.size() - 1);
                        });
                above.add(piece);
            }
        }
        List<PdfLabel> labels = new ArrayList<>();
        for (List<PdfPiece> column : columns) {
            Optional<PdfLabel> last = Optional.empty();
            for (int i = 0; i + 1 < column.size() || last.isPresent() && i < column.size(); i++) {
                StringBuilder text = new StringBuilder();
                column.subList(i, Math.min(column.size(), i + 3)).forEach(piece -> text.append(piece.text()));
                PdfPiece piece = column.get(i);
                Optional<PdfLabel> begun = beginningAt(piece, text.toString());
                last.filter(label -> begun.isEmpty()).ifPresent(label -> label.add(piece));
                begun.ifPresent(labels::add);
                last = begun.isPresent() ? begun : last;
            }
        }
        return labels;
    }

    private static boolean isRightBelow(PdfPiece piece, PdfPiece above) {
        double below = piece.y() - above.y();
        return below > 0
                && below < LEADING * piece.size()
                && Math.abs(piece.left() + piece.right() - above.left() - above.right()) < piece.size() / 2;
    }

    /** True if {@code piece} is one of its lines. */
    boolean holds(PdfPiece piece) {
        return pieces.contains(piece);
    }

    static boolean isNumbered(String text) {
        return NUMBER.matcher(withoutBlanks(text)).lookingAt();
    }

    /** Lines that are stretched to the width of their cell have blanks between their characters. */
    private static String withoutBlanks(String text) {
        return BESIDE_HAN.matcher(text).replaceAll("");
    }

    /** True if {@code piece} stands below the last line of it, where the next line would. */
    boolean goesOnWith(PdfPiece piece) {
        double below = piece.y() - bottom();
        double width = Math.min(piece.right() - piece.left(), right - left);
        return below > -piece.size() / 10 && below < LEADING * piece.size() && piece.shared(left, right) > width / 2;
    }

    void add(PdfPiece piece) {
        pieces.add(piece);
        left = Math.min(left, piece.left());
        right = Math.max(right, piece.right());
    }

    /** 0 for 一、, 1 for （一）, 2 for 1. */
    int level() {
        return level;
    }

    /** True if its number is one. */
    boolean isFirst() {
        return first;
    }

    double left() {
        return left;
    }

    double top() {
        return pieces.get(0).y();
    }

    double bottom() {
        return pieces.get(pieces.size() - 1).y();
    }

    double middle() {
        return (top() + bottom()) / 2;
    }

    double size() {
        return pieces.get(0).size();
    }

    boolean isWrapped() {
        return bottom() - top() > size() / 2;
    }

    /** True if a number at this height stands on one of its lines or between them. */
    boolean covers(double y) {
        double play = 0.35 * size();
        return top() - play <= y && y <= bottom() + play;
    }

    /** True if one of {@code all} stands right of it and beside it, or one above and one below: it names several rows. */
    boolean isOfSeveral(List<PdfLabel> all) {
        boolean above = false;
        boolean below = false;
        for (PdfLabel other : all) {
            if (other.left >= right - size() / 4) {
                boolean near =
                        other.top() < bottom() + NEXT_LINE * size() && other.bottom() > top() - NEXT_LINE * size();
                above |= near && other.top() < bottom() + size() / 2;
                below |= near && other.bottom() > top() - size() / 2;
            }
        }
        return above && below;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (PdfPiece piece : pieces) {
            boolean latin = !text.isEmpty()
                    && PdfTextLines.isLatin(text.charAt(text.length() - 1))
                    && PdfTextLines.isLatin(piece.text().charAt(0))
                    && Character.isLetterOrDigit(piece.text().charAt(0));
            text.append(latin ? " " : "").append(piece.text());
        }
        return withoutBlanks(text.toString());
    }
}
