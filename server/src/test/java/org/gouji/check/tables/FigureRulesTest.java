package org.gouji.check.tables;

import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.gouji.report.OrganKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FigureRulesTest {

    private static final CheckOptions MAY_MAKE_RULES = new CheckOptions(
            Optional.<MonthDay>empty(), Optional.of(new OrganKind("局", false, OrganKind.Rulemaking.YES)), 1000);

    @TestFactory
    Stream<DynamicTest> stock() {
        return RuleTable.of(new T2Stock())
                .draft("form of 2021", TestDraft.report(2023))
                .draft("form of 2019", TestDraft.report(2020))
                .draft("more opened than there are", TestDraft.report(2020).line("规范性文件\t", "规范性文件→2→6→⟦5⟧"))
                .finds("t2-stock")
                .says("“规范性文件”：本年新公开 6 件，多于对外公开总数量 5 件")
                .alsoAt("6")
                .grade(Grade.LIKELY)
                .draft("as many as this year", TestDraft.report(2020).line("规范性文件\t", "规范性文件→6→6→⟦6⟧"))
                .finds("t2-stock")
                .says("“规范性文件”：对外公开总数量与本年新公开数量同为 6 件；总数量应含往年公开的文件，请核对")
                .alsoAt("6")
                .grade(Grade.STYLE)
                .draft("less in force than issued", TestDraft.report(2023).line("行政规范性文件\t", "行政规范性文件→7→1→⟦5⟧"))
                .finds("t2-stock")
                .says("“行政规范性文件”：现行有效 5 件，少于本年制发 7 件减去本年废止 1 件；如无到期失效，请核对")
                .alsoAt("7", "1")
                .grade(Grade.LOOK)
                .draft("just as many", TestDraft.report(2023).line("行政规范性文件\t", "行政规范性文件→6→1→5"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> items() {
        return RuleTable.of(new T2Items())
                .draft("none", TestDraft.report(2020))
                .draft("down to zero", TestDraft.report(2020).line("行政许可\t", "行政许可→6→-6→0"))
                .draft("more struck off than there were", TestDraft.report(2020).line("行政许可\t", "行政许可→6→⟦-8⟧→0"))
                .finds("t2-items")
                .says("“行政许可”：上一年项目数量 6，本年减少 8，减后为负数")
                .alsoAt("6")
                .grade(Grade.CERTAIN)
                .draft("in words", TestDraft.report(2020).line("行政许可\t", "行政许可→6→⟦减8⟧→0"))
                .finds("t2-items")
                .alsoAt("6")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> power() {
        TestDraft town = TestDraft.report(2023).organ("青岚县石桥镇人民政府").line("规章\t", "规章→0→0→⟦6⟧");
        return RuleTable.of(new T2Power())
                .draft("none", TestDraft.report(2023).organ("青岚县石桥镇人民政府"))
                .draft("town", town)
                .finds("t2-power")
                .says("“青岚县石桥镇人民政府”没有规章制定权，规章一行应填0")
                .offers("规章一行改为0")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("0")
                .draft("province", TestDraft.report(2023).organ("浙江省人民政府").line("规章\t", "规章→2→0→6"))
                .draft("settings say that it may", town.text().replace("⟦", "").replace("⟧", ""))
                .options(MAY_MAKE_RULES)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> purchase() {
        return RuleTable.of(new T2Purchase())
                .draft("both", TestDraft.report(2020))
                .draft("neither", TestDraft.report(2020).line("政府集中采购", "政府集中采购→0→0→"))
                .draft("form of 2021", TestDraft.report(2023))
                .draft("no number", TestDraft.report(2020).line("政府集中采购", "政府集中采购→⟦0⟧→52.15万元→"))
                .finds("t2-purchase")
                .says("采购总金额为 52.15，采购项目数量却为0")
                .alsoAt("52.15万元")
                .grade(Grade.LIKELY)
                .draft("no amount", TestDraft.report(2020).line("政府集中采购", "政府集中采购→2→⟦0⟧→"))
                .finds("t2-purchase")
                .says("采购项目数量为 2，采购总金额却为0")
                .alsoAt("2")
                .message("t2-purchase.message.amount")
                .draft(
                        "the unit stands over it",
                        TestDraft.report(2020)
                                .line("政府集中采购", "政府集中采购→2→251000→")
                                .text()
                                .replace("采购总金额", "采购总金额（元）"))
                .draft(
                        "in ten thousands",
                        TestDraft.report(2020)
                                .line("政府集中采购", "政府集中采购→2→25.1→")
                                .text()
                                .replace("采购总金额", "采购总金额(单位:万元)"))
                .draft("no unit", TestDraft.report(2020).line("政府集中采购", "政府集中采购→2→⟦251000⟧→"))
                .finds("t2-purchase")
                .says("采购总金额 251000 没有写明单位（元或万元）")
                .offers("补写“元”", "补写“万元”")
                .grade(Grade.STYLE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> suitFirst() {
        return RuleTable.of(new SuitFirst())
                .draft("none", TestDraft.report(2024))
                .draft("suits, refusals, no review", suits(2024))
                .finds("suit-first")
                .says("不予公开 2 件，行政复议为0，未经复议直接起诉 1 件；2024年起对不予公开应先申请行政复议，请核对")
                .alsoAt("0")
                .grade(Grade.STYLE)
                .draft(
                        "no refusals",
                        suits(2024)
                                .replace("\t1\t1\t0\t0\t0\t0\t2", "\t0\t0\t0\t0\t0\t0\t0")
                                .replace("⟦", "")
                                .replace("⟧", ""))
                .draft("no suits", suits(2024).replace("\t1\t0\t0\t0\t⟦1⟧\t", "\t0\t0\t0\t0\t0\t"))
                .draft("before the law changed", suits(2023).replace("⟦", "").replace("⟧", ""))
                .draft(
                        "with a review",
                        suits(2024)
                                .replace("\n0\t0\t0\t0\t0\t", "\n1\t0\t0\t0\t1\t")
                                .replace("⟦", "")
                                .replace("⟧", ""))
                .tests();
    }

    private static String suits(int year) {
        return TestDraft.report(year)
                .line("1.本机关不掌握相关政府信息", "→（四）无法提供→1.本机关不掌握相关政府信息→0→0→0→0→0→0→0")
                .line("7.属于行政执法案卷", "→→7.属于行政执法案卷→1→1→0→0→0→0→2")
                .line("1\t0\t0\t0\t1\t0\t0", "0→0→0→0→0→1→0→0→0→⟦1⟧→0→0→0→0→0")
                .text();
    }
}
