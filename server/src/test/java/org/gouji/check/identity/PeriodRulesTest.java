package org.gouji.check.identity;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PeriodRulesTest {
    @TestFactory
    Stream<DynamicTest> yearConflict() {
        return RuleTable.of(new YearConflict())
                .draft("same year", TestDraft.report(2023))
                .silent()
                .draft("no period", period(""))
                .silent()
                .draft(
                        "a signature date is another rule's",
                        TestDraft.report(2023).date("2022年1月8日"))
                .silent()
                .draft("last year's period", period("所列数据统计期限为⟦2022年1月1日至2022年12月31日⟧。"))
                .finds("year-conflict")
                .says("统计期限是2022年，标题是2023年，两处年份应一致")
                .alsoAt("2023")
                .offers("统计期限改为2023年")
                .grade(Grade.CERTAIN)
                .fixed("2023年1月1日至2023年12月31日")
                .draft("second year left out", period("统计期限自⟦2022年1月1日起至12月31日⟧止。"))
                .finds("year-conflict")
                .alsoAt("2023")
                .fixed("2023年1月1日起至12月31日")
                .draft("other half of a wrong period", period("统计期限为2023年1月1日至2022年12月31日。"))
                .silent()
                .draft("without a title, against the sentence that announces it", announced("2022"))
                .finds("year-conflict")
                .says("统计期限是2022年，本报告是2023年的，两处年份应一致")
                .alsoAt("2023")
                .fixed("2023年1月1日至2023年12月31日")
                .draft("all but the title", titled("2022", "2023年，我局公开信息9条。"))
                .finds("year-conflict", "2022")
                .says("标题是2022年，正文说的都是2023年，标题年份应改正")
                .offers("标题年份改为2023年")
                .fixed("2023")
                .draft("one wrong digit before the forms", titled("2013", "公开信息9条。"))
                .finds("year-conflict", "2013")
                .fixed("2023")
                .draft(
                        "one wrong digit, and nothing but the tables tell",
                        titled("2013", "公开信息9条。").preamble("").date(""))
                .finds("year-conflict", "2013")
                .says("标题是2013年，而所用表格自2019年度起才有，年份应改正")
                .unfixed()
                .draft("dates in prose", period("2022年1月1日起施行的办法已公开。统计期限为2023年1月1日至12月31日。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> periodBad() {
        return RuleTable.of(new PeriodBad())
                .draft("whole year", TestDraft.report(2023))
                .silent()
                .draft("whole year, second year left out", period("统计期限自2023年1月1日起至12月31日止。"))
                .silent()
                .draft("with a dash", period("统计期限为2023年1月1日—2023年12月31日。"))
                .silent()
                .draft("another whole year is another rule's", period("统计期限为2022年1月1日至2022年12月31日。"))
                .silent()
                .draft("on a line of its own", period("统计期限为：\n2023年1月1日至2023年12月31日。"))
                .silent()
                .draft("on a line of its own, ends a day early", period("统计期限：\n  ⟦2023年1月1日至2023年12月30日⟧。"))
                .finds("period-bad")
                .draft("ends a day early", period("统计期限为⟦2023年1月1日至2023年12月30日⟧。"))
                .finds("period-bad")
                .says("统计期限应为2023年1月1日至2023年12月31日")
                .offers("改为2023年1月1日至2023年12月31日")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.EXACT)
                .fixed("2023年1月1日至2023年12月31日")
                .draft("begins late", period("统计期限自⟦2023年2月1日起至2023年12月31日⟧止。"))
                .finds("period-bad")
                .fixed("2023年1月1日起至2023年12月31日")
                .draft("last year's report", period("上一年度报告的统计期限为2022年1月1日至2022年12月30日。"))
                .silent()
                .draft("said of something else", period("本报告期内，2023年5月1日至6月30日开展检查，统计数据真实。"))
                .silent()
                .draft("figures of half a year", period("据统计，2023年1月1日至6月30日共公开信息80条。"))
                .silent()
                .draft("named behind a comma", period("本年度报告所列数据统计期限，自⟦2023年1月1日起至2023年11月30日⟧止。"))
                .finds("period-bad")
                .draft("unnamed, from New Year", period("本报告数据自⟦2023年1月1日起至2023年11月30日⟧止。"))
                .finds("period-bad")
                .draft("unnamed, to the last day", period("本报告数据自⟦2023年2月1日起至2023年12月31日⟧止。"))
                .finds("period-bad")
                .draft("unnamed, neither", period("本报告数据自2023年2月1日起至2023年12月30日止。"))
                .silent()
                .draft("unnamed, second of January", period("本报告数据自2023年1月2日起至2023年11月30日止。"))
                .silent()
                .draft("unnamed, and the sentence goes on", period("本报告数据自2023年1月1日起至2023年11月30日连续公开。"))
                .silent()
                .draft("named in the sentence before", period("统计期限见下；自2023年3月1日至2023年4月30日开展检查。"))
                .silent()
                .draft("a year without 年", period("统计期限为⟦20231月1日⟧至2023年12月31日。"))
                .finds("period-bad")
                .says("统计期限的日期“20231月1日”少了或多了字，应为“2023年1月1日”")
                .grade(Grade.CERTAIN)
                .fixed("2023年1月1日")
                .draft("the same at the end", period("统计期限为2023年1月1日至⟦202312月31日⟧。"))
                .finds("period-bad")
                .fixed("2023年12月31日")
                .draft("digits doubled", period("统计期限为⟦202323年1月1日⟧至2023年12月31日。"))
                .finds("period-bad")
                .fixed("2023年1月1日")
                .draft("a digit of the year lost", period("统计期限自2023年1月1日起至⟦203年12月31日⟧止。"))
                .finds("period-bad")
                .fixed("2023年12月31日")
                .draft("month and day run together", period("统计期限为2023年1月1日至⟦20231230日⟧。"))
                .finds("period-bad")
                .fixed("2023年12月31日")
                .draft("日 lost", period("统计期限为⟦2023年1月1⟧至2023年12月31日。"))
                .finds("period-bad")
                .fixed("2023年1月1日")
                .draft("the day lost", period("统计期限为⟦2023年1月日⟧至2023年12月31日。"))
                .finds("period-bad")
                .fixed("2023年1月1日")
                .draft("日 doubled", period("统计期限为2023年1月1日至⟦2023年12月31日日⟧。"))
                .finds("period-bad")
                .fixed("2023年12月31日")
                .draft("年 doubled", period("统计期限为⟦2023年年1月1日⟧至2023年12月31日。"))
                .finds("period-bad")
                .fixed("2023年1月1日")
                .draft("至 doubled", period("统计期限为⟦2023年1月1日至⟧至2023年12月31日。"))
                .finds("period-bad")
                .fixed("2023年1月1日")
                .draft("wrapped", period("所列数据的统计期限为⟦20231月1日⟧至\n2023年12月31日。"))
                .finds("period-bad")
                .fixed("2023年1月1日")
                .draft("months", period("统计期限为2023年1月至2023年12月。"))
                .silent()
                .draft("years", period("统计期限为2023年至2023年。"))
                .silent()
                .draft("days of one month", period("统计期限内，2023年5月10日至12日开展宣传。"))
                .silent()
                .draft("leading zeros", period("统计期限为2023年01月01日至2023年12月31日。"))
                .silent()
                .draft("stops", period("统计期限为2023.1.1—2023.12.31。"))
                .silent()
                .draft("full width", period("统计期限为２０２３年１月１日至１２月３１日。"))
                .silent()
                .draft("a file number behind it", period("统计期限见附件20231月报表至2023年12月31日的汇总。"))
                .silent()
                .draft("two years", period("统计期限为⟦2022年1月1日至2023年12月31日⟧。"))
                .finds("period-bad")
                .fixed("2023年1月1日至2023年12月31日")
                .draft("ends in the next year", period("统计期限为⟦2023年1月1日至2024年12月31日⟧。"))
                .finds("period-bad")
                .fixed("2023年1月1日至2023年12月31日")
                .draft(
                        "spans in prose are no period",
                        TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。2023年3月1日至4月30日开展专项检查。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> periodNone() {
        return RuleTable.of(new PeriodNone())
                .draft("on a line of its own", period("统计期限：\n2023年1月1日至2023年12月31日。"))
                .silent()
                .draft("stated", TestDraft.report(2023))
                .silent()
                .draft(
                        "not stated",
                        TestDraft.report(2023)
                                .title("⟦青岚市水务局2023年政府信息公开工作年度报告⟧")
                                .preamble(""))
                .finds("period-none")
                .says("没有写明数据的统计期限，建议在正文开头写明")
                .offers("插入统计期限（2023年1月1日至12月31日）")
                .grade(Grade.STYLE)
                .fixedHas("年度报告\n本报告所列数据的统计期限为2023年1月1日至2023年12月31日。\n一、总体情况")
                .tests();
    }

    private static TestDraft announced(String period) {
        return TestDraft.report(2023)
                .title("")
                .preamble("现公布青岚市水务局2023年政府信息公开工作年度报告，所列数据的统计期限为⟦" + period + "年1月1日至" + period + "年12月31日⟧。");
    }

    private static TestDraft titled(String year, String sentence) {
        return TestDraft.report(2023).title("青岚市水务局⟦" + year + "⟧年政府信息公开工作年度报告").line("（五）监督保障", "（五）监督保障。" + sentence);
    }

    private static TestDraft period(String sentence) {
        return TestDraft.report(2023).preamble("现公布本机关年度报告。" + sentence);
    }
}
