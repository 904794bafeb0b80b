package org.gouji.report.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.reader.TestReader;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organ and date under the text; a slash separates lines. */
class SignatureReaderTest {

    private static final String REPORT = """
            云泽县档案局2023年政府信息公开工作年度报告
            一、总体情况
            全年平稳。
            六、其他需要报告的事项
            未收取信息处理费。
            """;

    private static String signature(String lines) {
        Report report = TestReader.of(REPORT + lines.replace('/', '\n'));
        Identity identity = report.identity();
        Text text = report.text();
        return identity.signature().map(name -> name.name()).orElse("none")
                + " "
                + identity.date()
                        .map(day -> text.slice(day.date().span()) + (day.canonical() ? "" : "!"))
                        .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云泽县档案局/2024年1月19日|云泽县档案局 2024年1月19日",
                "//　　　　　　　　云泽县档案局/　　　　　　　　2024年1月19日//|云泽县档案局 2024年1月19日",
                "云泽县档案局//2024年1月19日|云泽县档案局 2024年1月19日",
                "云泽县档案局 2024年1月19日|云泽县档案局 2024年1月19日",
                "云泽县档案局2024年1月19日|云泽县档案局 2024年1月19日",
                "→→云泽县档案局→2024年1月19日|云泽县档案局 2024年1月19日",
                "2024年1月19日|none 2024年1月19日",
                "云泽县档案局|云泽县档案局 none",
                "云泽县档案局（盖章）/2024年1月19日|云泽县档案局 2024年1月19日",
                "云泽县档案局（公章）/2024年1月19日|云泽县档案局 2024年1月19日",
                "（盖章）/2024年1月19日|none 2024年1月19日",
                "云泽县档案局/（盖章）/2024年1月19日|云泽县档案局 2024年1月19日",
                "单位：云泽县档案局/2024年1月19日|云泽县档案局 2024年1月19日",
                "云 泽 县 档 案 局/2024年1月19日|云泽县档案局 2024年1月19日",
                "云泽县档案局（云泽县史志馆）/2024年1月19日|云泽县档案局（云泽县史志馆） 2024年1月19日",
                "2024年1月19日/云泽县档案局|云泽县档案局 2024年1月19日",
                "云泽县档案局/2024 年 1 月 19 日|云泽县档案局 2024 年 1 月 19 日",
                "云泽县档案局/2024年01月19日|云泽县档案局 2024年01月19日!",
                "云泽县档案局/24年1月19日|云泽县档案局 24年1月19日!",
                "云泽县档案局/2024.1.19|云泽县档案局 2024.1.19!",
                "云泽县档案局/2024-01-19|云泽县档案局 2024-01-19!",
                "云泽县档案局/二〇二四年一月十九日|云泽县档案局 二〇二四年一月十九日!",
                "云泽县档案局/（2024年1月19日）|云泽县档案局 2024年1月19日",
                "云泽县档案局/2024年1月19日。|云泽县档案局 2024年1月19日",
                "云泽县档案局/2024年1月19日/- 6 -|云泽县档案局 2024年1月19日",
                "云泽县档案局/2024年1月19日/<!-- 待核 -->|云泽县档案局 2024年1月19日",
                "云泽县人民政府办公室/2024年1月19日|云泽县人民政府办公室 2024年1月19日",
                "云湖新区管理委员会/2024年1月19日|云湖新区管理委员会 2024年1月19日",
                "国家税务总局云泽县税务局/2024年1月19日|国家税务总局云泽县税务局 2024年1月19日"
            })
    void found(String lines, String signature) {
        assertThat(signature(lines)).isEqualTo(signature);
    }

    /** What people put around the signature. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件：2023年统计表/云泽县档案局/2024年1月19日",
                "附件：1.2023年统计表/　　　2.台账/云泽县档案局/2024年1月19日",
                "附：统计表/云泽县档案局/2024年1月19日",
                "云泽县档案局/2024年1月19日/附件：2023年统计表",
                "云泽县档案局/2024年1月19日//附件/统计表.xlsx",
                "云泽县档案局/2024年1月19日/附件1",
                "云泽县档案局/2024年1月19日/附件：1.统计表/2.台账",
                "云泽县档案局/（盖章）/2024年1月19日/附：1.统计表/2.台账",
                "云泽县档案局/2024年1月19日/（此件公开发布）",
                "云泽县档案局/2024年1月19日/（联系人：周某，电话：0000-0000000）",
                "云泽县档案局/2024年1月19日/联系电话：0000-0000000",
                "云泽县档案局/2024年1月19日/打印 关闭",
                "云泽县档案局/2024年1月19日/[返回顶部]"
            })
    void amongOtherLines(String lines) {
        assertThat(signature(lines)).isEqualTo("云泽县档案局 2024年1月19日");
    }

    /** The fix of a wrong name must leave the word for the seal alone. */
    @ParameterizedTest
    @ValueSource(strings = {"云泽县 档案局（盖章）", "单位：云泽县 档案局", "  云泽县 档案局  "})
    void theSpanIsTheName(String line) {
        Report report = TestReader.of(REPORT + line + "\n2024年1月19日\n");
        assertThat(report.text()
                        .slice(report.identity().signature().orElseThrow().span()))
                .isEqualTo("云泽县 档案局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无其他需要报告的事项。",
                "暂无其他情况",
                "无",
                "咨询电话请拨打云泽县政务服务中心。",
                "以上数据截至2023年12月31日。",
                "本报告自2024年1月19日起公布。",
                "没有其他需要说明的事项",
                "统计时点为下列日期/2023年12月31日/此后变动不计",
                "以上由云泽县档案局/负责解释"
            })
    void none(String lines) {
        assertThat(signature(lines)).isEqualTo("none none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年未收取信息处理费", "特此报告", "专此报告", "数据来源于云泽县档案局"})
    void theLineAboveIsNoOrgan(String line) {
        assertThat(signature(line + "/2024年1月19日")).isEqualTo("none 2024年1月19日");
    }
}
