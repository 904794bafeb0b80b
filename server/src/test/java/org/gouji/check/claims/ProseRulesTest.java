package org.gouji.check.claims;

import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ProseRulesTest {
    @TestFactory
    Stream<DynamicTest> nameSelf() {
        return RuleTable.of(RuleTable.rule("name-self"))
                .draft("own kind", said("我局高度重视，本局各科室配合。"))
                .silent()
                .draft("words that fit every organ", said("本机关、本单位、我单位、本部门，全市、我市、我区、我县。"))
                .silent()
                .draft("本办法 and the like", said("根据本办法，本办理结果、本局部调整、我院校均已公开。"))
                .silent()
                .draft("another kind", said("⟦我厅⟧重新完善了制度，⟦本委⟧印发通知。"))
                .finds("name-self")
                .says("“我厅”与本机关的名称不符，应为“我局”", "“本委”与本机关的名称不符，应为“本局”")
                .offers("改为“我局”", "改为“本局”")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.EXACT)
                .fixed("我局", "本局")
                .draft("office of a government", said("我办加强统筹。").organ("青岚市人民政府办公室"))
                .silent()
                .draft("government", said("我办加强统筹，我市平台升级。").organ("青岚市人民政府"))
                .silent()
                .draft("government that says 我局", said("⟦我局⟧加强统筹。").organ("青岚市人民政府"))
                .finds("name-self")
                .offers("改为“本机关”")
                .fixed("本机关")
                .draft("general office", said("我厅牵头，我办落实，⟦我局⟧配合。").organ("云川省人民政府办公厅"))
                .finds("name-self")
                .fixed("我厅")
                .draft("commission", said("我委加强统筹。").organ("青岚市发展和改革委员会"))
                .silent()
                .draft("two names", said("我办加强统筹。").organ("青岚市水务局（青岚市河长制办公室）"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> signNone() {
        return RuleTable.of(RuleTable.rule("sign-none"))
                .draft("signed", TestDraft.report(2023))
                .silent()
                .draft(
                        "neither name nor date",
                        TestDraft.report(2020)
                                .body(6, "无其他需要报告的事项⟦。⟧")
                                .signature("")
                                .date(""))
                .finds("sign-none")
                .says("文末没有机关名称和日期")
                .offers("插入落款")
                .grade(Grade.LOOK)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedHas("事项。\n\n青岚市水务局\n2021年X月X日\n")
                .draft("no date", TestDraft.report(2020).signature("⟦青岚市水务局⟧").date(""))
                .finds("sign-none")
                .says("文末有机关名称，没有日期")
                .message("sign-none.message.date")
                .fixedHas("事项。\n青岚市水务局\n2021年X月X日\n")
                .draft("no name", TestDraft.report(2020).signature("").date("⟦2021年1月20日⟧"))
                .finds("sign-none")
                .says("文末有日期，没有机关名称")
                .message("sign-none.message.organ")
                .fixedHas("事项。\n青岚市水务局\n2021年1月20日\n")
                .draft("a day to be filled in", TestDraft.report(2020).date("2021年1月XX日"))
                .silent()
                .draft(
                        "still being written",
                        TestDraft.report(2020).order(1, 2).signature("").date(""))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> dateBefore() {
        return RuleTable.of(RuleTable.rule("date-before"))
                .draft("next January", TestDraft.report(2023))
                .silent()
                .draft("last day of the year", TestDraft.report(2023).date("2023年12月31日"))
                .silent()
                .draft("January of the report year", TestDraft.report(2023).date("⟦2023年1月8日⟧"))
                .finds("date-before")
                .says("落款日期2023年1月8日早于2023年12月31日，统计期限还没有结束")
                .offers("改为2024年1月8日")
                .grade(Grade.CERTAIN)
                .fixed("2024年1月8日")
                .draft("an earlier year", TestDraft.report(2023).date("⟦2022年1月8日⟧"))
                .finds("date-before")
                .grade(Grade.CERTAIN)
                .fixed("2024年1月8日")
                .draft("November", TestDraft.report(2023).date("⟦2023年11月30日⟧"))
                .finds("date-before")
                .grade(Grade.CERTAIN)
                .unfixed()
                .draft("December", TestDraft.report(2023).date("⟦2023年12月30日⟧"))
                .finds("date-before")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft("published in June of the report year", page("发布日期：⟦2023-06-20⟧"))
                .finds("date-before")
                .says("页面上的发布日期2023年6月20日早于2023年12月31日，统计期限还没有结束")
                .grade(Grade.CERTAIN)
                .unfixed()
                .draft("in a line of notes", page("索引号：QS-7　来源：本站　发布时间：⟦2023年01月05日⟧ 10:22　字体：大 中 小"))
                .finds("date-before")
                .offers("改为2024年1月5日")
                .fixed("2024年1月5日")
                .draft("in a table of notes", page("索引号→QS-7→发布日期→⟦2022-01-20⟧"))
                .finds("date-before")
                .draft("in a line of its own", page("公开日期\n⟦2023-03-20⟧"))
                .finds("date-before")
                .draft("published in December", page("发布日期：⟦2023-12-28⟧"))
                .finds("date-before")
                .grade(Grade.LIKELY)
                .draft("published in time", page("发布日期：2024-01-20"))
                .silent()
                .draft("another date", page("生效日期：2023-01-01"))
                .silent()
                .draft("a date without a word", page("今天是2022年3月5日 星期三"))
                .silent()
                .draft(
                        "said of something else in the text",
                        TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。公开时间：2023年3月5日前。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> dateLate() {
        CheckOptions local = new CheckOptions(Optional.of(MonthDay.of(1, 10)), Optional.empty(), 1000);
        return RuleTable.of(RuleTable.rule("date-late"))
                .draft("in time", TestDraft.report(2023).date("2024年1月31日"))
                .silent()
                .draft("a day late", TestDraft.report(2023).date("⟦2024年2月1日⟧"))
                .finds("date-late")
                .says("落款日期2024年2月1日晚于公布期限2024年1月31日")
                .grade(Grade.LOOK)
                .unfixed()
                .draft("government", TestDraft.report(2023).organ("青岚市人民政府").date("2024年3月31日"))
                .silent()
                .draft(
                        "government late",
                        TestDraft.report(2023).organ("青岚市人民政府").date("⟦2024年4月1日⟧"))
                .finds("date-late")
                .draft("local day", TestDraft.report(2023).date("⟦2024年1月20日⟧"))
                .options(local)
                .finds("date-late")
                .draft("early is another rule's", TestDraft.report(2023).date("2023年1月8日"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> dateForm() {
        return RuleTable.of(RuleTable.rule("date-form"))
                .draft("as it should be", TestDraft.report(2023))
                .silent()
                .draft("leading zeros", TestDraft.report(2023).date("⟦2024年01月08日⟧"))
                .finds("date-form")
                .says("日期应写作“2024年1月8日”")
                .offers("改为“2024年1月8日”")
                .grade(Grade.LOOK)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("2024年1月8日")
                .draft("a day that does not exist", TestDraft.report(2023).date("⟦2024年2月30日⟧"))
                .finds("date-form")
                .says("“2024年2月30日”这一天不存在，请核对")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft("no such day in a sentence", said("⟦11月31日⟧前办结，2月29日公布，13月报送。"))
                .finds("date-form")
                .draft("stops", TestDraft.report(2023).date("⟦2024.1.8⟧"))
                .finds("date-form")
                .fixed("2024年1月8日")
                .draft("Chinese", TestDraft.report(2023).date("⟦二〇二四年一月八日⟧"))
                .finds("date-form")
                .fixed("2024年1月8日")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> leftover() {
        return RuleTable.of(RuleTable.rule("leftover"))
                .draft("nothing left", TestDraft.report(2023))
                .silent()
                .draft("bookmark", said("⟦[bookmark: _GoBack]⟧针对问题，加强培训。"))
                .finds("leftover")
                .says("“[bookmark: _GoBack]”是文件转换时残留的标记，应删去")
                .offers("删去残留内容")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.EXACT)
                .fixed("")
                .draft("broken reference", said("见⟦错误!未找到引用源。⟧和⟦Error! Reference source not found.⟧所列。"))
                .finds("leftover")
                .says("“错误!未找到引用源。”是失效的引用，应删去或改正", "“Error! Reference source not found.”是失效的引用，应删去或改正")
                .offers("删去残留内容", "删去残留内容")
                .grade(Grade.CERTAIN)
                .fixed("", "")
                .draft("wrapped", said("网址⟦HYPERLINK \"http://example\n.cn\"⟧，⟦Error! Reference source\nnot found.⟧"))
                .finds("leftover")
                .says(
                        "“HYPERLINK \"http://example\n.cn\"”是文字处理软件的域代码，应删去",
                        "“Error! Reference source\nnot found.”是失效的引用，应删去或改正")
                .draft("fields", said("网址⟦HYPERLINK \"http://example.cn\"⟧，⟦PAGE \\* MERGEFORMAT⟧。"))
                .finds("leftover")
                .says("“HYPERLINK \"http://example.cn\"”是文字处理软件的域代码，应删去", "“PAGE \\* MERGEFORMAT”是文字处理软件的域代码，应删去")
                .fixed("", "")
                .draft("web page", said("公开⟦&nbsp;⟧215条，⟦&lt;⟧条例⟦&gt;⟧，另行公布⟦<br/>⟧。"))
                .finds("leftover")
                .says(
                        "“&nbsp;”是残留的网页代码，应删去或改为文字",
                        "“&lt;”是残留的网页代码，应删去或改为文字",
                        "“&gt;”是残留的网页代码，应删去或改为文字",
                        "“<br/>”是残留的网页代码，应删去或改为文字")
                .offers("删去残留内容", "删去残留内容", "删去残留内容", "删去残留内容")
                .fixed(" ", "<", ">", "")
                .draft("not decoded", said("政府信⟦\uFFFD\uFFFD⟧公开。"))
                .finds("leftover")
                .says("这里有无法显示的字符，应改为正确的文字")
                .grade(Grade.CERTAIN)
                .draft("a line of underscores is a rule in Markdown", said("\n\n____\n\n完毕。"))
                .markdown()
                .silent()
                .draft(
                        "cells of a table are other rules' matter",
                        said("\n\n| 项目 | 数量 |\n| --- | --- |\n| **合计** | XX |\n"))
                .markdown()
                .silent()
                .draft("emphasis", said("下一步，⟦**一是**⟧加强培训，⟦**二是**⟧细化目录。"))
                .habit("leftover")
                .says("“**一是**”等2处有残留的标记符号，应删去")
                .offers("全部改正（2处）")
                .grade(Grade.LIKELY)
                .fixed("一是", "二是")
                .draft("emphasis in Markdown", said("下一步，**一是**加强培训。<br>&nbsp;"))
                .markdown()
                .silent()
                .draft("page number", TestDraft.report(2023).line("（三）政府", "（三）政府信息管理。制定2件。\n⟦- 3 -⟧"))
                .finds("leftover")
                .says("“- 3 -”是残留的页码，应删去")
                .offers("删去页码所在的行")
                .grade(Grade.LIKELY)
                .message("leftover.message.page")
                .draft("comment", said("<!-- XX局 **草稿** &nbsp; -->"))
                .silent()
                .tests();
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。" + sentence);
    }

    /** A line under the title. */
    private static TestDraft page(String note) {
        TestDraft draft = TestDraft.report(2023);
        return draft.title("青岚市水务局2023年政府信息公开工作年度报告\n" + note.replace('→', '\t'));
    }
}
