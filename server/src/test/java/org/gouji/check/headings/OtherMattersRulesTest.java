package org.gouji.check.headings;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Part six: fees, and that something stands there. */
class OtherMattersRulesTest {

    private static final String FEE = "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度未收取信息处理费。";

    @TestFactory
    Stream<DynamicTest> sec6Fee() {
        return RuleTable.of(new Sec6Fee())
                .draft("stated", TestDraft.report(2023))
                .silent()
                .draft("not yet asked for", TestDraft.report(2020))
                .silent()
                .draft("short", TestDraft.report(2023).body(6, "本年度未收取信息处理费。"))
                .silent()
                .draft("elsewhere", TestDraft.report(2023).body(6, "无。").line("（二）", "（二）依申请公开。收到申请6件，均未收取任何费用。"))
                .silent()
                .draft(
                        "not stated",
                        TestDraft.report(2023).heading(6, "⟦六、其他需要报告的事项⟧").body(6, "无其他需要报告的事项。"))
                .finds("sec6-fee")
                .says("全文没有说明收取信息处理费的情况，应在本部分写明，没有收取也要写")
                .offers("插入“未收取信息处理费”")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedHas("六、其他需要报告的事项\n" + FEE + "\n无其他需要报告的事项。\n")
                .draft(
                        "first asked for",
                        TestDraft.report(2021).heading(6, "⟦六、其他需要报告的事项⟧").body(6, "无。"))
                .finds("sec6-fee")
                .draft("in the first word", TestDraft.report(2023).body(6, "费用未收取。"))
                .silent()
                .draft(
                        "other money",
                        TestDraft.report(2023).heading(6, "⟦六、其他需要报告的事项⟧").body(6, "工作经费充足。"))
                .finds("sec6-fee")
                .draft("an empty part is another rule's", TestDraft.report(2023).body(6, ""))
                .silent()
                .draft(
                        "a missing part is another rule's",
                        TestDraft.report(2023).without(6))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> sec6Empty() {
        return RuleTable.of(new Sec6Empty())
                .draft("something", TestDraft.report(2023))
                .silent()
                .draft("无", TestDraft.report(2020).body(6, "无。"))
                .silent()
                .draft(
                        "empty",
                        TestDraft.report(2020).heading(6, "⟦六、其他需要报告的事项⟧").body(6, ""))
                .finds("sec6-empty")
                .says("本部分没有内容，没有需要报告的事项也应写明，如“无其他需要报告的事项。”")
                .offers("插入“无其他需要报告的事项。”")
                .grade(Grade.LIKELY)
                .fixedHas("六、其他需要报告的事项\n无其他需要报告的事项。\n青岚市水务局\n")
                .draft(
                        "empty since 2021",
                        TestDraft.report(2023).heading(6, "⟦六、其他需要报告的事项⟧").body(6, ""))
                .finds("sec6-empty")
                .fixedHas("六、其他需要报告的事项\n" + FEE + "\n青岚市水务局\n")
                .tests();
    }
}
