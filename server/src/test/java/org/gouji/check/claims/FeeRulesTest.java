package org.gouji.check.claims;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FeeRulesTest {

    private static final String NO_FEE = "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度未收取信息处理费。";

    @TestFactory
    Stream<DynamicTest> table() {
        return RuleTable.of(new FeeTable())
                .draft("nothing collected", TestDraft.report(2023))
                .draft("form of 2019", TestDraft.report(2020).body(6, "实际收取信息处理费共计24000元。"))
                .draft("part of the amount", fee("实际收取信息处理费共计24000元。", "12.5"))
                .draft("more than the amount", fee("实际收取信息处理费共计24000元。", "⟦1.2⟧"))
                .finds("fee-table")
                .says("正文写明收取 24000 元（2.4 万元），表二行政事业性收费只有 1.2 万元；信息处理费属于行政事业性收费，应计入")
                .alsoAt("实际收取信息处理费共计24000元")
                .offers("收费金额改为 2.4")
                .grade(Grade.LOOK)
                .draft("in 万元", fee("本年度有3件申请收取信息处理费2.4万元。", "⟦0⟧"))
                .finds("fee-table")
                .alsoAt("收取信息处理费2.4万元")
                .fixed("2.4")
                .draft("with a thousands comma", fee("发出收费通知2件，总金额30,000元，实际收取20,000元。", "⟦0⟧"))
                .finds("fee-table")
                .alsoAt("实际收取20,000元")
                .draft("rounded as the cell is", fee("实际收取信息处理费12499元。", "1.2"))
                .draft("the least that shows", fee("实际收取信息处理费50元。", "⟦0⟧"))
                .finds("fee-table")
                .draft(
                        "in the line of the heading",
                        fee("", "⟦0⟧").replace("六、其他需要报告的事项", "六、其他需要报告的事项。实际收取信息处理费24000元。"))
                .finds("fee-table")
                .fixed("2.4")
                .draft("in another part", fee("无其他需要报告的事项。", "⟦0⟧").replace("开展业务培训2次。", "实际收取信息处理费24000元。"))
                .finds("fee-table")
                .fixed("2.4")
                .draft("too little to show", fee("实际收取信息处理费40元。", "0"))
                .draft("rounds to what is there", fee("实际收取信息处理费149元。", "0.01"))
                .draft("nothing", fee("发出收费通知0件，总金额0元，实际收取0元。", "0"))
                .draft("only asked for", fee("发出收费通知2件，总金额30000元，未收取30000元。", "0"))
                .draft("a rate", fee("信息处理费按件收取标准为每件10000元，本年度未收取。", "0"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> notice() {
        return RuleTable.of(new FeeNotice())
                .draft("no such application", TestDraft.report(2023))
                .draft("only a denial", unpaid(NO_FEE))
                .finds("fee-notice")
                .says("表三有 2 件申请因逾期未缴费不再处理，正文却没有说明收费通知的情况")
                .alsoAt("六、其他需要报告的事项")
                .offers("插入说明收费情况的句子")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixedHas("2023年度向申请人发出收费通知，其中逾期未缴纳费用2件。")
                .draft("nothing at all", unpaid("无其他需要报告的事项。"))
                .finds("fee-notice")
                .alsoAt("六、其他需要报告的事项")
                .draft("the unpaid are named", plain(unpaid("本年度有2件申请的申请人逾期未缴纳信息处理费。")))
                .draft("notices are named", plain(unpaid("本年度发出收费通知2件，总金额300元，未收取信息处理费。")))
                .draft("collected", plain(unpaid("收取300元。")))
                .draft("fees", plain(unpaid("费用已经结清。")))
                .draft("paid in", plain(unpaid("缴款1件。")))
                .draft(
                        "notices are named in another part",
                        plain(unpaid("无其他需要报告的事项。").replace("开展业务培训2次。", "发出收费通知2件。")))
                .draft(
                        "fees are spoken of in another part",
                        unpaid("无其他需要报告的事项。").replace("开展业务培训2次。", "加强收费管理。"))
                .finds("fee-notice")
                .draft("in the line of the heading", plain(unpaid("").replace("六、其他需要报告的事项", "六、其他需要报告的事项。发出收费通知2件。")))
                .draft("a title that speaks of fees is no word about them", unpaid("依据《收费通知管理办法》执行。"))
                .finds("fee-notice")
                .draft("no notice was sent", unpaid("本年度未发出收费通知，未收取费用。"))
                .finds("fee-notice")
                .alsoAt("六、其他需要报告的事项")
                .tests();
    }

    private static String fee(String sentence, String amount) {
        return TestDraft.report(2023)
                .body(6, sentence)
                .line("行政事业性收费\t", "行政事业性收费→" + amount + "→→")
                .text();
    }

    private static String unpaid(String sentence) {
        return TestDraft.report(2023)
                .body(6, sentence)
                .line("1.本机关不掌握相关政府信息", "→（四）无法提供→1.本机关不掌握相关政府信息→0→0→0→0→0→0→0")
                .line("2.申请人逾期未按收费通知要求缴纳费用", "→→2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请→1→1→0→0→0→0→⟦2⟧")
                .text();
    }

    private static String plain(String marked) {
        return marked.replace("⟦", "").replace("⟧", "");
    }
}
