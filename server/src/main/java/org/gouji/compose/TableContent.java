package org.gouji.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.draft.Block;
import org.gouji.draft.CellContent;
import org.gouji.draft.Comment;
import org.gouji.draft.PageMark;
import org.gouji.draft.PageMarks;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.form.Field;
import org.gouji.form.GridCell;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.LabelUse;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * What a table holds, field by field and as written, if all of it was understood: only then can the table be
 * rewritten without a loss.
 *
 * @param written what stands in each cell; a field whose cell is not there is lacking
 * @param figures the bound cells, in the order of the page
 * @param comments the comments inside the table, marks included
 * @param place where the table stands, with labels of its header that stand apart from it
 */
record TableContent(Map<Field, String> written, List<Figure> figures, List<String> comments, Span place) {

    /** What {@code table} holds; empty if anything in it was not understood. */
    static Optional<TableContent> of(Report report, BoundTable table) {
        return new Reader(report, table).read();
    }

    /** What stands in the cell of {@code field}; nothing if there is no such cell. */
    String cell(Field field) {
        return written.getOrDefault(field, "");
    }

    private static final class Reader {
        private final Report report;
        private final BoundTable table;
        private final Set<Span> values = new HashSet<>();
        private Optional<List<String>> labels = Optional.empty();

        Reader(Report report, BoundTable table) {
            this.report = report;
            this.table = table;
            table.rows().forEach(row -> row.values().forEach(cell -> values.add(cell.span())));
        }

        Optional<TableContent> read() {
            Set<String> rows = new HashSet<>();
            boolean onceEach =
                    table.rows().stream().allMatch(row -> rows.add(row.spec().id()));
            boolean counted = table.rows().stream().noneMatch(Reader::isDoubtful);
            boolean understood = !table.rows().isEmpty()
                    && table.unbound().isEmpty()
                    && table.otherForm().isEmpty()
                    && onceEach
                    && counted
                    && standsAlone()
                    && table.table().rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .allMatch(this::isUnderstood)
                    && nothingElse();
            if (!understood) {
                return Optional.empty();
            }
            Map<Field, String> written = new HashMap<>();
            List<Figure> figures = new ArrayList<>();
            for (BoundRow row : table.rows()) {
                for (Figure figure : row.figures()) {
                    written.put(figure.field(), written(row, figure));
                    figures.add(figure);
                }
            }
            return Optional.of(new TableContent(Map.copyOf(written), List.copyOf(figures), comments(), place()));
        }

        private static boolean isDoubtful(BoundRow row) {
            boolean misplaced = row.figures().stream()
                            .filter(figure -> !(figure.value() instanceof Value.Blank))
                            .map(Figure::span)
                            .distinct()
                            .count()
                    < row.figures().stream()
                            .filter(figure -> !(figure.value() instanceof Value.Blank))
                            .count();
            return row.miscounted() || misplaced;
        }

        /** True if no prose and no other table stands between the first and the last row, label pieces aside. */
        private boolean standsAlone() {
            return blocksInside()
                    .allMatch(block -> block instanceof Comment
                            || block instanceof PageMark
                            || block instanceof Table && isPart(block)
                            || block instanceof Paragraph
                                    && isOfficial(Normalizer.label(report.text().slice(block.span()))));
        }

        private boolean isPart(Block block) {
            return block.span().equals(table.table().span())
                    || table.table().rows().stream()
                            .anyMatch(row -> block.span().contains(row.span()));
        }

        private Stream<Block> blocksInside() {
            return report.draft().blocks().stream()
                    .filter(block -> table.table().span().overlaps(block.span()));
        }

        private boolean isUnderstood(Table.Cell cell) {
            if (cell.isEmpty() || values.contains(cell.span())) {
                return true;
            }
            boolean number = CellContent.isNumber(cell.text()) || CellContent.isMark(cell.text());
            return !number && (isLabel(cell.span()) || isOfficial(Normalizer.label(cell.text())));
        }

        private boolean isLabel(Span cell) {
            for (LabelUse label : table.labels()) {
                if (isPlaceOf(label, cell)) {
                    return !hasRemark(label);
                }
            }
            return false;
        }

        /** 行政许可（含备案）: what the writer has added behind a label has no place in the form. */
        private static boolean hasRemark(LabelUse label) {
            String written = Normalizer.label(label.written());
            int bracket = written.lastIndexOf('(');
            return bracket > 0
                    && written.endsWith(")")
                    && !Normalizer.label(label.official()).contains(written.substring(bracket));
        }

        private static boolean isPlaceOf(LabelUse label, Span cell) {
            return label.span().overlaps(cell)
                    || label.rest().filter(rest -> rest.overlaps(cell)).isPresent();
        }

        /** A header that is repeated on a new page, and the pieces of labels that were wrapped. */
        private boolean isOfficial(String text) {
            for (String label : officialLabels()) {
                if (label.contains(text)) {
                    return true;
                }
            }
            return false;
        }

        private List<String> officialLabels() {
            labels = labels.or(() -> Optional.of(table.spec().grid().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> Normalizer.label(cell.text()))
                    .toList()));
            return labels.orElseThrow();
        }

        /** True if between the cells there is nothing but what parts them. */
        private boolean nothingElse() {
            if (table.table().notation() == Table.Notation.HTML) {
                return true;
            }
            Span whole = table.table().span();
            char[] rest = report.text().slice(whole).toCharArray();
            Stream.concat(
                            table.table().rows().stream()
                                    .flatMap(row -> row.cells().stream())
                                    .map(Table.Cell::span),
                            blocksInside()
                                    .filter(block -> !(block instanceof Table))
                                    .map(Block::span))
                    .filter(whole::contains)
                    .forEach(span -> Arrays.fill(rest, span.start() - whole.start(), span.end() - whole.start(), ' '));
            boolean framed = table.table().notation() == Table.Notation.FRAMED;
            return new String(rest).lines().allMatch(line -> isNothing(line, framed));
        }

        private static boolean isNothing(String line, boolean framed) {
            return PageMarks.isMark(line.strip())
                    || line.chars()
                            .allMatch(c -> Normalizer.isBlank((char) c)
                                    || "|｜-:*".indexOf(c) >= 0
                                    || framed && ("+=".indexOf(c) >= 0 || c >= '\u2500' && c <= '\u257F'));
        }

        private String written(BoundRow row, Figure figure) {
            if (figure.value() instanceof Value.Blank) {
                return "";
            }
            return row.values().stream()
                    .filter(cell -> cell.span().equals(figure.span()))
                    .map(Table.Cell::text)
                    .findFirst()
                    .orElseGet(() -> report.text().slice(figure.span()));
        }

        /** Lines right before the table that hold nothing but a label of its header belong to it. */
        private Span place() {
            List<String> heads = table.spec().grid().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.role() == GridCell.Role.HEAD || cell.role() == GridCell.Role.BLOCK)
                    .map(cell -> Normalizer.label(cell.text()))
                    .toList();
            Span place = table.table().span();
            List<Block> blocks = report.draft().blocks();
            for (int i = blocks.size() - 1; i >= 0; i--) {
                Span span = blocks.get(i).span();
                if (span.start() >= place.start()) {
                    continue;
                }
                boolean head = blocks.get(i) instanceof Paragraph
                        && heads.contains(Normalizer.label(report.text().slice(span)));
                if (!head) {
                    break;
                }
                place = span.union(place);
            }
            return place;
        }

        private List<String> comments() {
            return blocksInside()
                    .filter(Comment.class::isInstance)
                    .map(block -> report.text().slice(block.span()))
                    .toList();
        }
    }
}
