package org.gouji.form;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a table's JSON out as the official grid.
 *
 * <p>A row of values names its labels from the outermost group inwards; rows that share a group share one merged cell.
 * The last cell of a row reaches to the right edge, as in the original.
 */
final class GridBuilder {

    private final String form;
    private final String id;
    private final JsonObject json;
    private final Roles roles;
    private final int width;
    private final int labelColumns;

    GridBuilder(String form, JsonObject json, Roles roles) {
        this.form = form;
        this.json = json;
        this.roles = roles;
        this.id = FormLoader.string(json, "id");
        this.width = json.get("width").getAsInt();
        this.labelColumns = json.get("labelColumns").getAsInt();
    }

    TableSpec build() {
        List<JsonObject> lines = FormLoader.objects(json, "grid");
        List<GridRow> grid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonObject line = lines.get(i);
            if (line.has("block")) {
                GridCell block = label(GridCell.Role.BLOCK, FormLoader.string(line, "block"), width, 1, "");
                grid.add(new GridRow(List.of(block), Optional.empty()));
            } else if (line.has("head")) {
                grid.add(head(line));
            } else if (line.has("cells")) {
                grid.add(header(line));
            } else {
                grid.add(values(lines, i));
            }
        }
        return new TableSpec(
                id,
                FormLoader.string(json, "name"),
                form,
                json.get("section").getAsInt(),
                width,
                labelColumns,
                List.copyOf(grid),
                roles);
    }

    private GridRow head(JsonObject line) {
        List<String> labels = FormLoader.strings(line, "head");
        List<String> columns = FormLoader.strings(line, "columns");
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int across = i + 1 < labels.size() ? 1 : width - i;
            String column = i == 0 ? "" : columnId(columns.get(i - 1));
            cells.add(label(GridCell.Role.HEAD, labels.get(i), across, 1, column));
        }
        return new GridRow(List.copyOf(cells), Optional.empty());
    }

    private GridRow header(JsonObject line) {
        List<GridCell> cells = new ArrayList<>();
        for (JsonElement element : line.getAsJsonArray("cells")) {
            JsonObject cell = element.getAsJsonObject();
            cells.add(label(
                    GridCell.Role.HEAD,
                    FormLoader.string(cell, "text"),
                    cell.has("across") ? cell.get("across").getAsInt() : 1,
                    cell.has("down") ? cell.get("down").getAsInt() : 1,
                    FormLoader.string(cell, "column")));
        }
        return new GridRow(List.copyOf(cells), Optional.empty());
    }

    private GridRow values(List<JsonObject> lines, int index) {
        JsonObject line = lines.get(index);
        List<String> path = FormLoader.strings(line, "path");
        List<GridCell> cells = new ArrayList<>();
        for (int depth = 0; depth < path.size(); depth++) {
            boolean own = depth + 1 == path.size();
            if (!own && index > 0 && sharesGroup(lines.get(index - 1), path, depth)) {
                continue;
            }
            int down = 1;
            while (!own && index + down < lines.size() && sharesGroup(lines.get(index + down), path, depth)) {
                down++;
            }
            int across = own ? labelColumns - depth : 1;
            cells.add(label(own ? GridCell.Role.LABEL : GridCell.Role.GROUP, path.get(depth), across, down, ""));
        }
        List<Field> fields = fields(FormLoader.string(line, "row"), FormLoader.strings(line, "values"));
        for (int i = 0; i < fields.size(); i++) {
            int across = i + 1 < fields.size() ? 1 : width - labelColumns - i;
            Field field = fields.get(i);
            cells.add(new GridCell(GridCell.Role.VALUE, "", across, 1, field.column(), Optional.of(field)));
        }
        String rowId = FormLoader.string(line, "row");
        RowSpec row = new RowSpec(
                rowId,
                path,
                fields,
                FormLoader.string(line, "articles"),
                roles.ofRow(id + "." + rowId),
                fields.stream()
                        .filter(field -> roles.isColumn(ColumnRole.TOTAL, id + "." + field.column()))
                        .findFirst());
        return new GridRow(List.copyOf(cells), Optional.of(row));
    }

    private static boolean sharesGroup(JsonObject line, List<String> path, int depth) {
        List<String> other = FormLoader.strings(line, "path");
        return other.size() > depth + 1 && other.subList(0, depth + 1).equals(path.subList(0, depth + 1));
    }

    private List<Field> fields(String row, List<String> columns) {
        return columns.stream()
                .map(column -> new Field(
                        id + (row.isEmpty() ? "." : "." + row + ".") + columnId(column),
                        id,
                        row,
                        columnId(column),
                        kind(column)))
                .toList();
    }

    private static String columnId(String column) {
        int colon = column.indexOf(':');
        return colon < 0 ? column : column.substring(0, colon);
    }

    private static Field.Kind kind(String column) {
        int colon = column.indexOf(':');
        return colon < 0 ? Field.Kind.COUNT : Field.Kind.valueOf(column.substring(colon + 1));
    }

    private static GridCell label(GridCell.Role role, String text, int across, int down, String column) {
        return new GridCell(role, text, across, down, column, Optional.empty());
    }
}
