package org.gouji.report.reader;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.draft.Draft;
import org.gouji.form.Form;
import org.gouji.form.GridCell;
import org.gouji.form.TableSpec;
import org.gouji.report.CellName;
import org.gouji.text.Normalizer;
import org.gouji.text.Text;

/** Knows a report that lost its line breaks: headings and the labels of its tables stand in one line. */
final class RunTogether {

    /** No line with three tables in it is shorter. */
    private static final int SHORTEST = 500;

    private static final int FEWEST_LABELS = 12;

    private static final int FEWEST_SECTIONS = 3;

    private RunTogether() {}

    /** True if one line of {@code draft} holds most of a report; lines of markup say nothing of what is read. */
    static boolean is(Draft draft, Form form) {
        if (draft.isWebPage()) {
            return false;
        }
        Text text = draft.text();
        for (int line = 0; line < text.lineCount(); line++) {
            if (text.lineEnd(line) - text.lineStart(line) > SHORTEST) {
                String words = Normalizer.label(text.line(line));
                if (sections(words, form) >= FEWEST_SECTIONS && is(words, form)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many parts of the form {@code words} name. */
    private static long sections(String words, Form form) {
        return form.sections().stream()
                .filter(section -> Stream.concat(Stream.of(section.heading()), section.accepted().stream())
                        .map(CellName::withoutNumber)
                        .map(Normalizer::label)
                        .anyMatch(words::contains))
                .count();
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
