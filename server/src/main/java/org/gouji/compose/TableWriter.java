package org.gouji.compose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.draft.Table.Notation;
import org.gouji.form.GridCell;
import org.gouji.form.Placed;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;

/**
 * Writes official tables with zeros for all values: every cell at its true place in the grid, an empty field wherever a
 * merged cell goes on.
 */
public final class TableWriter {

    private final TableSpec table;
    private final boolean pipes;
    private final List<Placed> placed;

    /** A writer for {@code table}; {@link Notation#PIPE} writes Markdown rows, anything else parts cells by tabs. */
    public TableWriter(TableSpec table, Notation notation) {
        this.table = table;
        this.pipes = notation == Notation.PIPE;
        this.placed = Placed.of(table);
    }

    /** The whole table, without a line break at its end. */
    public String table(String lineBreak) {
        List<String> lines = IntStream.range(0, table.grid().size())
                .mapToObj(this::line)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        if (pipes) {
            lines.add(1, "|" + " --- |".repeat(table.width()));
        }
        return String.join(lineBreak, lines);
    }

    /** The line of one row of values, with the group labels that begin in it, without a line break. */
    public String row(RowSpec row) {
        int index = IntStream.range(0, table.grid().size())
                .filter(i -> table.grid().get(i).row().filter(row::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row " + row.id() + " in " + table.id()));
        return line(index);
    }

    private String line(int row) {
        String[] fields = new String[table.width()];
        Arrays.fill(fields, "");
        for (Placed cell : placed) {
            if (cell.row() == row) {
                fields[cell.column()] = cell.cell().role() == GridCell.Role.VALUE
                        ? "0"
                        : cell.cell().text();
            }
        }
        return pipes ? "| " + String.join(" | ", fields) + " |" : String.join("\t", fields);
    }
}
