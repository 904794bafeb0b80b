package org.gouji.form;

/**
 * One value of the form, such as {@code T3.N.a}: newly received applications by natural persons.
 *
 * @param id table, row and column id joined by dots; unique within a form, stable across forms and in our output
 * @param table id of the table: {@code T2}, {@code T3} or {@code T4}
 * @param row id of the row within the table
 * @param column id of the column within the table
 * @param kind what may stand in the cell
 */
public record Field(String id, String table, String row, String column, Kind kind) {

    /** What may stand in a cell. */
    public enum Kind {
        /** A non-negative integer. */
        COUNT,
        /** A non-negative amount of money, decimals allowed. */
        AMOUNT,
        /** A signed change of a number of items: {@code -8}, {@code 减4}. */
        CHANGE
    }

    /** The same as all its parts, sooner known. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Field field
                        && id.equals(field.id)
                        && table.equals(field.table)
                        && row.equals(field.row)
                        && column.equals(field.column)
                        && kind == field.kind;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
