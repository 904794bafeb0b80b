package org.gouji.check.headings;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HeadingRulesTest {
    private static final String ASPECTS = """
            （一）主动公开情况
            公开215条。
            （二）依申请公开情况
            收到6件。
            （三）政府信息管理情况
            制定2件。
            （四）政府信息公开平台建设情况
            完善专栏。
            （五）监督保障情况
            培训2次。
            """;

    @TestFactory
    Stream<DynamicTest> headNum() {
        return RuleTable.of(new HeadNum())
                .draft("as in the form", TestDraft.report(2023))
                .silent()
                .draft("form of 2019", TestDraft.report(2020))
                .silent()
                .draft("indented", TestDraft.report(2023).heading(5, "　　五、存在的主要问题及改进情况"))
                .silent()
                .draft("a blank behind the number", TestDraft.report(2023).heading(5, "五、 存在的主要问题及改进情况"))
                .silent()
                .draft(
                        "Arabic",
                        TestDraft.report(2023).heading(5, "⟦5、 ⟧存在的主要问题及改进情况").heading(6, "⟦6、 ⟧其他需要报告的事项"))
                .finds("head-num")
                .says("“存在的主要问题及改进情况”的编号应为“五、”", "“其他需要报告的事项”的编号应为“六、”")
                .offers("编号改为“五、”", "编号改为“六、”")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("五、", "六、")
                .draft("shifted", TestDraft.report(2023).heading(2, "⟦三、⟧主动公开政府信息情况"))
                .finds("head-num")
                .offers("编号改为“二、”")
                .fixed("二、")
                .draft("in brackets", TestDraft.report(2023).heading(6, "⟦（六）⟧其他需要报告的事项"))
                .finds("head-num")
                .fixed("六、")
                .draft("missing", TestDraft.report(2023).heading(4, "⟦政府信息公开行政复议、行政诉讼情况⟧"))
                .finds("head-num")
                .fixed("四、政府信息公开行政复议、行政诉讼情况")
                .draft("Markdown", markdown("## 五、存在的主要问题及改进情况"))
                .markdown()
                .silent()
                .draft("Markdown without number", markdown("## ⟦存在的主要问题及改进情况⟧"))
                .markdown()
                .finds("head-num")
                .fixed("五、存在的主要问题及改进情况")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> headText() {
        return RuleTable.of(new HeadText())
                .draft("as in the form", TestDraft.report(2023))
                .silent()
                .draft(
                        "variants in use",
                        TestDraft.report(2023)
                                .heading(1, "一、政府信息公开总体情况")
                                .heading(2, "二、行政机关主动公开政府信息的情况")
                                .heading(3, "三、行政机关收到和处理政府信息公开申请的情况")
                                .heading(4, "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")
                                .heading(5, "五、政府信息公开工作存在的主要问题和改进情况")
                                .heading(6, "六、其他需要报告事项"))
                .silent()
                .draft(
                        "review and litigation joined otherwise",
                        TestDraft.report(2023).heading(4, "四、政府信息公开行政复议和行政诉讼情况"))
                .silent()
                .draft("old name", TestDraft.report(2023).heading(1, "一、⟦概述⟧"))
                .finds("head-text")
                .says("这一部分的标题应为“总体情况”")
                .offers("改为“总体情况”")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("总体情况")
                .draft(
                        "cut short",
                        TestDraft.report(2023).heading(2, "二、⟦主动公开情况⟧").heading(5, "五、⟦存在问题⟧"))
                .finds("head-text")
                .offers("改为“主动公开政府信息情况”", "改为“存在的主要问题及改进情况”")
                .grade(Grade.LIKELY)
                .fixed("主动公开政府信息情况", "存在的主要问题及改进情况")
                .draft("nearly", TestDraft.report(2023).heading(3, "三、⟦收到和处理政府信息公开的申请情况⟧"))
                .finds("head-text")
                .grade(Grade.LOOK)
                .fixed("收到和处理政府信息公开申请情况")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> headSeq() {
        return RuleTable.of(new HeadSeq())
                .draft("as in the form", TestDraft.report(2023))
                .silent()
                .draft(
                        "parts in words of their own between those of the form",
                        TestDraft.report(2023).body(1, """
                                        1.惠企政策公开。兑现资金分4批公示，企业85家次。
                                        2.复工复产信息公开。发布通告、指引176条。
                                        3.依申请公开。全年收到申请6件，上年结转1件。
                                        4.信息发布办法和平台。修订办法1件，网站改版1次。
                                        5.监督保障。聘请监督员12名。"""))
                .silent()
                .draft("a gap", aspects(ASPECTS.replace("（五）", "⟦（六）⟧")))
                .finds("head-seq")
                .says("二级标题编号不连续，这里应为“（五）”")
                .offers("从这里起重新编号为“（五）”")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("（五）")
                .draft(
                        "a gap in the middle",
                        aspects(ASPECTS.replace("（五）", "（六）")
                                .replace("（四）", "（五）")
                                .replace("（三）", "⟦（四）⟧")))
                .finds("head-seq")
                .fixedHas("（三）政府信息管理情况\n制定2件。\n（四）政府信息公开平台建设情况\n完善专栏。\n（五）监督保障情况\n")
                .draft("a repetition", aspects(ASPECTS.replace("（五）", "⟦（四）⟧")))
                .finds("head-seq")
                .fixed("（五）")
                .draft("a repetition in the middle", aspects(ASPECTS.replace("（三）", "⟦（二）⟧")))
                .finds("head-seq")
                .fixed("（三）")
                .draft(
                        "a second list is not counted on",
                        TestDraft.report(2023).body(5, "（一）公开不够。\n（二）业务不熟。\n⟦（四）⟧平台不畅。\n（一）加强公开。\n（二）加强培训。"))
                .finds("head-seq")
                .fixed("（三）")
                .draft(
                        "an aspect does not begin one",
                        TestDraft.report(2023).body(1, "（一）主动公开。公开215条。\n⟦（一）⟧依申请公开。收到6件。\n（三）政府信息管理。建立台账。"))
                .finds("head-seq")
                .fixed("（二）")
                .draft(
                        "the number before stands in the text",
                        TestDraft.report(2023).body(5, "（一）公开不够。主要是内容不全；（二）业务不熟。\n（三）平台不畅。"))
                .silent()
                .draft(
                        "the number before is that of an article",
                        TestDraft.report(2023).body(5, "（一）公开不够，见第二十条第（二）项。\n⟦（三）⟧平台不畅。"))
                .finds("head-seq")
                .draft("two of them", aspects(ASPECTS.replace("（二）", "⟦（七）⟧").replace("（五）", "⟦（六）⟧")))
                .finds("head-seq", "（七）", "（六）")
                .offers("从这里起重新编号为“（二）”", "从这里起重新编号为“（五）”")
                .fixed("（二）", "（五）")
                .draft("starts with two", aspects("⟦（二）⟧依申请公开\n收到6件。\n（三）监督保障\n培训2次。"))
                .finds("head-seq")
                .fixedHas("（一）依申请公开\n收到6件。\n（二）监督保障\n")
                .draft("brackets lost is another rule's", aspects(ASPECTS.replace("（二）", "二 ")))
                .silent()
                .draft(
                        "two lists",
                        TestDraft.report(2023).body(5, "（一）存在问题\n不足。\n（二）其他问题\n不够。\n下一步：\n（一）加强学习\n培训。\n（二）细化目录\n改进。"))
                .silent()
                .draft("the first within a line", TestDraft.report(2023).body(5, "主要问题是：（一）公开不够及时。\n（二）目录不够细化\n将逐项改进。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> headWidth() {
        return RuleTable.of(new HeadWidth())
                .draft("as in the form", aspects(ASPECTS))
                .silent()
                .draft("the left one", TestDraft.report(2023).line("（二）依", "⟦(二）⟧依申请公开。收到6件，上年结转1件。"))
                .finds("head-width")
                .fixed("（二）")
                .draft("the right one", TestDraft.report(2023).line("（二）依", "⟦（二)⟧依申请公开。收到6件，上年结转1件。"))
                .finds("head-width")
                .fixed("（二）")
                .draft("of the fourth level", TestDraft.report(2023).line("（二）依", "（二）依申请公开情况\n(1)收到6件。\n(2)上年结转1件。"))
                .silent()
                .draft("half width and a blank", aspects(ASPECTS.replace("（二）", "⟦(二) ⟧")))
                .finds("head-width")
                .says("标题编号应使用全角括号，写作“（二）”")
                .offers("改为“（二）”")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("（二）")
                .draft("throughout", aspects(ASPECTS.replace("（二）", "⟦(二)⟧").replace("（三）", "⟦(三)⟧")))
                .habit("head-width")
                .says("标题编号应使用全角括号，写作“（二）”，全文有2处用了半角括号")
                .fixed("（二）", "（三）")
                .draft("half of it", aspects(ASPECTS.replace("（三）", "⟦（三)⟧")))
                .finds("head-width")
                .fixed("（三）")
                .draft("in table three", TestDraft.report(2023).line("（一）予以公开", "三、本年度办理结果→(一) 予以公开→→3→0→0→0→0→0→3"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> headStyle() {
        return RuleTable.of(new HeadStyle())
                .draft("alike", aspects(ASPECTS))
                .silent()
                .draft("all bare", TestDraft.report(2023))
                .silent()
                .draft("one bare", aspects(ASPECTS.replace("依申请公开情况", "⟦依申请公开⟧")))
                .finds("head-style")
                .says("其他二级标题都以“情况”结尾，这里没有，建议一致")
                .offers("与其他标题一致")
                .grade(Grade.STYLE)
                .fixed("依申请公开情况")
                .draft("one longer", aspects(ASPECTS.replace("情况", "").replace("监督保障", "⟦监督保障情况⟧")))
                .finds("head-style")
                .says("其他二级标题都不以“情况”结尾，建议一致")
                .fixed("监督保障")
                .draft("half and half", aspects(ASPECTS.replace("管理情况", "管理").replace("保障情况", "保障")))
                .silent()
                .tests();
    }

    private static TestDraft aspects(String body) {
        return TestDraft.report(2023).body(1, body);
    }

    private static String markdown(String fifth) {
        return TestDraft.report(2023)
                .title("# 青岚市水务局2023年政府信息公开工作年度报告\n")
                .heading(1, "## 一、总体情况\n")
                .heading(2, "## 二、主动公开政府信息情况\n")
                .heading(3, "## 三、收到和处理政府信息公开申请情况\n")
                .heading(4, "## 四、政府信息公开行政复议、行政诉讼情况\n")
                .heading(5, fifth + "\n")
                .heading(6, "## 六、其他需要报告的事项\n")
                .text();
    }
}
