package org.gouji.check.tables;

import java.util.List;
import org.gouji.draft.Table;
import org.gouji.form.GridCell;
import org.gouji.form.TableSpec;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Tells a table of which only the words are left, so that it could not be bound, from one that is not there. */
final class UnreadTable {

    private static final int TELLING = 4;

    private UnreadTable() {}

    /** True if {@code section} holds more than half of the labels of {@code table}; prose names fewer of them. */
    static boolean standsIn(Report report, Section section, TableSpec table) {
        boolean glued = section.blocks().stream()
                .anyMatch(block -> block instanceof Table found && found.notation() == Table.Notation.GLUED);
        if (glued) {
            return true;
        }
        int end = section.span().end();
        Span body = new Span(Math.min(section.heading().span().end(), end), end);
        String words = Normalizer.label(report.text().slice(body));
        List<String> labels = table.grid().stream()
                .flatMap(row -> row.cells().stream())
                .map(GridCell::text)
                .filter(label -> label.length() >= TELLING)
                .map(Normalizer::label)
                .distinct()
                .toList();
        return labels.stream().filter(words::contains).count() * 2 > labels.size();
    }
}
