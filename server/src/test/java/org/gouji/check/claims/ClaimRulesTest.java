package org.gouji.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleTable;
import org.gouji.check.Subject;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that compare the prose with the tables, and with itself. */
class ClaimRulesTest {

    @TestFactory
    Stream<DynamicTest> proseNum() {
        return RuleTable.of(new ProseNum())
                .draft("as in the tables", TestDraft.report(2023))
                .silent()
                .draft("received", said("全年收到政府信息公开申请⟦8⟧件，上年结转1件。"))
                .finds("prose-num")
                .says("文中写“全年收到政府信息公开申请8件”，表三“本年新收政府信息公开申请数量 · 总计”为 6")
                .alsoAt("6")
                .offers("将文中的数字改为 6", "将表中“一、本年新收政府信息公开申请数量 · 总计”改为 8")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.EXACT)
                .fixed("6")
                .draft("received and carried over in one number without a word of it", said("全年收到政府信息公开申请⟦7⟧件。"))
                .finds("prose-num")
                .alsoAt("6")
                .grade(Grade.LIKELY)
                .fixed("6")
                .draft("received and carried over in one number", said("全年收到政府信息公开申请7件（含上年结转1件）。"))
                .silent()
                .draft("about that many", said("全年收到政府信息公开申请近10件。"))
                .silent()
                .draft("last year's number", said("2022年收到政府信息公开申请12件，比上年增加3件。"))
                .silent()
                .draft("handled: any of three", said("共办理政府信息公开申请7件。"))
                .silent()
                .draft("handled: none of three", said("共办理政府信息公开申请⟦9⟧件。"))
                .finds("prose-num")
                .alsoAt("6", "1")
                .offers("将文中的数字改为 7")
                .fixed("7")
                .draft("answered", said("收到政府信息公开申请6件，答复⟦4⟧件，结转下年度1件。"))
                .finds("prose-num")
                .alsoAt("6")
                .grade(Grade.LIKELY)
                .fixed("6")
                .draft("carried over and forward", said("收到政府信息公开申请6件，上年结转⟦2⟧件，结转下年度⟦3⟧件。"))
                .finds("prose-num")
                .alsoAt("1", "1")
                .offers("将文中的数字改为 1", "将表中“二、上年结转政府信息公开申请数量 · 总计”改为 2", "将文中的数字改为 1", "将表中“四、结转下年度继续办理 · 总计”改为 3")
                .grade(Grade.CERTAIN)
                .fixed("1", "1")
                .draft("full width, blanks", said("全年收到政府信息公开申请 ⟦１６⟧ 件。"))
                .finds("prose-num")
                .alsoAt("6")
                .fixed("6")
                .draft("Chinese numeral", said("全年收到政府信息公开申请⟦三⟧件。"))
                .finds("prose-num")
                .alsoAt("6")
                .fixed("6")
                .draft("results", said("收到政府信息公开申请6件。予以公开⟦4⟧件，部分公开1件，无法提供2件。"))
                .finds("prose-num")
                .alsoAt("3")
                .fixed("3")
                .draft("all by natural persons", said("收到政府信息公开申请6件，⟦均为自然人提交⟧。"))
                .finds("prose-num")
                .says("文中写“均为自然人提交”，但表三“本年新收政府信息公开申请数量 · 总计”为 6，表三“本年新收政府信息公开申请数量 · 自然人”为 5")
                .alsoAt("6", "5")
                .grade(Grade.LIKELY)
                .message("prose-num.message.same")
                .unfixed()
                .draft("withdrawn", said("收到政府信息公开申请6件，⟦2⟧件申请人主动撤销。"))
                .finds("prose-num")
                .says("文中写“2件申请人主动撤销”，表三“其他处理3.其他 · 总计”只有 0")
                .alsoAt("0")
                .grade(Grade.LIKELY)
                .message("prose-num.message.least")
                .fixed("0")
                .draft("reviews and suits", said("收到政府信息公开申请6件；行政复议⟦2⟧件，行政诉讼⟦1⟧件。"))
                .finds("prose-num")
                .alsoAt("1", "0", "0")
                .offers("将文中的数字改为 1", "将表中“行政复议 · 总计”改为 2", "将文中的数字改为 0")
                .fixed("1", "0")
                .draft("all upheld, as the table has it", said("收到政府信息公开申请6件；行政复议1件，均获维持。"))
                .silent()
                .draft("documents", said("制发行政规范性文件⟦3⟧件，废止1件，现行有效⟦4⟧件。"))
                .finds("prose-num")
                .alsoAt("2", "5")
                .fixed("2", "5")
                .draft("documents of the old form", TestDraft.report(2020).line("（三）", "（三）政府信息管理。制定规范性文件2件，废止4件。"))
                .silent()
                .draft("fee", said("行政事业性收费⟦13⟧万元。"))
                .finds("prose-num")
                .alsoAt("12.5")
                .fixed("12.5")
                .draft("repealed, and expired beside: the cell is one of the two", said("现行有效行政规范性文件5件，失效2件、废止1件。"))
                .silent()
                .draft(
                        "repealed, and expired beside: the cell is their sum",
                        said("现行有效行政规范性文件5件，失效2件、废止1件。").line("行政规范性文件→2", "行政规范性文件→2→3→5"))
                .silent()
                .draft("repealed, and expired beside: neither", said("现行有效行政规范性文件5件，失效2件、废止⟦4⟧件。"))
                .finds("prose-num")
                .says("文中写“失效2件、废止4件”，表二“行政规范性文件 · 本年废止件数”为 1，既不是 4，也不是两项之和 6")
                .alsoAt("1", "2")
                .offers("将文中的数字改为 1", "将表中“行政规范性文件 · 本年废止件数”改为 4", "将表中“行政规范性文件 · 本年废止件数”改为 6")
                .grade(Grade.LIKELY)
                .message("prose-num.message.beside")
                .draft("published: as many as are in force", said("主动公开行政规范性文件5件。"))
                .silent()
                .draft("published: as many as were issued", said("主动公开规章0件，行政规范性文件2件。"))
                .silent()
                .draft("published: neither", said("主动公开规章0件，行政规范性文件⟦4⟧件。"))
                .finds("prose-num")
                .alsoAt("2")
                .grade(Grade.STYLE)
                .fixed("2")
                .draft("published: in the old form", TestDraft.report(2020).line("（三）", "（三）政府信息管理。主动公开规范性文件⟦4⟧件。"))
                .finds("prose-num")
                .alsoAt("2", "2")
                .grade(Grade.LIKELY)
                .draft("fewer results published than decided", said("主动公开行政许可办理结果20条，行政处罚结果4条。"))
                .silent()
                .draft("more results published than decided", said("主动公开行政许可办理结果31条，行政处罚结果⟦9⟧条。"))
                .finds("prose-num")
                .alsoAt("4")
                .grade(Grade.STYLE)
                .message("prose-num.message.least")
                .fixed("4")
                .draft("ways of applying", said("⟦受理线上政府信息公开申请4件，受理线下政府信息公开申请1件⟧。"))
                .finds("prose-num")
                .says("文中各项相加为 5，表三“本年新收政府信息公开申请数量 · 总计”为 6")
                .alsoAt("6")
                .message("prose-num.message.added")
                .draft("proposals and letters", said("办理建议提案14件，受理网民留言106条，办结12345热线47件。"))
                .silent()
                .draft(
                        "a part and the total are blank",
                        said("收到政府信息公开申请8件。").line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→→0→0→0→0→"))
                .silent()
                .draft(
                        "the total is blank, and its parts come to what is said",
                        said("收到政府信息公开申请6件。").line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→"))
                .silent()
                .draft(
                        "the total is blank, and its parts come to another number",
                        said("收到政府信息公开申请⟦8⟧件。").line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→"))
                .finds("prose-num", "8")
                .draft(
                        "the table is wrong and the text right",
                        TestDraft.report(2023).line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→66"))
                .silent()
                .draft("words that are long are cut at the front", said("全年通过当面、邮寄、网络等多种渠道一共收到公民和法人提出的政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .says("文中写“……、网络等多种渠道一共收到公民和法人提出的政府信息公开申请8件”，表三“本年新收政府信息公开申请数量 · 总计”为 6")
                .draft("blanks are left out of the words", said("收到 政府信息公开申请 ⟦8⟧ 件。"))
                .finds("prose-num")
                .says("文中写“收到政府信息公开申请8件”，表三“本年新收政府信息公开申请数量 · 总计”为 6")
                .draft("cells of a sum that are zero are left out", said("收到政府信息公开申请6件，其中法人申请⟦3⟧件。"))
                .finds("prose-num")
                .alsoAt("1")
                .draft("a cell that no sum depends on", said("行政许可办理结果，共作出行政许可⟦30⟧件。"))
                .finds("prose-num")
                .offers("将文中的数字改为 31", "将表中“行政许可 · 本年处理决定数量”改为 30")
                .draft("tens are written out", said("行政事业性收费⟦100⟧万元。"))
                .finds("prose-num")
                .offers("将文中的数字改为 12.5", "将表中“行政事业性收费 · 本年收费金额”改为 100")
                .draft("broken by hand", said("全年收到政府信息公开申请\n⟦8⟧件，上年结转1件。"))
                .finds("prose-num")
                .alsoAt("6")
                .fixed("6")
                .draft("in a comment", said("<!-- 收到政府信息公开申请8件。 -->"))
                .markdown()
                .silent()
                .tests();
    }

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
                .says("本句中新收与上年结转为 6 = 6，办结与结转下年为 6 + 1 = 7，相差 1")
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
                .says("文中写“3件，占55%”，3 占 6 的 50%")
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
                .draft("growth is no share", said("公开信息80条，同比增长12.3%。"))
                .silent()
                .draft("of nothing that is named", said("满意率100%，解读占20%。"))
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

    @Test
    void oneMistakeOfTheTableIsOneFindingThatShowsTheSentenceToo() {
        Report report = RuleTable.read(
                TestDraft.report(2023)
                        .line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→16")
                        .text(),
                Syntax.PLAIN);
        List<Finding> findings = new ArrayList<>();
        Subject subject = new Subject(report, CheckOptions.defaults(), java.util.Optional.empty());
        RuleTable.rule("sum-balance").check(subject, findings::add);
        new ProseNum().check(subject, findings::add);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).related())
                .anySatisfy(
                        place -> assertThat(report.text().slice(place.span())).contains("收到政府信息公开申请6件"));
    }

    @Test
    void aNumberOfTheTextSpeaksForARepair() {
        Report report = RuleTable.read(
                said("收到政府信息公开申请6件，上年结转1件，办结6件，结转下年度1件。")
                        .line("四、结转", "四、结转下年度继续办理→→→2→0→0→0→0→0→2")
                        .text(),
                Syntax.PLAIN);
        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.cell().field().row()).isEqualTo("C"));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(new ProseNum(), "全年收到政府信息公开申请8件。", "收到政府信息公开申请6件", "→8"),
                Arguments.of(new ProseNum(), "收到政府信息公开申请6件，结转下年度3件。", "结转下年度1件", "→3"),
                Arguments.of(new ProseNum(), "收到政府信息公开申请6件，答复4件。", "答复6件", "→4"),
                Arguments.of(new ProseNum(), "行政事业性收费13万元。", "行政事业性收费12.5万元", "→13"),
                Arguments.of(new ProseNum(), "现行有效行政规范性文件5件，失效2件、废止4件。", "废止1件", "→4→"),
                Arguments.of(new ProseZero(), "收到政府信息公开申请0件。", "收到政府信息公开申请6件", "→0"),
                Arguments.of(new ProseZero(), "未收到政府信息公开申请。", "收到政府信息公开申请6件", "→0"),
                Arguments.of(new ProseDone(), "收到政府信息公开申请6件，均已按期办结。", "办结6件，结转下年度继续办理1件", "→0"));
    }

