package org.gouji.form;

import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows and values of a form have which role. Both ways are checked: a form names no unknown role and says of every
 * role which it has, if only that it has none; and what it names exists.
 */
final class Roles {

    private final Map<RowRole, List<String>> rows;
    private final Map<ColumnRole, List<String>> columns;
    private final Map<FieldRole, List<String>> fields;

    /** {@code json}: the form's {@code roles}. */
    Roles(JsonObject json) {
        this.rows = read(RowRole.class, json.getAsJsonObject("rows"));
        this.columns = read(ColumnRole.class, json.getAsJsonObject("columns"));
        this.fields = read(FieldRole.class, json.getAsJsonObject("fields"));
    }

    private static <R extends Enum<R>> Map<R, List<String>> read(Class<R> roles, JsonObject json) {
        Map<R, List<String>> read = new EnumMap<>(roles);
        for (String name : json.keySet()) {
            read.put(Enum.valueOf(roles, name), FormLoader.strings(json, name));
        }
        for (R role : roles.getEnumConstants()) {
            if (!read.containsKey(role)) {
                throw new IllegalStateException("the form does not say what is " + role);
            }
        }
        return read;
    }

    /** The roles of a row, such as {@code T3.R5.2}. */
    Set<RowRole> ofRow(String id) {
        Set<RowRole> found = EnumSet.noneOf(RowRole.class);
        rows.forEach((role, ids) -> {
            if (ids.contains(id)) {
                found.add(role);
            }
        });
        return Set.copyOf(found);
    }

    /** True if the column, such as {@code T3.t}, has the role. */
    boolean isColumn(ColumnRole role, String id) {
        return columns.getOrDefault(role, List.of()).contains(id);
    }

    /** Ids of the values that have the role. */
    List<String> fields(FieldRole role) {
        return fields.getOrDefault(role, List.of());
    }

    /** Makes sure that everything that has a role is in {@code tables}. */
    void requireIn(List<TableSpec> tables) {
        Set<String> known = new HashSet<>();
        for (TableSpec table : tables) {
            table.rows().forEach(row -> known.add(table.id() + "." + row.id()));
            table.fields().forEach(field -> known.add(table.id() + "." + field.column()));
            table.fields().forEach(field -> known.add(field.id()));
        }
        rows.forEach((role, ids) -> ids.forEach(id -> require(known.contains(id), role, id)));
        columns.forEach((role, ids) -> ids.forEach(id -> require(known.contains(id), role, id)));
        fields.forEach((role, ids) -> ids.forEach(id -> require(known.contains(id), role, id)));
    }

    private static void require(boolean known, Enum<?> role, String id) {
        if (!known) {
            throw new IllegalStateException("the role " + role + " names what the form has not: " + id);
        }
    }
}
