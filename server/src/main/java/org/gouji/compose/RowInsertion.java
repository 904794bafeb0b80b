package org.gouji.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Table;
import org.gouji.draft.Table.Notation;
import org.gouji.form.GridCell;
import org.gouji.form.GridRow;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Puts rows that a table lacks into it, as rows of zeros written like their neighbours: a row of the same build is
 * copied with its separators, its labels and numbers exchanged.
 */
public final class RowInsertion {

    /** More neighbours than this need not be looked at to find one to copy. */
    private static final int MODELS = 60;

    private final Text text;
    private final BoundTable table;

    /** For {@code table} as it stands in {@code text}. */
    public RowInsertion(Text text, BoundTable table) {
        this.text = text;
        this.table = table;
    }

    /** The edits that put {@code rows} in; none at all unless every one of them can be written. */
    public List<Edit> of(List<RowSpec> rows) {
        List<Edit> edits = new ArrayList<>();
        for (RowSpec row : rows) {
            Optional<Edit> edit = edit(row);
            if (edit.isEmpty()) {
                return List.of();
            }
            edits.add(edit.get());
        }
        return List.copyOf(edits);
    }

    /**
     * A row of {@code values} from its own label on to the end of its line, written like its neighbours; empty if there
     * is none of its build.
     */
    Optional<String> line(RowSpec row, List<String> values) {
        return table.rows().stream()
                .filter(model -> !model.spec().equals(row))
                .filter(model -> model.spec().fields().size() == row.fields().size())
                .filter(model -> model.spec().path().size() == row.path().size())
                .filter(model -> isWhole(model) && !model.values().isEmpty())
                .limit(MODELS)
                .flatMap(model ->
                        copy(model, List.of(row.label()), values).stream().map(copy -> copy.row() + copy.rest()))
                .findFirst();
    }

    private Optional<Edit> edit(RowSpec row) {
        Notation notation = table.table().notation();
        boolean grid = notation == Notation.TAB || notation == Notation.PIPE;
        if (!grid && notation != Notation.CELL_LINES) {
            return Optional.empty();
        }
        if (table.labels().stream().anyMatch(label -> label.match() == LabelUse.Match.SPLIT)) {
            return Optional.empty(); // A new row could part the two halves of another.
        }
        Optional<Integer> after = endBefore(row);
        Optional<Copy> copy = copyFor(row);
        if (after.isPresent() && copy.isPresent()) {
            return Optional.of(grid ? asLine(after.get(), copy.get()) : insert(after.get(), copy.get()));
        }
        if (!grid) {
            return Optional.empty();
        }
        String line = new TableWriter(table.spec(), notation).row(row);
        return after.map(offset -> Edit.insert(text.lineEnd(text.lineOf(offset)), text.lineBreak() + line));
    }

    private static Edit insert(int offset, Copy copy) {
        return Edit.insert(offset, copy.separator() + copy.row());
    }

    /** Behind the empty cells that end the line before: they are its own, and a header has others than a row. */
    private Edit asLine(int after, Copy copy) {
        int end = text.lineEnd(text.lineOf(after));
        int lineBreak = copy.separator().indexOf(text.lineBreak());
        return lineBreak < 0 || end > pastSeparators(after)
                ? insert(after, copy)
                : Edit.insert(end, copy.separator().substring(lineBreak) + copy.row() + copy.rest());
    }

