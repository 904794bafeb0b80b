package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A report as blocks and tables, not yet in any layout. Mistakes are planted here, so that one mistake serves all
 * layouts.
 *
 * @param parts from top to bottom
 */
public record Page(List<Part> parts) {

    /** A block of the page. */
    public sealed interface Part {}

    /**
     * The title.
     *
     * @param lines one, or two if it is wrapped
     */
    public record Title(List<String> lines) implements Part {}

    /**
     * A heading.
     *
     * @param level 1 or 2
     * @param number as written, mark included: 一、 or （一）
     * @param text its words
     * @param tail text that follows on the same line; empty if none
     */
    public record Heading(int level, String number, String text, String tail) implements Part {
        /** The whole line. */
        public String line() {
            return number + text + tail;
        }
    }

    /**
     * A paragraph.
     *
     * @param section number of the part it stands in; 0 above the first, 7 for signature and date
     * @param text its characters
     */
    public record Paragraph(int section, String text) implements Part {}

    /**
     * A table.
     *
     * @param id T2, T3 or T4
     * @param width number of grid columns
     * @param labels number of grid columns for row labels
     * @param rows header rows and rows of values
     */
    public record Table(String id, int width, int labels, List<Row> rows) implements Part {
        /** The same table with other rows. */
        public Table with(List<Row> changed) {
            return new Table(id, width, labels, List.copyOf(changed));
        }
    }

    /** A row of a table. */
    public sealed interface Row {}

    /**
     * A row of labels over columns.
     *
     * @param cells those that begin in this row
     */
    public record HeadRow(List<Head> cells) implements Row {}

    /**
     * A label over columns.
     *
     * @param text as written
     * @param across grid columns covered
     * @param down grid rows covered
     */
    public record Head(String text, int across, int down) {}

    /**
     * A row of values.
     *
     * @param id as in the form
     * @param path its labels from the outermost group inwards
     * @param values as written
     */
    public record ValueRow(String id, List<String> path, List<String> values) implements Row {
        /** The same row with its own label rewritten. */
        public ValueRow relabel(UnaryOperator<String> change) {
            List<String> changed = new ArrayList<>(path);
            changed.replaceAll(label -> label.equals(path.get(path.size() - 1)) ? change.apply(label) : label);
            return new ValueRow(id, List.copyOf(changed), values);
        }

        /** The same row with one value rewritten. */
        public ValueRow revalue(int index, UnaryOperator<String> change) {
            List<String> changed = new ArrayList<>(values);
            changed.set(index, change.apply(changed.get(index)));
            return new ValueRow(id, path, List.copyOf(changed));
        }
    }

    /** The same page with every part put through {@code change}; an empty list drops it. */
    public Page map(Function<Part, List<Part>> change) {
        return new Page(
                parts.stream().flatMap(part -> change.apply(part).stream()).toList());
    }

    /** The same page with every table put through {@code change}. */
    public Page mapTables(UnaryOperator<Table> change) {
        return map(part -> List.of(part instanceof Table table ? change.apply(table) : part));
    }

    /** The same page with every row of values of one table put through {@code change}. */
    public Page mapRows(String tableId, UnaryOperator<ValueRow> change) {
        return mapTables(table -> !table.id().equals(tableId)
                ? table
                : table.with(table.rows().stream()
                        .map(row -> row instanceof ValueRow values ? change.apply(values) : row)
                        .toList()));
    }

    /** The same page with every label of its tables put through {@code change}. */
    public Page mapLabels(UnaryOperator<String> change) {
        return mapTables(table -> table.with(
                table.rows().stream().map(row -> mapLabels(row, change)).toList()));
    }

    private static Row mapLabels(Row row, UnaryOperator<String> change) {
        if (row instanceof HeadRow head) {
            return new HeadRow(head.cells().stream()
                    .map(cell -> new Head(change.apply(cell.text()), cell.across(), cell.down()))
                    .toList());
        }
        ValueRow values = (ValueRow) row;
        return new ValueRow(values.id(), values.path().stream().map(change).toList(), values.values());
    }
}
