package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDraftTest {
    @Test
    void hasSixHeadingsAndTheTablesOfItsYear() {
        String text = TestDraft.report(2023).text();
        assertThat(text).startsWith("青岚市水务局2023年政府信息公开工作年度报告\n").endsWith("青岚市水务局\n2024年1月20日\n");
        assertThat(text).contains("\n行政规范性文件\t2\t1\t5\n", "\n\t\t3.其他\t0\t0");
        assertThat(TestDraft.report(2020).text()).contains("\n政府集中采购\t2\t52.15万元\t\n", "\n\t（六）其他处理\t\t0");
    }

    @Test
    void partsCanBeReplaced() {
        String text = TestDraft.report(2023).without(4).line("行政许可", "行政许可→7→→").text();
        assertThat(text).doesNotContain("四、政府信息").contains("\n行政许可\t7\t\t\n");
    }
}
