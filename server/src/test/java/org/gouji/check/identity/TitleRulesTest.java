package org.gouji.check.identity;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TitleRulesTest {
    private static final String TAIL = "政府信息公开工作年度报告";

    @TestFactory
    Stream<DynamicTest> titleNone() {
        return RuleTable.of(new TitleNone())
                .draft("as in the form", TestDraft.report(2023))
                .silent()
                .draft(
                        "a report without its title",
                        TestDraft.report(2023)
                                .title("")
                                .preamble("⟦根据《中华人民共和国政府信息公开条例》，现公布本报告。所列数据的统计期限为2023年1月1日至2023年12月31日。⟧"))
                .finds("title-none")
                .says("缺少标题，应为“机关名称＋年份＋年政府信息公开工作年度报告”")
                .offers("插入标题")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedHas("青岚市水务局2023年" + TAIL + "\n\n根据")
                .draft(
                        "behind a comment",
                        TestDraft.report(2023).title("<!-- 初稿 -->").preamble("⟦统计期限为2023年1月1日至2023年12月31日。⟧"))
                .markdown()
                .finds("title-none")
                .fixedHas("<!-- 初稿 -->\n# 青岚市水务局2023年" + TAIL + "\n\n统计期限")
                .draft(
                        "neither organ nor year known",
                        TestDraft.report(2023)
                                .title("")
                                .preamble("⟦现公布本报告，供查阅。⟧")
                                .signature("")
                                .date(""))
                .finds("title-none")
                .fixedHas("XX（机关名称）XXXX年" + TAIL)
                .draft("a title in marks", titled("《青岚市水务局2023年" + TAIL + "》"))
                .silent()
                .draft("no report at all", "会议通知\n请各科室准时参加。\n")
                .silent()
                .draft("nothing", "")
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> titleDup() {
        return RuleTable.of(new TitleDup())
                .draft("as in the form", TestDraft.report(2023))
                .silent()
                .draft("word doubled behind a blank", titled("青岚市水务局 2023 年政府信息公开 ⟦公开⟧工作年度报告"))
                .finds("title-dup")
                .says("标题中“公开”重复，应删去一个")
                .offers("删去重复的“公开”")
                .grade(Grade.CERTAIN)
                .fixedHas("青岚市水务局 2023 年" + TAIL + "\n")
                .draft("word doubled", titled("青岚市水务局2023年政府⟦政府⟧信息公开工作年度报告"))
                .finds("title-dup")
                .fixed("")
                .draft("a government's, the year first", titled("2023年青岚市人民" + "政府" + TAIL))
                .silent()
                .draft("the year first, and doubled", titled("2023年政府⟦政府⟧信息公开工作年度报告"))
                .finds("title-dup")
                .draft("organ doubled", titled("青岚市水务局⟦青岚市水务局⟧2023年" + TAIL))
                .finds("title-dup")
                .fixed("")
                .draft("doubled across the line break", titled("青岚市水务局2023年政府信息公开工作\n⟦工作⟧年度报告"))
                .finds("title-dup")
                .fixed("")
                .draft("年度 twice is another rule's", titled("青岚市水务局2023年度" + TAIL))
                .silent()
                .draft("doubled in the text", TestDraft.report(2023).preamble("现公布情况情况。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> titleForm() {
        return RuleTable.of(new TitleForm())
                .draft("as in the form", TestDraft.report(2023))
                .silent()
                .draft("year first", titled("2023年青岚市水务局" + TAIL))
                .silent()
                .draft("on two lines", titled("青岚市水务局2023年政府信息公开\n工作年度报告"))
                .silent()
                .draft("blanks are another rule's", titled("青岚市水务局 2023 年" + TAIL))
                .silent()
                .draft("a doubled word is another rule's", titled("青岚市水务局2023年政府信息公开公开工作年度报告"))
                .silent()
                .draft("government", titled("青岚市临江区人民政府2023年" + TAIL))
                .silent()
                .draft("organ that keeps information", titled("青岚市政务信息管理局2023年" + TAIL))
                .silent()
                .draft("year 年度", titled("青岚市水务局⟦2023年度⟧" + TAIL))
                .finds("title-form")
                .says("标题中“年度”重复出现，第一处写“年”即可")
                .offers("删去“度”")
                .grade(Grade.LOOK)
                .fixed("2023年")
                .draft("year first, 年度", titled("⟦2023年度⟧青岚市水务局" + TAIL))
                .finds("title-form")
                .grade(Grade.LOOK)
                .fixed("2023年")
                .draft("without 工作", titled("⟦青岚市水务局2023年政府信息公开年度报告⟧"))
                .finds("title-form")
                .says("标题不符合规范格式，应为“青岚市水务局2023年政府信息公开工作年度报告”")
                .offers("改为“青岚市水务局2023年政府信息公开工作年度报告”")
                .grade(Grade.LIKELY)
                .fixed("青岚市水务局2023年" + TAIL)
                .draft("old name", titled("⟦青岚市水务局2023年政务公开工作年度报告⟧"))
                .finds("title-form")
                .grade(Grade.LIKELY)
                .fixed("青岚市水务局2023年" + TAIL)
                .draft("older name", titled("⟦青岚市水务局2023年信息公开工作总结⟧"))
                .finds("title-form")
                .grade(Grade.LIKELY)
                .fixed("青岚市水务局2023年" + TAIL)
                .draft("year in the tail", titled("⟦青岚市水务局政府信息公开工作2023年度报告⟧"))
                .finds("title-form")
                .grade(Grade.LIKELY)
                .fixed("青岚市水务局2023年" + TAIL)
                .draft("Chinese year", titled("⟦青岚市水务局二〇二三年政府信息公开工作年度报告⟧"))
                .finds("title-form")
                .fixed("青岚市水务局2023年" + TAIL)
                .draft("full-width year", titled("青岚市水务局２０２３年" + TAIL))
                .silent()
                .draft("without 年", titled("⟦青岚市水务局2023政府信息公开工作年度报告⟧"))
                .finds("title-form")
                .fixed("青岚市水务局2023年" + TAIL)
                .draft("关于", titled("⟦关于2023年度政府信息公开工作的年度报告⟧"))
                .finds("title-form")
                .grade(Grade.LIKELY)
                .fixed("青岚市水务局2023年" + TAIL)
                .draft("关于 情况", titled("⟦关于2023年度政府信息公开情况的报告⟧"))
                .finds("title-form")
                .grade(Grade.LIKELY)
                .draft("no year, the period has it", titled("⟦青岚市水务局政府信息公开工作年度报告⟧"))
                .finds("title-form")
                .message("title-form.message.year")
                .offers("补上“2023年”")
                .fixed("青岚市水务局2023年" + TAIL)
                .draft(
                        "no year anywhere",
                        titled("⟦青岚市水务局政府信息公开工作年度报告⟧").preamble("").date("").body(6, "未收取信息处理费。"))
                .finds("title-form")
                .message("title-form.message.year")
                .unfixed()
                .draft("organ in a line above, a note between", titled("青岚市水务局\n发布日期：2024-01-20\n2023年" + TAIL))
                .silent()
                .draft(
                        "no organ, and nobody signs",
                        titled("⟦2023年政府信息公开工作年度报告⟧").signature(""))
                .finds("title-form")
                .message("title-form.message.organ")
                .unfixed()
                .draft("no organ", titled("⟦2023年政府信息公开工作年度报告⟧"))
                .finds("title-form")
                .says("标题缺少机关名称，应写在年份之前")
                .offers("补上“青岚市水务局”")
                .message("title-form.message.organ")
                .fixed("青岚市水务局2023年" + TAIL)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> titleSpace() {
        return RuleTable.of(new TitleSpace())
                .draft("as in the form", TestDraft.report(2023))
                .silent()
                .draft("on two lines", titled("青岚市水务局2023年政府信息公开\n工作年度报告"))
                .silent()
                .draft("blanks around it", titled("   青岚市水务局2023年" + TAIL + "  "))
                .silent()
                .draft("blanks in it", titled("青岚市水务局⟦ 2023 年政府信息公开工作 ⟧年度报告"))
                .finds("title-space")
                .says("标题中有多余的空格，应删去")
                .offers("删去标题中的空格")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("2023年政府信息公开工作")
                .draft("one wide blank", titled("青岚市水务局⟦　⟧2023年" + TAIL))
                .finds("title-space")
                .fixed("")
                .tests();
    }

    private static TestDraft titled(String title) {
        return TestDraft.report(2023).title(title);
    }
}
