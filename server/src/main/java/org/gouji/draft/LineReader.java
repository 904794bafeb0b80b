package org.gouji.draft;

import java.util.ArrayList;
import java.util.List;
import org.gouji.text.Cache;
import org.gouji.text.Caches;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Splits a text into lines and classifies each by what it could be in a table. */
final class LineReader {

    /** A cell behind a lone tab that is longer than this is a paragraph that was indented with a tab. */
    private static final int LONGEST_LABEL = 60;

    /** No label is longer, even where blanks were put between its characters. */
    static final int LONGEST_WORD = 160;

    /** As many tabs on a blank line part the cells of a row. */
    private static final int BLANK_ROW = 10;

    private final Vocabulary vocabulary;
    private final GluedTables glued;
    private final Cache<String, Line> cache;

    /** A reader that keeps in {@code caches} what lines are, by their characters. */
    LineReader(Vocabulary vocabulary, Caches caches) {
        this.vocabulary = vocabulary;
        this.glued = new GluedTables(vocabulary);
        this.cache = caches.of(Caches.Kind.LINES, Line::shift);
    }

    /** The line, or piece of a line, that stands at {@code span} of {@code text}. */
    Line read(Text text, Span span) {
        String raw = text.slice(span);
        return cache.get(raw, raw.length(), span.start(), () -> read(raw, span));
    }

    private Line read(String raw, Span span) {
        Span inner = Normalizer.trim(raw, new Span(0, raw.length())).shift(span.start());
        if (inner.isEmpty()) {
            boolean cell = raw.indexOf('\t') >= 0;
            // A few tabs stand before a cell in a browser's copy; many are the blank row of a table without labels.
            boolean row = raw.chars().filter(c -> c == '\t').count() >= BLANK_ROW;
            List<Table.Cell> cells =
                    row ? tabCells(span, raw) : cell ? List.of(new Table.Cell(Span.at(span.end()), "")) : List.of();
            return new Line(span, inner, raw, cell ? Line.Kind.EMPTY : Line.Kind.BLANK, cells, false);
        }
        String trimmed = raw.substring(inner.start() - span.start(), inner.end() - span.start());
        if (Bars.isRule(trimmed)) {
            return new Line(span, inner, raw, Line.Kind.EMPTY, List.of(), false);
        }
        List<Table.Cell> cells = cells(span, raw, inner, trimmed);
        Line line = new Line(span, inner, raw, kind(raw, trimmed, cells), cells, false);
        return line.kind() == Line.Kind.TEXT && glued.isGlued(line.label())
                ? new Line(span, inner, raw, line.kind(), cells, true)
                : line;
    }

    private List<Table.Cell> cells(Span span, String raw, Span inner, String trimmed) {
        if (Bars.separate(trimmed)) {
            return pipeCells(inner, trimmed);
        }
        if (raw.indexOf('\t') >= 0) {
            return tabCells(span, raw);
        }
        int bar = Bars.next(trimmed, 0);
        if (bar > 0 && bar <= LONGEST_LABEL && beginsRow(trimmed.substring(0, bar))) {
            return pipeCells(inner, trimmed);
        }
        Table.Cell whole = new Table.Cell(inner, trimmed);
        boolean escaped = trimmed.length() <= LONGEST_LABEL && trimmed.indexOf('\\') >= 0;
        return List.of(escaped ? InlineMarkup.strip(whole) : whole);
    }

    /** A row of two cells without bars at its ends is known by its label, or by its dashes. */
    private boolean beginsRow(String words) {
        if (isRule(words.strip())) {
            return true;
        }
        Vocabulary.Word word = vocabulary.word(Normalizer.label(words));
        return word == Vocabulary.Word.ROW || word == Vocabulary.Word.HEAD;
    }

