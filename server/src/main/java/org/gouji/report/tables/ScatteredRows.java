package org.gouji.report.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.draft.CellContent;
import org.gouji.draft.Table;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.UnboundRow;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Distinguishes a table whose rows somebody left out from one whose labels were lost on the way. */
final class ScatteredRows {

    private static final Pattern BLANKS = Pattern.compile("[ \u3000\u00a0]+");
    /** What stands in a label beside its words. */
    private static final Pattern LABEL = Pattern.compile("[^\\p{IsHan}]+");
    /** A shorter one may be a column's. */
    private static final int SHORTEST = 3;
    /** Characters of other labels between the pieces of one, without numbers. */
    private static final int REACH = 16;

    private static final Pattern HIDDEN = Pattern.compile("\\D [0-9]+(?: [0-9]+)+$");
    private static final int MANY_LACKING = 5;

    /** Nobody makes so many mistakes of this kind in one table. */
    private static final int SEVERAL = 3;

    /** As many rows could be made of the numbers that are left. */
    private static final int MANY_LOOSE = 3;

    private ScatteredRows() {}

    /**
     * The rows, by their place, whose numbers stand apart from their labels, where no number is lost: those that have too
     * few or too many, and numbers without a label. A converter of PDFs that follows the drawing of a page, not its rows,
     * writes such tables. Empty if the count of all numbers is not that of the form, or lines of the table are rows.
     */
    static Optional<Span> apart(BoundTable table) {
        if (table.showsBlanks()) {
            return Optional.empty();
        }
        long numbers = table.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(ScatteredRows::numbersIn)
                .sum();
        long cells = table.spec().rows().stream()
                .mapToLong(row -> row.fields().size())
                .sum();
        // A row with the numbers of two has lost the label between them; one with too few stands where they are not.
        boolean emptied = table.rows().stream()
                .anyMatch(row -> row.values().size() < row.spec().fields().size());
        if (numbers != cells || !emptied) {
            return Optional.empty();
        }
        return Stream.concat(
                        table.rows().stream()
                                .filter(row -> row.values().size()
                                        != row.spec().fields().size())
                                .map(BoundRow::line),
                        table.unbound().stream()
                                .filter(row -> !isWholeRow(table.spec(), row))
                                .map(UnboundRow::span))
                .min(Comparator.naturalOrder());
    }

    /**
     * True if the table has come apart on its way out of another program, and numbers of its were lost or stand in other rows:
     * several rows have too few or too many, each its own count, or rows are nowhere while numbers are left over. What a
     * person forgets is one row, or the same column in all of them. Never true of lines that are rows.
     */
    static boolean isTorn(BoundTable table) {
        if (table.showsBlanks()) {
            return false;
        }
        if (!table.spec().hasRowLabels()) {
            return table.rows().stream()
                    .anyMatch(row -> row.miscounted()
                            && Math.abs(row.count() - row.spec().fields().size()) >= SEVERAL);
        }
        List<BoundRow> wrong = table.rows().stream()
                .filter(row ->
                        row.count() > 0 && row.count() != row.spec().fields().size())
                .toList();
        long counts = wrong.stream().map(BoundRow::count).distinct().count();
        boolean filled = table.rows().stream().anyMatch(row -> row.count() > 0)
                || table.unbound().stream().anyMatch(row -> row.numbers() > 0);
        if (filled && anyStandsInPieces(table)) {
            return true;
        }
        // A whole row under a label that the form does not have is a row too many, and nothing is lost.
        long loose = table.unbound().stream()
                .filter(row -> row.numbers() > 0 && (row.label().isBlank() || !isWholeRow(table.spec(), row)))
                .count();
        long bound = table.rows().stream()
                .filter(row -> row.count() > 0)
                .map(BoundRow::spec)
                .distinct()
                .count();
        long lacking = table.spec().rows().size() - bound;
        if (lacking > 0 && hidesNumbers(table.table())) {
            return true;
        }
        boolean oneColumn = counts == 1 && loose == 0 && lacking == 0;
        boolean many = wrong.size() + loose >= SEVERAL && !oneColumn;
        return many || lacking >= SEVERAL && wrong.size() + loose > 0;
    }

