package org.gouji.report.tables;

import java.util.List;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.UnboundRow;

/** Distinguishes a table whose rows somebody left out from one whose labels were lost on the way. */
final class ScatteredRows {

    private static final int MANY_LACKING = 5;

    /** As many rows could be made of the numbers that are left. */
    private static final int MANY_LOOSE = 3;

    private ScatteredRows() {}

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
