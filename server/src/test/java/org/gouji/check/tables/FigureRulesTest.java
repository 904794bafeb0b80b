package org.gouji.check.tables;

import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.Skeleton;
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
                .draft("form of 2021", Skeleton.report(2023))
                .draft("form of 2019", Skeleton.report(2020))
                .draft("more opened than there are", Skeleton.report(2020).line("规范性文件\t", "规范性文件→2→6→⟦5⟧"))
                .finds("t2-stock")
                .grade(Grade.LIKELY)
                .draft("as many as this year", Skeleton.report(2020).line("规范性文件\t", "规范性文件→6→6→⟦6⟧"))
                .finds("t2-stock")
                .grade(Grade.STYLE)
                .draft("less in force than issued", Skeleton.report(2023).line("行政规范性文件\t", "行政规范性文件→7→1→⟦5⟧"))
                .finds("t2-stock")
                .grade(Grade.LOOK)
                .draft("just as many", Skeleton.report(2023).line("行政规范性文件\t", "行政规范性文件→6→1→5"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> items() {
        return RuleTable.of(new T2Items())
                .draft("none", Skeleton.report(2020))
                .draft("down to zero", Skeleton.report(2020).line("行政许可\t", "行政许可→6→-6→0"))
                .draft("more struck off than there were", Skeleton.report(2020).line("行政许可\t", "行政许可→6→⟦-8⟧→0"))
                .finds("t2-items")
                .grade(Grade.CERTAIN)
                .draft("in words", Skeleton.report(2020).line("行政许可\t", "行政许可→6→⟦减8⟧→0"))
                .finds("t2-items")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> power() {
        Skeleton town = Skeleton.report(2023).organ("青岚县石桥镇人民政府").line("规章\t", "规章→0→0→⟦6⟧");
        return RuleTable.of(new T2Power())
                .draft("none", Skeleton.report(2023).organ("青岚县石桥镇人民政府"))
                .draft("town", town)
                .finds("t2-power")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("0")
                .draft("province", Skeleton.report(2023).organ("浙江省人民政府").line("规章\t", "规章→2→0→6"))
                .draft("settings say that it may", town.text().replace("⟦", "").replace("⟧", ""))
                .options(MAY_MAKE_RULES)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> purchase() {
        return RuleTable.of(new T2Purchase())
                .draft("both", Skeleton.report(2020))
                .draft("neither", Skeleton.report(2020).line("政府集中采购", "政府集中采购→0→0→"))
                .draft("form of 2021", Skeleton.report(2023))
                .draft("no number", Skeleton.report(2020).line("政府集中采购", "政府集中采购→⟦0⟧→52.15万元→"))
                .finds("t2-purchase")
                .grade(Grade.LIKELY)
                .draft("no amount", Skeleton.report(2020).line("政府集中采购", "政府集中采购→2→⟦0⟧→"))
                .finds("t2-purchase")
                .message("t2-purchase.message.amount")
                .draft("no unit", Skeleton.report(2020).line("政府集中采购", "政府集中采购→2→⟦251000⟧→"))
                .finds("t2-purchase")
                .grade(Grade.STYLE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> suitFirst() {
        return RuleTable.of(new SuitFirst())
                .draft("none", Skeleton.report(2024))
                .draft("suits, refusals, no review", suits(2024))
                .finds("suit-first")
                .grade(Grade.STYLE)
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
        return Skeleton.report(year)
                .line("1.本机关不掌握相关政府信息", "→（四）无法提供→1.本机关不掌握相关政府信息→0→0→0→0→0→0→0")
                .line("7.属于行政执法案卷", "→→7.属于行政执法案卷→1→1→0→0→0→0→2")
                .line("1\t0\t0\t0\t1\t0\t0", "0→0→0→0→0→1→0→0→0→⟦1⟧→0→0→0→0→0")
                .text();
    }
}
