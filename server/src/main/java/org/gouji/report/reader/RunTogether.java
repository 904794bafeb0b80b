package org.gouji.report.reader;

import java.util.List;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.form.Form;
import org.gouji.form.GridCell;
import org.gouji.form.TableSpec;
import org.gouji.report.CellName;
import org.gouji.text.Normalizer;

/** Knows a report that lost its line breaks: headings and the labels of its tables stand in one block. */
final class RunTogether {

    /** No paragraph or heading with three tables in it is shorter. */
    private static final int SHORTEST = 500;

    private static final int FEWEST_LABELS = 12;

    private RunTogether() {}

    /** True if one block of {@code draft} holds most of a report. */
    static boolean is(Draft draft, Form form) {
        String first = CellName.withoutNumber(form.section(1).heading());
        for (Block block : draft.blocks()) {
            if (block.span().length() > SHORTEST) {
                String words = draft.text().slice(block.span());
                if (words.contains(first) && is(Normalizer.label(words), form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(String words, Form form) {
        List<String> labels = form.tables().stream()
                .filter(TableSpec::hasRowLabels)
                .flatMap(table -> table.grid().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() == GridCell.Role.LABEL)
                .map(cell -> Normalizer.label(cell.text()))
                .toList();
        return labels.stream().filter(words::contains).count() >= FEWEST_LABELS;
    }
}
