package org.gouji.check.tables;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.Skeleton;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CellRulesTest {

    private static final String REPORT = Skeleton.report(2023).text();
    private static final String REPEATED = "\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n";

    @TestFactory
    Stream<DynamicTest> cellBlank() {
        return RuleTable.of(new CellBlank())
                .draft("none", REPORT)
                .draft("fields of merged cells", Skeleton.report(2020))
                .draft("one", REPORT.replace(REPEATED, "\t2.重复申请\t0⟦\t⟧\t0\t0\t0\t0\t0\n"))
                .finds("cell-blank")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedText(REPORT)
                .draft("a label without any cell", REPORT.replace("\n行政强制\t0\t\t\n", "\n行政强⟦制⟧\n"))
                .finds("cell-blank")
                .unfixed()
                .draft("a whole row", REPORT.replace(REPEATED, "\t2.重复申请\t⟦\t\t\t\t\t\t⟧\n"))
                .finds("cell-blank")
                .message("cell-blank.message.row")
                .fixedText(REPORT)
                .draft(
                        "a total is filled with its sum",
                        REPORT.replace("（一）予以公开\t\t3\t0\t0\t0\t0\t0\t3", "（一）予以公开\t\t3\t0\t0\t0\t0\t0⟦\t⟧"))
                .finds("cell-blank")
                .fixedText(REPORT)
                .draft("a group of table four", REPORT.replace("\n1\t0\t0\t0\t1\t0\t", "\n⟦\t\t\t\t⟧\t0\t"))
                .finds("cell-blank")
                .fixedHas("\n0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n")
                .draft(
                        "many rows are one finding",
                        REPORT.replaceAll("(\t\t[2-8]\\.属于[^\t]*\t)0\t0\t0\t0\t0\t0\t0", "$1\t\t\t\t\t\t"))
                .finds("cell-blank", "\t\t\t\t\t\t")
                .message("cell-blank.message.table")
                .fixedText(REPORT)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> cellMark() {
        return RuleTable.of(new CellMark())
                .draft("none", REPORT)
                .draft("one", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦/⟧"))
                .finds("cell-mark")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("0")
                .draft("a row", REPORT.replace("\n规章\t0\t0\t0", "\n规章\t⟦/\t/\t/⟧"))
                .finds("cell-mark")
                .message("cell-mark.message.row")
                .fixed("0\t0\t0")
                .draft("word", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦无⟧"))
                .finds("cell-mark")
                .fixed("0")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> cellNan() {
        return RuleTable.of(new CellNan())
                .draft("none", REPORT)
                .draft("a change may be negative, an amount have decimals", Skeleton.report(2020))
                .draft("letters", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦若干⟧"))
                .finds("cell-nan")
                .grade(Grade.CERTAIN)
                .unfixed()
                .draft("with its unit", REPORT.replace("\n行政许可\t31", "\n行政许可\t31件"))
                .draft("letters for digits", REPORT.replace("\n行政许可\t31", "\n行政许可\t⟦3l⟧"))
                .finds("cell-nan")
                .kind(Fix.Kind.EXACT)
                .fixed("31")
                .draft("in Chinese", REPORT.replace("\n行政许可\t31", "\n行政许可\t⟦三十一件⟧"))
                .finds("cell-nan")
                .fixed("31")
                .draft("negative", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦-3⟧"))
                .finds("cell-nan")
                .message("cell-nan.message.negative")
                .draft("broken", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦1.5⟧"))
                .finds("cell-nan")
                .message("cell-nan.message.decimal")
                .draft("negative amount", REPORT.replace("\n行政事业性收费\t12.5", "\n行政事业性收费\t⟦-12.5⟧"))
                .finds("cell-nan")
                .message("cell-nan.message.negative.amount")
                .tests();
    }
}
