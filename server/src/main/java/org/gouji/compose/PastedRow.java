package org.gouji.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.draft.Table.Notation;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * A row whose numbers were pasted in one piece, behind its label or into one of its cells: as many as it has cells,
 * separated by tabs, blanks or commas.
 */
public final class PastedRow {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000|]+");
    private static final Pattern COMMAS = Pattern.compile("[\\s\\u3000|,，、;；]+");

    private final Text text;
    private final BoundTable table;
    private final Span line;

    private PastedRow(Text text, BoundTable table, int line) {
        this.text = text;
        this.table = table;
        this.line = text.lineSpan(line);
    }

    /**
     * What puts the numbers of a row into its cells.
     *
     * @param edit of the row's line from its label on
     * @param numbers how many they are
     */
    public record Filled(Edit edit, int numbers) {}

    /** What puts the numbers that were pasted into the line of {@code offset} into their cells. */
    public static Optional<Filled> at(Report report, int offset) {
        int line = report.text().lineOf(offset);
        return report.tables().stream()
                .filter(table -> report.text().lineOf(table.table().span().start()) <= line
                        && line <= report.text().lineOf(table.table().span().end()) + 1)
                .flatMap(table -> new PastedRow(report.text(), table, line).filled().stream())
                .findFirst();
    }

    private Optional<Filled> filled() {
        return table.spec().rows().stream()
                .filter(row -> !row.label().isEmpty())
                .sorted(Comparator.comparingInt(row -> -row.label().length()))
                .flatMap(row -> label(row).flatMap(label -> filled(row, label)).stream())
                .findFirst();
    }

    /** What most lines of the table are written in: how it is read may depend on the very numbers that were pasted. */
    private Notation notation() {
        List<String> lines = text.slice(table.table().span()).lines().toList();
        long pipes = lines.stream().filter(row -> row.indexOf('|') >= 0).count();
        long tabs = lines.stream().filter(row -> row.indexOf('\t') >= 0).count();
        if (Math.max(pipes, tabs) * 2 <= lines.size()) {
            return table.table().notation();
        }
        return pipes >= tabs ? Notation.PIPE : Notation.TAB;
    }

    private Optional<Filled> filled(RowSpec row, Span label) {
        String rest = text.string().substring(label.end(), line.end());
        Optional<List<String>> numbers = numbers(rest, BLANKS, row).or(() -> numbers(rest, COMMAS, row));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        // Last, as it reads the whole table.
        Notation notation = notation();
        boolean writable = notation == Notation.TAB || notation == Notation.PIPE;
        if (!writable || isInPlace(rest, notation, numbers.get().size())) {
            return Optional.empty();
        }
        String written = new RowCopier(text, table)
                .line(row, numbers.get())
                .orElseGet(() -> official(row, notation, numbers.get()));
        Edit edit = new Edit(new Span(label.start(), line.end()), written);
        return text.slice(edit.span()).equals(written)
                ? Optional.empty()
                : Optional.of(new Filled(edit, numbers.get().size()));
    }

    private String official(RowSpec row, Notation notation, List<String> numbers) {
        String whole = new TableWriter(
                        table.spec(),
                        notation,
                        field -> numbers.get(Math.max(0, row.fields().indexOf(field))))
                .row(row);
        return whole.substring(whole.indexOf(row.label()));
    }

    /** Where the label stands in the line, as the content of a cell or at the beginning of one. */
    private Optional<Span> label(RowSpec row) {
        String wanted = Normalizer.label(row.label());
        String string = text.string();
        for (int start = line.start(); start < line.end(); start++) {
            char before = start == line.start() ? '|' : string.charAt(start - 1);
            boolean begins = before == '|' || Normalizer.isBlank(before);
            if (!begins || Normalizer.isBlank(string.charAt(start))) {
                continue;
            }
            int end = start + 1;
            while (end < line.end()
                    && Normalizer.label(string.substring(start, end)).length() < wanted.length()) {
                end++;
            }
            if (Normalizer.label(string.substring(start, end)).equals(wanted)) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /** The numbers of {@code rest}, if it holds nothing else and as many as the row wants; more than one. */
    private static Optional<List<String>> numbers(String rest, Pattern separators, RowSpec row) {
        List<String> pieces = Stream.of(separators.split(rest))
                .filter(piece -> !piece.isEmpty())
                .toList();
        boolean all = pieces.size() == row.fields().size()
                && pieces.size() > 1
                && pieces.stream().allMatch(piece -> Numerals.arabic(piece).isPresent());
        return all ? Optional.of(pieces) : Optional.empty();
    }

    /** True if every number has a cell of its own already, and the row no more of them than the table is wide. */
    private boolean isInPlace(String rest, Notation notation, int numbers) {
        String separator = notation == Notation.PIPE ? "\\|" : "\t";
        long filled = Stream.of(rest.split(separator))
                .filter(cell -> Numerals.arabic(cell).isPresent())
                .count();
        String all = text.slice(line);
        String row = notation == Notation.PIPE ? all.strip().replaceAll("^\\||\\|$", "") : all;
        return filled == numbers
                && row.split(separator, -1).length <= table.spec().width();
    }
}