    /** Where the content in front of {@code row} ends: the row before it, or the last header label before it. */
    private Optional<Integer> endBefore(RowSpec row) {
        List<GridRow> grid = table.spec().grid();
        int at = 0;
        while (at < grid.size() && grid.get(at).row().filter(row::equals).isEmpty()) {
            at++;
        }
        for (int i = at - 1; i >= 0; i--) {
            Optional<RowSpec> before = grid.get(i).row();
            int header = i;
            Optional<Integer> end = before.isPresent()
                    ? endOf(before.get())
                    : endOfHeader(header).map(offset -> pastRepeats(offset, headers(grid.subList(0, header + 1))));
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> endOf(RowSpec row) {
        return table.rows().stream()
                .filter(bound -> bound.spec().equals(row))
                .map(RowInsertion::end)
                .findFirst();
    }

    private static int end(BoundRow row) {
        return row.values().stream()
                .mapToInt(value -> value.span().end())
                .max()
                .orElse(row.label().end());
    }

    /** The last label of the grid row {@code header}; the labels repeat from block to block, the block titles do not. */
    private Optional<Integer> endOfHeader(int header) {
        List<GridRow> grid = table.spec().grid();
        List<String> wanted = texts(grid.get(header));
        List<String> title = header == 0 ? List.of() : texts(grid.get(header - 1));
        boolean inBlock = header > 0 && grid.get(header - 1).cells().get(0).role() == GridCell.Role.BLOCK;
        Optional<Integer> end = Optional.empty();
        boolean open = !inBlock;
        int firstRow =
                table.rows().stream().mapToInt(row -> row.line().start()).min().orElse(Integer.MAX_VALUE);
        for (LabelUse label : table.labels()) {
            if (!inBlock && label.span().start() >= firstRow) {
                return end;
            }
            if (open && wanted.contains(label.official())) {
                end = Optional.of(label.span().end());
            } else if (inBlock && open && end.isPresent()) {
                return end;
            } else if (inBlock && title.contains(label.official())) {
                open = true;
            }
        }
        return end;
    }

    /** A converter may have repeated a merged label of the header in the cells behind. */
    private int pastRepeats(int offset, List<String> header) {
        int end = offset;
        List<String> words = header.stream().map(Normalizer::label).toList();
        for (Table.Row row : table.table().rows()) {
            for (Table.Cell cell : row.cells()) {
                if (cell.span().start() >= offset && !cell.isEmpty()) {
                    if (!words.contains(Normalizer.label(cell.text()))) {
                        return end;
                    }
                    end = cell.span().end();
                }
            }
        }
        return end;
    }

    /** What the rows of {@code grid} say that hold no values: a label that spans rows is repeated below itself. */
    private static List<String> headers(List<GridRow> grid) {
        return grid.stream()
                .filter(row -> row.row().isEmpty())
                .flatMap(row -> texts(row).stream())
                .toList();
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(GridCell::text).toList();
    }

    /** The shortest separator is the one between two rows of values; others hold what is left of a header. */
    private Optional<Copy> copyFor(RowSpec row) {
        List<String> labels = labelsOf(row);
        List<String> zeros = Collections.nCopies(row.fields().size(), "0");
        return table.rows().stream()
                .filter(model -> model.spec().fields().size() == row.fields().size())
                .filter(model -> model.spec().path().size() == row.path().size())
                .filter(model -> !row.path().isEmpty() && isWhole(model))
                .limit(MODELS)
                .flatMap(model -> copy(model, labels, zeros).stream())
                .min(Comparator.comparingInt(copy -> copy.separator().length()));
    }

    private static boolean isWhole(BoundRow row) {
        return row.count() == row.spec().fields().size() && row.values().size() == row.count();
    }

    /** The labels to write for {@code row}: its own, and those of its groups that begin with it and are lacking. */
    private List<String> labelsOf(RowSpec row) {
        return table.spec().grid().stream()
                .filter(line -> line.row().filter(row::equals).isPresent())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.role() == GridCell.Role.LABEL
                        || cell.role() == GridCell.Role.GROUP
                                && table.labels().stream()
                                        .noneMatch(label -> label.official().equals(cell.text())))
                .map(GridCell::text)
                .toList();
    }

    private Optional<Copy> copy(BoundRow model, List<String> labels, List<String> numbers) {
        List<Span> places = labelsBefore(model);
        if (places.size() < labels.size()) {
            return Optional.empty();
        }
        List<Span> own = places.subList(places.size() - labels.size(), places.size());
        int start = separatorStart(own.get(0).start());
        boolean moreLabels = places.size() > labels.size()
                && places.get(places.size() - labels.size() - 1).end() == start;
        if (moreLabels || start < 0 || own.get(0).start() == start) {
            return Optional.empty();
        }
        String separator = text.string().substring(start, own.get(0).start());
        StringBuilder row = new StringBuilder();
        int from = own.get(0).start();
        for (int i = 0; i < own.size(); i++) {
            row.append(text.string(), from, own.get(i).start()).append(labels.get(i));
            from = own.get(i).end();
        }
        String label = text.slice(own.get(own.size() - 1));
        for (int i = 0; i < numbers.size(); i++) {
            Table.Cell value = model.values().get(i);
            if (value.span().start() < from) {
                return Optional.empty(); // The numbers stand before or within the label: no model for a new row.
            }
            // A converter may have repeated a merged label in every cell that it covers.
            String between = text.string().substring(from, value.span().start());
            row.append(between.replace(label, labels.get(labels.size() - 1))).append(numbers.get(i));
            from = value.span().end();
        }
        return Optional.of(new Copy(separator, row.toString(), text.string().substring(from, pastSeparators(from))));
    }

    /** The labels of a row's line that stand in one piece, from its groups to its own; empty if the last does not. */
    private List<Span> labelsBefore(BoundRow model) {
        List<Span> places = new ArrayList<>();
        List<Span> lines = table.table().rows().stream()
                .map(Table.Row::span)
                .filter(line -> line.contains(model.label()))
                .toList();
        for (LabelUse label : table.labels()) {
            boolean inside =
                    model.line().contains(label.span()) || lines.stream().anyMatch(line -> line.contains(label.span()));
            if (inside && label.span().end() <= model.label().end()) {
                places.add(label.span());
            }
        }
        boolean last = !places.isEmpty() && places.get(places.size() - 1).equals(model.label());
        String written = Normalizer.label(text.slice(model.label()));
        return last && written.equals(Normalizer.label(model.spec().label())) ? places : List.of();
    }

    /** On from {@code offset} over blanks and bars, to the end of its line at most. */
    private int pastSeparators(int offset) {
        int end = offset;
        int most = text.lineEnd(text.lineOf(offset));
        while (end < most
                && (Normalizer.isBlank(text.string().charAt(end))
                        || text.string().charAt(end) == '|')) {
            end++;
        }
        return end;
    }

    /** Back from {@code offset} over blanks and bars to the end of the content before it. */
    private int separatorStart(int offset) {
        int start = offset;
        while (start > 0
                && (Normalizer.isBlank(text.string().charAt(start - 1))
                        || text.string().charAt(start - 1) == '|')) {
            start--;
        }
        return start;
    }

    /**
     * A row copied from another.
     *
     * @param separator what parts it from the content before it
     * @param row its labels and its zeros
     * @param rest the empty cells behind them
     */
    private record Copy(String separator, String row, String rest) {}
}
