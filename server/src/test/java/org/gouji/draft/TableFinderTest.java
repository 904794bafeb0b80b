package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are tables, and in which notation they are written. */
class TableFinderTest {

    @ParameterizedTest
    @CsvSource({
        "PIPE,PIPE PIPE PIPE",
        "PIPE_PANDOC,PIPE PIPE PIPE",
        "PIPE_REPEATED,PIPE PIPE PIPE",
        "PIPE_OPEN,PIPE PIPE PIPE",
        "PIPE_NO_DELIMITER,PIPE PIPE PIPE",
        "TAB_CANONICAL,TAB TAB TAB",
        "TAB_PADDED_END,TAB TAB TAB",
        "TAB_POI,TAB TAB TAB",
        "TAB_PAGE_BROKEN,TAB TAB TAB",
        "CELL_TAB,CELL_LINES CELL_LINES CELL_LINES",
        "CELL_TAB_TIGHT,CELL_LINES CELL_LINES CELL_LINES",
        "CELL_PLAIN,CELL_LINES CELL_LINES CELL_LINES",
        "CELL_PLAIN_BLANKS,CELL_LINES CELL_LINES CELL_LINES",
        "CELL_PIPE_END,CELL_LINES CELL_LINES CELL_LINES",
        "CELL_PIPE_LINES,CELL_LINES CELL_LINES CELL_LINES",
        "BROWSER_ROWS,TAB TAB TAB",
        "BROWSER_CELLS,CELL_LINES CELL_LINES CELL_LINES",
        "PDF,FLOW FLOW FLOW",
        "LIBREOFFICE,CELL_LINES CELL_LINES CELL_LINES",
        "HTML,HTML HTML HTML",
        "HTML_ONE_LINE,HTML HTML HTML",
        "GLUED,GLUED GLUED GLUED"
    })
    void notationOfALayout(Layout layout, String notations) {
        for (String form : List.of("2019", "2021")) {
            Organ organ = Organ.all().get(0);
            String written = Layouts.write(SampleReport.busy(form, organ, new Random(5)), layout);
            assertThat(Outline.draft(written).blocks(Table.class))
                    .as(form)
                    .extracting(table -> table.notation().name())
                    .isEqualTo(List.of(notations.split(" ")));
        }
    }

    @Test
    void theTableEndsAtProseAndAtHeadings() {
        assertThat(Outline.of("""
                        全年情况如下表。
                        规章→0→0→0
                        行政规范性文件→2→1→5
                        以上数据已经核对，与台账一致。
                        行政许可→31→→
                        行政处罚→4→→
                        五、存在的主要问题及改进情况
                        """)).isEqualTo("""
                        prose 全年情况如下表。
                        table TAB 2
                        prose 以上数据已经核对，与台账一致。
                        table TAB 2
                        heading CHINESE_COMMA 5 / 存在的主要问题及改进情况""");
    }

    @Test
    void blankLinesAndPageMarksDoNotEndIt() {
        assertThat(Outline.of("""
                        规章→0→0→0

                        - 3 -

                        行政规范性文件→2→1→5



                        行政许可→31→→
                        全年无变更。
                        """)).isEqualTo("""
                        table TAB 3
                        prose 全年无变更。""");
    }

    @Test
    void oneTableEndsWhereLabelsOfTheNextBegin() {
        assertThat(Outline.of("""
                        行政处罚→4→→
                        行政强制→0→→
                        一、本年新收政府信息公开申请数量→→→1→0→0→0→0→0→1
                        二、上年结转政府信息公开申请数量→→→0→0→0→0→0→0→0
                        行政复议→→→→→行政诉讼→→→→→→→→→
                        0→0→0→0→0→0→0→0→0→0→0→0→0→0→0
                        """)).isEqualTo("""
                        table TAB 2
                        table TAB 2
                        table TAB 2""");
    }

    /** Labels in prose, in lists and alone make no table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政许可",
                "行政许可 31件",
                "规章",
                "其他",
                "总计",
                "全年办理行政许可31件，行政处罚4件。",
                "行政许可31件、行政处罚4件、行政强制0件",
                "→全年办理行政许可31件，其中网上办理29件，较去年有所增加，群众满意度逐步提高，社会反响良好，全年无投诉，无一例复议诉讼。",
                "自然人、法人或其他组织均可申请",
                "结果维持1件，结果纠正0件"
            })
    void noTable(String line) {
        assertThat(Outline.of(line)).startsWith("prose ").doesNotContain("\n");
    }

    @Test
    void fifteenNumbersNeedNoHeader() {
        assertThat(Outline.of("""
                        四、政府信息公开行政复议、行政诉讼情况
                        1 0 0 0 1 0 0 0 0 0 0 0 0 0 0
                        五、存在的主要问题及改进情况
                        """)).isEqualTo("""
                        heading CHINESE_COMMA 4 / 政府信息公开行政复议、行政诉讼情况
                        table FLOW 1
                        heading CHINESE_COMMA 5 / 存在的主要问题及改进情况""");
    }

    @Test
    void cellsRunTogether() {
        assertThat(Outline.of("""
                        二、主动公开政府信息情况
                        信息内容本年制发件数本年废止件数现行有效件数
                        规章000行政规范性文件215
                        行政许可31行政处罚4
                        全年无变更。
                        """)).isEqualTo("""
                        heading CHINESE_COMMA 2 / 主动公开政府信息情况
                        prose 信息内容本年制发件数本年废止件数现行有效件数
                        table GLUED 0
                        prose 全年无变更。""");
    }

    @Test
    void pageNumbersStandAlone() {
        assertThat(Outline.of("""
                        - 1 -
                        — 12 —
                        －3－
                        第 4 页
                        第4页，共9页
                        第 4 页 共 9 页
                        5/9
                        12
                        第4页起为附件
                        - 第一条
                        """)).isEqualTo("""
                        page - 1 -
                        page — 12 —
                        page －3－
                        page 第 4 页
                        page 第4页，共9页
                        page 第 4 页 共 9 页
                        page 5/9
                        prose 12
                        prose 第4页起为附件
                        prose - 第一条""");
    }
}
