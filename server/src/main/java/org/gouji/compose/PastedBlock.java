package org.gouji.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.compose.PasteResult.Reason;
import org.gouji.compose.PasteResult.Refused;
import org.gouji.draft.CellContent;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Field;
import org.gouji.form.GridRow;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.CellAt;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;

/**
 * Puts a block of numbers into the cells of a table, from one cell on to the right and downwards, as a spreadsheet does.
 * It fits as a whole or is refused as a whole; no two numbers ever get into one cell.
 */
public final class PastedBlock {

    private final Report report;
    private final CellAt cell;
    private final List<GridRow> grid;
    private final List<Edit> edits = new ArrayList<>();

    private PastedBlock(Report report, CellAt cell) {
        this.report = report;
        this.cell = cell;
        this.grid = cell.table().spec().grid();
    }

    /** What puts {@code block} into the cells from {@code cell} on. */
    static PasteResult into(Report report, CellAt cell, ClipboardTable block) {
        return new PastedBlock(report, cell).paste(block);
    }

    private PasteResult paste(ClipboardTable block) {
        boolean whole = block.width() == cell.table().spec().width();
        int labels = block.labelColumns() > 0 && whole ? cell.table().spec().labelColumns() : block.labelColumns();
        int first = IntStream.range(0, grid.size())
                .filter(i -> grid.get(i).row().filter(cell.row().spec()::equals).isPresent())
                .findFirst()
                .orElse(0);
        if (first + block.rows().size() > grid.size()) {
            long left = grid.subList(first, grid.size()).stream()
                    .filter(row -> row.row().isPresent())
                    .count();
            return Refused.of(Reason.ROWS, left, block.rows().size());
        }
        for (int i = 0; i < block.rows().size(); i++) {
            List<String> cells = block.rows().get(i);
            Optional<RowSpec> row = grid.get(first + i).row();
            List<String> values = cells.subList(labels, cells.size());
            Optional<Refused> no =
                    row.isPresent() ? row(row.get(), cells.subList(0, labels), values) : header(i, values);
            if (no.isPresent()) {
                return no.get();
            }
        }
        return edits.isEmpty() ? PasteResult.PASS : new PasteResult.Edits(List.copyOf(edits));
    }

    private static Optional<Refused> header(int index, List<String> values) {
        return values.stream().anyMatch(value -> Numerals.arabic(value).isPresent())
                ? Optional.of(Refused.of(Reason.HEADER, index + 1))
                : Optional.empty();
    }

    private Optional<Refused> row(RowSpec row, List<String> labels, List<String> values) {
        Optional<String> other = labels.stream()
                .filter(label -> !label.isEmpty() && !isLabelOf(row, label))
                .findFirst();
        Optional<String> words = values.stream()
                .filter(value -> !value.isEmpty() && !CellContent.isMark(value))
                .filter(value -> Numerals.arabic(value).isEmpty())
                .findFirst();
        int from = cell.row().spec().fields().indexOf(cell.figure().field());
        int left = Math.max(0, row.fields().size() - from);
        if (other.isPresent()) {
            return Optional.of(Refused.of(Reason.LABEL, other.get()));
        }
        if (words.isPresent()) {
            return Optional.of(Refused.of(Reason.TEXT, words.get()));
        }
        if (values.size() > left) {
            return Optional.of(Refused.of(Reason.COLUMNS, left, values.size()));
        }
        Optional<BoundRow> bound = cell.table().rows().stream()
                .filter(there -> there.spec().equals(row))
                .findFirst();
        if (bound.isEmpty()) {
            return Optional.of(Refused.of(Reason.MISSING_ROW, row.label()));
        }
        List<String> numbers = values.stream().map(PastedBlock::plain).toList();
        return fill(bound.get(), from, numbers)
                ? Optional.empty()
                : Optional.of(Refused.of(
                        Reason.UNCLEAR_ROW,
                        row.label().isEmpty() ? cell.table().spec().name() : row.label()));
    }

    private static boolean isLabelOf(RowSpec row, String label) {
        String words = Normalizer.label(label);
        return row.path().stream().map(Normalizer::label).anyMatch(words::equals);
    }

    /** A number in plain digits: what groups its thousands is the spreadsheet's, not the report's. */
    private static String plain(String value) {
        return Numerals.arabic(value).map(number -> number.toPlainString()).orElse(value);
    }

    private boolean fill(BoundRow row, int from, List<String> numbers) {
        List<Figure> figures = row.figures();
        if (figures.stream().anyMatch(figure -> figure.value() instanceof Value.Unknown)) {
            return false;
        }
        if (!stand(figures)) {
            return write(row, from, numbers);
        }
        for (int i = 0; i < numbers.size(); i++) {
            edits.add(new Edit(figures.get(from + i).span(), numbers.get(i)));
        }
        return true;
    }

    /** True if every cell has a place of its own, and none of them is in the label. */
    private boolean stand(List<Figure> figures) {
        Set<Integer> places = new HashSet<>();
        return figures.stream()
                .allMatch(figure -> places.add(figure.span().start())
                        && cell.table().rows().stream()
                                .noneMatch(row -> !row.label().isEmpty()
                                        && row.label().touches(figure.span().start())));
    }

    /** A row that lacks cells is written with all that the form gives it. */
    private boolean write(BoundRow row, int from, List<String> numbers) {
        Notation notation = cell.table().table().notation();
        if (row.label().isEmpty() || notation != Notation.TAB && notation != Notation.PIPE) {
            return false;
        }
        List<Field> fields = row.spec().fields();
        String line = new TableWriter(cell.table().spec(), notation, field -> {
                    int index = fields.indexOf(field) - from;
                    Figure figure = row.figures().get(Math.max(0, fields.indexOf(field)));
                    return index >= 0 && index < numbers.size()
                            ? numbers.get(index)
                            : report.text().slice(figure.span());
                })
                .row(row.spec());
        int end = report.text().lineEnd(report.text().lineOf(row.label().end()));
        edits.add(new Edit(
                new Span(row.label().start(), end),
                line.substring(line.indexOf(row.spec().label()))));
        return true;
    }
}
