package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slash separates lines; the second column has the title only. */
class TitleReaderTest {

    private static String title(String written) {
        return Outline.of(written.replace('/', '\n'))
                .lines()
                .filter(line -> line.startsWith("title "))
                .map(line -> line.substring(6).replace(" / ", "/"))
                .reduce((a, b) -> a + " and " + b)
                .orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云泽县档案局2023年政府信息公开工作年度报告",
                "云泽县档案局2023年度政府信息公开工作年度报告",
                "2023年云泽县档案局政府信息公开工作年度报告",
                "云泽县档案局 2023 年政府信息公开工作年度报告",
                "云泽县档案局政府信息公开工作2023年度报告",
                "关于云泽县档案局2023年度政府信息公开工作的年度报告",
                "关于2023年度政府信息公开情况的报告",
                "云泽县档案局2023年政府信息公开年度报告",
                "云泽县档案局2023年政府信息公开 公开工作年度报告",
                "云泽县档案局2023年政务公开工作年度报告",
                "云泽县档案局2023年信息公开工作总结",
                "云泽县档案局2023年政府信息公开工作年报",
                "云泽县档案局二〇二三年政府信息公开工作年度报告",
                "云泽县档案局（云泽县史志馆）2023年政府信息公开工作年度报告",
                "云泽县档案局2023年政府信息公开工作年度报告（修订）",
                "云泽县档案局政府信息公开工作年度报告",
                "云泽县档案局/2023年政府信息公开工作年度报告",
                "云泽县档案局2023年/政府信息公开工作年度报告",
                "云泽县档案局2023年政府信息公开工作/年度报告",
                "云泽县档案局2023年政府信息公开/工作年度报告",
                "云泽县档案局2023年政府信/息公开工作年度报告",
                "云泽县档案局/2023年/政府信息公开工作年度报告",
                "云泽县档案局/2023年政府信息公开工作/年度报告",
                "2023年/云泽县档案局/政府信息公开工作年度报告",
                "中华人民共和国云泽海关/2023年政府信息公开工作年度报告",
                "云泽县图书馆/2023年政府信息公开工作年度报告",
                "云泽县人民政府办公室/2023年政府信息公开工作年度报告",
                "二七区桥北街道办事处2023年政府信息公开工作年度报告",
                "二七区桥北街道办事处2023年政府信息公开/工作年度报告"
            })
    void wholeTitle(String written) {
        assertThat(title(written)).isEqualTo(written);
        assertThat(title(written + "/一、总体情况/全年平稳。")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 云泽县档案局2023年政府信息公开工作年度报告|云泽县档案局2023年政府信息公开工作年度报告",
                "**云泽县档案局2023年政府信息公开工作年度报告**|云泽县档案局2023年政府信息公开工作年度报告",
                "# **云泽县档案局2023年政府信息公开工作年度报告**|云泽县档案局2023年政府信息公开工作年度报告",
                "《云泽县档案局2023年政府信息公开工作年度报告》|云泽县档案局2023年政府信息公开工作年度报告",
                "//　　云泽县档案局2023年政府信息公开工作年度报告|云泽县档案局2023年政府信息公开工作年度报告",
                "云泽县档案局//2023年政府信息公开工作年度报告|云泽县档案局/2023年政府信息公开工作年度报告"
            })
    void marksAndBlanksAreLeftOut(String written, String title) {
        assertThat(title(written)).isEqualTo(title);
    }

    /** What portals print before and after the title is no part of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "索引号：YZ0031-2024-0007",
                "来源：云泽县档案局",
                "来源: 云泽县档案局",
                "发布机构：云泽县档案局",
                "发布机构 云泽县档案局",
                "【索引号】 014-2026-000031",
                "【信息分类】 政府信息公开年报",
                "[ 索引号 ] 115002270000/2023-00005 [ 发文字号 ] 无",
                "发布日期：2024-01-19",
                "发布时间：2024年1月19日 10:20",
                "2024-01-19 10:20",
                "成文日期 2024年01月19日",
                "字号：【大 中 小】",
                "字体：大 中 小",
                "浏览次数：36",
                "首页 > 政府信息公开 > 年度报告",
                "当前位置：首页>政府信息公开>政府信息公开年报",
                "首页/政府信息公开年报/正文",
                "云泽县人民政府/政府信息公开年报",
                "首页＞政府信息公开＞政府信息公开年报",
                "首页»政府信息公开»政府信息公开年报",
                "首页 - 政府信息公开 - 年度报告",
                "政府信息公开",
                "政府信息公开年度报告",
                "政府信息公开工作年度报告",
                "年度报告",
                "打印本页",
                "分享到：",
                "有效性：有效",
                "云泽县人民政府门户网站",
                "<!-- 草稿 -->",
                "信息公开年报",
                "信息公开年度报告",
                "您现在的位置：首页 >> 政府信息公开 >> 年报",
                "首页 / 政务公开 / 2023年政府信息公开工作年度报告",
                "首页→政务公开→年报",
                "政府信息公开工作年度报告（2023年）",
                "2023年政府信息公开年报",
                "索引号\tYZ0031\t发文机关\t云泽县档案局",
                "| 索引号 | YZ0031 | 名称 | 年度报告 |",
                "打印 关闭 分享到：微信"
            })
    void pageFurniture(String line) {
        String title = "云泽县档案局2023年政府信息公开工作年度报告";
        assertThat(title(line + "/" + title + "/一、总体情况")).isEqualTo(title);
        assertThat(title(title + "/" + line + "/一、总体情况")).isEqualTo(title);
        String wrapped = "云泽县档案局/2023年政府信息公开工作年度报告";
        assertThat(title(line + "/" + wrapped + "/一、总体情况")).isEqualTo(wrapped);
    }

    /** Some sites print all their columns and a whole table of notes first. */
    @Test
    void moreFurnitureThanTenLines() {
        String title = "云泽县档案局2023年政府信息公开工作年度报告";
        String columns = "首页/要闻/政务公开/政府信息公开指南/政府信息公开制度/法定主动公开内容/政府信息公开年报/依申请公开/政务服务/互动交流/魅力云泽/无障碍/登录/";
        assertThat(title(columns + title + "/一、总体情况")).isEqualTo(title);
        assertThat(title(columns + "云泽县档案局/" + "2023年政府信息公开工作年度报告/一、总体情况")).isEqualTo("云泽县档案局/2023年政府信息公开工作年度报告");
    }

    /** Where only the table of notes has it, that is the title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题：云泽县档案局2023年政府信息公开工作年度报告/发布日期：2024-01-19",
                "名称: 云泽县档案局2023年政府信息公开工作年度报告",
                "索引号\tYZ0031\t名称\t云泽县档案局2023年政府信息公开工作年度报告\t文号\t",
                "| 信息名称 | 云泽县档案局2023年政府信息公开工作年度报告 | 文号 | 无 |",
                "政府信息公开年报/标题：云泽县档案局2023年政府信息公开工作年度报告",
                "云泽县档案局2023年政府信息公开工作年度报告 - 云泽县人民政府",
                "云泽县档案局2023年政府信息公开工作年度报告_云泽县人民政府门户网站"
            })
    void amongOtherThings(String written) {
        assertThat(title(written + "/一、总体情况/全年平稳。")).isEqualTo("云泽县档案局2023年政府信息公开工作年度报告");
    }

    /** A line between the organ and the rest is no part of the title. */
    @ParameterizedTest
    @ValueSource(strings = {"发布日期：2024-01-19", "（2024年1月19日）", "来源：本站", "索引号：1/来源：本站"})
    void notesBetweenOrganAndTitle(String notes) {
        assertThat(title("云泽县档案局/" + notes + "/2023年政府信息公开工作年度报告/一、总体情况")).isEqualTo("2023年政府信息公开工作年度报告");
    }

    @Test
    void muchFurniture() {
        String furniture = "索引号：YZ0031/分类：年度报告/发布机构：云泽县档案局/发布日期：2024-01-19/标题：云泽县档案局2023年政府信息公开工作年度报告/"
                + "主题词：/文号：/有效性：有效/字号：大 中 小/";
        String title = "云泽县档案局2023年政府信息公开工作年度报告";
        assertThat(title(furniture + title + "/一、总体情况")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体情况/全年平稳。",
                "本报告根据《中华人民共和国政府信息公开条例》要求编制，即政府信息公开工作年度报告。",
                "现公布云泽县档案局2023年政府信息公开工作年度报告。",
                "现将我局2023年政府信息公开工作报告如下：",
                "根据条例，编制2023年政府信息公开工作年度报告，全文如下",
                "一、2023年政府信息公开工作年度报告说明",
                "一、2023年政府信息公开工作年度报告",
                "（一）云泽县档案局2023年政府信息公开工作年度报告",
                "云泽县档案局2023年/一、政府信息公开工作/年度报告",
                "云泽县档案局/2023年",
                "全年收到申请9件"
            })
    void noTitle(String written) {
        assertThat(title(written)).isEqualTo("none");
    }

    @Test
    void theSentenceUnderTheTitleIsProse() {
        assertThat(Outline.of("""
                        云泽县档案局2023年政府信息公开工作年度报告
                        现公布云泽县档案局2023年政府信息公开工作年度报告。
                        一、总体情况
                        """)).isEqualTo("""
                        title 云泽县档案局2023年政府信息公开工作年度报告
                        prose 现公布云泽县档案局2023年政府信息公开工作年度报告。
                        heading CHINESE_COMMA 1 / 总体情况""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云泽县档案局政府信息公开工作年度报告/现发布2023年政府信息公开工作年度报告/一、总体情况|云泽县档案局政府信息公开工作年度报告",
                "政府信息公开工作年度报告/按照要求公布2023年政府信息公开工作年度报告|政府信息公开工作年度报告",
                "政府信息公开年报/云泽县档案局政府信息公开工作年度报告|云泽县档案局政府信息公开工作年度报告"
            })
    void withoutAYear(String written, String title) {
        assertThat(title(written)).isEqualTo(title);
    }

    @Test
    void aTitleFarDownIsNone() {
        assertThat(title("/正文没有标题。".repeat(10) + "/云泽县档案局2023年政府信息公开工作年度报告")).isEqualTo("none");
    }
}
