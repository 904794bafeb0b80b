package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.draft.Table.Notation;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines after their sums are recomputed; → is a tab. */
class TotalsTest {

    private static final String CASES = "0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0";

    @ParameterizedTest
    @CsvSource({
        "1→0→2→0→→0→0→0→0→0→0→0→0→0→0,1→0→2→0→3→0→0→0→0→0→0→0→0→0→0",
        "1→0→2→0→9→0→0→0→0→0→0→0→0→0→0,1→0→2→0→3→0→0→0→0→0→0→0→0→0→0",
        "1→0→2→0→3→0→0→0→0→0→0→0→0→0→0,1→0→2→0→3→0→0→0→0→0→0→0→0→0→0",
        "1→→2→→→0→0→0→0→0→0→0→0→0→,1→→2→→3→0→0→0→0→0→0→0→0→0→0",
        "1→一→2→0→→0→0→0→0→0→0→0→0→4→,1→一→2→0→→0→0→0→0→0→0→0→0→4→4",
        "1→些→2→0→→0→0→0→0→0→0→0→0→4→,1→些→2→0→→0→0→0→0→0→0→0→0→4→4",
        "1→0→2→0→三→0→0→0→0→0→0→0→0→0→0,1→0→2→0→三→0→0→0→0→0→0→0→0→0→0",
        "→→→→→0→0→0→0→0→0→0→0→0→0,→→→→→0→0→0→0→0→0→0→0→0→0"
    })
    void ofTableFour(String written, String recomputed) {
        String before = Reports.zeros(Notation.TAB).replace(CASES, written.replace('→', '\t'));

        assertThat(recomputed(before, "T4"))
                .isEqualTo(Reports.zeros(Notation.TAB).replace(CASES, recomputed.replace('→', '\t')));
    }

    /** The total of a row of totals is a sum of sums; one round is not enough. */
    @Test
    void ofTableThree() {
        String before = row(row(Reports.zeros(Notation.TAB), "（一）予以公开", "2 1 0 0 0 0 -"), "2.重复申请", "0 0 4 0 0 0 -");
        String after = row(row(Reports.zeros(Notation.TAB), "（一）予以公开", "2 1 0 0 0 0 3"), "2.重复申请", "0 0 4 0 0 0 4");

        assertThat(recomputed(row(before, "（七）总计", "- - - - - - -"), "T3"))
                .isEqualTo(row(after, "（七）总计", "2 1 4 0 0 0 7"));
    }

    @Test
    void otherTablesAreLeftAlone() {
        String wrong = row(Reports.zeros(Notation.TAB), "（一）予以公开", "2 0 0 0 0 0 9");

        assertThat(recomputed(wrong, "T4")).isEqualTo(wrong);
        assertThat(recomputed(wrong, "T2")).isEqualTo(wrong);
    }

    /** In a table whose empty cells are lost, the position of a blank is not known. */
    @Test
    void blanksInOnePlaceAreNotFilled() {
        String report = """
                一、总体情况
                四、政府信息公开行政复议、行政诉讼情况
                行政复议|行政诉讼|
                结果维持|结果纠正|其他结果|尚未审结|总计|
                1|0|2|0|
                五、存在的主要问题及改进情况
                """;
        Report read = Reports.read(report);

        assertThat(read.table("T4").map(table -> Totals.of(read, table).size()).orElse(0))
                .isLessThanOrEqualTo(1);
    }

    private static String recomputed(String written, String table) {
        Report report = Reports.read(written);
        return report.text()
                .apply(Totals.of(report, report.table(table).orElseThrow()))
                .string();
    }

    /** The row with these values, separated by blanks; a dash is an empty cell. */
    private static String row(String written, String label, String values) {
        StringBuilder changed = new StringBuilder();
        for (String line : written.split("(?<=\n)")) {
            boolean here = line.contains(label + "\t");
            changed.append(
                    here
                            ? line.replaceFirst(
                                    "(\t\\d+){7}\n",
                                    "\t" + values.replace("-", "").replace(' ', '\t') + "\n")
                            : line);
        }
        return changed.toString();
    }
}
