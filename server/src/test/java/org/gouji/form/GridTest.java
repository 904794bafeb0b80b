package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every label of the official tables, word for word, at its place; → separates the cells of a row. */
class GridTest {

    /** A number in a cell, its unit included. */
    private static final Pattern VALUE = Pattern.compile("(?m)(?<=→|^)-?[0-9]+(?:\\.[0-9]+)?(?:万元)?(?=→|$)");

    private static final Forms FORMS = Forms.official();

    static Stream<Arguments> grids() {
        return Stream.of("2019", "2021")
                .flatMap(form -> Stream.of("T2", "T3", "T4").map(table -> Arguments.of(form, table)));
    }

    static Stream<TableSpec> tables() {
        return FORMS.all().stream().flatMap(form -> form.tables().stream());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("grids")
    void asPrinted(String form, String table) {
        String printed = TestDraft.printed(form, table);

        assertThat(written(FORMS.byId(form).table(table)))
                .isEqualTo(VALUE.matcher(printed).replaceAll("0"));
    }

    private static String written(TableSpec table) {
        String[][] grid = new String[table.grid().size()][table.width()];
        Arrays.stream(grid).forEach(row -> Arrays.fill(row, ""));
        for (PlacedCell placed : table.placed()) {
            boolean value = placed.cell().role() == GridCell.Role.VALUE;
            grid[placed.row()][placed.column()] = value ? "0" : placed.cell().text();
        }
        return Arrays.stream(grid).map(row -> String.join("→", row) + "\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void mergedCellsFillTheGridOnce(TableSpec table) {
        int[][] covered = new int[table.grid().size()][table.width()];
        for (PlacedCell placed : table.placed()) {
            for (int row = 0; row < placed.cell().down(); row++) {
                for (int column = 0; column < placed.cell().across(); column++) {
                    covered[placed.row() + row][placed.column() + column]++;
                }
            }
        }
        assertThat(covered).isDeepEqualTo(ones(table));
    }

    private static int[][] ones(TableSpec table) {
        int[][] ones = new int[table.grid().size()][table.width()];
        Arrays.stream(ones).forEach(row -> Arrays.fill(row, 1));
        return ones;
    }

    @Test
    void mergesOfTableThree() {
        assertThat(down("2019", "三、本年度办理结果")).isEqualTo(20);
        assertThat(down("2021", "三、本年度办理结果")).isEqualTo(22);
        for (String form : List.of("2019", "2021")) {
            assertThat(down(form, "（三）不予公开")).isEqualTo(8);
            assertThat(down(form, "（四）无法提供")).isEqualTo(3);
            assertThat(down(form, "（五）不予处理")).isEqualTo(5);
        }
        assertThat(down("2021", "（六）其他处理")).isEqualTo(3);
        assertThat(down("2019", "（六）其他处理")).isEqualTo(1);
    }

    private static int down(String form, String label) {
        return FORMS.byId(form).table("T3").placed().stream()
                .filter(placed -> placed.cell().text().equals(label))
                .findFirst()
                .orElseThrow()
                .cell()
                .down();
    }

    /** A head over one column names it; a value stands under the head of its own column. */
    @ParameterizedTest
    @MethodSource("tables")
    void valuesStandUnderTheHeadOfTheirColumn(TableSpec table) {
        List<PlacedCell> placed = table.placed();
        for (PlacedCell value : placed) {
            if (value.cell().role() != GridCell.Role.VALUE) {
                continue;
            }
            String nearest = placed.stream()
                    .filter(head -> head.cell().role() == GridCell.Role.HEAD && head.row() < value.row())
                    .filter(head -> head.covers(value.column()))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .cell()
                    .column();
            assertThat(nearest)
                    .as("head over %s", value.cell().field())
                    .isEqualTo(value.cell().column());
        }
    }
}
