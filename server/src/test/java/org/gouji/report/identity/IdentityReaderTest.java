package org.gouji.report.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gouji.report.Identity;
import org.gouji.report.Passage;
import org.gouji.report.Prose;
import org.gouji.report.Report;
import org.gouji.report.reader.TestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organ, year, period and self-names. */
class IdentityReaderTest {

    private static final int NAMES = 300;
    private static final int ROUNDS = 300;
    private static final int FIRST_YEAR = 2008;

    private static Identity identity(String written) {
        return TestReader.of(written).identity();
    }

    @ParameterizedTest
    @CsvSource({
        "云泽县档案局2023年政府信息公开工作年度报告,云泽县档案局,2023",
        "云泽县档案局 2023 年政府信息公开工作年度报告,云泽县档案局,2023",
        "云泽县 档案局２０２３年政府信息公开工作年度报告,云泽县档案局,2023",
        "云泽县档案局/2023年政府信息公开工作年度报告,云泽县档案局,2023",
        "云泽县档案局20/23年政府信息公开工作年度报告,云泽县档案局,2023",
        "2023年云泽县档案局政府信息公开工作年度报告,云泽县档案局,2023",
        "2023年度云泽县档案局政府信息公开工作年度报告,云泽县档案局,2023",
        "2023年/云泽县档案局/政府信息公开工作年度报告,云泽县档案局,2023",
        "云泽县档案局政府信息公开工作2023年度报告,云泽县档案局,2023",
        "关于云泽县档案局2023年度政府信息公开工作的年度报告,云泽县档案局,2023",
        "关于2023年云泽县档案局政府信息公开工作的年度报告,云泽县档案局,2023",
        "关于2023年度政府信息公开情况的报告,none,2023",
        "2023年政府信息公开工作年度报告,none,2023",
        "云泽县档案局政府信息公开工作年度报告,云泽县档案局,0",
        "云泽县档案局二〇二三年政府信息公开工作年度报告,云泽县档案局,2023",
        "云泽县档案局二○二〇年政府信息公开工作年度报告,云泽县档案局,2020",
        "云泽县档案局（云泽县史志馆）2023年政府信息公开工作年度报告,云泽县档案局（云泽县史志馆）,2023",
        "云泽县政务公开办公室2023年政府信息公开工作年度报告,云泽县政务公开办公室,2023",
        "云泽县政务公开领导小组办公室2023年政府信息公开工作年度报告,云泽县政务公开领导小组办公室,2023",
        "云泽县人民政府办公室2023年政府信息与政务公开工作年度报告,云泽县人民政府办公室,2023",
        "云泽县政务公开办公室政府信息公开工作2023年度报告,云泽县政务公开办公室,2023",
        "云泽县档案局2023年度政务公开工作总结,云泽县档案局,2023"
    })
    void organAndYear(String title, String organ, int year) {
        Identity identity = identity(title.replace('/', '\n') + "\n一、总体情况\n全年平稳。\n");
        assertThat(identity.organ().map(Identity.Named::name).orElse("none")).isEqualTo(organ);
        assertThat(identity.year().map(Identity.Year::value).orElse(0)).isEqualTo(year);
    }

    @Test
    void whereTheyStand() {
        Report report = TestReader.of("云泽县 档案局\n2023 年政府信息公开工作年度报告\n");
        Identity identity = report.identity();
        assertThat(report.text().slice(identity.organ().orElseThrow().span())).isEqualTo("云泽县 档案局");
        assertThat(report.text().slice(identity.year().orElseThrow().span())).isEqualTo("2023");
    }

