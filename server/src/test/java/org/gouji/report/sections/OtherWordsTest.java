package org.gouji.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gouji.report.reader.TestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts whose headings have other words than any in use. */
class OtherWordsTest {

    private static final String TITLE = "云泽县档案局2023年政府信息公开工作年度报告\n";
    private static final String OFFICIAL = "1 OFFICIAL/2 OFFICIAL/3 OFFICIAL/4 OFFICIAL/5 OFFICIAL/6 OFFICIAL";
    private static final String T2 = "规章\t0\t0\t0\n行政规范性文件\t2\t1\t5\n行政许可\t31\t\t\n";
    private static final String T3 =
            "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n（七）总计\t1\t0\t0\t0\t0\t0\t1\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n";
    private static final String T4 =
            "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n";
    private static final String WITH_TABLES =
            """
            一、总体情况
            全年平稳。
            二、主动公开政府信息情况
            """ + T2 + "三、收到和处理政府信息公开申请情况\n" + T3 + "四、政府信息公开行政复议、行政诉讼情况\n" + T4 + """
            五、存在的主要问题及改进情况
            队伍偏新，已安排跟班学习。
            六、其他需要报告的事项
            未收取信息处理费。
            """;

    private static String sections(String written) {
        return TestReader.of(TITLE + written).sections().stream()
                .map(section -> section.spec().number() + " " + section.wording())
                .collect(Collectors.joining("/"));
    }

    /** Of the numbers and headings of a whole report, one is in other words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 一、主动公开情况 | 一、总的情况 | 一、工作开展总体情况 | 一、公开情况 | 一、综述 | 一、2023年工作开展情况 | 一、政务公开工作回顾
            2 | 二、公开情况 | 二、主动公开 | 二、政府信息公开情况 | 二、信息主动公开统计表 | 二、主动公开信息数据 | 二、主动公开的内容 | 二、公开内容
            3 | 三、依申请公开情况 | 三、申请公开情况 | 三、政府信息公开申请情况 | 三、收到和办理申请情况 | 三、申请办理 | 三、依申请公开 | 三、申请情况统计
            4 | 四、复议诉讼情况 | 四、复议和诉讼 | 四、行政诉讼和复议 | 四、因公开被复议、诉讼 | 四、诉讼情况 | 四、被复议和应诉 | 四、复议、应诉
            5 | 五、问题及改进 | 五、存在的不足 | 五、下一步工作打算 | 五、主要困难和改进方向 | 五、短板与努力方向 | 五、问题 | 五、存在不足及整改
            6 | 六、其他事项 | 六、其他 | 六、其他有关事项 | 六、需要说明的事项 | 六、收费及其他事项 | 六、附则 | 六、其它情况
            """)
    void otherWords(int number, @AggregateWith(Headings.class) List<String> headings) {
        List<String> official = WITH_TABLES
                .lines()
                .filter(line -> line.indexOf('、') == 1 && !line.contains("\t"))
                .toList();
        String expected = OFFICIAL.replace(number + " OFFICIAL", number + " WRONG");
        for (String heading : headings) {
            String written = WITH_TABLES.replace(official.get(number - 1), heading);
            assertThat(sections(written)).as(heading).isEqualTo(expected);
            String title = heading.substring(2);
            List<UnaryOperator<String>> styles = List.of(
                    line -> "第" + line.charAt(0) + "部分 " + line.substring(2),
                    line -> "## " + line,
                    line -> "**" + line + "**",
                    line -> "一二三四五六".indexOf(line.charAt(0)) + 1 + ". " + line.substring(2),
                    line -> "一二三四五六".indexOf(line.charAt(0)) + 1 + "、" + line.substring(2),
                    line -> "（" + line.charAt(0) + "）" + line.substring(2));
            for (UnaryOperator<String> style : styles) {
                String styled = written.lines()
                        .map(line -> line.indexOf('、') == 1 && !line.contains("\t") ? style.apply(line) : line)
                        .collect(Collectors.joining("\n", "", "\n"));
                assertThat(sections(styled))
                        .as(styled.lines().filter(line -> line.contains(title)).toList() + "")
                        .isEqualTo(expected);
            }
        }
    }

    /** Without any numbers, the words have to fit. */
    @ParameterizedTest
    @CsvSource({"1,总的情况", "1,工作开展情况", "2,公开情况", "3,申请公开情况", "4,复议和诉讼", "5,问题及改进", "5,下一步打算", "6,其他事项", "6,需要说明的事项"})
    void otherWordsWithoutNumbers(int number, String heading) {
        String plain = WITH_TABLES
                .lines()
                .map(line -> line.indexOf('、') == 1 && !line.contains("\t") ? line.substring(2) : line)
                .collect(Collectors.joining("\n", "", "\n"));
        List<String> official = WITH_TABLES
                .lines()
                .filter(line -> line.indexOf('、') == 1 && !line.contains("\t"))
                .toList();
        assertThat(sections(plain.replace(official.get(number - 1).substring(2) + "\n", heading + "\n")))
                .isEqualTo(OFFICIAL.replace(number + " OFFICIAL", number + " WRONG"));
    }

    @Test
    void twoNeighboursInOtherWords() {
        assertThat(sections(WITH_TABLES.replace("一、总体情况", "一、主动公开情况").replace("二、主动公开政府信息情况", "二、公开情况")))
                .isEqualTo(OFFICIAL.replace("1 OFFICIAL/2 OFFICIAL", "1 WRONG/2 WRONG"));
        assertThat(sections(WITH_TABLES.replace("五、存在的主要问题及改进情况", "五、问题及改进").replace("六、其他需要报告的事项", "六、其他事项")))
                .isEqualTo(OFFICIAL.replace("5 OFFICIAL/6 OFFICIAL", "5 WRONG/6 WRONG"));
    }

    /** A part that is not there is not found in what stands near its place. */
    @Test
    void otherHeadingsAreNoPart() {
        String aspects = "一、主动公开情况\n发布9条。\n二、依申请公开情况\n收到2件。\n三、政府信息管理情况\n规范。\n";
        assertThat(sections(WITH_TABLES.replace("一、总体情况\n全年平稳。\n", aspects))).isEqualTo(OFFICIAL.substring(11));
        assertThat(sections(WITH_TABLES.replace("一、总体情况\n全年平稳。\n", "（一）主动公开\n发布9条。\n（二）依申请公开\n收到2件。\n")))
                .isEqualTo(OFFICIAL.substring(11));
        assertThat(sections(
                        WITH_TABLES.replace("四、政府信息公开行政复议、行政诉讼情况", "四、收费及减免情况").replace(T4, "")))
                .isEqualTo(OFFICIAL.replace("4 OFFICIAL/", ""));
        assertThat(sections(WITH_TABLES.replace("五、存在的主要问题及改进情况\n队伍偏新，已安排跟班学习。\n", "1.存在不足\n人少。\n（一）问题\n人少。\n")))
                .isEqualTo(OFFICIAL.replace("5 OFFICIAL/", ""));
        assertThat(sections(WITH_TABLES.replace("六、其他需要报告的事项\n未收取信息处理费。\n", "下一步，认真办好其他事项。\n其他\n")))
                .isEqualTo(OFFICIAL.replace("/6 OFFICIAL", ""));
    }

    /** The last columns of a row of the source. */
    static final class Headings implements ArgumentsAggregator {
        @Override
        public Object aggregateArguments(ArgumentsAccessor row, ParameterContext context) {
            return row.toList().stream().skip(1).map(String::valueOf).toList();
        }
    }
}
