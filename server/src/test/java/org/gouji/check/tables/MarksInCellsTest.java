package org.gouji.check.tables;

import java.util.Collections;
import java.util.stream.Stream;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stands in a cell is told as what it is: a mark, a blank, or a number in other words. */
class MarksInCellsTest {

    @TestFactory
    Stream<DynamicTest> marks() {
        RuleTable table = RuleTable.of(RuleTable.rule("cell-mark"));
        for (String mark : new String[] {"/", "0/0", "—", "-", "无", "不适用", "N/A"}) {
            String seven = String.join("→", Collections.nCopies(7, mark));
            table.draft(mark + " throughout a row", row("→→2.重复申请→" + seven))
                    .finds("cell-mark", seven.replace('→', '\t'))
                    .grade(Grade.LIKELY)
                    .draft(mark + " in one cell", row("→→2.重复申请→0→0→0→" + mark + "→0→0→0"))
                    .finds("cell-mark", mark);
        }
        return table.draft("signs that are numbers", TestDraft.report(2020).line("行政许可\t", "行政许可→6→减1→31"))
                .silent()
                .draft("all blank", row("→→2.重复申请→→→→→→→"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> otherRulesAreSilent() {
        RuleTable table = RuleTable.of(RuleTable.rule("table-cellcount"));
        for (String mark : new String[] {"/", "0/0", "—", "无", ""}) {
            table.draft("count of " + mark, row("→→2.重复申请→" + String.join("→", Collections.nCopies(7, mark))))
                    .silent();
        }
        return table.tests();
    }

    @TestFactory
    Stream<DynamicTest> blankRowsAreThere() {
        return RuleTable.of(RuleTable.rule("row-missing"))
                .draft("blank", row("→→2.重复申请→→→→→→→"))
                .silent()
                .draft("marks", row("→→2.重复申请→/→/→/→/→/→/→/"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> blankTotalsAreComputedForTheText() {
        TestDraft blank = TestDraft.report(2023).line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→");
        return RuleTable.of(RuleTable.rule("prose-num"))
                .draft("as computed", blank)
                .silent()
                .draft(
                        "another number",
                        TestDraft.report(2023)
                                .line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→")
                                .line("（二）依申请公开", "（二）依申请公开。全年收到政府信息公开申请⟦9⟧件。"))
                .finds("prose-num")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> aRowOfNothingButAMark() {
        return RuleTable.of(RuleTable.rule("row-extra"))
                .draft("dashes", row("→→2.重复申请→0→0→0→0→0→0→0\n⟦—⟧→—→—→—→—→—→—→—→—→—"))
                .finds("row-extra")
                .says("表三中有一行只写了“—”，没有行标题，看不出是哪一行，请补上行标题或删去这一行")
                .draft("numbers", row("→→2.重复申请→0→0→0→0→0→0→0\n→→→0→0→0→0→0→0→0"))
                .finds("row-extra", "")
                .says("表三中有一行没有写行标题，只有7个数，看不出是哪一行的数据，请补上行标题")
                .tests();
    }

    private static TestDraft row(String line) {
        return TestDraft.report(2023).line("2.重复申请", line);
    }
}