    /** Without a title, or with one that lacks something, other lines state organ and year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            现公布云泽县档案局2023年政府信息公开工作年度报告。/一、总体情况/平稳。 | 云泽县档案局 | 2023
            现将云泽县档案局2023年度政府信息公开工作情况报告如下：/一、总体情况/平稳。 | 云泽县档案局 | 2023
            根据《条例》，编制《云泽县档案局 2023 年政府信息公开工作年度报告》，现予公布。/一、总体情况/平稳。 | 云泽县档案局 | 2023
            现将我局2023年政府信息公开工作情况报告如下。/一、总体情况/平稳。 | none | 2023
            统计期限为2023年1月1日至2023年12月31日。/一、总体情况/平稳。 | none | 2023
            统计期限为2023年1月1日至/2023年12月31日。/一、总体情况/平稳。 | none | 2023
            一、总体情况/2023年，我局公开信息9条。/六、其他需要报告的事项/无。/云泽县档案局/2024年1月19日 | 云泽县档案局 | 2023
            一、总体情况/平稳。/六、其他需要报告的事项/无。/云泽县档案局/2024年1月19日 | 云泽县档案局 | 2023
            一、总体情况/2023年，我局公开信息9条。/二、主动公开政府信息情况/见表。 | none | 2023
            一、总体情况/2024年，我局将公开信息。/二、主动公开政府信息情况/见表。 | none | 0
            云泽县档案局/发布日期：2024-01-19/2023年政府信息公开工作年度报告/一、总体情况/平稳。 | 云泽县档案局 | 2023
            云泽县档案局政府信息公开工作年度报告/统计期限为2023年1月1日至12月31日。/一、总体情况/平稳。 | 云泽县档案局 | 2023
            云泽县人民政府/来源：本站/2023年政府信息公开工作年度报告/一、总体情况/平稳。/六、其他需要报告的事项/无。/云泽县档案局/2024年1月19日 | 云泽县档案局 | 2023
            """)
    void withoutATitle(String written, String organ, int year) {
        Identity identity = identity(written.replace('/', '\n') + "\n");
        assertThat(identity.organ().map(Identity.Named::name).orElse("none")).isEqualTo(organ);
        assertThat(identity.year().map(Identity.Year::value).orElse(0)).isEqualTo(year);
    }

    /** A title stands against one other date, and falls when all others agree. */
    @ParameterizedTest
    @CsvSource({
        "2023,2023,2024年1月19日,2023年,2023",
        "2023,2022,2024年1月19日,2023年,2023",
        "2023,2023,2023年1月19日,2023年,2023",
        "2022,2023,2023年1月19日,2023年,2022",
        "2022,2023,2024年1月19日,2022年,2022",
        "2022,2023,2024年1月19日,2023年,2023",
        "2022,2023,2024年1月19日,全年,2023",
        "2018,2019,2020年1月19日,2019年,2019",
        "2018,2019,2019年12月9日,全年,2019",
        "2018,2018,2019年1月19日,2018年,2018",
        "2018,2018,2020年1月19日,2018年,2018",
        "2017,2017,2018年1月19日,2019年,2017",
        "1923,2023,2024年1月19日,2023年,2023"
    })
    void theYearOfTheTitle(int title, int period, String signed, String said, int year) {
        Identity identity = identity("云泽县档案局" + title + "年政府信息公开工作年度报告\n统计期限为" + period + "年1月1日至12月31日。\n一、总体情况\n"
                + said + "，我局公开信息9条。\n六、其他需要报告的事项\n无。\n云泽县档案局\n" + signed + "\n");
        assertThat(identity.year().map(Identity.Year::value).orElse(0)).isEqualTo(year);
    }

    private static String periods(String prose) {
        return identity("云泽县档案局2023年政府信息公开工作年度报告\n" + prose + "\n").periods().stream()
                .map(period -> day(period.start()) + " " + day(period.end()))
                .collect(Collectors.joining("/"));
    }

