package org.gouji.check.neighbours;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.Beside;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OrganRulesTest {

    private static final String TITLE = "青岚市水务局2023年政府信息公开工作年度报告";

    private static String draft() {
        return TestDraft.report(2023).text();
    }

    private static Report read(String text) {
        return RuleTable.read(text, Syntax.PLAIN);
    }

    @TestFactory
    Stream<DynamicTest> sum() {
        Report same = read(draft());
        Report rules = read(draft().replace("规章\t0\t0\t0", "规章\t1\t0\t3"));
        Report fees = read(draft().replace("行政事业性收费\t12.5", "行政事业性收费\t12.51"));
        return RuleTable.of(RuleTable.rule("xorg-sum"))
                .draft("nobody below", draft())
                .silent()
                .draft("the sum", draft())
                .beside(Beside.below(List.of(same), List.of(), true))
                .silent()
                .draft("rules are the government's own", draft())
                .beside(Beside.below(List.of(rules), List.of(), true))
                .silent()
                .draft("rounded amounts", draft())
                .beside(Beside.below(List.of(fees), List.of(), true))
                .silent()
                .draft("less than the sum", draft().replace("行政处罚\t4", "行政处罚\t⟦3⟧"))
                .beside(Beside.below(List.of(same), List.of(), true))
                .finds("xorg-sum")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft("more than the sum, by the list", draft().replace("行政处罚\t4", "行政处罚\t⟦9⟧"))
                .beside(Beside.below(List.of(same), List.of("青岚市水文站"), true))
                .finds("xorg-sum")
                .grade(Grade.LOOK)
                .unfixed()
                .draft("less than the sum, by a guess", draft().replace("行政处罚\t4", "行政处罚\t⟦3⟧"))
                .beside(Beside.below(List.of(same), List.of(), false))
                .finds("xorg-sum")
                .grade(Grade.LOOK)
                .unfixed()
                .draft("more than the sum, by a guess", draft().replace("行政处罚\t4", "行政处罚\t9"))
                .beside(Beside.below(List.of(same), List.of(), false))
                .silent()
                .draft("a blank cell is not compared", draft().replace("行政处罚\t4", "行政处罚\t"))
                .beside(Beside.below(List.of(same), List.of(), true))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> missing() {
        Report same = read(draft());
        return RuleTable.of(RuleTable.rule("xorg-missing"))
                .draft("two of three", draft().replace(TITLE, "⟦" + TITLE + "⟧"))
                .beside(Beside.below(List.of(same), List.of("青岚市水文站", "青岚市供水所"), true))
                .finds("xorg-missing")
                .grade(Grade.LOOK)
                .unfixed()
                .draft("none", draft())
                .beside(Beside.below(List.of(same), List.of(), true))
                .silent()
                .draft("all: their folder is another one", draft())
                .beside(Beside.below(List.of(), List.of("青岚市水文站"), true))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> copied() {
        Report same = read(draft());
        Report own = read(TestDraft.report(2023)
                .body(5, "汛期信息发布仍不够及时。明年由值班室直接上网发布。")
                .body(1, """
                （一）主动公开。围绕河湖治理公开信息215条，图解28篇。
                （二）依申请公开。新收申请6件，上年结转1件，一一答复到人。
                （三）政府信息管理。公开目录随职责调整重新编排。
                （四）政府信息公开平台建设。移动端栏目由九个并为五个。
                （五）监督保障。请两名群众代表试用网站并提出意见。""")
                .text());
        return RuleTable.of(RuleTable.rule("xorg-copied"))
                .draft(
                        "all of it, other numbers",
                        draft().replace(TITLE, "⟦" + TITLE + "⟧").replace("215条", "618条"))
                .beside(Beside.other(List.of(same)))
                .finds("xorg-copied")
                .grade(Grade.LOOK)
                .unfixed()
                .draft("an own text; the sentence on fees cites a law", draft())
                .beside(Beside.other(List.of(own)))
                .silent()
                .tests();
    }
}
