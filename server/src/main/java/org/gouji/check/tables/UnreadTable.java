package org.gouji.check.tables;

import java.util.Optional;
import org.gouji.draft.Table;
import org.gouji.form.GridCell;
import org.gouji.form.TableSpec;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Normal;
import org.gouji.text.Span;

/** Finds tables of which only the words are left, so that none could be bound: they are not missing. */
final class UnreadTable {

    private static final int ENOUGH = 3;
    private static final int TELLING = 4;

    private UnreadTable() {}

    /** Where the words of {@code table} stand in its part; empty if the table was bound or is not there at all. */
    static Optional<Span> of(Report report, TableSpec table) {
        boolean bound = report.tables().stream().anyMatch(found -> found.spec().section() == table.section());
        return bound
                ? Optional.empty()
                : report.section(table.section()).flatMap(section -> in(report, section, table));
    }

    private static Optional<Span> in(Report report, Section section, TableSpec table) {
        Optional<Span> glued = section.blocks().stream()
                .filter(block -> block instanceof Table found && found.notation() == Table.Notation.GLUED)
                .map(block -> block.span())
                .findFirst();
        if (glued.isPresent()) {
            return glued;
        }
        Span body = new Span(
                Math.min(section.heading().span().end(), section.span().end()),
                section.span().end());
        String words = Normal.label(report.text().slice(body));
        long labels = table.grid().stream()
                .flatMap(row -> row.cells().stream())
                .map(GridCell::text)
                .filter(label -> label.length() >= TELLING)
                .map(Normal::label)
                .distinct()
                .filter(words::contains)
                .count();
        return labels < ENOUGH
                ? Optional.empty()
                : section.blocks().stream().map(block -> block.span()).findFirst();
    }
}
