package org.gouji.assist.completion;

import java.util.List;
import java.util.Optional;
import org.gouji.compose.SnippetTemplate;
import org.gouji.compose.TableWriter;
import org.gouji.form.Form;
import org.gouji.form.TableSpec;
import org.gouji.report.Section;

/** The official table of the part at the caret, if it is missing. */
final class TableCandidates {

    private TableCandidates() {}

    static List<CompletionCandidate> of(Caret caret, Form form) {
        Optional<Integer> part = caret.part().map(Section::spec).map(spec -> spec.number());
        return form.tables().stream()
                .filter(table ->
                        part.filter(number -> table.section() == number).isPresent())
                .filter(table -> !caret.has(table.id()))
                .flatMap(table -> candidate(caret, table).stream())
                .toList();
    }

    private static Optional<CompletionCandidate> candidate(Caret caret, TableSpec table) {
        String rows = new TableWriter(table, caret.notation(), field -> "")
                .table(caret.text().lineBreak());
        String label = caret.messages().text("offer.table", table.name());
        String first = table.grid().get(0).cells().get(0).text();
        return caret.line(
                CompletionCandidate.Kind.TABLE,
                label,
                caret.messages().text("form", table.form()),
                "",
                SnippetTemplate.of(rows),
                SearchTerms.of(label, table.name(), "规定表格", first),
                "offer.table.about");
    }
}
