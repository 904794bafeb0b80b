package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.compose.NextYear;
import org.gouji.compose.NormalTable;
import org.gouji.form.Form;
import org.gouji.form.GridCell;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * The form that a report's tables are of, beside the one that its year demands. Table four says nothing: it is the
 * same in both forms.
 *
 * @param expected what the year demands
 * @param right tables of that form
 * @param wrong tables that have a label or a row of another form
 */
record FormInUse(Form expected, List<BoundTable> right, List<BoundTable> wrong) {

    /** Empty if the year is unknown. */
    static Optional<FormInUse> of(Report report) {
        return report.expectedForm().map(expected -> {
            List<BoundTable> tables = report.tables().stream()
                    .filter(table -> expected.isToldBy(table.spec().id()))
                    .toList();
            return new FormInUse(
                    expected,
                    tables.stream().filter(table -> isOf(table, expected)).toList(),
                    tables.stream()
                            .filter(table -> !isOf(table, expected)
                                    && telling(expected, table).isPresent())
                            .toList());
        });
    }

    /** At least one whole table is of another form. */
    boolean hasWrong() {
        return !wrong.isEmpty();
    }

    /** Writes every table of the other form as the expected one has it; empty if one of them cannot be. */
    Optional<Fix> conversion(Report report) {
        List<Edit> edits = new ArrayList<>();
        int leftOut = 0;
        for (BoundTable table : wrong) {
            Optional<NormalTable.Converted> into =
                    NormalTable.into(expected, report, table, NextYear.notationOf(report));
            if (into.isEmpty()) {
                return Optional.empty();
            }
            edits.add(into.get().edit());
            leftOut += into.get().leftOut().size();
        }
        Message title = leftOut == 0
                ? Message.of("form.fix", edits.size(), expected.id())
                : Message.of("form.fix.rest", edits.size(), expected.id(), leftOut);
        return edits.isEmpty() ? Optional.empty() : Optional.of(Fix.preferred(Fix.Kind.NEEDS_INPUT, title, edits));
    }

    /** Where {@code table} shows that it is not of the expected form. */
    Span place(BoundTable table) {
        return telling(expected, table).orElse(table.table().span());
    }

    /** The first label of {@code table} that {@code form} does not have, or the first row. */
    private static Optional<Span> telling(Form form, BoundTable table) {
        TableSpec spec = form.table(table.spec().id());
        Set<String> known = spec.grid().stream()
                .flatMap(row -> row.cells().stream())
                .map(GridCell::text)
                .map(Normalizer::label)
                .collect(Collectors.toSet());
        return table.labels().stream()
                .filter(label -> !known.contains(Normalizer.label(label.official())))
                .map(LabelUse::span)
                .findFirst()
                .or(() -> table.rows().stream()
                        .filter(row -> spec.row(row.spec().id()).isEmpty())
                        .map(BoundRow::label)
                        .findFirst());
    }

    private static boolean isOf(BoundTable table, Form form) {
        return table.spec().form().equals(form.id());
    }
}
