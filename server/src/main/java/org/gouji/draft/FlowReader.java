package org.gouji.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Reads tables without a grid: copied from a browser, where each number may be on a line of its own, or from a PDF,
 * where blanks separate the numbers of a row. Only the order of the cells is kept.
 */
final class FlowReader implements NotationReader {

    private static final Pattern LABEL_AND_NUMBER =
            Pattern.compile("(.*[\\u4e00-\\u9fff）)”]) ?([0-9]{1,6})", Pattern.DOTALL);

    private static final int LONGEST_GLUED = 90;
    private static final int FEWEST_NUMBERS = 4;

    @Override
    public Table.Notation notation() {
        return Table.Notation.FLOW;
    }

    @Override
    public Optional<List<Table.Row>> read(List<Line> lines, Vocabulary vocabulary) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Line line : lines) {
            for (Table.Cell cell : line.cells()) {
                if (!cell.isEmpty()
                        && !LineReader.isRule(cell.text())
                        && !cell.text().equals("|")) {
                    cells.addAll(split(cell, vocabulary));
                }
            }
        }
        return Optional.of(CellLinesReader.rowsAtLabels(cells, vocabulary));
    }

    /** True if several numbers and nothing else stand in {@code cell}. */
    static boolean areNumbers(Table.Cell cell) {
        String text = cell.text();
        boolean several = text.indexOf(' ') > 0 && text.length() <= LineReader.LONGEST_WORD;
        List<Span> words = several ? words(text) : List.of();
        return words.size() > 1 && words.stream().allMatch(word -> isValue(text, word));
    }

    /** The end of a label, and the first number of its row where nothing parts them: 不计其他情形）0. */
    static List<Table.Cell> withoutNumber(Table.Cell cell, Vocabulary vocabulary) {
        String text = cell.text();
        Matcher glued = LABEL_AND_NUMBER.matcher(text);
        boolean parted = text.length() <= LineReader.LONGEST_WORD
                && glued.matches()
                && vocabulary.word(Normalizer.label(text)) == Vocabulary.Word.NONE
                && isLabel(glued.group(1), vocabulary);
        return parted
                ? Stream.of(new Span(0, glued.end(1)), new Span(glued.start(2), glued.end(2)))
                        .map(part -> new Table.Cell(
                                part.shift(cell.span().start()), text.substring(part.start(), part.end())))
                        .toList()
                : List.of(cell);
    }

    private static boolean isLabel(String words, Vocabulary vocabulary) {
        String label = Normalizer.label(words);
        return label.length() > 2
                && (vocabulary.word(label) == Vocabulary.Word.ROW
                        || vocabulary.isPiece(label)
                        || arePieces(words, vocabulary));
    }

    static List<Table.Cell> split(Table.Cell cell, Vocabulary vocabulary) {
        String text = cell.text();
        if (vocabulary.word(Normalizer.label(text)) != Vocabulary.Word.NONE) {
            return List.of(cell);
        }
        List<Span> parts = isGluedRow(text, vocabulary) ? label(text) : parts(text, vocabulary);
        if (parts.size() == 1 && (areLabels(text, vocabulary) || arePieces(text, vocabulary))) {
            parts = words(text);
        }
        return parts.stream()
                .map(part -> new Table.Cell(part.shift(cell.span().start()), text.substring(part.start(), part.end())))
                .toList();
    }

    /** Splits {@code text} into a label, which may contain blanks, and the numbers behind it. */
    static List<Span> parts(String text) {
        List<Span> words = words(text);
        int numbersFrom = numbersFrom(text, words);
        List<Span> parts = new ArrayList<>();
        if (numbersFrom > 0) {
            parts.add(new Span(words.get(0).start(), words.get(numbersFrom - 1).end()));
        }
        parts.addAll(words.subList(numbersFrom, words.size()));
        return parts;
    }

    /** The same where a PDF has put a label and the first of its numbers together: 予以公开0 0 0 0 0 0 0. */
    static List<Span> parts(String text, Vocabulary vocabulary) {
        List<Span> parts = parts(text);
        if (parts.size() < 2) {
            return parts; // A label with its only number looks like all others in a table whose cells run together.
        }
        Span first = parts.get(0);
        int end = first.end();
        while (end > first.start() && Normalizer.isAsciiDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean glued = end > first.start() && end < first.end() && isLabelEnd(text.charAt(end - 1));
        if (!glued || first.length() > LONGEST_GLUED) {
            return parts;
        }
        String label = Normalizer.label(text.substring(first.start(), end));
        OptionalInt values = vocabulary.valuesOf(label);
        boolean own = values.isPresent() && values.getAsInt() == parts.size();
        if (!own && (parts.size() < FEWEST_NUMBERS || !vocabulary.isPiece(label))) {
            return parts;
        }
        List<Span> split = new ArrayList<>(parts);
        split.set(0, new Span(first.start(), end));
        split.add(1, new Span(end, first.end()));
        return split;
    }

    /** True for 行政许可31, the label of a row that has one number, and that number. */
    static boolean isGluedRow(String text, Vocabulary vocabulary) {
        List<Span> parts = text.length() > LONGEST_GLUED ? List.of() : label(text);
        if (parts.size() < 2 || parts(text).size() > 1) {
            return false;
        }
        OptionalInt values = vocabulary.valuesOf(
                Normalizer.label(text.substring(0, parts.get(0).end())));
        return values.isPresent() && values.getAsInt() == 1;
    }

    /** {@code text} before its last digits, and these; 12.4 is one number. */
    private static List<Span> label(String text) {
        int end = text.length();
        while (end > 0 && (Normalizer.isAsciiDigit(text.charAt(end - 1)) || isPoint(text, end - 1))) {
            end--;
        }
        return end > 0 && end < text.length() && isLabelEnd(text.charAt(end - 1))
                ? List.of(new Span(0, end), new Span(end, text.length()))
                : List.of();
    }

    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && at + 1 < text.length()
                && Normalizer.isAsciiDigit(text.charAt(at - 1))
                && Normalizer.isAsciiDigit(text.charAt(at + 1));
    }

    private static boolean isLabelEnd(char c) {
        return Normalizer.isHan(c) || "）)”\"’".indexOf(c) >= 0;
    }

    /** True if {@code text} is several labels separated by blanks, as in a header line. */
    static boolean areLabels(String text, Vocabulary vocabulary) {
        List<Span> words = words(text);
        return words.size() > 1
                && words.stream()
                        .map(word -> Normalizer.label(text.substring(word.start(), word.end())))
                        .allMatch(word -> vocabulary.word(word) != Vocabulary.Word.NONE);
    }

    /** True if {@code text} is several pieces of labels separated by blanks, as in a header that was wrapped. */
    static boolean arePieces(String text, Vocabulary vocabulary) {
        List<Span> words = words(text);
        return words.size() > 1
                && words.stream()
                        .map(word -> Normalizer.label(text.substring(word.start(), word.end())))
                        .allMatch(word -> word.length() <= TableExtent.LONGEST_PIECE
                                && !CellContent.isMark(word)
                                && vocabulary.isPiece(word));
    }

    /** The labels in {@code cell}, normalised, known or not. */
    static List<String> labels(Table.Cell cell, Vocabulary vocabulary) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return split(cell, vocabulary).stream()
                .filter(part -> !CellContent.isNumber(part.text()))
                .map(part -> Normalizer.label(part.text()))
                .toList();
    }

    /** The first of the words that are numbers to the end, or nearly so: one cell may hold something else. */
    private static int numbersFrom(String text, List<Span> words) {
        int first = 0;
        while (first < words.size() && !isValue(text, words.get(first))) {
            first++;
        }
        int values = 0;
        boolean wordy = false;
        for (Span word : words.subList(first, words.size())) {
            values += isValue(text, word) ? 1 : 0;
            wordy |= !isValue(text, word) && word.length() > 4;
        }
        if (!wordy && values > 2 && values * 3 >= (words.size() - first) * 2) {
            return first;
        }
        int from = words.size();
        while (from > 0 && isValue(text, words.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isValue(String text, Span word) {
        String value = text.substring(word.start(), word.end());
        return CellContent.isNumber(value)
                || value.equals("0/0")
                || value.equals("/")
                || value.equals("-")
                || value.equals("—");
    }

    /** Adds {@code word}, or makes the word before longer by it: 126.4万 元. */
    private static void add(Span word, String text, List<Span> words) {
        int last = words.size() - 1;
        boolean unit = last >= 0
                && CellContent.isUnitOf(
                        text.substring(words.get(last).start(), words.get(last).end()),
                        text.substring(word.start(), word.end()));
        if (unit) {
            words.set(last, words.get(last).union(word));
        } else {
            words.add(word);
        }
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Normalizer.isBlank(text.charAt(i));
            if (blank && from >= 0) {
                add(new Span(from, i), text, words);
                from = -1;
            } else if (!blank && from < 0) {
                from = i;
            }
        }
        return words;
    }
}
