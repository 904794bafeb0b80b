package org.gouji.check.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.RuleRun;
import org.gouji.check.RuleTable;
import org.gouji.check.Subject;
import org.gouji.check.TestDraft;
import org.gouji.check.engine.RuleSet;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    private static final String HEADING = "5、存在的主要问题及改进情况";

    @TestFactory
    Stream<DynamicTest> comments() {
        return RuleTable.of(RuleTable.rule("suppress-unknown"))
                .draft("other comments", above("<!-- gouji-ignored x --> <!-- 待核 --> <!-- gouji-ignore-files x: r -->"))
                .silent()
                .draft("in order", above("<!-- gouji-ignore head-num: 照上级模板 -->"))
                .silent()
                .draft("no reason", above("⟦<!-- gouji-ignore head-num -->⟧"))
                .finds("suppress-reason")
                .grade(Grade.LOOK)
                .draft("blank reason", above("⟦<!-- gouji-ignore-file head-num:  -->⟧"))
                .finds("suppress-reason")
                .draft("unknown ids", above("<!-- gouji-ignore ⟦head-nmu⟧, head-num，⟦标题⟧： 照上级模板 -->"))
                .finds("suppress-unknown")
                .fixedHas("gouji-ignore head-num, head-num，")
                .grade(Grade.LIKELY)
                .draft("no id", above("⟦<!-- gouji-ignore: 照上级模板 -->⟧"))
                .finds("suppress-unknown")
                .message("suppress-unknown.message.none")
                .draft("still being typed", above("⟦<!-- gouji-ignore head-num⟧"))
                .finds("suppress-reason")
                .tests();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- gouji-ignore head-num: 照上级模板 -->|",
                "<!--gouji-ignore head-num：照上级模板-->|",
                "<!-- gouji-ignore sum-row, head-num: 照上级模板 -->|suppress-unused",
                "<!-- gouji-ignore-file head-num、sum-row: 照上级模板 -->|suppress-unused",
                "<!-- gouji-ignore head-num: a -->⏎<!-- 待核 -->⏎⏎<!-- gouji-ignore head-num: b -->|",
                "<!-- gouji-ignore head-num -->|suppress-reason head-num",
                "<!-- gouji-ignore head-nmu: 照上级模板 -->|suppress-unknown head-num",
                "<!-- gouji-ignore head-num: 照上级模板 -->⏎下一步改进。|suppress-unused head-num",
                "<!-- gouji-ignore-file suppress-unused, sum-row, head-num: 模板 -->|",
                "<!-- gouji-ignore-file suppress-unused, head-num: 模板 -->|suppress-unused",
                "<!-- gouji-ignore suppress-reason, head-num: 模板 --><!-- gouji-ignore sum-row -->|",
                "待核|head-num",
            })
    void whatIsLeft(String comment, String expected) {
        Suppressions.Outcome outcome = apply(above(comment.replace("⏎", "\n")).text());

        assertThat(String.join(" ", outcome.kept().stream().map(Finding::rule).toList()))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anErrorCanBeSilencedAndKeepsItsReason() {
        assertThat(apply(above("<!-- gouji-ignore head-num: 照上级：模板 -->").text()).silenced())
                .singleElement()
                .satisfies(silenced -> {
                    assertThat(silenced.finding().grade()).isEqualTo(Grade.CERTAIN);
                    assertThat(silenced.reason()).isEqualTo("照上级：模板");
                });
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aTableIsOneBlockEvenIfTheCommentStandsInIt(boolean inside) {
        String broken = TestDraft.report(2022)
                .line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→8")
                .text();
        String comment = "<!-- gouji-ignore sum-row: 原表如此 -->\n";
        assertThat(apply(broken).kept()).extracting(Finding::rule).contains("sum-row");
        int row = broken.indexOf(inside ? "\t（二）部分公开" : "三、收到和处理");
        int at = inside ? row : broken.indexOf('\n', row) + 1;

        Suppressions.Outcome outcome = apply(broken.substring(0, at) + comment + broken.substring(at));

        assertThat(outcome.kept()).isEmpty();
        assertThat(outcome.silenced()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- gouji-ignore sum-row: r -->",
                "一是经验不足。<!-- gouji-ignore sum-row: r -->",
                "<!-- gouji-ignore-file sum-row:\nr -->"
            })
    void anUnusedCommentCanBeRemoved(String line) {
        String before = TestDraft.report(2022).text();
        int at = before.indexOf("五、");
        String text = before.substring(0, at) + line + "\n" + before.substring(at);

        Finding unused = apply(text).kept().get(0);

        assertThat(unused.rule()).isEqualTo("suppress-unused");
        Fix fix = unused.fixes().get(0);
        String after = org.gouji.text.Text.of(text).apply(fix.edits()).string();
        assertThat(after).doesNotContain("<!--");
        assertThat(apply(after).kept()).isEmpty();
    }

    @Test
    void whatIsNoReportIsLeftAlone() {
        assertThat(apply("买菜清单\n<!-- gouji-ignore nonsense -->\n<!-- gouji-ignore sum-row: r -->\n")
                        .kept())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void thousandsOfCommentsAreReadInOneGo() {
        String many = "<!-- gouji-ignore sum-row: r -->\n".repeat(20_000);

        assertThat(apply(above(many).text()).kept()).hasSize(20_001);
    }

    private static TestDraft above(String comment) {
        return TestDraft.report(2022).heading(5, comment + "\n" + (HEADING));
    }

    private static Suppressions.Outcome apply(String text) {
        Report report = RuleTable.read(text, Syntax.PLAIN);
        List<Finding> findings = RuleRun.findings(new Subject(report, CheckOptions.defaults(), Neighbours.none()));
        return Suppressions.apply(
                report,
                findings.stream().filter(f -> RuleSet.isEnabled(f.rule())).toList(),
                RuleSet.infos().keySet());
    }
}
