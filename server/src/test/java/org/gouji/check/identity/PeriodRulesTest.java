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

    private static TestDraft period(String sentence) {
        return TestDraft.report(2023).preamble("现公布本机关年度报告。" + sentence);
    }
}
