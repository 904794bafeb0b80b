package org.gouji.draft;

import java.util.List;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * How far a table reaches from a line that is certainly its: back over pieces of labels, on over blank lines, page marks
 * and pieces as long as more of it follows, up to prose, a heading or too long a gap.
 */
final class TableExtent {

    /** Lines that are bare pieces of labels; longer ones are prose. */
    static final int LONGEST_PIECE = 24;

    private static final int MOST_BLANKS = 6;
    private static final int PIECES_AHEAD = 60;
    private static final int FEWEST_NUMBERS = 4;

    private final Vocabulary vocabulary;
    private final HeadingReader headings;

    TableExtent(Vocabulary vocabulary, HeadingReader headings) {
        this.vocabulary = vocabulary;
        this.headings = headings;
    }

    /** The first line of the table that {@code lines.get(from)} is in; none before {@code done}. */
    int start(List<Line> lines, int from, int done) {
        int start = from;
        for (int at = from - 1; at >= done; at--) {
            Line before = lines.get(at);
            boolean page = PageMarks.isMark(before) || PageMarks.isRunningHead(lines, at, vocabulary);
            boolean joins = before.kind() != Line.Kind.BLANK
                    && (before.kind().inTable() || isPiece(before))
                    && !headings.isSection(before);
            if (!page && !joins) {
                break;
            }
            // Where a page ends the table goes on only if there is more of it above.
            start = page ? start : at;
        }
        return start;
    }

