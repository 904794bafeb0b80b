package org.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * One of the three official tables.
 *
 * @param id {@code T2}, {@code T3} or {@code T4}
 * @param name what users call it: 表二, 表三, 表四
 * @param form id of the form it belongs to
 * @param section number of the section it stands in
 * @param width number of grid columns
 * @param labelColumns number of grid columns that hold row labels
 * @param grid all rows, header rows included
 */
public record TableSpec(
        String id, String name, String form, int section, int width, int labelColumns, List<GridRow> grid) {

    /** The rows that hold values, in order. */
    public List<RowSpec> rows() {
        return grid.stream().flatMap(row -> row.row().stream()).toList();
    }

    /** All values, row by row. */
    public List<Field> fields() {
        return rows().stream().flatMap(row -> row.fields().stream()).toList();
    }

    /** The row with this id, if the table has it. */
    public Optional<RowSpec> row(String rowId) {
        return rows().stream().filter(row -> row.id().equals(rowId)).findFirst();
    }
}
