package org.gouji.form;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One of the official tables of a form. Immutable; what follows from its grid is worked out once. */
public final class TableSpec {

    private final String id;
    private final String name;
    private final String form;
    private final int section;
    private final int width;
    private final int labelColumns;
    private final List<GridRow> grid;
    private final List<RowSpec> rows;
    private final Map<String, RowSpec> rowsById = new LinkedHashMap<>();
    private final List<Field> fields;
    private final Set<Field> fieldSet;
    private final List<PlacedCell> placed;
    private final int columnCount;
    private final boolean blocks;
    private final Roles roles;
    private final Map<FieldRole, List<Field>> fieldsByRole = new EnumMap<>(FieldRole.class);
    private final Map<Field, List<PlacedCell>> heads = new ConcurrentHashMap<>();

    /**
     * A table.
     *
     * @param id {@code T2}, {@code T3} or {@code T4}
     * @param name what users call it: 表二, 表三, 表四
     * @param form id of the form it belongs to
     * @param section number of the section it stands in
     * @param width number of grid columns
     * @param labelColumns number of grid columns that hold row labels
     * @param grid all rows, header rows included
     * @param roles what rows, columns and values of the form are for
     */
    TableSpec(
            String id,
            String name,
            String form,
            int section,
            int width,
            int labelColumns,
            List<GridRow> grid,
            Roles roles) {
        this.id = id;
        this.name = name;
        this.form = form;
        this.section = section;
        this.width = width;
        this.labelColumns = labelColumns;
        this.grid = List.copyOf(grid);
        this.rows = grid.stream().flatMap(row -> row.row().stream()).toList();
        rows.forEach(row -> rowsById.putIfAbsent(row.id(), row));
        this.fields = rows.stream().flatMap(row -> row.fields().stream()).toList();
        this.fieldSet = new HashSet<>(fields);
        this.roles = roles;
        for (FieldRole role : FieldRole.values()) {
            List<String> ids = roles.fields(role);
            fieldsByRole.put(
                    role,
                    ids.stream()
                            .flatMap(value ->
                                    fields.stream().filter(field -> field.id().equals(value)))
                            .toList());
        }
        this.placed = PlacedCell.of(this.grid, width);
        this.columnCount =
                rows.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        this.blocks = placed.stream().anyMatch(cell -> cell.cell().role() == GridCell.Role.BLOCK);
    }

    /** {@code T2}, {@code T3} or {@code T4}. */
    public String id() {
        return id;
    }

    /** What users call it: 表二, 表三, 表四. */
    public String name() {
        return name;
    }

    /** Id of the form it belongs to. */
    public String form() {
        return form;
    }

    /** Number of the section it stands in. */
    public int section() {
        return section;
    }

    /** Number of grid columns. */
    public int width() {
        return width;
    }

    /** Number of grid columns that hold row labels. */
    public int labelColumns() {
        return labelColumns;
    }

    /** All rows, header rows included. */
    public List<GridRow> grid() {
        return grid;
    }

    /** The rows that hold values, in order. */
    public List<RowSpec> rows() {
        return rows;
    }

    /** All values, row by row. */
    public List<Field> fields() {
        return fields;
    }

    /** Its values that have this role, in the order in which the form names them. */
    public List<Field> fields(FieldRole role) {
        return fieldsByRole.getOrDefault(role, List.of());
    }

    /** The rows that have this role, in order. */
    public List<RowSpec> rows(RowRole role) {
        return rows.stream().filter(row -> row.is(role)).toList();
    }

    /** True if {@code field} is one of its values and stands in a row with this role. */
    public boolean is(Field field, RowRole role) {
        return has(field) && row(field.row()).filter(row -> row.is(role)).isPresent();
    }

    /** True if {@code field} is one of its values and stands in a column with this role. */
    public boolean is(Field field, ColumnRole role) {
        return has(field) && roles.isColumn(role, id + "." + field.column());
    }

    /** The value in this row and column, if the table has it. */
    public Optional<Field> field(String rowId, String columnId) {
        return row(rowId)
                .flatMap(row -> row.fields().stream()
                        .filter(field -> field.column().equals(columnId))
                        .findFirst());
    }

    /** The most values that a row has. */
    public int columnCount() {
        return columnCount;
    }

    /** True if the table is printed in blocks, each with a title and a header of its own. */
    public boolean hasBlocks() {
        return blocks;
    }

    /** False for a table with one row of values under its headers and no label before them. */
    public boolean hasRowLabels() {
        return labelColumns > 0;
    }

    /** True if {@code field} is one of its values. */
    public boolean has(Field field) {
        return field.table().equals(id) && fieldSet.contains(field);
    }

    /** The row with this id, if the table has it. */
    public Optional<RowSpec> row(String rowId) {
        return Optional.ofNullable(rowsById.get(rowId));
    }

    /** Every cell at its place, row by row. */
    public List<PlacedCell> placed() {
        return placed;
    }

    /** The column labels above {@code field}, the nearest first; empty if it is none of the table's values. */
    public List<PlacedCell> headsOver(Field field) {
        return heads.computeIfAbsent(field, this::findHeads);
    }

    private List<PlacedCell> findHeads(Field field) {
        return placed.stream()
                .filter(value -> value.cell().field().filter(field::equals).isPresent())
                .findFirst()
                .map(value -> placed.stream()
                        .filter(head -> head.cell().role() == GridCell.Role.HEAD)
                        .filter(head -> head.row() < value.row() && head.covers(value.column()))
                        .sorted(Comparator.comparingInt(PlacedCell::row).reversed())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return form + " " + id;
    }
}
