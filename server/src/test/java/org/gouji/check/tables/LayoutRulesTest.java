package org.gouji.check.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.RuleTable;
import org.gouji.check.Skeleton;
import org.gouji.check.Subject;
import org.gouji.draft.Syntax;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayoutRulesTest {

    private static final String REPORT = Skeleton.report(2023).text();

    @TestFactory
    Stream<DynamicTest> cellCount() {
        return RuleTable.of(new TableCellCount())
                .draft("seven, three, one, fifteen", REPORT)
                .draft("form of 2019", Skeleton.report(2020))
                .draft("one cell a line", RowRulesTest.asCellLines(REPORT))
                .draft("eight", Skeleton.report(2023).line("2.重复申请", "→→2.重复申请→⟦0→0→0→0→0→0→0→0⟧"))
                .finds("table-cellcount")
                .says("“2.重复申请”行应有7个数，实际8个")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft("a blank is not a missing number", Skeleton.report(2023).line("2.重复申请", "→→2.重复申请→0→→0→0→0→0→0"))
                .draft("many rows", REPORT.replaceAll("(\t\t[2-8]\\.属于[^\t]*\t)", "$10\t"))
                .finds("table-cellcount", "0\t0\t0\t0\t0\t0\t0\t0")
                .says("表三有4行的数的个数与规定格式不同")
                .alsoAt(
                        "0\t0\t0\t0\t0\t0\t0\t0",
                        "0\t0\t0\t0\t0\t0\t0\t0",
                        "0\t0\t0\t0\t0\t0\t0\t0",
                        "0\t0\t0\t0\t0\t0\t0\t0")
                .message("table-cellcount.message.many")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> shift() {
        return RuleTable.of(new TableShift())
                .draft("in line", REPORT)
                .draft("form of 2019", Skeleton.report(2020))
                .draft("one row", Skeleton.report(2023).line("3.其他\t", "3.其他→→0→0→0→0→0→0→0→"))
                .finds("table-shift", "3.其他")
                .says("本行的数据与上下各行没有对齐；数据仍可读出")
                .offers("把表三整理为标准表格")
                .grade(Grade.LOOK)
                .fixedHas("\t\t3.其他\t0\t0\t0\t0\t0\t0\t0\n")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> split() {
        return RuleTable.of(new TableSplit())
                .draft("whole", REPORT)
                .draft("form of 2019", Skeleton.report(2020))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> glued() {
        return RuleTable.of(new TableGlued())
                .draft("separate", REPORT)
                .draft("form of 2019", Skeleton.report(2020))
                .tests();
    }

    @Test
    void speaksOnceOfTablesRunTogether() {
        List<Finding> findings = new ArrayList<>();
        new TableGlued()
                .check(
                        new Subject(
                                RuleTable.read(REPORT.replace("\t", ""), Syntax.PLAIN),
                                CheckOptions.defaults(),
                                Optional.empty()),
                        findings::add);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).grade()).isEqualTo(Grade.LOOK);
    }
}