    private static String day(Identity.PlainDate date) {
        return date.year() + "-" + date.month() + "-" + date.day();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023年1月1日至2023年12月31日",
                "2023年1月1日至12月31日",
                "2023年1月1日起至2023年12月31日止",
                "自2023年1月1日起，至2023年12月31日止",
                "2023年1月1日到12月31日",
                "2023年1月1日—12月31日",
                "2023年1月1日——12月31日",
                "2023年1月1日-12月31日",
                "2023年1月1日－12月31日",
                "2023年1月1日–12月31日",
                "2023年1月1日―12月31日",
                "2023年1月1日─12月31日",
                "2023年1月1日～12月31日",
                "2023年1月1日~12月31日",
                "2023年1月1日〜12月31日",
                "2023年1月1日‐12月31日",
                "2023年1月1日−12月31日",
                "2023 年 1 月 1 日 至 2023 年 12 月 31 日",
                "2023　年1月1日　至12月　31日",
                "２０２３年１月１日至１２月３１日",
                "2023年01月01日至2023年12月31日"
            })
    void period(String written) {
        assertThat(periods("数据统计期限为" + written + "。")).isEqualTo("2023-1-1 2023-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "数据统计期限为2021年1月1日至2021年12月30日。|2021-1-1 2021-12-30",
                "数据统计期限为2022年1月1日至2023年12月31日。|2022-1-1 2023-12-31",
                "本报告所列数据起止时间为2023年1月1日至2023年12月31日。|2023-1-1 2023-12-31",
                "报告期自2023年1月1日至12月31日。另自2023年3月1日至5月1日开展培训。|2023-1-1 2023-12-31",
                "2023年3月1日至5月1日开展业务培训。|''",
                "数据统计期限为2023年全年。|''",
                "数据截至2023年12月31日。|''"
            })
    void otherPeriods(String sentence, String periods) {
        assertThat(periods(sentence)).isEqualTo(periods.replace("''", ""));
    }

    private static String selfNames(String prose) {
        Report report = TestReader.of("云泽县档案局2023年政府信息公开工作年度报告\n" + prose + "\n");
        return report.identity().selfNames().stream()
                .map(name -> report.text().slice(name.span()) + " " + name.type())
                .collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "我局按期答复。,我局 局",
        "全年我厅收到来信9件。,我厅 厅",
        "本委按期答复。,本委 委",
        "我办牵头编制目录。,我办 办",
        "经我办研究决定。,我办 办",
        "我中心负责受理。,我中心 中心",
        "我院已整改。,我院 院",
        "本署已整改。,本署 署",
        "我局领导高度重视。,我局 局",
        "我委已将其纳入考核。,我委 委",
        "我局、我办分别答复。,我局 局/我办 办",
        "（一）主动公开。我局发布信息9条。,我局 局",
        "根据我局职责编制。,我局 局",
        "据我局统计。,我局 局",
        "由我院承担。,我院 院"
    })
    void selfNamed(String prose, String names) {
        assertThat(selfNames(prose)).isEqualTo(names);
    }

    /** Words that only look like one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "本机关按期答复。",
                "本单位、我单位、本部门均已整改。",
                "我市、我区、我县、我镇安排部署。",
                "本办法自印发之日起施行。",
                "依据本办法办理。",
                "我局部整改到位。",
                "基本局面已经形成。",
                "自我中心意识有所克服。",
                "基本办结。",
                "基本办理完毕。",
                "样本中心城区。",
                "根本办法在于学习。",
                "成本中心核算。",
                "文本院校共享。",
                "日本厅舍考察。",
                "本局限于人手。",
                "我委托律师代理。",
                "本委托事项。",
                "我办理了申请。",
                "我办事群众反映。",
                "版本办公软件。",
                "资本局。",
                "本院落整洁。",
                "我中心城区绿化。"
            })
    void notSelfNamed(String prose) {
        assertThat(selfNames(prose)).isEmpty();
    }

    /**
     * The words of a paragraph that several reports share are one object, searched by all of them at the same time; none
     * may meet another search's results (that of the pattern, say) in place of the names.
     */
    @Test
    void selfNamesWhereSeveralThreadsReadTheSameWords() throws Exception {
        Report report = TestReader.of("云泽县档案局2023年政府信息公开工作年度报告\n一、总体情况\n" + "我局、".repeat(NAMES) + "。\n");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Prose unsearched = new Prose(report.prose().passages().stream()
                        .map(IdentityReaderTest::unsearched)
                        .toList());
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Void> readTwice = () -> {
                    together.await(1, TimeUnit.MINUTES);
                    for (int time = 0; time < 2; time++) {
                        Identity read = IdentityReader.withProse(
                                report.identity(), report.draft(), unsearched, FIRST_YEAR, false);
                        assertThat(read.selfNames()).hasSize(NAMES).hasOnlyElementsOfType(Identity.SelfName.class);
                    }
                    return null;
                };
                for (Future<Void> answer : threads.invokeAll(List.of(readTwice, readTwice))) {
                    answer.get(1, TimeUnit.MINUTES);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Passage unsearched(Passage passage) {
        return new Passage(
                passage.part(),
                passage.heading(),
                passage.lines(),
                passage.body(),
                Passage.Words.of(passage.string()),
                passage.written());
    }
}
