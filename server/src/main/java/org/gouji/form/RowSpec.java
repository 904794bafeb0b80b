package org.gouji.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of values of an official table.
 *
 * @param id unique within its table, such as {@code R3.1}
 * @param path its labels from the outermost group to its own; empty for the single row of table four
 * @param fields its values from left to right
 * @param articles the articles of the Ordinance that the row stands on, as printed to users; may be empty
 * @param roles what the row is for
 * @param total the value in the column of totals, if the table has one
 */
public record RowSpec(
        String id, List<String> path, List<Field> fields, String articles, Set<RowRole> roles, Optional<Field> total) {

    /** True if the row is for this. */
    public boolean is(RowRole role) {
        return roles.contains(role);
    }

    /** The row's own label, empty for the single row of table four. */
    public String label() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
