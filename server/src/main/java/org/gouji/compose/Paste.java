package org.gouji.compose;

import java.util.List;
import java.util.Optional;
import org.gouji.compose.PasteResult.Reason;
import org.gouji.compose.PasteResult.Refused;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.BoundTable;
import org.gouji.report.CellAt;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/**
 * Something in the clipboard that is to be pasted into a report: an official table, or numbers for the cells of one.
 *
 * @param html what the clipboard has as HTML
 * @param text what it has as plain text
 */
public record Paste(Optional<String> html, Optional<String> text) {

    /** Nobody copies more than this as one table. */
    private static final int LONGEST = 2_000_000;

    /** What becomes of it at {@code place}, a selection or a caret, in {@code report}. */
    public PasteResult into(Report report, Span place, Forms forms) {
        if (isTooLong(html) || isTooLong(text)) {
            return PasteResult.PASS; // A spreadsheet: not even read.
        }
        Optional<CellAt> cell = CellAt.of(report, place.start());
        return cell.map(at -> intoCell(report, at, forms)).orElseGet(() -> asTables(report, place, forms));
    }

    private static boolean isTooLong(Optional<String> content) {
        return content.filter(all -> all.length() > LONGEST || ClipboardTable.isTooLong(all))
                .isPresent();
    }

    private PasteResult asTables(Report report, Span place, Forms forms) {
        Notation notation = report.draft().syntax() == Syntax.MARKDOWN ? Notation.PIPE : Notation.TAB;
        String lineBreak = report.text().lineBreak();
        PastedTables tables = new PastedTables(forms);
        return html.flatMap(content -> tables.fromHtml(content, notation, lineBreak))
                .or(() -> text.flatMap(content -> tables.fromText(content, notation, lineBreak)))
                .<PasteResult>map(written -> new PasteResult.Edits(List.of(new Edit(place, written))))
                .orElse(PasteResult.PASS);
    }

    private PasteResult intoCell(Report report, CellAt cell, Forms forms) {
        PastedTables tables = new PastedTables(forms);
        Optional<BoundTable> official = html.flatMap(tables::soleOfHtml).or(() -> text.flatMap(tables::soleOfText));
        if (official.isPresent()) {
            return intoTable(cell.table(), official.get());
        }
        Optional<ClipboardTable> block =
                html.flatMap(ClipboardTable::ofHtml).or(() -> text.flatMap(ClipboardTable::ofText));
        boolean plain = block.filter(ClipboardTable::isOneCell).isPresent()
                && text.filter(content -> content.indexOf('\n') >= 0 || content.indexOf('\r') >= 0)
                        .isEmpty();
        return block.filter(ClipboardTable::hasNumbers)
                .filter(numbers -> !plain)
                .map(numbers -> PastedBlock.into(report, cell, numbers))
                .orElse(PasteResult.PASS);
    }

    /** A whole table with its labels onto the same table: every figure into the cell of its name. */
    private static PasteResult intoTable(BoundTable target, BoundTable source) {
        if (!target.spec().equals(source.spec())) {
            return Refused.of(
                    Reason.OTHER_TABLE, source.spec().name(), target.spec().name());
        }
        List<Figure> known = source.rows().stream()
                .flatMap(row -> row.figures().stream())
                .filter(figure -> figure.value() instanceof Value.Known)
                .toList();
        List<Edit> edits = target.rows().stream()
                .flatMap(row -> row.figures().stream())
                .filter(figure -> !(figure.value() instanceof Value.Unknown))
                .flatMap(there -> known.stream()
                        .filter(figure -> figure.field().equals(there.field()))
                        .limit(1)
                        .map(figure -> new Edit(
                                there.span(),
                                figure.value().asNumber().orElseThrow().toPlainString())))
                .toList();
        boolean apart =
                edits.stream().map(edit -> edit.span().start()).distinct().count() == edits.size();
        if (!apart || edits.size() < known.size()) {
            return Refused.of(Reason.UNCLEAR_ROW, target.spec().name());
        }
        return edits.isEmpty() ? PasteResult.PASS : new PasteResult.Edits(edits);
    }
}