    /** True if the label of a row that was not found is there all the same: its characters in order, others between. */
    private static boolean anyStandsInPieces(BoundTable table) {
        Set<RowSpec> found = table.rows().stream()
                .filter(row -> !row.placed())
                .map(BoundRow::spec)
                .collect(Collectors.toSet());
        List<String> labels = table.spec().rows().stream()
                .filter(row -> !found.contains(row))
                .map(row -> LABEL.matcher(Normalizer.label(row.label())).replaceAll(""))
                .filter(label -> label.length() >= SHORTEST)
                .toList();
        if (labels.isEmpty()) {
            return false;
        }
        String words = table.table().rows().stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> LABEL.matcher(Normalizer.label(cell.text())).replaceAll(""))
                .collect(Collectors.joining());
        return labels.stream().anyMatch(label -> standsInPieces(label, words));
    }

    private static boolean standsInPieces(String label, String words) {
        for (int start = words.indexOf(label.charAt(0));
                start >= 0;
                start = words.indexOf(label.charAt(0), start + 1)) {
            int end = Math.min(words.length(), start + label.length() + REACH);
            int index = 0;
            for (int at = start; at < end && index < label.length(); at++) {
                index += words.charAt(at) == label.charAt(index) ? 1 : 0;
            }
            if (index == label.length()) {
                return true;
            }
        }
        return false;
    }

    /** 以公开 2 0 1 0 0 0 3 in a table of one cell a line: the end of a label, and a row of numbers that nothing has read. */
    private static boolean hidesNumbers(Table table) {
        return table.notation() == Table.Notation.CELL_LINES
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> HIDDEN.matcher(cell.text()).find());
    }

    /**
     * Where the first row stands whose label is elsewhere, as behind the end of a page: several whole rows without one, a row
     * without one beside a piece of it, or a piece of a row where rows are missing. Empty if lines of the table are rows.
     */
    static Optional<Span> nameless(BoundTable table) {
        if (table.showsBlanks()) {
            return Optional.empty();
        }
        List<UnboundRow> loose =
                table.unbound().stream().filter(row -> row.label().isBlank()).toList();
        List<BoundRow> placed = table.rows().stream().filter(BoundRow::placed).toList();
        long whole = loose.stream().filter(row -> isWholeRow(table.spec(), row)).count();
        long bound = table.rows().stream().map(BoundRow::spec).distinct().count();
        boolean lacking = bound < table.spec().rows().size();
        boolean apart = whole + placed.size() > 1
                || lacking && whole < loose.size()
                || placed.stream().anyMatch(row -> hasPiece(row.spec(), table.table()));
        return apart
                ? Stream.concat(
                                loose.stream().map(UnboundRow::span),
                                placed.stream().map(BoundRow::line))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** （七 of （七）总计, in a cell of its own. */
    private static boolean hasPiece(RowSpec row, Table table) {
        String label = Normalizer.label(row.label());
        return table.rows().stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> Normalizer.label(cell.text()))
                .anyMatch(words -> words.length() > 1 && words.length() < label.length() && label.startsWith(words));
    }

    /** True if most rows of {@code table} have a number for each column, and stand in the order of the form. */
    static boolean isMostlyWhole(BoundTable table) {
        List<Integer> whole = table.rows().stream()
                .filter(row -> row.count() == row.spec().fields().size())
                .map(row -> table.spec().rows().indexOf(row.spec()))
                .toList();
        boolean ordered = whole.equals(whole.stream().sorted().toList());
        return ordered && 3 * whole.size() >= 2 * table.spec().rows().size();
    }

    /** 0 0 0 in one line are three numbers. */
    private static long numbersIn(Table.Cell cell) {
        if (cell.isEmpty() || RowCandidate.isValue(cell)) {
            return cell.isEmpty() ? 0 : 1;
        }
        String[] parts = BLANKS.split(cell.text());
        return Arrays.stream(parts).allMatch(CellContent::isNumber) ? parts.length : 0;
    }

    /** A label that was lost or is wrong has the numbers of its row; that is another mistake. */
    private static boolean isWholeRow(TableSpec spec, UnboundRow row) {
        return spec.rows().stream().anyMatch(own -> own.fields().size() == row.numbers());
    }

    /**
     * True if many rows of the form are nowhere, while many numbers stand behind no label or behind one that has its own: the
     * labels are lost or stand elsewhere, and it can't be said which number belongs where.
     */
    static boolean are(TableSpec spec, List<BoundRow> rows, List<UnboundRow> unbound) {
        long bound = rows.stream().map(BoundRow::spec).distinct().count();
        if (spec.rows().size() - bound < MANY_LACKING) {
            return false;
        }
        int surplus = rows.stream()
                .mapToInt(row -> Math.max(0, row.count() - row.spec().fields().size()))
                .sum();
        int nameless = unbound.stream()
                .filter(row -> row.label().isBlank())
                .mapToInt(UnboundRow::numbers)
                .sum();
        int width =
                spec.rows().stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        return surplus + nameless >= MANY_LOOSE * width;
    }
}