    private static List<Table.Cell> tabCells(Span line, String raw) {
        List<Table.Cell> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || raw.charAt(i) == '\t') {
                cells.add(cell(raw, new Span(from, i), line.start()));
                from = i + 1;
            }
        }
        return List.copyOf(cells);
    }

    private List<Table.Cell> pipeCells(Span inner, String trimmed) {
        List<Table.Cell> cells = new ArrayList<>();
        int from = Bars.is(trimmed.charAt(0)) ? 1 : 0;
        for (int i = from; i <= trimmed.length(); i++) {
            boolean end = i == trimmed.length();
            boolean bar = !end && Bars.is(trimmed.charAt(i)) && trimmed.charAt(Math.max(0, i - 1)) != '\\';
            if (bar || end && (from < trimmed.length() || cells.isEmpty())) {
                cells.addAll(atGap(InlineMarkup.strip(cell(trimmed, new Span(from, i), inner.start()))));
                from = i + 1;
            }
        }
        return List.copyOf(cells);
    }

    /** A label and its number between which the bar was lost: {@code 行政处罚  291 |}. */
    private List<Table.Cell> atGap(Table.Cell cell) {
        String text = cell.text();
        int gap = text.lastIndexOf("  ");
        boolean parted = gap > 0
                && text.length() <= LONGEST_LABEL
                && cell.span().length() == text.length()
                && CellContent.isNumber(text.substring(gap + 2))
                && vocabulary.word(Normalizer.label(text.substring(0, gap))) == Vocabulary.Word.ROW;
        if (!parted) {
            return List.of(cell);
        }
        String label = text.substring(0, gap).stripTrailing();
        int start = cell.span().start();
        return List.of(
                new Table.Cell(new Span(start, start + label.length()), label),
                new Table.Cell(new Span(start + gap + 2, cell.span().end()), text.substring(gap + 2)));
    }

    /** The place of an empty cell is behind its first blank, or the cell itself. */
    private static Table.Cell cell(String raw, Span within, int offset) {
        Span content = Normalizer.trim(raw, within);
        if (content.isEmpty()) {
            int at = within.length() > 1 ? within.start() + 1 : within.start();
            return new Table.Cell(Span.at(at + offset), "");
        }
        return new Table.Cell(content.shift(offset), raw.substring(content.start(), content.end()));
    }

    private Line.Kind kind(String raw, String trimmed, List<Table.Cell> cells) {
        boolean several = cells.size() > 1;
        boolean anyNumber = false;
        boolean anyText = false;
        for (Table.Cell cell : cells) {
            if (cell.isEmpty() || isRule(cell.text())) {
                continue;
            }
            if (CellContent.isNumber(cell.text()) || CellContent.isMark(cell.text()) && several) {
                anyNumber = true;
                continue;
            }
            anyText = true;
            Vocabulary.Word word = cell.text().length() > LONGEST_WORD
                    ? Vocabulary.Word.NONE
                    : vocabulary.word(Normalizer.label(cell.text()));
            if (word == Vocabulary.Word.ROW
                    || word == Vocabulary.Word.HEAD
                    || word == Vocabulary.Word.COMMON && (several || !trimmed.equals(cell.text()))) {
                return Line.Kind.LABELLED;
            }
        }
        if (!anyText) {
            return anyNumber ? Line.Kind.NUMBERS : Line.Kind.EMPTY;
        }
        if (several && raw.indexOf('\t') >= 0 && !isIndentedProse(raw, cells) || Bars.separate(trimmed) && several) {
            return Line.Kind.CELLS;
        }
        return isProse(trimmed) ? Line.Kind.TEXT : bareKind(raw, trimmed);
    }

    /** A long line with a full stop is prose without further checks. */
    private static boolean isProse(String trimmed) {
        return trimmed.length() > LONGEST_WORD && trimmed.indexOf('。') >= 0;
    }

    /** A line without cells: numbers separated by blanks, a label with numbers behind it, or text. */
    private Line.Kind bareKind(String raw, String trimmed) {
        List<Span> parts = FlowReader.parts(trimmed, vocabulary);
        if (parts.size() > 1) {
            Span head = parts.get(0);
            String first = trimmed.substring(head.start(), head.end());
            if (CellContent.isNumber(first)) {
                return Line.Kind.NUMBERS;
            }
            String label = Normalizer.label(first);
            boolean pieces = vocabulary.isPiece(label) || FlowReader.arePieces(first, vocabulary);
            if (vocabulary.word(label) != Vocabulary.Word.NONE || parts.size() > 3 && pieces) {
                return Line.Kind.LABELLED;
            }
            if (parts.size() > 3 && label.length() <= LONGEST_LABEL / 2) {
                return Line.Kind.CELLS;
            }
        }
        if (parts.size() == 1 && FlowReader.areLabels(trimmed, vocabulary)) {
            return Line.Kind.LABELLED;
        }
        if (trimmed.equals("/") || trimmed.equals("-") || trimmed.equals("—") || trimmed.equals("|")) {
            return Line.Kind.NUMBERS;
        }
        boolean shortCell = raw.charAt(0) == '\t' && trimmed.length() <= LONGEST_LABEL && trimmed.indexOf('。') < 0;
        return shortCell ? Line.Kind.CELLS : Line.Kind.TEXT;
    }

    private static boolean isIndentedProse(String raw, List<Table.Cell> cells) {
        return raw.charAt(0) == '\t'
                && cells.stream().filter(cell -> !cell.isEmpty()).count() == 1
                && (raw.length() > LONGEST_LABEL || raw.indexOf('。') >= 0);
    }

    /** {@code ---} or {@code :--:} of a Markdown delimiter row. */
    static boolean isRule(String text) {
        if (text.length() < 3 && !text.startsWith(":")) {
            return false;
        }
        return text.chars().allMatch(c -> c == '-' || c == ':');
    }
}