    /** Behind the last line of the table that {@code lines.get(from)} is in. */
    int end(List<Line> lines, int from) {
        int end = from + 1;
        int i = end;
        int blanks = 0;
        int pieces = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.kind() == Line.Kind.BLANK) {
                if (++blanks > MOST_BLANKS) {
                    return end;
                }
            } else if (line.kind().inTable()) {
                end = i + 1;
                blanks = 0;
                pieces = 0;
            } else if (isLastMark(lines, i)
                    || isEndOfLabel(lines, i)
                    || isRowOfPiece(line)
                    || isGluedRow(lines.subList(from, end), line)) {
                end = i + 1;
                blanks = 0;
            } else if (headings.isSection(line)
                    || ++pieces > PIECES_AHEAD
                    || !(isPiece(line)
                            || PageMarks.isMark(line)
                            || PageMarks.isRunningHead(lines, i, vocabulary)
                            || isCellBefore(lines, i)
                            || isPieceBefore(lines, i))) {
                return endWithPiece(lines, end);
            } else if (isPiece(line)) {
                blanks = 0; // Blank lines may stand between all pieces of a label, and it may have ten.
            }
            i++;
        }
        return endWithPiece(lines, end);
    }

    /** 行政许可31 in a table whose other numbers have blanks between them; where none has, nothing can be read. */
    private boolean isGluedRow(List<Line> before, Line line) {
        return line.kind() == Line.Kind.TEXT
                && FlowReader.isGluedRow(line.text(), vocabulary)
                && before.stream()
                        .anyMatch(row -> row.kind() == Line.Kind.LABELLED
                                && !row.tabbed()
                                && FlowReader.parts(row.text(), vocabulary).size() > 2);
    }

    /** 收费 0 below 行政事业性. */
    private boolean isEndOfLabel(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (at == 0 || line.kind() != Line.Kind.TEXT || line.trimmed().length() > LineReader.LONGEST_WORD) {
            return false;
        }
        String words = wordsOf(line);
        return !words.isEmpty()
                && lines.get(at - 1).trimmed().length() <= LONGEST_PIECE
                && vocabulary.word(lines.get(at - 1).label() + words) == Vocabulary.Word.ROW;
    }

    /** 四、结转下年度继续办 0 0 0 0 0 0 0, of which the end stands in the next line. */
    private boolean isRowOfPiece(Line line) {
        if (line.kind() != Line.Kind.TEXT || line.trimmed().length() > LineReader.LONGEST_WORD) {
            return false;
        }
        String words = wordsOf(line);
        return words.length() > 1
                && vocabulary.isPiece(words)
                && FlowReader.parts(line.text(), vocabulary).size() > FEWEST_NUMBERS;
    }

    /** The words before the numbers of {@code line}, as a label; empty if it is not some words and then numbers only. */
    private String wordsOf(Line line) {
        List<Span> parts = FlowReader.parts(line.text(), vocabulary);
        boolean numbers = parts.size() > 1
                && !CellContent.isNumber(
                        line.text().substring(parts.get(0).start(), parts.get(0).end()))
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> CellContent.isNumber(line.text().substring(part.start(), part.end())));
        return numbers
                ? Normalizer.label(
                        line.text().substring(parts.get(0).start(), parts.get(0).end()))
                : "";
    }

    /** 理 behind the numbers is the rest of 四、结转下年度继续办 before them, of which a part may stand in their line. */
    private boolean completesLabel(List<Line> lines, int end) {
        String words = end > 0 ? wordsOf(lines.get(end - 1)) : "";
        if (!words.isEmpty() && vocabulary.word(words + lines.get(end).label()) == Vocabulary.Word.ROW) {
            return true;
        }
        return end > 1
                && lines.get(end - 2).trimmed().length() <= LONGEST_PIECE
                && vocabulary.word(lines.get(end - 2).label()
                                + words
                                + lines.get(end).label())
                        == Vocabulary.Word.ROW;
    }

    /** The rest of a label that was wrapped around its numbers stands right behind them. */
    private int endWithPiece(List<Line> lines, int end) {
        boolean rest = end < lines.size()
                && lines.get(end).kind() == Line.Kind.TEXT
                && (lines.get(end).label().length() > 1 || completesLabel(lines, end))
                && isPiece(lines.get(end))
                && !headings.isSection(lines.get(end));
        return rest ? end + 1 : end;
    }

    /** 无 on a line of its own is a mark where a cell is due: behind a label, a number or another mark. */
    private static boolean isLastMark(List<Line> lines, int at) {
        if (!CellContent.isMark(lines.get(at).text())) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && lines.get(before).kind() == Line.Kind.BLANK) {
            before--;
        }
        Line line = lines.get(Math.max(0, before));
        return line.kind() == Line.Kind.LABELLED
                || line.kind() == Line.Kind.NUMBERS && line.cells().size() == 1
                || CellContent.isMark(line.text());
    }

    /** An unknown label on a line of its own is known by the numbers that follow on theirs. */
    private static boolean isCellBefore(List<Line> lines, int at) {
        String text = lines.get(at).text();
        if (text.length() > 40 || text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
            return false;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + 5); i++) {
            Line.Kind kind = lines.get(i).kind();
            if (kind != Line.Kind.BLANK && kind != Line.Kind.EMPTY) {
                return kind == Line.Kind.NUMBERS;
            }
        }
        return false;
    }

    /** A piece of a label with a typo in it is known by the next piece. */
    private boolean isPieceBefore(List<Line> lines, int at) {
        String text = lines.get(at).text();
        return at + 1 < lines.size()
                && text.length() <= LONGEST_PIECE
                && text.indexOf('。') < 0
                && lines.get(at + 1).label().length() > 1
                && isPiece(lines.get(at + 1));
    }

    private boolean isPiece(Line line) {
        return line.kind() == Line.Kind.TEXT
                && line.trimmed().length() <= LineReader.LONGEST_WORD
                && (isMarkOfLabel(line)
                        || vocabulary.isPiece(line.label())
                        || FlowReader.arePieces(line.text(), vocabulary));
    }

    /** A bracket of a label that runs down the page, one character a line. */
    private static boolean isMarkOfLabel(Line line) {
        return line.trimmed().length() == 1 && "（）()、".indexOf(line.text().charAt(0)) >= 0;
    }
}
