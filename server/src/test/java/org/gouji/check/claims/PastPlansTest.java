package org.gouji.check.claims;

import static org.gouji.check.TestDraft.said;

import java.util.stream.Stream;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PastPlansTest {

    @TestFactory
    Stream<DynamicTest> plans() {
        return RuleTable.of(new ProseYear())
                .draft("plan in the past", planned("⟦2023⟧年，我局将继续细化公开目录。"))
                .finds("prose-year")
                .says("本报告是 2023 年度的，这里却把 2023 年写成今后的打算")
                .offers("将年份改为 2024")
                .fixed("2024")
                .draft("plan in the past, behind a word for the future", planned("下一步，⟦2023⟧年我们将进一步加强培训。"))
                .finds("prose-year")
                .draft("plan further in the past", planned("⟦2022⟧年，市水务局将着力提升解读质量。"))
                .finds("prose-year")
                .draft("plan under a heading", planned("（三）⟦2023⟧年工作打算。加强培训。"))
                .finds("prose-year")
                .draft("plan for the next year", planned("2024年，我局将继续细化公开目录。"))
                .silent()
                .draft("将 for 把", planned("2023年，我局将公开目录细化为12类。"))
                .silent()
                .draft("将 for 把, again", planned("2023年我局将政务公开工作纳入年度考核。"))
                .silent()
                .draft("what was planned and done", planned("2023年年初提出的将继续加强培训的任务已完成。"))
                .silent()
                .draft("what was planned and not done", planned("2023年原计划将继续开展的两次培训未能开展。"))
                .silent()
                .draft("a paper's name", planned("下一步，将继续落实2023年工作计划。"))
                .silent()
                .draft("what was put right", planned("2023年改进情况：目录已逐项细化。"))
                .silent()
                .draft("in part one it is not looked for", said("2023年，我局将继续公开的信息归档。"))
                .silent()
                .tests();
    }

    /** A sentence of its own in part five. */
    private static TestDraft planned(String sentence) {
        return TestDraft.report(2023).body(5, "一是解读不多，将补图表；二是业务不熟，将加强培训。\n" + sentence);
    }
}
