package org.gouji.check.tables;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.compose.NextYear;
import org.gouji.compose.NormalTable;
import org.gouji.draft.Table.Notation;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.text.Edit;

/** Fixes the layout of a table by rewriting it as the form prints it, every figure as its author wrote it. */
final class TableRewrite {

    private TableRewrite() {}

    /** {@code finding} with that fix, unless something in the table was not understood. */
    static Finding offer(Finding finding, Report report, BoundTable table) {
        return of(report, table).map(finding::withFix).orElse(finding);
    }

    /** That fix; empty if something in the table was not understood. */
    static Optional<Fix> of(Report report, BoundTable table) {
        if (table.rows().stream().map(BoundRow::spec).distinct().count()
                < table.spec().rows().size()) {
            return Optional.empty(); // A row that is missing would become one of blanks.
        }
        Notation own = table.table().notation();
        boolean grid = own == Notation.PIPE || own == Notation.TAB;
        Optional<Edit> edit = NormalTable.edit(report, table, grid ? own : NextYear.notationOf(report));
        Message title = Message.of("table.fix", table.spec().name());
        // A table of another year's form is rewritten as the right one has it first: one change at one place.
        return edit.map(written -> isOfTheYear(report, table)
                ? Fix.preferred(Fix.Kind.EXACT, title, List.of(written))
                : Fix.other(Fix.Kind.EXACT, title, List.of(written)));
    }

    private static boolean isOfTheYear(Report report, BoundTable table) {
        return report.expectedForm()
                .filter(form -> form.isToldBy(table.spec().id()))
                .filter(form -> !form.id().equals(table.spec().form()))
                .isEmpty();
    }
}
