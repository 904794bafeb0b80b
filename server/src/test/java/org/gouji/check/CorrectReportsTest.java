package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.claims.ClaimRules;
import org.gouji.check.headings.HeadingRules;
import org.gouji.check.wording.WordingRules;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Correct reports in the shapes that people write give no finding of any rule. */
class CorrectReportsTest {

    private static final List<Rule> RULES = Stream.of(HeadingRules.all(), ClaimRules.all(), WordingRules.all())
            .flatMap(List::stream)
            .toList();

    private record Correct(String name, String text, Syntax syntax) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Correct> reports() {
        List<Correct> reports = new ArrayList<>();
        for (int year = 2019; year <= 2026; year++) {
            reports.add(plain("year " + year, TestDraft.report(year)));
        }
        for (String organ : List.of(
                "青岚市人民政府",
                "青岚市人民政府办公室",
                "青岚市临江区发展和改革委员会",
                "青岚市临江区望山镇人民政府",
                "青岚市临江区迎宾路街道办事处",
                "云川省教育厅",
                "青岚高新技术产业开发区管理委员会",
                "青岚市公共资源交易中心",
                "青岚市气象局（青岚市人工影响天气办公室）",
                "二七区水务局",
                "五河县三里乡人民政府")) {
            reports.add(plain(organ, TestDraft.report(2024).organ(organ)));
        }
        reports.add(plain("year first", TestDraft.report(2022).title("2022年青岚市水务局政府信息公开工作年度报告")));
        reports.add(plain("title on two lines", TestDraft.report(2022).title("青岚市水务局2022年政府信息公开\n工作年度报告")));
        reports.add(plain("no preamble but a period", TestDraft.report(2022).preamble("统计期限为2022年1月1日至12月31日。")));
        reports.add(plain(
                "preamble under the first heading",
                TestDraft.report(2022)
                        .preamble("")
                        .line("（一）主动公开", "本报告统计期限自2022年1月1日起至2022年12月31日止。\n（一）主动公开。公开215条。")));
        reports.add(plain("headings with a blank line", spaced(TestDraft.report(2023))));
        reports.add(plain("indented", indented(TestDraft.report(2023))));
        reports.add(new Correct("CRLF", TestDraft.report(2023).text().replace("\n", "\r\n"), Syntax.PLAIN));
        reports.add(
                new Correct("byte order mark", "\ufeff" + TestDraft.report(2023).text(), Syntax.PLAIN));
        reports.add(new Correct("Markdown", marked(TestDraft.report(2023)), Syntax.MARKDOWN));
        reports.add(plain("numbers at every level", TestDraft.report(2023).body(1, """
                                （一）主动公开
                                1.规范公开内容
                                （1）法定公开
                                公开215条。
                                （2）重点公开
                                公开30条。
                                2.回应关切
                                办理12345热线来信40件，建议提案5件。
                                （二）依申请公开
                                1.受理情况
                                收到6件。
                                2.办理情况
                                按期办理。
                                （三）政府信息管理
                                制定2件。
                                （四）政府信息公开平台建设
                                一是完善专栏。
                                二是升级平台。
                                （五）监督保障
                                培训2次。
                                （六）考核、评议和责任追究
                                无。""")));
        reports.add(
                plain(
                        "problems and measures in two lists",
                        TestDraft.report(2023)
                                .body(
                                        5,
                                        "（一）存在的主要问题\n1.公开内容不全，群众关心的事项更新不够及时。\n2.政策解读不多，图表和视频少。\n（二）改进情况\n1.细化公开目录，按月核对。\n2.丰富解读形式，与业务科室一起编写问答。")));
        reports.add(plain(
                "fees stated in full",
                TestDraft.report(2023).body(6, "（一）收取信息处理费情况\n本年度未发出收费通知，未收取信息处理费。\n（二）其他事项\n无。")));
        reports.add(plain(
                "signed and dated in one line",
                TestDraft.report(2023).signature("").date("青岚市水务局  2024年1月20日")));
        reports.add(plain(
                "pushed to the right",
                TestDraft.report(2023).signature("                    青岚市水务局").date("                  2024年1月20日")));
        reports.add(plain(
                "other topics",
                TestDraft.report(2023)
                        .body(1, "2023年，我局公开信息215条。\n（一）加强领导，健全机制。明确责任。\n（二）突出重点，及时公开。做到应公开尽公开，全年收到政府信息公开申请6件。")));
        reports.add(plain("no sub-sections", TestDraft.report(2023).body(1, "2023年，我局公开信息215条，收到申请6件。")));
        reports.add(plain("bullets", TestDraft.report(2023).body(1, "• 主动公开情况\n公开215条。\n• 依申请公开情况\n收到6件。")));
        return reports;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void areSilent(Correct correct) {
        Subject subject = new Subject(
                RuleTable.read(correct.text(), correct.syntax()), CheckOptions.defaults(), Neighbours.none());
        // A report may leave out what the notice only recommends; the hint about it is right.
        assertThat(RuleRun.findings(RULES, subject))
                .filteredOn(finding -> !(finding.rule().equals("sec1-aspect") && finding.grade() == Grade.STYLE))
                .isEmpty();
    }

    private static Correct plain(String name, TestDraft skeleton) {
        return new Correct(name, skeleton.text(), Syntax.PLAIN);
    }

    private static TestDraft spaced(TestDraft skeleton) {
        for (int part = 1; part <= 6; part++) {
            skeleton.heading(part, "\n" + skeleton.heading(part) + "\n");
        }
        return skeleton;
    }

    private static TestDraft indented(TestDraft skeleton) {
        for (int part = 1; part <= 6; part++) {
            skeleton.heading(part, "　　" + skeleton.heading(part));
        }
        return skeleton.preamble("　　统计期限为2023年1月1日至12月31日。");
    }

    private static String marked(TestDraft skeleton) {
        StringBuilder text = new StringBuilder();
        for (String line : skeleton.text().split("\n")) {
            if (line.endsWith("年度报告")) {
                text.append("# ").append(line).append("\n");
            } else if (line.matches("[一二三四五六]、.*情况|[一六]、\\S*")) {
                text.append("\n## ").append(line).append("\n\n");
            } else {
                text.append(line).append("\n");
            }
        }
        return text.toString();
    }
}
