package org.gouji.samples;

import static org.gouji.samples.PageEdit.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.samples.Page.Row;
import org.gouji.samples.Page.ValueRow;

/** Tables in which nothing is filled in. */
final class BlankTableFaults {

    /**
     * Layouts in which rows, or the table itself, can't be made out once it has no number, or that leave out the line that
     * would be marked.
     */
    private static final Map<String, Set<Layout>> WITHOUT_TRACE = new TreeMap<>(Map.of(
            "T2",
            Set.of(),
            "T3",
            Set.of(Layout.BROWSER_CELLS, Layout.BROWSER_ROWS, Layout.PDF, Layout.PIPE_PANDOC, Layout.PIPE_ROW_IN_TWO),
            "T4",
            Set.of(
                    Layout.BROWSER_CELLS,
                    Layout.CELL_TAB,
                    Layout.CELL_TAB_TIGHT,
                    Layout.PDF,
                    Layout.PDF_AROUND,
                    Layout.PDF_VERTICAL,
                    Layout.PIPE_FOUR_IN_THREE,
                    Layout.PIPE_OPEN,
                    Layout.PIPE_PANDOC,
                    Layout.PIPE_SPARE)));

    private BlankTableFaults() {}

    static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>();
        WITHOUT_TRACE.forEach((id, layouts) -> faults.add(
                PlantedFault.of("todo", id + " without a figure", (page, report, random) -> unfilled(page, id))
                        .in(allBut(layouts))));
        return faults;
    }

    private static Set<Layout> allBut(Set<Layout> layouts) {
        return Stream.of(Layout.values())
                .filter(layout -> layout.readable() && !layouts.contains(layout))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A table in which nothing is filled in is shown on its first line. */
    private static Page unfilled(Page page, String table) {
        return rows(page, table, old -> {
            List<Row> blank = new ArrayList<>();
            for (Row row : old) {
                blank.add(
                        row instanceof ValueRow values
                                ? new ValueRow(
                                        values.id(),
                                        values.path(),
                                        Collections.nCopies(values.values().size(), ""))
                                : row);
            }
            blank.set(0, TableFaults.nearHead(blank.get(0)));
            return blank;
        });
    }
}
