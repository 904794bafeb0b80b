package org.gouji.check.claims;

import static org.gouji.check.TestDraft.said;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules that compare the prose with the tables, and with itself. */
class ClaimRulesTest {

    @TestFactory
    Stream<DynamicTest> proseZero() {
        return RuleTable.of(new ProseZero())
                .draft("as in the tables", TestDraft.report(2023))
                .silent()
                .draft("none received", said("2023年，⟦本局未收到政府信息公开申请⟧。"))
                .finds("prose-zero")
                .says("文中写“本局未收到政府信息公开申请”，表三“本年新收政府信息公开申请数量 · 总计”为 6")
                .alsoAt("6")
                .offers("改为“收到政府信息公开申请6件”", "将表中“一、本年新收政府信息公开申请数量 · 总计”改为 0")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.EXACT)
                .fixed("本局收到政府信息公开申请6件")
                .draft("zero received", said("收到政府信息公开申请⟦0⟧件。"))
                .finds("prose-zero")
                .alsoAt("6")
                .offers("将文中的数字改为 6", "将表中“一、本年新收政府信息公开申请数量 · 总计”改为 0")
                .fixed("6")
                .draft("none reviewed", said("收到政府信息公开申请6件，⟦未发生行政复议⟧。"))
                .finds("prose-zero")
                .alsoAt("1")
                .fixed("因政府信息公开被申请行政复议1件")
                .draft("none sued, which is right", said("收到政府信息公开申请6件，未发生行政诉讼。"))
                .silent()
                .draft("none carried forward", said("收到政府信息公开申请6件，⟦也无结转下年度办理的申请⟧。"))
                .finds("prose-zero")
                .alsoAt("1")
                .fixed("结转下年度继续办理1件")
                .draft("none for a reason that leaves others open", said("收到政府信息公开申请6件，⟦未发生因答复不当引起的行政复议、行政诉讼⟧。"))
                .finds("prose-zero")
                .says("“未发生因答复不当引起的行政复议、行政诉讼”没有说明其他原因引起的；表四“行政复议 · 总计 + 未经复议直接起诉 · 总计 + 复议后起诉 · 总计”为 1，宜写明件数")
                .alsoAt("1", "0", "0")
                .offers("改为“因政府信息公开被申请行政复议1件、被提起行政诉讼0件”")
                .grade(Grade.STYLE)
                .message("prose-zero.message.restricted")
                .fixed("因政府信息公开被申请行政复议1件、被提起行政诉讼0件")
                .draft("none for such a reason, and none at all", said("收到政府信息公开申请6件，未发生因答复不当引起的行政诉讼。"))
                .silent()
                .draft(
                        "no fee, and a sum elsewhere",
                        TestDraft.report(2023).body(6, "⟦本年度未收取信息处理费⟧。\n全年2件政府信息公开申请案件收取信息处理费300元。"))
                .finds("prose-zero")
                .says("文中写“本年度未收取信息处理费”，另一处写“政府信息公开申请案件收取信息处理费300元”，前后矛盾")
                .alsoAt("政府信息公开申请案件收取信息处理费300元")
                .grade(Grade.CERTAIN)
                .message("prose-zero.message.fee")
                .draft(
                        "no fee this year, one last year",
                        TestDraft.report(2023).body(6, "2023年度未收取信息处理费。2022年实际收取信息处理费300元。"))
                .silent()
                .draft("no fee from some", TestDraft.report(2023).body(6, "对自然人未收取信息处理费。全年实际收取信息处理费300元。"))
                .silent()
                .draft("none for that reason", said("未收到因政府信息公开申请引起的行政诉讼。"))
                .silent()
                .draft("no licences", said("未收到行政许可申请。"))
                .silent()
                .draft("last year", said("2022年未收到政府信息公开申请。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> proseDone() {
        return RuleTable.of(new ProseDone())
                .draft("handled in time is not finished", TestDraft.report(2023))
                .silent()
                .draft("all finished", said("收到政府信息公开申请6件，⟦均已按期办结⟧。"))
                .finds("prose-done")
                .says("文中写“均已按期办结”，表三“结转下年度继续办理 · 总计”为 1")
                .alsoAt("1")
                .offers("改为“办结6件，结转下年度继续办理1件”", "将表中“四、结转下年度继续办理 · 总计”改为 0")
                .grade(Grade.CERTAIN)
                .fixed("办结6件，结转下年度继续办理1件")
                .draft("rate", said("收到政府信息公开申请6件，⟦办结率100%⟧。"))
                .finds("prose-done")
                .alsoAt("1")
                .draft("rate of those due", said("收到政府信息公开申请6件，按时办结率100%。"))
                .silent()
                .draft("answered in time, and some carried forward", said("收到政府信息公开申请6件，⟦均在法定期限内予以答复⟧。"))
                .finds("prose-done")
                .says("文中写“均在法定期限内予以答复”，表三“结转下年度继续办理 · 总计”为 1；结转的尚未答复，宜写明")
                .alsoAt("1")
                .offers("改为“办结6件，结转下年度继续办理1件”")
                .grade(Grade.STYLE)
                .message("prose-done.message.time")
                .draft("answered in time, the others named", said("收到政府信息公开申请6件，均在法定期限内予以答复，结转下年度1件。"))
                .silent()
                .draft(
                        "answered in time, and none left",
                        said("收到政府信息公开申请6件，均在法定期限内予以答复。").line("四、结转", "四、结转下年度继续办理→→→0→0→0→0→0→0→0"))
                .silent()
                .draft("all but those carried forward", said("收到政府信息公开申请6件，除结转下年度的1件外均已办结。"))
                .silent()
                .draft("proposals", said("建议提案14件均已办结。"))
                .silent()
                .draft(
                        "all finished, and none left in the table",
                        said("收到政府信息公开申请6件，均已办结。").line("四、结转", "四、结转下年度继续办理→→→0→0→0→0→0→0→0"))
                .silent()
                .draft(
                        "another sentence carries forward, the table is silent",
                        said("⟦所有申请均已办理完成⟧。结转下年度1件。").line("四、结转", "四、结转下年度继续办理→→→→→→→→→"))
                .finds("prose-done")
                .says("文中写“所有申请均已办理完成”，另一处写“结转下年度1件”，前后矛盾")
                .alsoAt("结转下年度1件")
                .message("prose-done.message.text")
                .unfixed()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> partsum() {
        return RuleTable.of(new ProsePartsum())
                .draft("adds up", said("办理建议提案14件，其中建议1件、提案13件。"))
                .silent()
                .draft("more than the whole", said("办理建议提案⟦14⟧件，其中建议3件、提案13件。"))
                .finds("prose-partsum")
                .says("总数写 14，所列各项之和为 3 + 13 = 16，多出 2")
                .alsoAt("3", "13")
                .offers("将总数改为 16")
                .grade(Grade.CERTAIN)
                .draft("less, and closed", said("办理建议提案⟦14⟧件，其中建议1件、提案10件。"))
                .finds("prose-partsum")
                .says("总数写 14，所列各项之和为 1 + 10 = 11，相差 3；如未全部列出，请加“等”字")
                .alsoAt("1", "10")
                .grade(Grade.LIKELY)
                .draft("less than half was never all", said("办理建议提案⟦94⟧件，其中建议1件、提案10件。"))
                .finds("prose-partsum")
                .alsoAt("1", "10")
                .grade(Grade.STYLE)
                .draft("what the last two come to", said("办理建议25件、提案33件，其中主办31件、协办27件。"))
                .silent()
                .draft("a number said before is no part", said("收到63件，其中41件重新提交，已经计入上述1484件，其余22件未提交。"))
                .silent()
                .draft("less, with 等", said("办理建议提案⟦14⟧件，其中建议1件、提案10件等。"))
                .finds("prose-partsum")
                .alsoAt("1", "10")
                .grade(Grade.STYLE)
                .draft("items on a website are rarely divided up whole", said("公开信息⟦90⟧条，其中文件30条、解读20条。"))
                .finds("prose-partsum")
                .alsoAt("30", "20")
                .grade(Grade.STYLE)
                .draft(
                        "a total that the tables confirm is not the one to change",
                        said("收到政府信息公开申请⟦6⟧件，其中网上申请5件、信函申请4件。"))
                .finds("prose-partsum")
                .unfixed()
                .draft("a total that they do not", said("收到政府信息公开申请9件，其中网上申请5件、信函申请3件。"))
                .silent()
                .draft("two divisions overlap", said("收到政府信息公开申请6件，其中自然人申请5件、信函申请4件。"))
                .silent()
                .draft("units differ", said("公开信息90条，其中文件30件、解读20期。"))
                .silent()
                .draft("another statement", said("公开信息90条，其中文件30条，另外通过微信推送120条。"))
                .silent()
                .draft("less collected than the notices ask for", fees("发出收费通知4件，总金额900元，实际收取500元。"))
                .silent()
                .draft("as much in another unit", fees("发出收费通知4件，总金额0.09万元，实际收取900元。"))
                .silent()
                .draft("more collected than the notices ask for", fees("发出收费通知4件，总金额900元，实际收取⟦1500⟧元。"))
                .finds("prose-partsum")
                .says("实际收取 1500 元，多于收费通知的总金额 900 元")
                .alsoAt("900")
                .grade(Grade.LIKELY)
                .message("prose-partsum.message.fee")
                .draft("what is due is not collected yet", fees("发出收费通知4件，总金额900元，应收取1500元。"))
                .silent()
                .draft("about", said("公开信息90余条，其中文件80条、解读20条。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> balance() {
        return RuleTable.of(new ProseBalance())
                .draft("balances", said("收到政府信息公开申请6件，上年结转1件，办结6件，结转下年度1件。"))
                .silent()
                .draft("each number is one that might be meant", said("共办理政府信息公开申请⟦6⟧件，含上年结转1件，办结6件，结转下年度1件。"))
                .finds("prose-balance")
                .says("本句中新收与上年结转之和为 6 = 6，办结与结转下年之和为 6 + 1 = 7，两边应相等，相差 1")
                .alsoAt("6", "1")
                .offers("把 6 改为 7")
                .grade(Grade.CERTAIN)
                .draft(
                        "none left is a number too",
                        said("共办理政府信息公开申请⟦7⟧件，含上年结转1件，办结6件，结转下年度0件。").line("四、结转", "四、结转下年度继续办理→→→→→→→→→"))
                .finds("prose-balance")
                .offers("把 7 改为 6", "把 0 改为 1")
                .draft("a number contradicts the table", said("收到政府信息公开申请8件，上年结转1件，办结6件，结转下年度1件。"))
                .silent()
                .draft(
                        "without tables",
                        said("收到政府信息公开申请⟦8⟧件，上年结转1件，办结6件，结转下年度1件。").body(3, "见附表。"))
                .finds("prose-balance")
                .alsoAt("1", "6", "1")
                .offers("把 8 改为 6", "把 6 改为 8", "把 1 改为 3")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> percent() {
        return RuleTable.of(new ProsePercent())
                .draft("right", said("共答复政府信息公开申请6件，予以公开3件，占50%，无法提供2件，占33.3%。"))
                .silent()
                .draft("wrong", said("共答复政府信息公开申请6件，予以公开3件，占⟦55⟧%。"))
                .finds("prose-percent")
                .says("文中写“3件，占55%”，按所写的数计算，3 占 6 的 50%")
                .alsoAt("3")
                .offers("将百分比改为 50")
                .grade(Grade.LIKELY)
                .fixed("50")
                .draft("of a number of the text", said("公开信息80条，其中解读20条，占⟦28.5⟧%。"))
                .finds("prose-percent")
                .alsoAt("20")
                .fixed("25.0")
                .draft("of what the tables have", said("收到政府信息公开申请。予以公开3件，占⟦40⟧%。"))
                .finds("prose-percent")
                .fixed("50")
                .draft("a tenth off", said("公开信息80条，其中解读20条，占25.1%。"))
                .silent()
                .draft("more than a tenth", said("公开信息80条，其中解读20条，占⟦25.2⟧%。"))
                .finds("prose-percent")
                .draft("the whole itself", said("公开信息80条，其中解读80条，占⟦80⟧%。"))
                .finds("prose-percent")
                .draft("a part in doubt", said("共答复政府信息公开申请6件，予以公开4件，占50%。"))
                .silent()
                .draft("of two together", said("公开信息80条，其中解读3条、要闻1条，合占5%。"))
                .silent()
                .draft("growth is no share", said("公开信息80条，同比增长12.3%。"))
                .silent()
                .draft("of nothing that is named", said("满意率100%，解读占20%。"))
                .silent()
                .draft("a rate", said("重点任务26项，完成25项，完成率⟦98.2⟧%。"))
                .finds("prose-percent")
                .says("文中写“完成率98.2%”，按所写的数计算，25 占 26 的 96.2%")
                .alsoAt("26")
                .offers("将百分比改为 96.2")
                .fixed("96.2")
                .draft("a rate that was rounded down", said("重点任务26项，完成25项，完成率96.1%。"))
                .silent()
                .draft("all of what was due", said("重点任务26项，完成25项，完成率100%。"))
                .silent()
                .draft("a rate of something else", said("重点任务26项，完成25项，满意率98.2%。"))
                .silent()
                .draft("a rate of three numbers", said("任务30项，其中重点任务26项，完成25项，完成率83.3%。"))
                .silent()
                .draft("a rate of about so many", said("任务约26项，完成25项，完成率98.2%。"))
                .silent()
                .draft("a rate of applications", said("答复申请7件，办结6件，办结率75%。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> year() {
        return RuleTable.of(new ProseYear())
                .draft("right year", said("2023年，我局认真贯彻条例。"))
                .silent()
                .draft("year before", said("⟦2022⟧年，青岚市水务局认真贯彻条例。"))
                .finds("prose-year")
                .says("本报告是 2023 年度的，这里写的是 2022 年的工作")
                .alsoAt("2023")
                .offers("将年份改为 2023")
                .grade(Grade.LIKELY)
                .fixed("2023")
                .draft("year after", said("⟦2024⟧年度共主动公开政府信息4条。"))
                .finds("prose-year")
                .alsoAt("2023")
                .fixed("2023")
                .draft("compared", said("2022年公开信息80条，2023年公开信息95条。"))
                .silent()
                .draft("carried over", said("2022年结转的申请1件。"))
                .silent()
                .draft("plan", said("2024年，我局将公开更多信息。"))
                .silent()
                .draft("last year's report, accounts", said("2022年度报告已公布，公开2022年部门决算。"))
                .silent()
                .tests();
    }

    private static TestDraft fees(String sentence) {
        return TestDraft.report(2023).body(6, sentence);
    }
}
