package org.gouji.check.headings;

import java.util.stream.Stream;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TodoTest {

    private static final String NO_FIGURES = """
            ⟦行政复议→→→→→行政诉讼⟧→→→→→→→→→
            结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→
            →→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计
            →→→→→→→→→→→→→→
            """.replace('→', '\t');

    private static final String CELLS = """
            ⟦行政复议⟧

            行政诉讼

            结果维持

            结果纠正

            其他结果

            尚未审结

            总计

            未经复议直接起诉

            复议后起诉

            结果维持

            结果纠正

            其他结果

            尚未审结

            总计

            结果维持

            结果纠正

            其他结果

            尚未审结

            总计
            """;

    @TestFactory
    Stream<DynamicTest> todo() {
        return RuleTable.of(new Todo())
                .draft("all written", TestDraft.report(2023))
                .silent()
                .draft(
                        "placeholders in a report that is only begun",
                        said("⟦XX⟧局主动公开⟦××⟧条，联系人⟦____⟧，⟦（此处填写数量）⟧。")
                                .body(4, NO_FIGURES)
                                .date("⟦2024年X月X日⟧"))
                .finds("todo")
                .says("“XX”还没有填写", "“××”还没有填写", "“____”还没有填写", "“（此处填写数量）”是提示语，应换成实际内容", "表四还没有填写", "“2024年X月X日”还没有填写")
                .grade(Grade.LOOK)
                .draft(
                        "a date that is not written in one that is",
                        TestDraft.report(2023).date("⟦2024年X月X日⟧"))
                .finds("todo")
                .grade(Grade.LIKELY)
                .draft(
                        "a blank table four with one cell a line",
                        TestDraft.report(2023).body(4, CELLS))
                .finds("todo")
                .says("表四还没有填写")
                .grade(Grade.LOOK)
                .draft("in one that is written they are leftovers", said("XX局主动公开××条，联系人____，（此处填写数量）。"))
                .silent()
                .draft(
                        "nothing under two names",
                        TestDraft.report(2023).body(1, "⟦（一）主动公开⟧\n⟦（二）依申请公开⟧\n（三）政府信息管理\n建立台账。"))
                .finds("todo")
                .says("“主动公开”之下还没有内容", "“依申请公开”之下还没有内容")
                .unfixed()
                .draft("the last one", TestDraft.report(2023).body(1, "（一）主动公开。公开215条。\n⟦（二）监督保障⟧"))
                .finds("todo")
                .draft(
                        "a list and a third level say something",
                        TestDraft.report(2023)
                                .body(5, "（一）公开意识不强\n（二）栏目更新较慢\n（三）解读形式单一\n下一步加强培训。")
                                .body(1, "（一）主动公开\n1.公开215条。\n（二）依申请公开。收到6件。"))
                .silent()
                .draft(
                        "no part one",
                        TestDraft.report(2023).heading(1, "⟦一、总体情况⟧").body(1, ""))
                .finds("todo")
                .says("“总体情况”还没有内容")
                .draft("an opening", TestDraft.report(2023).body(5, "⟦现将存在的主要问题和改进措施报告如下：⟧"))
                .finds("todo")
                .says("这一句之后还没有写问题和措施")
                .draft(
                        "a finished report with an empty part is for other rules",
                        TestDraft.report(2023).body(6, ""))
                .silent()
                .draft(
                        "a new report",
                        Skeleton.blank(Forms.official().newest(), "青岚市水务局", 2023, Notation.TAB)
                                .text("\n")
                                .replaceFirst("（一）主动公开。", "⟦（一）主动公开⟧。")
                                .replaceFirst("（二）依申请公开。", "⟦（二）依申请公开⟧。")
                                .replaceFirst("（三）政府信息管理。", "⟦（三）政府信息管理⟧。")
                                .replaceFirst("（四）政府信息公开平台建设。", "⟦（四）政府信息公开平台建设⟧。")
                                .replaceFirst("（五）监督保障。", "⟦（五）监督保障⟧。")
                                .replaceFirst("(第二十条第（一）项)", "⟦$1⟧")
                                .replaceFirst("(（本列数据的勾稽[^\\t]*[^\\n]*\\S)", "⟦$1⟧")
                                .replaceFirst("(行政复议\\t[^\\n]*\\S)", "⟦$1⟧")
                                .replaceFirst("(对照《条例》要求[^\\n]*)", "⟦$1⟧")
                                .replaceFirst("六、其他需要报告的事项", "⟦六、其他需要报告的事项⟧")
                                .replaceFirst("2024年X月X日", "⟦2024年X月X日⟧"))
                .finds("todo")
                .tests();
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。" + sentence);
    }
}
