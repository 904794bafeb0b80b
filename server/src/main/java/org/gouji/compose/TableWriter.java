package org.gouji.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Field;
import org.gouji.form.GridCell;
import org.gouji.form.PlacedCell;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;

/**
 * Writes official tables: every cell at its true place in the grid, an empty field wherever a merged cell goes on.
 * Markdown tables are compact.
 */
public final class TableWriter {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private final TableSpec table;
    private final boolean pipes;
    private final Function<Field, String> values;
    private final List<PlacedCell> placed;

    /** A writer of zeros. */
    public TableWriter(TableSpec table, Notation notation) {
        this(table, notation, field -> "0");
    }

    /**
     * A writer for {@code table}; {@link Notation#PIPE} writes Markdown rows, anything else parts cells by tabs.
     *
     * @param values what to write into the cell of each value; may be empty
     */
    public TableWriter(TableSpec table, Notation notation, Function<Field, String> values) {
        this.table = table;
        this.pipes = notation == Notation.PIPE;
        this.values = values;
        this.placed = table.placed();
    }

    /** The whole table, without a line break at its end. */
    public String table(String lineBreak) {
        List<List<String>> rows = new ArrayList<>(
                IntStream.range(0, table.grid().size()).mapToObj(this::cells).toList());
        if (pipes) {
            rows.add(1, Collections.nCopies(table.width(), "---"));
            return String.join(lineBreak, PipeRows.lines(rows, TableStyle.COMPACT, 0));
        }
        return String.join(lineBreak, rows.stream().map(TableWriter::tabs).toList());
    }

    /** The line of one row of values, with the group labels that begin in it, without a line break. */
    public String row(RowSpec row) {
        int index = IntStream.range(0, table.grid().size())
                .filter(i -> table.grid().get(i).row().filter(row::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row " + row.id() + " in " + table.id()));
        return pipes ? PipeRows.line(cells(index)) : tabs(cells(index));
    }

    private List<String> cells(int row) {
        List<String> cells = new ArrayList<>(Collections.nCopies(table.width(), ""));
        for (PlacedCell cell : placed) {
            if (cell.row() > row) {
                break;
            }
            if (cell.row() == row) {
                String content = cell.cell().role() == GridCell.Role.VALUE
                        ? values.apply(cell.cell().field().orElseThrow())
                        : cell.cell().text();
                cells.set(cell.column(), pipes ? PipeRows.cell(content) : oneLine(content));
            }
        }
        return cells;
    }

    private static String oneLine(String content) {
        boolean several = content.indexOf('\t') >= 0 || content.indexOf('\r') >= 0 || content.indexOf('\n') >= 0;
        return several ? BREAKS.matcher(content).replaceAll(" ") : content;
    }

    private static String tabs(List<String> cells) {
        return String.join("\t", cells);
    }
}
