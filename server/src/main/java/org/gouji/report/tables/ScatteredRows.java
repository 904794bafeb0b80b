package org.gouji.report.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.draft.CellContent;
import org.gouji.draft.Table;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.UnboundRow;
import org.gouji.text.Span;

/** Distinguishes a table whose rows somebody left out from one whose labels were lost on the way. */
final class ScatteredRows {

    private static final Pattern BLANKS = Pattern.compile("[ \u3000\u00a0]+");
    private static final int MANY_LACKING = 5;

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
