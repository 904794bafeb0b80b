package org.gouji.check.headings;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Second-level headings and their numbers. */
class HeadLevel2Test {

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
    Stream<DynamicTest> headLevel2() {
        return RuleTable.of(new HeadLevel2())
                .draft("as in the form", TestDraft.report(2023))
                .silent()
                .draft("on lines of their own", aspects(ASPECTS))
                .silent()
                .draft("half-width brackets are another rule's", aspects(ASPECTS.replace("（二）", "(二) ")))
                .silent()
                .draft("brackets lost", aspects(ASPECTS.replace("（二）", "⟦二 ⟧").replace("（三）", "⟦三⟧")))
                .habit("head-level2")
                .says("二级标题的编号应为“（一）”“（二）”的写法，全文有2处不是，这里应为“（二）”")
                .offers("全部改正（2处）")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("（二）", "（三）")
                .draft("numbers of the fourth level, text behind", aspects("""
                                ⟦（1） ⟧主动公开。公开215条。
                                ⟦（2） ⟧依申请公开。收到6件。
                                ⟦（3） ⟧政府信息管理。制定2件。
                                ⟦（4） ⟧政府信息平台建设。完善专栏。
                                ⟦（5） ⟧监督保障。培训2次。"""))
                .habit("head-level2")
                .offers("全部改正（5处）")
                .fixed("（一）", "（二）", "（三）", "（四）", "（五）")
                .draft("Arabic", aspects("⟦1.⟧主动公开情况\n公开215条。\n⟦2.⟧依申请公开情况\n收到6件。\n⟦3.⟧监督保障情况\n培训2次。"))
                .habit("head-level2")
                .offers("全部改正（3处）")
                .fixed("（一）", "（二）", "（三）")
                .draft("in two ways", aspects("1.主动公开情况\n公开215条。\n2.依申请公开情况\n收到6件。\n3、监督保障情况\n培训2次。"))
                .finds("head-level2", "1.", "3、")
                .offers("全部改正（2处）", "编号改为“（三）”")
                .draft(
                        "a mark behind the bracket",
                        aspects(ASPECTS.replace("（二）", "⟦（二）、⟧").replace("（三）", "⟦（三）、⟧")))
                .habit("head-level2")
                .says("“（二）”这样的编号之后不用顿号，全文有2处用了")
                .grade(Grade.LIKELY)
                .fixed("（二）", "（三）")
                .draft("in another part", TestDraft.report(2023).body(5, "⟦（一）、⟧存在的问题。解读不多。\n（二）改进措施。加强培训。"))
                .finds("head-level2")
                .says("“（一）”之后不用顿号")
                .fixed("（一）")
                .draft("items of the Ordinance", TestDraft.report(2023).body(5, "按照第二十条第（一）、（五）、（六）项公开。"))
                .silent()
                .draft("one of three", aspects("⟦1.⟧主动公开情况\n公开215条。\n（二）依申请公开情况\n收到6件。"))
                .finds("head-level2")
                .offers("编号改为“（一）”")
                .draft("one of them as on the fourth level", aspects(ASPECTS.replace("（二）", "⟦（1）⟧")))
                .finds("head-level2")
                .offers("编号改为“（二）”")
                .fixed("（二）")
                .draft(
                        "third and fourth level",
                        aspects(ASPECTS.replace("公开215条。", "1.公开机制\n（1）门户网站\n公开200条。\n（2）新媒体\n公开15条。\n2.公开内容\n逐项落实。")))
                .silent()
                .draft(
                        "aspects at the third level",
                        aspects("（一）公开情况\n1.主动公开情况\n公开215条。\n2.依申请公开情况\n收到6件。\n（二）政府信息管理\n制定2件。"))
                .silent()
                .draft("other topics", aspects("（一）加强领导，健全机制。\n明确责任。\n（二）突出重点，及时公开。\n公开215条。"))
                .silent()
                .tests();
    }

    private static TestDraft aspects(String body) {
        return TestDraft.report(2023).body(1, body);
    }
}
