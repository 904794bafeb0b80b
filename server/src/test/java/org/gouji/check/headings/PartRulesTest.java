package org.gouji.check.headings;

import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PartRulesTest {

    private static final String FEE = "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度未收取信息处理费。";

    private static final String CONTENTS =
            "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项";

    @TestFactory
    Stream<DynamicTest> secMissing() {
        return RuleTable.of(new SecMissing())
                .draft("all six", TestDraft.report(2023))
                .silent()
                .draft("all six, form of 2019", TestDraft.report(2020))
                .silent()
                .draft("the last one", TestDraft.report(2020).without(6).body(5, "一是业务不熟，将加强培训。\n二是目录不细，将逐项改进⟦。⟧"))
                .finds("sec-missing")
                .says("缺少“六、其他需要报告的事项”，六个部分都必须有")
                .offers("插入“六、其他需要报告的事项”")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedHas("逐项改进。\n六、其他需要报告的事项\n无其他需要报告的事项。\n青岚市水务局\n")
                .draft("the last one since 2021", TestDraft.report(2023).without(6))
                .finds("sec-missing", "。")
                .fixedHas("六、其他需要报告的事项\n" + FEE + "\n青岚")
                .draft("the first one", TestDraft.report(2023).without(1).heading(2, "⟦二、主动公开政府信息情况⟧"))
                .finds("sec-missing")
                .fixedHas("\n一、总体情况\n二、主动公开政府信息情况\n")
                .draft(
                        "one in the middle, table and all",
                        TestDraft.report(2023).without(4).heading(3, "⟦三、收到和处理政府信息公开申请情况⟧"))
                .finds("sec-missing")
                .fixedHas("\n四、政府信息公开行政复议、行政诉讼情况\n五、存在")
                .draft(
                        "two",
                        TestDraft.report(2023)
                                .without(2)
                                .without(6)
                                .heading(1, "⟦一、总体情况⟧")
                                .body(5, "业务不熟，将加强培训⟦。⟧"))
                .finds("sec-missing")
                .offers("插入“二、主动公开政府信息情况”", "插入“六、其他需要报告的事项”")
                .draft(
                        "with blank lines between",
                        TestDraft.report(2020).without(6).text().replace("\n", "\n\n"))
                .finds("sec-missing", "。")
                .fixedHas("逐项改进。\n\n六、其他需要报告的事项\n\n无其他需要报告的事项。\n\n青岚市水务局\n")
                .draft(
                        "with blank lines before most headings",
                        TestDraft.report(2020).without(6).text().replaceAll("\n(?=[（一二三四五][一二三四五、])", "\n\n"))
                .finds("sec-missing", "。")
                .fixedHas("逐项改进。\n\n六、其他需要报告的事项\n\n无其他需要报告的事项。\n青岚市水务局\n")
                .draft(
                        "with a blank line before one heading",
                        TestDraft.report(2020).without(6).text().replace("\n二、", "\n\n二、"))
                .finds("sec-missing", "。")
                .fixedHas("逐项改进。\n六、其他需要报告的事项\n无其他需要报告的事项。\n青岚市水务局\n")
                .draft("Markdown", marked(TestDraft.report(2020).without(6).text()))
                .markdown()
                .finds("sec-missing", "。")
                .fixedHas("\n\n### 六、其他需要报告的事项\n\n无其他需要报告的事项。\n")
                .draft(
                        "the heading lost, the table there",
                        TestDraft.report(2023).heading(4, ""))
                .finds("sec-missing", "行政复议\t\t\t\t\t行政诉讼")
                .fixedHas("\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\t")
                .draft(
                        "no year",
                        TestDraft.report(2023)
                                .title("青岚市水务局政府信息公开工作年度报告")
                                .preamble("")
                                .without(6)
                                .date(""))
                .finds("sec-missing", "。")
                .draft("none of them", "⟦青岚市水务局2023年政府信息公开工作年度报告⟧\n2023年，我局认真贯彻《条例》。\n")
                .finds("sec-missing")
                .says(
                        "还没有写规定的六个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项")
                .message("sec-missing.message.all")
                .unfixed()
                .draft(
                        "other words and numbers",
                        TestDraft.report(2023).heading(1, "一、概述").heading(5, "五、存在问题"))
                .silent()
                .tests();
    }

    private static String marked(String text) {
        return text.replaceAll("\n(?=[一二三四五]、(?:总体|主动公开政|收到和处|政府信息公开行|存在))", "\n\n### ");
    }

    @TestFactory
    Stream<DynamicTest> secDup() {
        return RuleTable.of(new SecDup())
                .draft("each once", TestDraft.report(2023))
                .silent()
                .draft("sub-sections named alike", TestDraft.report(2023).line("（一）主动公开", "（一）主动公开情况"))
                .silent()
                .draft("the sixth again", TestDraft.report(2023).body(6, FEE + "\n⟦六、其他需要报告的事项⟧\n无。"))
                .finds("sec-dup")
                .says("“其他需要报告的事项”部分重复出现，只应保留一处")
                .alsoAt("六、其他需要报告的事项")
                .grade(Grade.CERTAIN)
                .unfixed()
                .draft("a heading and nothing else", TestDraft.report(2023).body(6, "⟦六、其他需要报告的事项⟧\n" + FEE))
                .finds("sec-dup")
                .alsoAt("六、其他需要报告的事项")
                .offers("删除空的标题“其他需要报告的事项”")
                .fixedText(TestDraft.report(2023).body(6, FEE).text())
                .draft("a list of contents", TestDraft.report(2023).preamble(CONTENTS))
                .silent()
                .draft(
                        "a list of contents, and sentences below it",
                        TestDraft.report(2023).preamble(CONTENTS + "\n本报告所列数据统计期限为2023年1月1日至2023年12月31日。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> secOrder() {
        return RuleTable.of(new SecOrder())
                .draft("in order", TestDraft.report(2023))
                .silent()
                .draft(
                        "a list of contents, and sentences below it",
                        TestDraft.report(2023).preamble("目录\n" + CONTENTS + "\n本报告统计期限为2023年。"))
                .silent()
                .draft("one is missing", TestDraft.report(2023).without(3))
                .silent()
                .draft(
                        "one moved",
                        TestDraft.report(2023).order(1, 3, 4, 5, 2, 6).heading(2, "⟦二、主动公开政府信息情况⟧"))
                .finds("sec-order")
                .says("各部分的顺序不对，“主动公开政府信息情况”不在规定的位置")
                .offers("按规定顺序排列各部分")
                .grade(Grade.CERTAIN)
                .fixedText(TestDraft.report(2023).text())
                .draft(
                        "a part that comes twice counts where it stands first",
                        TestDraft.report(2023).order(1, 2, 3, 4, 5, 6, 2))
                .silent()
                .draft("two moved", TestDraft.report(2023).order(3, 4, 5, 6, 1, 2))
                .finds("sec-order", "一、总体情况")
                .says("各部分的顺序不对，“总体情况”“主动公开政府信息情况”不在规定的位置")
                .fixedText(TestDraft.report(2023).text())
                .draft("two changed places", TestDraft.report(2023).order(1, 2, 3, 4, 6, 5))
                .finds("sec-order", "五、存在的主要问题及改进情况")
                .fixedText(TestDraft.report(2023).text())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> sec1Length() {
        return RuleTable.of(new Sec1Length())
                .draft("short", TestDraft.report(2023))
                .silent()
                .draft("long", TestDraft.report(2023).heading(1, "⟦一、总体情况⟧").body(1, "公开。".repeat(340)))
                .finds("sec1-length")
                .says("总体情况部分共1020字，超过1000字，建议压缩")
                .grade(Grade.STYLE)
                .draft(
                        "as long as it may be",
                        TestDraft.report(2023).body(1, ("公开。 ".repeat(10) + "\n").repeat(33) + "公开公开公开公开公开"))
                .silent()
                .draft("local limit", TestDraft.report(2023).heading(1, "⟦一、总体情况⟧"))
                .options(new CheckOptions(
                        CheckOptions.defaults().deadline(),
                        CheckOptions.defaults().organKind(),
                        50))
                .finds("sec1-length")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> sec5Empty() {
        return RuleTable.of(new Sec5Empty())
                .draft("problems and measures", TestDraft.report(2023))
                .silent()
                .draft(
                        "nothing",
                        TestDraft.report(2023).heading(5, "⟦五、存在的主要问题及改进情况⟧").body(5, ""))
                .finds("sec5-empty")
                .says("第五部分不能为空，也不能只写“无”，应写明存在的主要问题及改进情况")
                .offers("写入问题和措施的起首句")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedHas("五、存在的主要问题及改进情况\n对照《条例》要求，")
                .draft(
                        "in the line of the heading",
                        TestDraft.report(2023)
                                .heading(5, "五、存在的主要问题及改进情况：一是公开不够，二是业务不熟，将加强培训。")
                                .body(5, ""))
                .silent()
                .draft(
                        "nothing but a comment",
                        TestDraft.report(2023).heading(5, "⟦五、存在的主要问题及改进情况⟧").body(5, "<!-- 待写 -->"))
                .finds("sec5-empty")
                .draft("无", TestDraft.report(2023).body(5, "⟦无。⟧"))
                .finds("sec5-empty")
                .draft("暂无", TestDraft.report(2023).body(5, "⟦暂无⟧"))
                .finds("sec5-empty")
                .draft("short", TestDraft.report(2023).body(5, "没有专职人员，将配备。"))
                .silent()
                .draft("missing is another rule's", TestDraft.report(2023).without(5))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> sec5Same() {
        return RuleTable.of(new Sec5Same())
                .draft("no report of last year", TestDraft.report(2023))
                .silent()
                .draft("taken over", TestDraft.report(2023).heading(5, "⟦五、存在的主要问题及改进情况⟧"))
                .lastYear(TestDraft.report(2022))
                .finds("sec5-same")
                .says("第五部分与上一年度报告有100%相同，应写本年度的问题和改进情况")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft("too short to tell", TestDraft.report(2023).body(5, "业务不熟，将加强培训。"))
                .lastYear(TestDraft.report(2022).body(5, "业务不熟，将加强培训。"))
                .silent()
                .draft("the same words said more often", TestDraft.report(2023).body(5, "公开不够，培训不够。".repeat(6)))
                .lastYear(TestDraft.report(2022).body(5, "公开不够，培训不够。一是政策解读形式单一，二是平台检索不便。将增加图解视频，改版专栏，方便群众查询。"))
                .silent()
                .draft("a few words changed", TestDraft.report(2023).heading(5, "⟦五、存在的主要问题及改进情况⟧"))
                .lastYear(TestDraft.report(2022)
                        .body(5, "一是公开内容不够全面，图表解读不多；二是业务人员经验不足，答复口径不够统一。下一步，将细化公开目录，加强业务培训，逐条改进到位。"))
                .finds("sec5-same")
                .draft("rewritten", TestDraft.report(2023))
                .lastYear(TestDraft.report(2022).body(5, "一是政策解读形式单一，二是平台检索不便。2023年将增加图解视频，改版专栏，方便群众查询。"))
                .silent()
                .tests();
    }
}
