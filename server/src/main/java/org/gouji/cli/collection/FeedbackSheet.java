package org.gouji.cli.collection;

import java.util.ArrayList;
import java.util.List;
import org.gouji.cli.files.CliMessages;
import org.gouji.publish.Page;

/** What an inspector sends back to one organ: its findings as a table, in the form of an official document. */
final class FeedbackSheet {

    private static final List<Integer> WIDTHS = List.of(1, 4, 6, 4);

    private FeedbackSheet() {}

    /** The sheet about {@code row}. */
    static Page of(SummaryRow row, CliMessages messages) {
        List<Page.Element> elements = new ArrayList<>();
        String organ = row.organ().orElse("");
        elements.add(new Page.Title(
                messages.text("sheet.title", organ, String.valueOf(row.year().orElse(0)))));
        if (row.problems().isEmpty()) {
            elements.add(new Page.Paragraph(messages.text("summary.clean")));
            return new Page(elements);
        }
        elements.add(new Page.Paragraph(messages.text(
                "sheet.opening",
                organ,
                row.file(),
                String.valueOf(row.problems().size()))));
        List<Page.Row> rows = new ArrayList<>();
        rows.add(line("sheet.number", "summary.place", "summary.message", "summary.suggestion", messages));
        int number = 1;
        for (SummaryRow.Problem problem : row.problems()) {
            rows.add(cells(
                    String.valueOf(number++),
                    (problem.part() + " " + problem.place()).strip(),
                    messages.level(problem.level()) + "：" + problem.message(),
                    problem.suggestion()));
        }
        elements.add(new Page.Table(WIDTHS, 1, rows));
        elements.add(new Page.Paragraph(messages.text("sheet.closing")));
        return new Page(elements);
    }

    private static Page.Row line(String a, String b, String c, String d, CliMessages messages) {
        return cells(messages.text(a), messages.text(b), messages.text(c), messages.text(d));
    }

    private static Page.Row cells(String... texts) {
        List<Page.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Page.Cell(texts[i], i, 1, 1));
        }
        return new Page.Row(cells);
    }
}
