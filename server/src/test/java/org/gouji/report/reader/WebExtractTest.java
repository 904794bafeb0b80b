package org.gouji.report.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;

/** Tables as programs extract them from portal pages: bars in odd places, blanks for zeros, headers in two rows. */
class WebExtractTest {

    private static final Forms FORMS = Forms.official();
    private static final Form FORM = FORMS.newest();
    private static final String HEADINGS = "云泽县档案局2023年政府信息公开工作年度报告\n一、总体情况\n我局平稳开展公开工作。\n";

    private static Report read(String text) {
        return new ReportReader(FORMS)
                .read(new DraftParser(new FormVocabulary(FORMS)).parse(Text.of(text), Syntax.PLAIN));
    }

    private static String rows(String table, Function<RowSpec, String> write) {
        return FORM.table(table).rows().stream().map(write).collect(Collectors.joining("\n"));
    }

    @Test
    void barsInsteadOfSpansAtTheEndOfRows() {
        Report report = read(HEADINGS + "三、收到和处理政府信息公开申请情况\n"
                + "| (本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 | ||||||||\n"
                + "| 自然人 | 法人或其他组织 | 总计 | |||||||\n"
                + "| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||\n"
                + rows("T3", row -> "| " + row.label() + " | 4 | 0 | 0 | 0 | 0 | 1 | 5 | ||"));
        assertThat(report.figures().all()).hasSize(175).allMatch(figure -> figure.value() instanceof Value.Known);
        assertThat(report.figures().number("T3.R5.2.f")).hasToString("Optional[1]");
    }

    @Test
    void oneCellALineWithBlanksAsBars() {
        Report report = read(HEADINGS + "三、收到和处理政府信息公开申请情况\n自然人 |\n法人或其他组织 |\n总计 |\n|||||||\n商业企业 |\n其他 |\n|||||\n"
                + rows("T3", row -> row.label() + " |\n|\n|\n|\n|\n|\n|\n6 |\n||"));
        assertThat(report.figures().all()).hasSize(175);
        assertThat(report.figures().number("T3.N.t")).hasToString("Optional[6]");
        assertThat(report.figures().figure("T3.N.a").orElseThrow().value()).isEqualTo(new Value.Blank());
        assertThat(report.table("T3").orElseThrow().rows()).noneMatch(BoundRow::miscounted);
    }

    @Test
    void headerInTwoRows() {
        Report report = read(HEADINGS + "三、收到和处理政府信息公开申请情况\n自然人 | 法人或其他组织 | 总计 |\n"
                + "商业 | 科研 | 社会 | 法律服务机构 | 其他 |\n企业 | 机构 | 公益组织 |\n"
                + rows("T3", row -> "| " + row.label() + " | 0 | | | | | | 0 |"));
        BoundTable table = report.table("T3").orElseThrow();
        assertThat(table.labels()).noneMatch(label -> label.grade().isPresent());
        assertThat(report.figures().number("T3.C.t")).hasToString("Optional[0]");
        assertThat(table.unbound()).isEmpty();
    }

    @Test
    void fifteenNumbersUnderAHeaderThatRanTogether() {
        List<String> numbers = Arrays.asList("9 5 1 2 17 7 0 5 6 18 2 1 7 9 19".split(" "));
        for (String row : List.of(
                "| " + String.join(" | ", numbers) + " |", String.join(" ", numbers), String.join("\t", numbers))) {
            Report report = read(HEADINGS + "四、政府信息公开行政复议、行政诉讼情况\n行政复议行政诉讼\n" + row + "\n五、存在的主要问题及改进情况\n问题不少。\n");
            assertThat(report.figures().number("T4.after.total")).hasToString("Optional[19]");
            assertThat(report.faults()).isEmpty();
        }
    }
}
