package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.List;
import org.gouji.draft.Table;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;

/** Writes an official label over the one that stands there. */
final class LabelEdits {

    private LabelEdits() {}

    /** One edit; more where a converter repeated a merged label in the cells behind it that it covers. */
    static List<Edit> of(BoundTable table, LabelUse label) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(label.span(), label.official()));
        table.table().rows().stream()
                .filter(row -> row.span().contains(label.span()))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.span().start() >= label.span().end() && repeats(table, label, cell))
                .forEach(cell -> edits.add(new Edit(cell.span(), label.official())));
        return edits;
    }

    /** True for the same words that count as no label of their own; the results of table four do. */
    private static boolean repeats(BoundTable table, LabelUse label, Table.Cell cell) {
        return !cell.isEmpty()
                && Normalizer.label(cell.text()).equals(Normalizer.label(label.written()))
                && table.labels().stream().noneMatch(other -> other.span().equals(cell.span()));
    }
}
