package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.draft.Table.Notation;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line as pasted, and as its numbers stand in their cells; → is a tab. */
class PastedRowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'→→2.重复申请→1 0 0 2 0 0 3'~'→→2.重复申请→1→0→0→2→0→0→3'",
                "'→→2.重复申请→1|0|0|2|0|0|3'~'→→2.重复申请→1→0→0→2→0→0→3'",
                "'→→2.重复申请 1、0、0、2、0、0、3'~'→→2.重复申请→1→0→0→2→0→0→3'",
                "'→→2.重复申请 1；0；0；2；0；0；3'~'→→2.重复申请→1→0→0→2→0→0→3'",
                "'→→2．重复申请→1,200 0 0 2 0 0 1,202'~'→→2.重复申请→1,200→0→0→2→0→0→1,202'",
                "'一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9'~'一、本年新收政府信息公开申请数量→→→9→0→0→0→0→0→9'",
                "'→（七）总计　9　0　0　0　0　0　9'~'→（七）总计→→9→0→0→0→0→0→9'",
                "'行政规范性文件 2 1 9'~'行政规范性文件→2→1→9'",
                "'规章→2→1→9→→→'~'规章→2→1→9'",
                "'→→3.其他 1 0 0 2 0 0 3'~'→→3.其他→1→0→0→2→0→0→3'",
            })
    void tabs(String pasted, String filled) {
        String label = filled.replaceAll("(→[0-9,]+)+$", "").replace('→', ' ').strip();
        String written = with(Notation.TAB, label, pasted);

        assertThat(filled(written, pasted)).contains(with(Notation.TAB, label, filled));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'|  |  | 2.重复申请 | 1 0 0 2 0 0 3 |  |  |  |  |  |  |'~'|  |  | 2.重复申请 | 1 | 0 | 0 | 2 | 0 | 0 | 3 |'",
                "'|  |  | 2.重复申请 | 1→0→0→2→0→0→3 |'~'|  |  | 2.重复申请 | 1 | 0 | 0 | 2 | 0 | 0 | 3 |'",
                "'| 行政规范性文件 2 1 9 |'~'| 行政规范性文件 | 2 | 1 | 9 |'",
            })
    void pipes(String pasted, String filled) {
        String label =
                filled.replaceAll("( \\| [0-9]+)+ \\|$", "").replace('|', ' ').strip();
        String written = with(Notation.PIPE, label, pasted);

        assertThat(filled(written, pasted).map(text -> text.replaceAll(" +", " ")))
                .contains(with(Notation.PIPE, label, filled).replaceAll(" +", " "));
    }

    /** Where neighbours part their cells in another way, so does the row. */
    @Test
    void writtenLikeItsNeighbours() {
        String spaced = Reports.zeros(Notation.TAB).replace("\t0", "\t 0");
        String pasted = Reports.line(spaced, "2.重复申请", "\t\t2.重复申请 1 0 0 2 0 0 3");

        assertThat(filled(pasted, "2.重复申请 1"))
                .contains(Reports.line(spaced, "2.重复申请", "\t\t2.重复申请\t 1\t 0\t 0\t 2\t 0\t 0\t 3"));
    }

    @Test
    void inATableOfOneCellALine() {
        String zeros = Layouts.write(SampleReport.zero("2021"), Layout.CELL_TAB);
        String row = "\t2.重复申请" + "\n\t0".repeat(7) + "\n";
        assertThat(zeros).contains(row);

        assertThat(filled(zeros.replace(row, "\t2.重复申请 1 0 0 2 0 0 3\n"), "2.重复申请 1"))
                .contains(zeros.replace(row, "\t2.重复申请\n\t1\n\t0\n\t0\n\t2\n\t0\n\t0\n\t3\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"| | |2.重复申请|1|0|0|2|0|0|3|", "||  | 2.重复申请 | 1 |0 | 0| 2 | 0 | 0 | 3 "})
    void whatStandsInItsCellsIsNotAligned(String row) {
        assertThat(filled(with(Notation.PIPE, "2.重复申请", row), row)).isEmpty();
    }

    /** The row behind the table's last one is looked at too; others are not. */
    @Test
    void onlyInTheLineOfTheCaret() {
        String last = with(Notation.TAB, "四、结转下年度继续办理", "四、结转下年度继续办理 1 0 0 0 0 0 1");

        assertThat(filled(last, "四、结转下年度继续办理 1"))
                .contains(with(Notation.TAB, "四、结转下年度继续办理", "四、结转下年度继续办理→→→1→0→0→0→0→0→1"));
        assertThat(filled(last, "（七）总计")).isEmpty();
        assertThat(filled(last, "五、存在")).isEmpty();
    }

    @Test
    void saysHowManyNumbersItMoves() {
        String written = with(Notation.TAB, "行政规范性文件", "行政规范性文件 2 1 9");
        Report report = Reports.read(written);

        PastedRow.Filled filled =
                PastedRow.at(report, written.indexOf("行政规范性文件 2")).orElseThrow();
        assertThat(filled.numbers()).isEqualTo(3);
        assertThat(report.text().slice(filled.edit().span())).isEqualTo("行政规范性文件 2 1 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "→→2.重复申请→1→0→0→2→0→0→3",
                "→→2.重复申请→1 0 0 2 0 0",
                "→→2.重复申请→1 0 0 2 0 0 3 4",
                "→→2.重复申请→1 0 0 2 0 0 三",
                "→→12.重复申请 1 0 0 2 0 0 3",
                "→→2.重复申请的 1 0 0 2 0 0 3",
                "→→2.重复申请",
                "行政许可 4"
            })
    void leftAlone(String pasted) {
        String label = pasted.contains("行政") ? "行政许可" : "2.重复申请";
        assertThat(filled(with(Notation.TAB, label, pasted), pasted)).isEmpty();
    }

    private static String with(Notation notation, String label, String line) {
        return Reports.line(Reports.zeros(notation), label, line.replace('→', '\t'));
    }

    /** The text with the numbers filled in that stand in the line of {@code part}. */
    private static Optional<String> filled(String written, String part) {
        Report report = Reports.read(written);
        return PastedRow.at(report, written.indexOf(part.replace('→', '\t')))
                .map(PastedRow.Filled::edit)
                .map(edit -> report.text().apply(List.of(edit)).string());
    }
}
