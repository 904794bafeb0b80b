package org.gouji.check.tables;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LabelRulesTest {

    private static final String ZEROS = "\t0\t0\t0\t0\t0\t0\t0\n";
    private static final String REPORT = TestDraft.report(2023).text();
    private static final String LINES = RowRulesTest.asCellLines(REPORT);

    @TestFactory
    Stream<DynamicTest> labelVariant() {
        return RuleTable.of(new LabelVariant())
                .draft("as in the form", REPORT)
                .draft("form of 2019", TestDraft.report(2020))
                .draft("column", REPORT.replace("社会公益组织", "⟦社会组织⟧"))
                .finds("label-variant")
                .says("表格里这一项应写作“社会公益组织”，现写作“社会组织”")
                .offers("改为“社会公益组织”")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("社会公益组织")
                .draft("row", REPORT.replace("\n行政规范性文件", "\n⟦规范性文件⟧"))
                .finds("label-variant")
                .fixed("行政规范性文件")
                .draft("item", REPORT.replace("5.属于三类内部事务信息", "⟦5.属于三类内容事务信息⟧"))
                .finds("label-variant")
                .fixed("5.属于三类内部事务信息")
                .draft(
                        "a merged label that was repeated in the cells it covers",
                        REPORT.replace(
                                "一、本年新收政府信息公开申请数量\t\t\t5", "⟦一、本年新收政府信息公开申请数⟧\t一、本年新收政府信息公开申请数\t一、本年新收政府信息公开申请数\t5"))
                .finds("label-variant")
                .fixedText(REPORT.replace(
                        "一、本年新收政府信息公开申请数量\t\t\t5", "一、本年新收政府信息公开申请数量\t一、本年新收政府信息公开申请数量\t一、本年新收政府信息公开申请数量\t5"))
                .draft("stock", TestDraft.report(2020).text().replace("对外公开总数量", "⟦对外公开总数⟧"))
                .finds("label-variant")
                .grade(Grade.LOOK)
                .fixed("对外公开总数量")
                .draft("only width differs", REPORT.replace("（一）予以公开", "(一) 予以公开"))
                .draft("规范性文件 is right in the form of 2019", TestDraft.report(2019))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> labelWidth() {
        return RuleTable.of(new LabelWidth())
                .draft("as in the form", REPORT)
                .draft("a blank that only parts a header", REPORT.replace("结果维持", "结果 维持"))
                .draft("one", REPORT.replace("（一）予以公开", "⟦(一) 予以公开⟧"))
                .finds("label-width")
                .says("表格里的标题应使用全角标点、不留空格：“（一）予以公开”")
                .offers("改为“（一）予以公开”")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("（一）予以公开")
                .draft(
                        "several of one table are one finding",
                        REPORT.replace("（一）予以公开", "⟦(一) 予以公开⟧")
                                .replace("（四）无法提供", "(四) 无法 提供")
                                .replace("1.属于国家秘密", "1. 属于国家秘密"))
                .finds("label-width")
                .says("表三有3处标题用了半角标点或多余空格，如此处应为“（一）予以公开”")
                .alsoAt("1. 属于国家秘密", "(四) 无法 提供")
                .offers("表三的3处标题全部改为规定写法")
                .message("label-width.message.many")
                .fixedText(REPORT)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> splitRow() {
        return RuleTable.of(new TableSplitRow())
                .draft("whole", REPORT)
                .draft(
                        "cut by a page break",
                        REPORT.replace(
                                "\t\t5.属于三类内部事务信息" + ZEROS, "\t\t⟦5.属于三类内部事务信⟧" + ZEROS + "\n\t\t息\t\t\t\t\t\t\t\n"))
                .finds("table-splitrow")
                .says("行标题“5.属于三类内部事务信息”被分页截成了两行")
                .alsoAt("息")
                .offers("合并为“5.属于三类内部事务信息”")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.LOSSLESS)
                .fixedText(REPORT.replace("5.属于三类内部事务信息" + ZEROS, "5.属于三类内部事务信息" + ZEROS + "\n"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> cellBreak() {
        return RuleTable.of(new TableCellBreak())
                .draft("whole", LINES)
                .draft("two paragraphs in a cell", LINES.replace("（三）不予公开", "⟦（三）\n\n不予公开⟧"))
                .finds("table-cellbreak")
                .says("单元格“（三）不予公开”内多了一个换行")
                .offers("合并为“（三）不予公开”")
                .grade(Grade.LOOK)
                .kind(Fix.Kind.LOSSLESS)
                .fixedText(LINES)
                .tests();
    }
}
