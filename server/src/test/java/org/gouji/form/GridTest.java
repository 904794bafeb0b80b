package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every label of the official tables stands word for word at its place; → parts the cells of a row. */
class GridTest {

    private static final String T2_OF_2021 = """
            第二十条第（一）项→→→
            信息内容→本年制发件数→本年废止件数→现行有效件数
            规章→0→0→0
            行政规范性文件→0→0→0
            第二十条第（五）项→→→
            信息内容→本年处理决定数量→→
            行政许可→0→→
            第二十条第（六）项→→→
            信息内容→本年处理决定数量→→
            行政处罚→0→→
            行政强制→0→→
            第二十条第（八）项→→→
            信息内容→本年收费金额（单位：万元）→→
            行政事业性收费→0→→
            """;

    private static final String T2_OF_2019 = """
            第二十条第（一）项→→→
            信息内容→本年新制作数量→本年新公开数量→对外公开总数量
            规章→0→0→0
            规范性文件→0→0→0
            第二十条第（五）项→→→
            信息内容→上一年项目数量→本年增/减→处理决定数量
            行政许可→0→0→0
            其他对外管理服务事项→0→0→0
            第二十条第（六）项→→→
            信息内容→上一年项目数量→本年增/减→处理决定数量
            行政处罚→0→0→0
            行政强制→0→0→0
            第二十条第（八）项→→→
            信息内容→上一年项目数量→本年增/减→
            行政事业性收费→0→0→
            第二十条第（九）项→→→
            信息内容→采购项目数量→采购总金额→
            政府集中采购→0→0→
            """;

    private static final String T3_TO_R5 = """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）→→→申请人情况→→→→→→
            →→→自然人→法人或其他组织→→→→→总计
            →→→→商业企业→科研机构→社会公益组织→法律服务机构→其他→
            一、本年新收政府信息公开申请数量→→→0→0→0→0→0→0→0
            二、上年结转政府信息公开申请数量→→→0→0→0→0→0→0→0
            三、本年度办理结果→（一）予以公开→→0→0→0→0→0→0→0
            →（二）部分公开（区分处理的，只计这一情形，不计其他情形）→→0→0→0→0→0→0→0
            →（三）不予公开→1.属于国家秘密→0→0→0→0→0→0→0
            →→2.其他法律行政法规禁止公开→0→0→0→0→0→0→0
            →→3.危及“三安全一稳定”→0→0→0→0→0→0→0
            →→4.保护第三方合法权益→0→0→0→0→0→0→0
            →→5.属于三类内部事务信息→0→0→0→0→0→0→0
            →→6.属于四类过程性信息→0→0→0→0→0→0→0
            →→7.属于行政执法案卷→0→0→0→0→0→0→0
            →→8.属于行政查询事项→0→0→0→0→0→0→0
            →（四）无法提供→1.本机关不掌握相关政府信息→0→0→0→0→0→0→0
            →→2.没有现成信息需要另行制作→0→0→0→0→0→0→0
            →→3.补正后申请内容仍不明确→0→0→0→0→0→0→0
            →（五）不予处理→1.信访举报投诉类申请→0→0→0→0→0→0→0
            →→2.重复申请→0→0→0→0→0→0→0
            →→3.要求提供公开出版物→0→0→0→0→0→0→0
            →→4.无正当理由大量反复申请→0→0→0→0→0→0→0
            →→5.要求行政机关确认或重新出具已获取信息→0→0→0→0→0→0→0
            """;

    private static final String R6_OF_2021 = """
            →（六）其他处理→1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请→0→0→0→0→0→0→0
            →→2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请→0→0→0→0→0→0→0
            →→3.其他→0→0→0→0→0→0→0
            """;

    private static final String R6_OF_2019 = """
            →（六）其他处理→→0→0→0→0→0→0→0
            """;

    private static final String T3_FROM_R7 = """
            →（七）总计→→0→0→0→0→0→0→0
            四、结转下年度继续办理→→→0→0→0→0→0→0→0
            """;

    private static final String T4 = """
            行政复议→→→→→行政诉讼→→→→→→→→→
            结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→
            →→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计
            0→0→0→0→0→0→0→0→0→0→0→0→0→0→0
            """;

    private static final Forms FORMS = Forms.official();

    static Stream<Arguments> grids() {
        return Stream.of(
                Arguments.of("2019", "T2", T2_OF_2019),
                Arguments.of("2021", "T2", T2_OF_2021),
                Arguments.of("2019", "T3", T3_TO_R5 + R6_OF_2019 + T3_FROM_R7),
                Arguments.of("2021", "T3", T3_TO_R5 + R6_OF_2021 + T3_FROM_R7),
                Arguments.of("2019", "T4", T4),
                Arguments.of("2021", "T4", T4));
    }

    static Stream<TableSpec> tables() {
        return FORMS.all().stream().flatMap(form -> form.tables().stream());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("grids")
    void asPrinted(String form, String table, String printed) {
        assertThat(written(FORMS.byId(form).table(table))).isEqualTo(printed);
    }

    private static String written(TableSpec table) {
        String[][] grid = new String[table.grid().size()][table.width()];
        Arrays.stream(grid).forEach(row -> Arrays.fill(row, ""));
        for (Placed placed : table.placed()) {
            boolean value = placed.cell().role() == GridCell.Role.VALUE;
            grid[placed.row()][placed.column()] = value ? "0" : placed.cell().text();
        }
        return Arrays.stream(grid).map(row -> String.join("→", row) + "\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void mergedCellsFillTheGridOnce(TableSpec table) {
        int[][] covered = new int[table.grid().size()][table.width()];
        for (Placed placed : table.placed()) {
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
        List<Placed> placed = table.placed();
        for (Placed value : placed) {
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
