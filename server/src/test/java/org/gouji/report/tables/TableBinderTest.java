package org.gouji.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.LabelUse;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.report.reader.TestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels in every wording identify their row; rows that cannot be bound are kept. */
class TableBinderTest {

    private static final String TITLE = "云泽县档案局%s年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

    private static BoundTable bound(String year, String rows) {
        return TestReader.of(TITLE.formatted(year) + rows).tables().get(0);
    }

    private static String rows(BoundTable table) {
        return table.rows().stream().map(row -> row.spec().id()).collect(Collectors.joining(" "));
    }

    /** 部分公开 alone is enough of a label, but not where the rest of it follows, before or behind the numbers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "（二）部分公开/（区分处理的，/1 0 0 0 0 0 1/只计这一情形，/不计其他情形）",
                "（二）部分公开/（区分处理的，只计这一情形，/1 0 0 0 0 0 1/不计其他情形）",
                "（二）部分公开/1 0 0 0 0 0 1/（区分处理的，只计这一情形，/不计其他情形）",
                "（二）部分公开/（区分处理的，只计这一情形，/不计其他情形） 1 0 0 0 0 0 1",
                "（二）部分公开 1 0 0 0 0 0 1",
            })
    void aShortFormThatGoesOn(String label) {
        BoundTable table = bound(
                "2023",
                "（一）予以公开 5 0 0 0 0 0 5\n" + label.replace('/', '\n')
                        + "\n1.属于国家秘密 2 0 0 0 0 0 2\n（七）总计 8 0 0 0 0 0 8\n");
        assertThat(rows(table)).isEqualTo("R1 R2 R3.1 R7");
        assertThat(table.rows().get(1).figures()).hasSize(7);
        assertThat(table.labels())
                .noneMatch(use ->
                        use.match() == LabelUse.Match.VARIANT && use.written().contains("区分"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、本年新收政府信息公开申请数量|N|SAME",
                "本年新收政府信息公开申请数量|N|VARIANT",
                "一、本年新收政府信息公开申请数|N|VARIANT",
                "（一）予以公开|R1|SAME",
                "(一) 予以公开|R1|WIDTH",
                "（一）予以 公开|R1|WIDTH",
                "予以公开|R1|VARIANT",
                "（二）部分公开|R2|VARIANT",
                "（二）部分公开（区分处理的，只计这一情形，不计其他情形）|R2|SAME",
                "(二)部分公开(区分处理的,只计这一情形,不计其他情形)|R2|WIDTH",
                "（二）部分公开（区分处理的，只计这一情况，不计其他情形）|R2|VARIANT",
                "1.属于国家秘密|R3.1|SAME",
                "1、属于国家秘密|R3.1|WIDTH",
                "1. 属于国家秘密|R3.1|WIDTH",
                "１．属于国家秘密|R3.1|WIDTH",
                "属于国家秘密|R3.1|VARIANT",
                "3.危及\"三安全一稳定\"|R3.3|WIDTH",
                "5.属于三类内容事务信息|R3.5|VARIANT",
                "6.属于四类过程性性信息|R3.6|VARIANT",
                "7.属于行政执法卷|R3.7|VARIANT",
                "2.重复申请|R5.2|SAME",
                "3.其他|R6.3|SAME",
                "（七）总计|R7|SAME",
                "（七）合计|R7|VARIANT",
                "四、结转下年度继续办理|C|SAME",
                "四、结转下年继续办理|C|VARIANT"
            })
    void labels(String label, String row, LabelUse.Match match) {
        BoundTable table = bound("2023", """
                二、上年结转政府信息公开申请数量→→→0→0→0→0→0→0→0
                8.属于行政查询事项→→→0→0→0→0→0→0→0
                """ + label + "→→→5→1→0→0→0→0→6\n");
        assertThat(rows(table)).isEqualTo("P R3.8 " + row);
        assertThat(table.otherForm()).isEmpty();
        LabelUse use = table.labels().get(table.labels().size() - 1);
        assertThat(use.match()).isEqualTo(match);
        assertThat(use.written()).isEqualTo(label);
        assertThat(table.rows().get(2).figures().get(6).value().asNumber()).hasToString("Optional[6]");
    }

    @Test
    void anUnknownRowIsKept() {
        BoundTable table = bound("2023", """
                一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→6
                信访件转来的来信→→→2→0→0→0→0→0→2
                四、结转下年度继续办理→→→1→0→0→0→0→0→1
                """);
        assertThat(rows(table)).isEqualTo("N C");
        assertThat(table.unbound())
                .singleElement()
                .matches(row -> row.label().equals("信访件转来的来信") && row.numbers() == 7);
    }

    @Test
    void aRowMayComeTwice() {
        BoundTable table = bound("2023", """
                一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→6
                一、本年新收政府信息公开申请数量→→→4→1→0→0→0→0→5
                四、结转下年度继续办理→→→1→0→0→0→0→0→1
                """);
        assertThat(rows(table)).isEqualTo("N N C");
    }

    @Test
    void theFirstOfTwoEqualRowsCounts() {
        Report report = TestReader.of(TITLE.formatted("2023") + """
                一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→6
                一、本年新收政府信息公开申请数量→→→4→1→0→0→0→0→5
                四、结转下年度继续办理→→→1→0→0→0→0→0→1
                """);
        assertThat(report.figures().number("T3.N.t")).hasToString("Optional[6]");
    }

    /** The labels decide the form of a table, whatever the year; a mixture is reported. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023|规章→0→0→0;行政规范性文件→2→1→5;行政许可→31→→;行政处罚→4→→|2021|''",
                "2020|规章→0→0→0;行政规范性文件→2→1→5;行政许可→31→→;行政处罚→4→→|2021|''",
                "2023|规章→0→0→0;规范性文件→2→1→5;其他对外管理服务事项→3→0→7;政府集中采购→2→52→|2019|''",
                "2020|规章→0→0→0;规范性文件→2→1→5|2019|''",
                "2023|规章→0→0→0;行政许可→31→→|2021|''",
                "2020|规章→0→0→0;行政许可→6→0→31|2019|''",
                "2023|信息内容→本年制发件数→本年废止件数→现行有效件数;规章→0→0→0;行政规范性文件→2→1→5;政府集中采购→2→52→|2021|政府集中采购"
            })
    void formOfATable(String year, String rows, String form, String other) {
        BoundTable table = TestReader.of("云泽县档案局" + year + "年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + rows.replace(';', '\n'))
                .tables()
                .get(0);
        assertThat(table.spec().form()).isEqualTo(form);
        assertThat(table.otherForm().stream().map(LabelUse::official).collect(Collectors.joining(" ")))
                .isEqualTo(other.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "→→→5→1→0→0→0→0→6,7,false",
        "→→→5→1→0→0→0→0→6→0,8,true",
        "→→→5→1→0→0→6,5,true",
        "→→→5→1→0→0→0→6,6,true",
        "→→→5→1→0→0→6→→,5,false",
        "→→→→→0→0→0→0→6,5,false",
        "→→→5→1→→→→→6,3,false",
        "→→→→→→→→→,0,false",
        "→→→/→/→/→/→/→/→/,7,false"
    })
    void countOfValues(String cells, int count, boolean miscounted) {
        BoundTable table = bound("2023", """
                二、上年结转政府信息公开申请数量→→→0→0→0→0→0→0→0
                一、本年新收政府信息公开申请数量%s
                四、结转下年度继续办理→→→1→0→0→0→0→0→1
                """.formatted(cells));
        BoundRow row = table.rows().get(1);
        assertThat(row.spec().id()).isEqualTo("N");
        assertThat(row.count()).isEqualTo(count);
        assertThat(row.miscounted()).isEqualTo(miscounted);
    }

    /** A cell that cannot be read is a cell of its row, and the next label opens the next row. */
    @ParameterizedTest
    @CsvSource({"O", "l0", "三", "约5", "5？", "#REF!", "--", "待定", "…"})
    void whatIsNoNumber(String cell) {
        BoundTable table = bound("2023", """
                一、本年新收政府信息公开申请数量→→→%s→1→0→0→0→0→6
                四、结转下年度继续办理→→→1→0→0→0→0→0→1
                """.formatted(cell));
        assertThat(rows(table)).isEqualTo("N C");
        assertThat(table.rows().get(0).figures().get(0).value()).isNotInstanceOf(Value.Known.class);
        assertThat(table.rows().get(0).figures().get(6).value().asNumber()).hasToString("Optional[6]");
        assertThat(table.unbound()).isEmpty();
    }

    @Test
    void tableFourWithBlanks() {
        List<Figure> figures = bound("2023", """
                行政复议→→→→→行政诉讼→→→→→→→→→
                结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→
                →→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计
                →→→→→0→0→0→0→0→1→0→0→0→1
                """).rows().get(0).figures();
        assertThat(figures).hasSize(15);
        assertThat(figures.subList(0, 5)).allMatch(figure -> figure.value() instanceof Value.Blank);
        assertThat(figures.get(14).value().asNumber()).hasToString("Optional[1]");
    }
}
