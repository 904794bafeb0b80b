package org.gouji.check.wording;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a template has left in a report that is written: blanks, hints, instructions for the layout, page numbers. */
class LeftoverTest {

    @TestFactory
    Stream<DynamicTest> blanks() {
        RuleTable table = RuleTable.of(new Leftover())
                .draft("several", said("⟦XX⟧局主动公开⟦××⟧条，联系人⟦____⟧，⟦（此处填写数量）⟧。"))
                .finds("leftover")
                .says(
                        "“XX”是没有填写的空位，应填上实际内容",
                        "“××”是没有填写的空位，应填上实际内容",
                        "“____”是没有填写的空位，应填上实际内容",
                        "“（此处填写数量）”是模板的提示语，应换成实际内容或删去")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft("the same twice", said("召开⟦XXX⟧会议，印发⟦XXX⟧。"))
                .habit("leftover")
                .says("“XXX”等2处是没有填写的空位，应填上实际内容")
                .draft("in the title", TestDraft.report(2023).title("⟦XX⟧局2023年政府信息公开工作年度报告"))
                .finds("leftover")
                .draft("the day left out", said("定于⟦2024年1月  日⟧公布，⟦2024 年　月　日⟧修订。"))
                .finds("leftover")
                .draft("dates with blanks", said("2024 年 1 月 9 日公布，2023年1月 日常工作照旧。"))
                .silent()
                .draft("a day is still to be written", TestDraft.report(2023).date("2024年X月X日"))
                .silent()
                .draft("in part six", TestDraft.report(2022).body(6, "2022年度未收取信息处理费。⟦（此处填写其他事项）⟧"))
                .finds("leftover");
        for (String sentence : new String[] {
            "开展⟦XX⟧工作。",
            "电子版在 ⟦XX⟧ 区人民政府网站下载。",
            "接待群众 ⟦XX⟧ 人次。",
            "印发⟦XXX⟧。",
            "根据⟦××⟧要求公开。",
            "⟦20XX⟧年公开215条。",
            "⟦202X⟧年公开215条。",
            "⟦20××⟧年，我局公开215条。",
            "公开⟦×××⟧条。",
            "共公开⟦______⟧条。",
            "典型案例⟦待补充⟧。",
            "公开信息⟦待填写⟧条。".replace("条", "，"),
            "⟦此处填写数量⟧。",
            "⟦【待补充】⟧",
            "⟦（请填写本年度数据）⟧",
            "⟦[待核实数据]⟧".replace("待核实", "待核"),
        }) {
            table.draft(sentence, said(sentence)).finds("leftover").grade(Grade.LIKELY);
        }
        for (String sentence : new String[] {
            "张××诉我局案已结，王XX投诉件已办，李XXX的申请已答复。",
            "2×3米的公开栏，型号XX-3，MAXX区域，XXL号，4×100米接力。",
            "见http://www.xx.gov.cn/xx和http://example.cn/a___b。",
            "制度有待补充完善，机制尚待补充，内容亟待补充。",
            "申请人可在此处填写申请表，群众从此处插入查询。",
            "时间待定，名单待公布，问题待解决。",
            "2023年X光机采购公告，X项目，甲乙双方。",
            "按“1+X”方案推进，A×B两类。",
        }) {
            table.draft(sentence, said(sentence)).silent();
        }
        return table.draft("in a comment", said("培训2次。<!-- XX局 （待填写） -->"))
                .silent()
                .draft("a rule in Markdown", said("\n\n____\n\n完毕。"))
                .markdown()
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> instructions() {
        RuleTable table = RuleTable.of(new Leftover());
        for (String note : new String[] {
            "⟦（宋体加粗小四号字）⟧", "⟦（三号仿宋_GB2312）⟧", "⟦（标题：方正小标宋简体，二号，居中）⟧", "⟦【正文行距28磅】⟧", "⟦(黑体)⟧", "⟦（首行缩进2字符）⟧",
        }) {
            table.draft(note, said(note + "加强培训。"))
                    .finds("leftover")
                    .grade(Grade.LIKELY)
                    .kind(Fix.Kind.EXACT)
                    .fixed("");
        }
        for (String right : new String[] {
            "【字体：大 中 小】", "（字体大小：大 中 小）", "[ 发文字号 ] 无。", "（一）公开", "（国办函〔2020〕109号）", "采用宋体字排版公开手册。", "（以下简称《条例》）",
        }) {
            table.draft(right, said(right + "加强培训。")).silent();
        }
        return table.tests();
    }

    @TestFactory
    Stream<DynamicTest> pagesInTables() {
        return RuleTable.of(new Leftover())
                .draft("dashes", TestDraft.report(2023).line("2.重复申请", "→→2.重复申请→0→0→0→0→0→0→0\n⟦- 3 -⟧"))
                .finds("leftover")
                .says("“- 3 -”是残留的页码，应删去")
                .fixedHas("2.重复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.要求")
                .draft("in another table", TestDraft.report(2020).line("其他对外管理", "其他对外管理服务事项→3→0→7\n⟦— 2 —⟧"))
                .finds("leftover")
                .draft("words", TestDraft.report(2023).line("行政处罚", "行政处罚→4→→\n⟦第3页 共8页⟧"))
                .finds("leftover")
                .draft(
                        "on every page of a print",
                        TestDraft.report(2023)
                                .line("行政处罚", "行政处罚→4→→\n⟦- 1 -⟧")
                                .line("2.重复申请", "→→2.重复申请→0→0→0→0→0→0→0\n- 2 -")
                                .line("（七）总计", "→（七）总计→→5→1→0→0→0→0→6\n- 3 -"))
                .finds("leftover")
                .grade(Grade.STYLE)
                .draft(
                        "the last of more pages than would be forgotten",
                        TestDraft.report(2023).line("行政处罚", "行政处罚→4→→\n⟦第3页⟧"))
                .finds("leftover")
                .grade(Grade.LIKELY)
                .draft("a cell", TestDraft.report(2020).line("其他对外管理", "其他对外管理服务事项→3→-1→7"))
                .silent()
                .tests();
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。" + sentence);
    }
}
