package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、总体情况|CHINESE_COMMA 1 / 总体情况",
                "一、 总体情况|CHINESE_COMMA 1 / 总体情况",
                "一 、总体情况|CHINESE_COMMA 1 / 总体情况",
                "十一、附则说明|CHINESE_COMMA 11 / 附则说明",
                "二十、附则说明|CHINESE_COMMA 20 / 附则说明",
                "（一）主动公开|CHINESE_BRACKETS 1 / 主动公开",
                "(二) 依申请公开|CHINESE_BRACKETS 2 / 依申请公开",
                "（ 三 ）政府信息管理|CHINESE_BRACKETS 3 / 政府信息管理",
                "（四）、政府信息公开平台建设|CHINESE_BRACKETS 4 / 政府信息公开平台建设",
                "（十二）宣传培训|CHINESE_BRACKETS 12 / 宣传培训",
                "1.信息发布|ARABIC_STOP 1 / 信息发布",
                "1. 信息发布|ARABIC_STOP 1 / 信息发布",
                "１．信息发布|ARABIC_STOP 1 / 信息发布",
                "12.信息发布|ARABIC_STOP 12 / 信息发布",
                "（1）信息发布|ARABIC_BRACKETS 1 / 信息发布",
                "(2)信息发布|ARABIC_BRACKETS 2 / 信息发布",
                "（５）监督保障|ARABIC_BRACKETS 5 / 监督保障",
                "5、 存在的主要问题及改进情况|ARABIC_COMMA 5 / 存在的主要问题及改进情况",
                "６、其他需要报告的事项|ARABIC_COMMA 6 / 其他需要报告的事项",
                "二 依申请公开情况|CHINESE_BARE 2 / 依申请公开情况",
                "三政府信息管理情况|CHINESE_BARE 3 / 政府信息管理情况",
                "一.总体情况|CHINESE_BARE 1 / 总体情况",
                "一，总体情况|CHINESE_BARE 1 / 总体情况",
                "五：存在的主要问题及改进情况|CHINESE_BARE 5 / 存在的主要问题及改进情况",
                "第一部分 总体情况|ORDINAL 1 / 总体情况",
                "第二章、主动公开政府信息情况|ORDINAL 2 / 主动公开政府信息情况",
                "总体情况|NONE / 总体情况",
                "其他需要报告的事项|NONE / 其他需要报告的事项",
                "监督保障|NONE / 监督保障",
                "一、总体情况。|CHINESE_COMMA 1 / 总体情况",
                "（一）主动公开：|CHINESE_BRACKETS 1 / 主动公开",
                "⼀、总体情况|CHINESE_COMMA 1 / 总体情况",
                "（⼆）依申请公开|CHINESE_BRACKETS 2 / 依申请公开",
                "⼆、主动公开政府信息情况|CHINESE_COMMA 2 / 主动公开政府信息情况",
                "l六、其他需要报告的事项|CHINESE_COMMA 6 / 其他需要报告的事项"
            })
    void numbers(String line, String heading) {
        assertThat(Outline.of(line)).isEqualTo("heading " + heading);
    }

    @Test
    void aBarBeforeTheNumberIsDirt() {
        assertThat(Outline.of("|六、其他需要报告的事项")).isEqualTo("heading CHINESE_COMMA 6 / 其他需要报告的事项");
        assertThat(Outline.of("丨五、存在的主要问题及改进情况")).isEqualTo("heading CHINESE_COMMA 5 / 存在的主要问题及改进情况");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（一）主动公开。全年发布信息9条。|CHINESE_BRACKETS 1 / 主动公开 / 全年发布信息9条。",
                "（二）依申请公开：全年收到申请2件。|CHINESE_BRACKETS 2 / 依申请公开 / 全年收到申请2件。",
                "（三）政府信息管理 台账每季更新一次。|CHINESE_BRACKETS 3 / 政府信息管理 / 台账每季更新一次。",
                "（1） 主动公开。全年发布信息9条。|ARABIC_BRACKETS 1 / 主动公开 / 全年发布信息9条。",
                "1.主动公开。全年发布信息9条。|ARABIC_STOP 1 / 主动公开 / 全年发布信息9条。",
                "（四）窗口延时服务。周末照常收件，当场登记。|CHINESE_BRACKETS 4 / 窗口延时服务 / 周末照常收件，当场登记。",
                "六、其他需要报告的事项：本年度无其他事项，特此说明。|CHINESE_COMMA 6 / 其他需要报告的事项 / 本年度无其他事项，特此说明。",
                "**（一）主动公开。**全年发布信息9条。|CHINESE_BRACKETS 1 / 主动公开 / 全年发布信息9条。"
            })
    void proseInTheSameLine(String line, String heading) {
        assertThat(Outline.of(line)).isEqualTo("heading " + heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**一、总体情况**|CHINESE_COMMA 1 / 总体情况",
                "** 一、总体情况 **|CHINESE_COMMA 1 / 总体情况",
                "# 一、总体情况|CHINESE_COMMA 1 / 总体情况",
                "## 总体情况|NONE / 总体情况",
                "###### 附件说明|NONE / 附件说明",
                "## 一、总体情况 ##|CHINESE_COMMA 1 / 总体情况",
                "## **一、总体情况**|CHINESE_COMMA 1 / 总体情况",
                "**几点说明**|NONE / 几点说明",
                "  　一、总体情况　|CHINESE_COMMA 1 / 总体情况"
            })
    void marks(String line, String heading) {
        assertThat(Outline.of(line)).isEqualTo("heading " + heading);
    }

    /** Prose that opens with a number, a place whose name does, an item of a list. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是加强学习，逐条对照目录。",
                "一是压实责任",
                "一方面加强学习。",
                "第一，健全制度。",
                "二七区桥北街全年发布信息9条。",
                "二七区桥北街",
                "三门峡路街道办设有查阅点",
                "五公开要求已写入办文流程。",
                "一、全年收到来信9件；二、均已转办；三、无一逾期。",
                "1、全年收到来信9件，均已转办。",
                "2023年全年收到来信9件。",
                "3.5万余人次浏览专栏",
                "12件申请均按期答复",
                "百分之九十的申请当场答复",
                "总体情况良好。",
                "主动公开工作有序推进，全年发布信息9条。",
                "-一般条目",
                "#",
                "**",
                "一、"
            })
    void isProse(String line) {
        assertThat(Outline.of(line)).isEqualTo("prose " + line);
    }

    /** 一、 to 四、 and （一） to （七） open rows of table three as well. */
    @Test
    void rowsOfTableThreeAreNoHeadings() {
        assertThat(Outline.of("""
                        三、收到和处理政府信息公开申请情况
                        一、本年新收政府信息公开申请数量→→→1→0→0→0→0→0→1
                        二、上年结转政府信息公开申请数量→→→0→0→0→0→0→0→0
                        三、本年度办理结果→（一）予以公开→→1→0→0→0→0→0→1
                        →（七）总计→→1→0→0→0→0→0→1
                        四、结转下年度继续办理→→→0→0→0→0→0→0→0
                        四、政府信息公开行政复议、行政诉讼情况
                        """)).isEqualTo("""
                        heading CHINESE_COMMA 3 / 收到和处理政府信息公开申请情况
                        table TAB 5
                        heading CHINESE_COMMA 4 / 政府信息公开行政复议、行政诉讼情况""");
    }

    @Test
    void theSpanIsTheWholeLineAndTheLabelItsWords() {
        Draft draft = Outline.draft("  ## **（一）主动公开。**全年发布信息9条。  ");
        Heading heading = draft.blocks(Heading.class).get(0);
        assertThat(draft.text().slice(heading.span())).isEqualTo("## **（一）主动公开。**全年发布信息9条。");
        assertThat(draft.text().slice(heading.label())).isEqualTo("（一）主动公开");
    }
}
