package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.form.TableSpec;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    @Test
    void leavesFieldsEmptyWhereMergedCellsGoOn() {
        assertThat(new TableWriter(table("T3"), Notation.TAB).table("\n").replace('\t', '→'))
                .startsWith("""
                        （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）→→→申请人情况→→→→→→
                        →→→自然人→法人或其他组织→→→→→总计
                        →→→→商业企业→科研机构→社会公益组织→法律服务机构→其他→
                        一、本年新收政府信息公开申请数量→→→0→0→0→0→0→0→0
                        二、上年结转政府信息公开申请数量→→→0→0→0→0→0→0→0
                        三、本年度办理结果→（一）予以公开→→0→0→0→0→0→0→0
                        """)
                .contains("\n→（三）不予公开→1.属于国家秘密→0→0→0→0→0→0→0\n→→2.其他法律")
                .endsWith("\n四、结转下年度继续办理→→→0→0→0→0→0→0→0");
    }

    @Test
    void writesTableFour() {
        assertThat(new TableWriter(table("T4"), Notation.TAB).table("\n").replace('\t', '→'))
                .isEqualTo("""
                        行政复议→→→→→行政诉讼→→→→→→→→→
                        结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→
                        →→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计
                        0→0→0→0→0→0→0→0→0→0→0→0→0→0→0""");
    }

    @Test
    void writesMarkdownCompactly() {
        assertThat(new TableWriter(
                                table("T2"), Notation.PIPE, field -> field.id().equals("T2.fee.amount") ? "1|2" : "0")
                        .table("\n"))
                .startsWith("""
                | 第二十条第（一）项 |  |  |  |
                | --- | --- | --- | --- |
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                | 规章 | 0 | 0 | 0 |
                """)
                .endsWith("""
                | 行政事业性收费 | 1\\|2 |  |  |""");
    }

    private static TableSpec table(String id) {
        return Forms.official().newest().table(id);
    }
}
