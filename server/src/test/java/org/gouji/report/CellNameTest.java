package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.report.reader.TestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNameTest {
    @ParameterizedTest
    @CsvSource({
        "2021, T3.R7.a, （七）总计 · 自然人",
        "2021, T3.N.t, 一、本年新收政府信息公开申请数量 · 总计",
        "2021, T3.R1.b, （一）予以公开 · 商业企业",
        "2021, T3.R2.f, （二）部分公开 · 其他",
        "2021, T3.R6.1.t, 1.申请人无正当理由逾期不补正 · 总计",
        "2021, T3.R6.3.e, （六）其他处理3.其他 · 法律服务机构",
        "2021, T4.review.total, 行政复议 · 总计",
        "2021, T4.direct.upheld, 未经复议直接起诉 · 结果维持",
        "2021, T4.after.pending, 复议后起诉 · 尚未审结",
        "2021, T2.normative.issued, 行政规范性文件 · 本年制发件数",
        "2021, T2.licence.decided, 行政许可 · 本年处理决定数量",
        "2021, T2.fee.amount, 行政事业性收费 · 本年收费金额",
        "2019, T2.fee.change, 行政事业性收费 · 本年增/减",
        "2019, T2.purchase.amount, 政府集中采购 · 采购总金额",
        "2019, T2.regulation.total, 规章 · 对外公开总数量"
    })
    void isMadeOfTheLabelsBesideAndAbove(String id, String field, String name) {
        Form form = Forms.official().byId(id);
        assertThat(CellName.of(
                        form.table(field.substring(0, 2)), form.field(field).orElseThrow()))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年收到政府信息公开申请8件。 | 表三“本年新收政府信息公开申请数量 · 总计”
            不予公开8件。 | 表三“不予公开”各项之和
            行政诉讼8件。 | 表四“未经复议直接起诉 · 总计 + 复议后起诉 · 总计”
            行政复议6件，1件已作出复议决定。 | 表四“行政复议 · 总计 - 行政复议 · 尚未审结”
            """)
    void aSumHasTheNameOfItsTableAndCells(String sentence, String name) {
        Report report = TestReader.of("云岭县水务局2023年政府信息公开工作年度报告\n（二）依申请公开。" + sentence);
        Claim last = report.claims().get(report.claims().size() - 1);
        assertThat(CellName.of(report, ((Claim.Count) last).spec().main())).isEqualTo(name);
    }

    @Test
    void aCellOfNoTableIsCalledByItsId() {
        Report report = TestReader.of("云岭县水务局2018年政府信息公开工作年度报告\n");
        Field field = Forms.official().byId("2021").field("T3.N.t").orElseThrow();
        assertThat(CellName.of(report, field)).isEqualTo("T3.N.t");
    }
}
