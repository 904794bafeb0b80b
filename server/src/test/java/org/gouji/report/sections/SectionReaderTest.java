package org.gouji.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.reader.TestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which heading is which part, and in which wording. */
class SectionReaderTest {

    private static final String TITLE = "云泽县档案局2023年政府信息公开工作年度报告\n";

    /** Number and wording of each part, separated by slashes. */
    private static String sections(String written) {
        return TestReader.of(TITLE + written).sections().stream()
                .map(section -> section.spec().number() + " " + section.wording())
                .collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体情况,1 OFFICIAL",
        "一、 总体 情况,1 OFFICIAL",
        "一、总体情况：,1 OFFICIAL",
        "⼀、总体情况,1 OFFICIAL",
        "总体情况,1 OFFICIAL",
        "1、总体情况,1 OFFICIAL",
        "二、总体情况,1 OFFICIAL",
        "第一部分 总体情况,1 OFFICIAL",
        "一、政府信息公开总体情况,1 ACCEPTED",
        "一、概述,1 WRONG",
        "一、工作基本情况,1 WRONG",
        "一、基本情况,1 WRONG",
        "二、主动公开政府信息情况,2 OFFICIAL",
        "一、主动公开政府信息情况,2 OFFICIAL",
        "二、行政机关主动公开政府信息的情况,2 ACCEPTED",
        "二、主动公开情况,2 WRONG",
        "二、主动公开政府政府情况,2 WRONG",
        "三、收到和处理政府信息公开申请情况,3 OFFICIAL",
        "三、收到和处理政府信息公开申请情况。,3 OFFICIAL",
        "三、行政机关收到和处理政府信息公开申请的情况,3 ACCEPTED",
        "三、收到和处理政府信息公开的申请情况,3 NEAR",
        "三、依申请公开情况,3 WRONG",
        "三、收到及处理政府信息公开申请情况,3 WRONG",
        "四、政府信息公开行政复议、行政诉讼情况,4 OFFICIAL",
        "四、政府信息公开行政复议和行政诉讼情况,4 ACCEPTED",
        "四、政府信息公开行政复议及行政诉讼情况,4 ACCEPTED",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况,4 ACCEPTED",
        "四、行政复议情况,4 WRONG",
        "五、存在的主要问题及改进情况,5 OFFICIAL",
        "五、政府信息公开工作存在的主要问题及改进情况,5 ACCEPTED",
        "五、存在的主要问题和改进情况,5 ACCEPTED",
        "五、存在主要问题及改进措施,5 ACCEPTED",
        "五、存在问题,5 WRONG",
        "五、存在的主要问题,5 WRONG",
        "五、存在的主要问题及改情况,5 WRONG",
        "5、 存在的主要问题及改进情况,5 OFFICIAL",
        "六、其他需要报告的事项,6 OFFICIAL",
        "六、其它需要报告的事项,6 ACCEPTED",
        "六、其他需要报告事项,6 ACCEPTED",
        "六、其他报告的事项,6 ACCEPTED",
        "l六、其他需要报告的事项,6 OFFICIAL",
        "六、其他事项,6 WRONG",
        "一、全年总体情况概述,1 WRONG",
        "一、2023年度全市政府系统政府信息公开总体情况,1 WRONG",
        "二、政府信息主动公开的有关情况,2 WRONG",
        "三、受理办法、收到及处理的公开申请,3 WRONG",
        "四、有关行政复议和被诉讼的统计,4 WRONG",
        "四、复议与诉讼的情况,4 WRONG",
        "五、目前的主要问题,5 WRONG",
        "五、问题与下步改进,5 WRONG",
        "六、另有需要报告的几件事,6 WRONG",
        "六、因公开工作的收费，此外报告的事项,6 WRONG",
        "一、概述，本报告根据国务院条例的要求由各科室共同编制完成现予公布了,1 WRONG",
        "（六）其他需要报告的事项,6 OFFICIAL"
    })
    void wording(String heading, String section) {
        assertThat(sections(heading + "\n全年平稳。\n")).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）主动公开情况",
                "（二）依申请公开情况",
                "（一）主动公开政府信息情况",
                "（三）总体情况良好的原因",
                "一、本年新收政府信息公开申请数量",
                "四、结转下年度继续办理",
                "主动公开情况",
                "存在的主要问题",
                "我局总体情况良好。",
                "其他",
                "一、概述，本报告根据国务院条例的要求由各科室共同编制完成现予公布，请予以监督",
                "问题与下步改进",
                "七、附件目录"
            })
    void noPart(String line) {
        assertThat(sections(line + "\n全年平稳。\n")).isEmpty();
    }

    private static final String WHOLE = """
            一、总体情况
            全年平稳。
            二、主动公开政府信息情况
            见附表。
            三、收到和处理政府信息公开申请情况
            见附表。
            四、政府信息公开行政复议、行政诉讼情况
            见附表。
            五、存在的主要问题及改进情况
            队伍偏新，已安排跟班学习。
            六、其他需要报告的事项
            未收取信息处理费。
            """;

    private static final String OFFICIAL = "1 OFFICIAL/2 OFFICIAL/3 OFFICIAL/4 OFFICIAL/5 OFFICIAL/6 OFFICIAL";

    @Test
    void allSix() {
        assertThat(sections(WHOLE)).isEqualTo(OFFICIAL);
    }

    @Test
    void inTheOrderOfThePage() {
        assertThat(sections("五、存在的主要问题及改进情况\n不足。\n一、总体情况\n平稳。\n")).isEqualTo("5 OFFICIAL/1 OFFICIAL");
    }

    /** Of two headings for one part the one in the form's words is the part's; of two wrong ones, the first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二、主动公开情况;二、主动公开政府信息情况 | 2 OFFICIAL
            二、主动公开政府信息情况;二、主动公开情况 | 2 OFFICIAL
            二、主动公开情况;四、主动公开的情况 | 2 WRONG
            （二）主动公开政府信息情况;二、主动公开政府信息情况 | 2 OFFICIAL
            二、主动公开政府信息情况;主动公开政府信息情况 | 2 OFFICIAL
            二、主动公开政府信息情况;2、主动公开政府信息情况 | 2 OFFICIAL/2 OFFICIAL
            二、行政机关主动公开政府信息的情况;二、主动公开政府信息情况 | 2 ACCEPTED/2 OFFICIAL
            """)
    void oneOfTwo(String headings, String sections) {
        assertThat(sections(headings.replace(";", "\n全年平稳。\n") + "\n全年平稳。\n")).isEqualTo(sections);
    }

    /** Under a heading in brackets a table shows that it is the second part and not the first aspect. */
    @Test
    void aTableTellsAPartFromAnAspect() {
        String table = "规章\t0\t0\t0\n行政规范性文件\t2\t1\t5\n行政许可\t31\t\t\n";
        assertThat(sections("（二）主动公开政府信息情况\n" + table)).isEqualTo("2 OFFICIAL");
        assertThat(sections("（二）主动公开政府信息情况\n全年平稳。\n" + table)).isEmpty();
    }

    @Test
    void aPartMayComeTwice() {
        assertThat(sections(WHOLE + "六、其他需要报告的事项\n未收取信息处理费。\n")).isEqualTo(OFFICIAL + "/6 OFFICIAL");
    }

    /** （一）主动公开情况 is like part two, （二）依申请公开情况 like part three, and 一、… may number a list of prose. */
    @Test
    void subSectionsAndListsAreNoParts() {
        assertThat(sections(WHOLE.replace("全年平稳。", """
                        （一）主动公开情况
                        发布信息9条。
                        （二）依申请公开情况
                        收到申请2件。
                        （三）其他情况
                        无。"""))).isEqualTo(OFFICIAL);
        assertThat(sections(WHOLE.replace("队伍偏新，已安排跟班学习。", """
                        一、存在问题
                        队伍偏新。
                        二、改进情况
                        已安排跟班学习。"""))).isEqualTo(OFFICIAL);
        assertThat(sections(WHOLE.replace("全年平稳。", """
                        一、主动公开情况
                        发布信息9条。
                        二、依申请公开情况
                        收到申请2件。"""))).isEqualTo(OFFICIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（一）主动公开|1",
                "（一）主动公开方面|1",
                "（二）依申请公开工作情况|2",
                "二 依申请公开情况|2",
                "（3） 政府信息管理。台账每季更新。|3",
                "（四）政府信息平台建设|4",
                "（四）平台建设情况|4",
                "（五）监督保障及教育培训情况|5",
                "（五）组织推进情况|5",
                "监督保障|5",
                "**（一）主动公开。**发布信息9条。|1",
                "（六）人大建议办理|0"
            })
    void aspects(String heading, int aspect) {
        Section section = TestReader.of(TITLE + "一、总体情况\n" + heading + "\n全年平稳。\n")
                .section(1)
                .orElseThrow();
        assertThat(section.subheadings()).hasSize(1);
        assertThat(section.subheadings()
                        .get(0)
                        .aspect()
                        .map(found -> found.number())
                        .orElse(0))
                .isEqualTo(aspect);
    }

    @Test
    void theSignatureIsNotPartOfTheLastPart() {
        Report report = TestReader.of(TITLE + WHOLE + "\n云泽县档案局\n2024年1月19日\n");
        Section last = report.section(6).orElseThrow();
        assertThat(report.text().slice(last.span())).isEqualTo("六、其他需要报告的事项\n未收取信息处理费。");
        assertThat(last.blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"……………1", "...........1", "\t1", " 1", "1", "", "（第1页）", " - 1 -"})
    void aTableOfContentsIsNoPart(String page) {
        String contents = """
                目 录
                一、总体情况@
                二、主动公开政府信息情况@
                三、收到和处理政府信息公开申请情况@
                四、政府信息公开行政复议、行政诉讼情况@
                五、存在的主要问题及改进情况@
                六、其他需要报告的事项@
                """;
        assertThat(sections(contents.replace("@", page) + WHOLE)).isEqualTo(OFFICIAL);
        assertThat(sections(contents.replace("@", page) + WHOLE.replace("一、总体情况", "一、概述")))
                .isEqualTo(OFFICIAL.replace("1 OFFICIAL", "1 WRONG"));
    }

    /** Before there is any text, all six headings stand one below the other. */
    @Test
    void headingsAloneAreParts() {
        String headings = WHOLE.lines().filter(line -> line.indexOf('、') == 1).collect(Collectors.joining("\n"));
        assertThat(sections(headings)).isEqualTo(OFFICIAL);
    }
}
