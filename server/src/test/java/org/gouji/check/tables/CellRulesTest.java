package org.gouji.check.tables;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CellRulesTest {

    private static final String REPORT = TestDraft.report(2023).text();
    private static final String REPEATED = "\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n";

    @TestFactory
    Stream<DynamicTest> cellBlank() {
        return RuleTable.of(new CellBlank())
                .draft("none", REPORT)
                .draft("fields of merged cells", TestDraft.report(2020))
                .draft("one", REPORT.replace(REPEATED, "\t2.重复申请\t0⟦\t⟧\t0\t0\t0\t0\t0\n"))
                .finds("cell-blank")
                .says("“2.重复申请 · 商业企业”为空，没有数据应填0")
                .offers("填入0")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedText(REPORT)
                .draft("a label without any cell", REPORT.replace("\n行政强制\t0\t\t\n", "\n行政强⟦制⟧\n"))
                .finds("cell-blank")
                .unfixed()
                .draft("a whole row", REPORT.replace(REPEATED, "\t2.重复申请\t⟦\t\t\t\t\t\t⟧\n"))
                .finds("cell-blank")
                .says("“2.重复申请”行有7格为空，没有数据应填0：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计")
                .alsoAt("\t", "\t", "\t", "\t", "\t", "\t")
                .offers("本行空格填0")
                .message("cell-blank.message.row")
                .fixedText(REPORT)
                .draft(
                        "a total is filled with its sum",
                        REPORT.replace("（一）予以公开\t\t3\t0\t0\t0\t0\t0\t3", "（一）予以公开\t\t3\t0\t0\t0\t0\t0⟦\t⟧"))
                .finds("cell-blank")
                .offers("按勾稽关系填入3")
                .fixedText(REPORT)
                .draft("a group of table four", REPORT.replace("\n1\t0\t0\t0\t1\t0\t", "\n⟦\t\t\t\t⟧\t0\t"))
                .finds("cell-blank")
                .says("表四有5格为空，没有数据应填0：行政复议 · 结果维持、行政复议 · 结果纠正、行政复议 · 其他结果、行政复议 · 尚未审结、行政复议 · 总计")
                .alsoAt("\t", "\t", "\t", "\t")
                .fixedHas("\n0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n")
                .draft(
                        "three rows are reported one by one, with a fix for all",
                        REPORT.replaceAll("(\t\t[6-8]\\.属于[^\t]*\t)0\t0\t0\t0\t0\t0\t0", "$1⟦\t\t\t\t\t\t⟧"))
                .finds("cell-blank")
                .offers("本行空格填0", "表三的空格全部填0", "本行空格填0", "表三的空格全部填0", "本行空格填0", "表三的空格全部填0")
                .draft(
                        "an item that follows from its total",
                        REPORT.replace("（一）予以公开\t\t3\t0\t0\t", "（一）予以公开\t⟦\t⟧\t0\t0\t"))
                .finds("cell-blank")
                .says("“（一）予以公开 · 自然人”为空，没有数据应填0")
                .offers("按勾稽关系填入3")
                .fixedText(REPORT)
                .draft("a row of totals", REPORT.replace("（七）总计\t\t5\t1\t0\t0\t0\t0\t6", "（七）总计\t\t⟦\t\t\t\t\t\t⟧"))
                .finds("cell-blank")
                .offers("补填本行空格，合计按勾稽关系填写")
                .fixedText(REPORT)
                .draft(
                        "items that follow from nothing are zero before their total is added up",
                        REPORT.replace("\n1\t0\t0\t0\t1\t0\t", "\n1\t⟦\t\t0\t⟧\t0\t"))
                .finds("cell-blank")
                .says("表四有3格为空，没有数据应填0：行政复议 · 结果纠正、行政复议 · 其他结果、行政复议 · 总计")
                .offers("补填本行空格，合计按勾稽关系填写")
                .fixedText(REPORT)
                .draft("the first cell of a line", REPORT.replace("\n1\t0\t0\t0\t1\t0\t", "\n⟦\t⟧0\t0\t0\t1\t0\t"))
                .finds("cell-blank")
                .offers("按勾稽关系填入1")
                .fixedText(REPORT)
                .draft(
                        "more cells than are named",
                        REPORT.replace("\n1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t", "\n⟦\t\t\t\t\t\t\t⟧\t0\t0\t0\t"))
                .finds("cell-blank")
                .says(
                        "表四有8格为空，没有数据应填0：行政复议 · 结果维持、行政复议 · 结果纠正、行政复议 · 其他结果、行政复议 · 尚未审结、行政复议 · 总计、未经复议直接起诉 · 结果维持、未经复议直接起诉 · 结果纠正……")
                .draft("a cell a line", RowRulesTest.asCellLines(REPORT).replace("行政强制\n\t0\n", "行政强制\n⟦\t⟧\n"))
                .finds("cell-blank")
                .offers("填入0")
                .draft(
                        "many rows are one finding",
                        REPORT.replaceAll("(\t\t[2-8]\\.属于[^\t]*\t)0\t0\t0\t0\t0\t0\t0", "$1\t\t\t\t\t\t"))
                .finds("cell-blank", "\t\t\t\t\t\t")
                .says("表三有4行共28格为空，没有数据应填0")
                .alsoAt("\t\t\t\t\t\t", "\t\t\t\t\t\t", "\t\t\t\t\t\t", "\t\t\t\t\t\t")
                .offers("表三的空格全部填0")
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
                .says("“行政强制 · 本年处理决定数量”应填数字，现为“/”；没有数据应填0")
                .offers("把“/”改为0")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("0")
                .draft("a row", REPORT.replace("\n规章\t0\t0\t0", "\n规章\t⟦/\t/\t/⟧"))
                .finds("cell-mark")
                .says("“规章”行有3格填的是“/”，应填数字；没有数据应填0：本年制发件数、本年废止件数、现行有效件数")
                .alsoAt("/", "/")
                .message("cell-mark.message.row")
                .fixed("0\t0\t0")
                .draft(
                        "three rows are reported one by one",
                        REPORT.replaceAll("(\t\t[6-8]\\.属于[^\t]*\t)0\t", "$1⟦/⟧\t"))
                .finds("cell-mark")
                .fixed("0", "0", "0")
                .draft("more are one finding", REPORT.replaceAll("(\t\t[5-8]\\.属于[^\t]*\t)0\t", "$1/\t"))
                .finds("cell-mark", "/")
                .says("表三有4行共4格填的是“/”，应填数字；没有数据应填0")
                .alsoAt("/", "/", "/", "/")
                .fixedText(REPORT)
                .draft(
                        "a mark for a number that follows from its total",
                        REPORT.replace("（一）予以公开\t\t3\t", "（一）予以公开\t\t⟦/⟧\t"))
                .finds("cell-mark")
                .kind(Fix.Kind.EXACT)
                .offers("把“/”改为数字，合计按勾稽关系填写")
                .fixed("3")
                .draft(
                        "a mark beside a sum that no number repairs",
                        REPORT.replace("\n1\t0\t0\t0\t1\t0\t", "\n3\t⟦—⟧\t0\t0\t1\t0\t"))
                .finds("cell-mark")
                .kind(Fix.Kind.NEEDS_INPUT)
                .offers("把“—”改为0")
                .fixed("0")
                .draft("two kinds of marks", REPORT.replace("\n规章\t0\t0\t0", "\n规章\t⟦/\t—\t/⟧"))
                .finds("cell-mark")
                .says("“规章”行有3格填的是“/”“—”，应填数字；没有数据应填0：本年制发件数、本年废止件数、现行有效件数")
                .draft("word", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦无⟧"))
                .finds("cell-mark")
                .fixed("0")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> cellNan() {
        return RuleTable.of(new CellNan())
                .draft("none", REPORT)
                .draft("a change may be negative, an amount have decimals", TestDraft.report(2020))
                .draft("letters", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦若干⟧"))
                .finds("cell-nan")
                .says("“行政强制 · 本年处理决定数量”应填数字，现填的“若干”不是数字")
                .grade(Grade.CERTAIN)
                .unfixed()
                .draft("with its unit", REPORT.replace("\n行政许可\t31", "\n行政许可\t31件"))
                .draft("letters for digits", REPORT.replace("\n行政许可\t31", "\n行政许可\t⟦3l⟧"))
                .finds("cell-nan")
                .offers("改为31")
                .kind(Fix.Kind.EXACT)
                .fixed("31")
                .draft("in Chinese", REPORT.replace("\n行政许可\t31", "\n行政许可\t⟦三十一件⟧"))
                .finds("cell-nan")
                .fixed("31")
                .draft("negative", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦-3⟧"))
                .finds("cell-nan")
                .says("“行政强制 · 本年处理决定数量”是件数，不能为负数：-3")
                .message("cell-nan.message.negative")
                .draft("broken", REPORT.replace("\n行政强制\t0", "\n行政强制\t⟦1.5⟧"))
                .finds("cell-nan")
                .says("“行政强制 · 本年处理决定数量”是件数，应为整数：1.5")
                .message("cell-nan.message.decimal")
                .draft("negative amount", REPORT.replace("\n行政事业性收费\t12.5", "\n行政事业性收费\t⟦-12.5⟧"))
                .finds("cell-nan")
                .says("“行政事业性收费 · 本年收费金额”是金额，不能为负数：-12.5")
                .message("cell-nan.message.negative.amount")
                .tests();
    }
}
