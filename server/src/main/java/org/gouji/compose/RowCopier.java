package org.gouji.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Table;
import org.gouji.form.GridCell;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.report.LayoutRemark;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Writes a row like a neighbour of the same build: its separators are copied, its labels and numbers exchanged. */
final class RowCopier {

    /** More neighbours than this need not be looked at to find one to copy. */
    private static final int MODELS = 60;

    private final Text text;
    private final BoundTable table;

    RowCopier(Text text, BoundTable table) {
        this.text = text;
        this.table = table;
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

    /**
     * A row for the place {@code at}, written like one on its side of a page break: behind it a column may be lost. The
     * shortest separator is the one between two rows of values; others hold what is left of a header.
     */
    Optional<Copy> copyFor(RowSpec row, int at) {
        List<String> labels = labelsOf(row);
        List<String> zeros = Collections.nCopies(row.fields().size(), "0");
        return table.rows().stream()
                .filter(model -> model.spec().fields().size() == row.fields().size())
                .filter(model -> model.spec().path().size() == row.path().size())
                .filter(model -> !row.path().isEmpty() && isWhole(model))
                .filter(model -> noBreakBetween(at, model.line().start()))
                .limit(MODELS)
                .flatMap(model -> copy(model, labels, zeros).stream())
                .min(Comparator.comparingInt(copy -> copy.separator().length()));
    }

    private boolean noBreakBetween(int at, int model) {
        return table.layout().stream()
                .filter(remark -> remark.kind() == LayoutRemark.Kind.SPLIT)
                .map(remark -> remark.span().start())
                .allMatch(split -> at < split == model < split);
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
    int pastSeparators(int offset) {
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
     * A row written after the model of another.
     *
     * @param separator what stands between it and the content before it
     * @param row its labels and its zeros
     * @param rest the empty cells behind them
     */
    record Copy(String separator, String row, String rest) {}
}
