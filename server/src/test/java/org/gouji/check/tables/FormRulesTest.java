package org.gouji.check.tables;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FormRulesTest {
    @TestFactory
    Stream<DynamicTest> formYear() {
        return RuleTable.of(new FormYear())
                .draft("2023", TestDraft.report(2023))
                .silent()
                .draft("2020", TestDraft.report(2020))
                .silent()
                .draft("old form for 2023", of(2023, 2020))
                .finds("form-year", "本年新制作数量")
                .says("2023年度报告应使用国办公开办函〔2021〕30号规定的格式，这里用的是2019年版的表格")
                .alsoAt("（六）其他处理")
                .offers("把 2 张表改为 2021 年格式（11 个数没有位置，留在注释中）")
                .grade(Grade.CERTAIN)
                .draft("new form for 2020", of(2020, 2023))
                .finds("form-year", "本年制发件数")
                .alsoAt("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请")
                .draft("one table of each", TestDraft.report(2023).bodyOf(2, TestDraft.report(2020)))
                .finds("form-year", "本年新制作数量")
                .says("2023年度报告应使用国办公开办函〔2021〕30号规定的格式，这里用的是2019年版的表格")
                .offers("把 1 张表改为 2021 年格式（11 个数没有位置，留在注释中）")
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedHas("行政许可\t31\t")
                .fixedHas("本表没有位置的数据：")
                .draft("no tables", TestDraft.report(2023).body(2, "").body(3, ""))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> formMix() {
        return RuleTable.of(new FormMix())
                .draft("2023", TestDraft.report(2023))
                .silent()
                .draft("2020", TestDraft.report(2020))
                .silent()
                .draft("all of the wrong form is another rule's", of(2023, 2020))
                .silent()
                .draft(
                        "a whole table of the old form is another rule's",
                        TestDraft.report(2023).bodyOf(2, TestDraft.report(2020)))
                .silent()
                .draft(
                        "a row of the old form",
                        TestDraft.report(2023).line("行政许可", "行政许可→31→→\n其他对外管理服务事项→3→→".replace('→', '\t')))
                .finds("form-mix", "其他对外管理服务事项")
                .says("“其他对外管理服务事项”是其他年度格式的写法，这里应按国办公开办函〔2021〕30号规定的格式填写")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft("a label that passes for ours", TestDraft.report(2023).line("行政规范性文件\t", "规范性文件→2→1→5"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> formNone() {
        return RuleTable.of(RuleTable.rule("form-none"))
                .draft("2023", TestDraft.report(2023))
                .silent()
                .draft("2018", "⟦青岚市水务局2018年政府信息公开工作年度报告⟧\n一、概述\n2018年，我局公开信息30条。\n")
                .finds("form-none")
                .says("2018年度及以前的报告没有全国统一的格式，不作检查")
                .grade(Grade.LOOK)
                .unfixed()
                .draft(
                        "an old one without a title",
                        "⟦一、概述⟧\n2015年，我局公开信息30条。\n二、主动公开政府信息情况\n2015年公开30条。\n三、存在的主要问题及改进情况\n不足。\n青岚市水务局\n2016年2月12日\n")
                .finds("form-none")
                .draft(
                        "an old one whose title has no year",
                        "⟦青岚市水务局政府信息公开工作年度报告⟧\n统计期限为2014年1月1日至2014年12月31日。\n一、概述\n公开信息30条。\n二、主动公开政府信息情况\n公开30条。\n")
                .finds("form-none")
                .draft(
                        "a school year",
                        "⟦青岚职业技术学院2022—2023学年信息公开工作年度报告⟧\n一、概述\n平稳。\n二、主动公开情况\n公开9条。\n五、存在的主要问题及改进情况\n不足。\n")
                .finds("form-none")
                .says("这份文件不是按行政机关年度报告的统一格式编写的（如学年报告、医院或学校的报告、工作总结），不作检查")
                .grade(Grade.LOOK)
                .unfixed()
                .draft(
                        "a hospital with parts of its own",
                        "⟦青岚市第一人民医院2023年信息公开工作年度报告⟧\n一、总体情况\n平稳。\n二、咨询和投诉处理情况\n处理9件。\n三、存在的主要问题及改进措施\n不足。\n")
                .finds("form-none")
                .draft("a summary", "⟦青岚市水务局2023年政务公开工作总结⟧\n一、主要做法\n加强领导。\n二、存在问题\n不足。\n三、下一步打算\n加强培训。\n")
                .finds("form-none")
                .draft("a plan", "⟦青岚市2024年政务公开工作要点⟧\n一、总体情况\n持续公开。\n二、存在的主要问题及改进情况\n不足。\n")
                .finds("form-none")
                .draft("another yearly report", "⟦青岚市水务局2023年法治政府建设年度报告⟧\n一、总体情况\n平稳。\n二、存在的主要问题及改进情况\n不足。\n")
                .finds("form-none")
                .draft(
                        "a hospital in the form is a report",
                        TestDraft.report(2023).organ("青岚市第一人民医院"))
                .silent()
                .draft(
                        "a summary with the form's tables is a report",
                        TestDraft.report(2023).title("青岚市水务局2023年政务公开工作总结"))
                .silent()
                .draft("the year of the title mistyped", TestDraft.report(2023).title("青岚市水务局2013年政府信息公开工作年度报告"))
                .silent()
                .draft("the beginning of a report", "青岚市水务局2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n")
                .silent()
                .draft("no report at all", "会议通知\n")
                .silent()
                .draft("another paper, of no concern", "青岚市水务局2023年度部门决算\n一、总体情况\n收入9万元。\n二、其他需要报告的事项\n无。\n")
                .silent()
                .tests();
    }

    private static TestDraft of(int year, int formYear) {
        return TestDraft.report(year).bodyOf(2, TestDraft.report(formYear)).bodyOf(3, TestDraft.report(formYear));
    }
}