    /** Both places are shown, and both can be corrected; what the tables agree on is never the first to be changed. */
    @ParameterizedTest
    @MethodSource("contradictions")
    void eitherSideCanBeCorrected(Rule rule, String sentence, String inText, String inCell) {
        Report report = RuleTable.read(said(sentence).text(), Syntax.PLAIN);
        List<Finding> findings = new ArrayList<>();
        rule.check(new Subject(report, CheckOptions.defaults(), java.util.Optional.empty()), findings::add);
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.related())
                .anySatisfy(place -> assertThat(report.tables())
                        .anySatisfy(table -> assertThat(table.table().span().contains(place.span()))
                                .isTrue()));
        assertThat(finding.fixes()).anySatisfy(fix -> {
            assertThat(fix.title().key()).isNotEqualTo("prose.fix.cell");
            assertThat(report.text().apply(fix.edits()).string()).contains(inText);
        });
        assertThat(finding.fixes()).anySatisfy(fix -> {
            assertThat(fix.title().key()).isEqualTo("prose.fix.cell");
            assertThat(fix.preferred()).isFalse();
            assertThat(fix.edits()).singleElement().satisfies(edit -> {
                Span cell = edit.span();
                assertThat(finding.related())
                        .anySatisfy(place -> assertThat(place.span()).isEqualTo(cell));
                assertThat("→" + edit.newText() + "→").contains(inCell);
            });
        });
    }

    private static TestDraft fees(String sentence) {
        return TestDraft.report(2023).body(6, sentence);
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023).line("（二）依申请", "（二）依申请公开。" + sentence);
    }
}
