package org.gouji.check.tables;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RowRulesTest {

    private static final String ZEROS = "\t0\t0\t0\t0\t0\t0\t0\n";
    private static final String REPORT = TestDraft.report(2023).text();
    private static final String LINES = asCellLines(REPORT);

    @TestFactory
    Stream<DynamicTest> tableNone() {
        return RuleTable.of(new TableNone())
                .draft("all there", REPORT)
                .draft("form of 2019", TestDraft.report(2020))
                .draft(
                        "part four without table",
                        TestDraft.report(2023)
                                .heading(4, "⟦四、政府信息公开行政复议、行政诉讼情况⟧")
                                .body(4, ""))
                .finds("table-none")
                .says("“政府信息公开行政复议、行政诉讼情况”下没有表四，应填报国办统一格式的统计表")
                .offers("插入空白的表四")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedHas("情况\n\n行政复议\t\t\t\t\t行政诉讼\t")
                .draft(
                        "part four of a report in Markdown",
                        asPipes(TestDraft.report(2023)
                                .heading(4, "⟦四、政府信息公开行政复议、行政诉讼情况⟧")
                                .body(4, "")
                                .text()))
                .markdown()
                .finds("table-none")
                .fixedHas("| 行政复议 |")
                .draft(
                        "prose where table three should stand",
                        TestDraft.report(2023).heading(3, "⟦三、收到和处理政府信息公开申请情况⟧").body(3, "本年度未收到申请。"))
                .finds("table-none")
                .fixedHas("本年度未收到申请。\n\n（本列数据的")
                .draft(
                        "prose that names some labels",
                        TestDraft.report(2023)
                                .heading(2, "⟦二、主动公开政府信息情况⟧")
                                .body(2, "本年制发行政规范性文件2件，作出行政许可31件、行政处罚4件、行政强制0件，行政事业性收费12.5万元。"))
                .finds("table-none")
                .draft("section missing", TestDraft.report(2023).without(3))
                .draft("tables in Markdown", asPipes(REPORT))
                .markdown()
                .draft("cells run together", REPORT.replace("\t", ""))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> rowMissing() {
        return RuleTable.of(new RowMissing())
                .draft("all there", REPORT)
                .draft("form of 2019", TestDraft.report(2020))
                .draft("one cell a line", LINES)
                .draft(
                        "form of 2019 in a report of 2023",
                        TestDraft.report(2023).bodyOf(3, TestDraft.report(2019)))
                .draft("an item", mark(REPORT, "6.属于四类过程性信息").replace("\t\t7.属于行政执法案卷" + ZEROS, ""))
                .finds("row-missing")
                .says("表三缺少“7.属于行政执法案卷”行；没有数据也应保留该行并填0")
                .alsoAt("8.属于行政查询事项")
                .offers("插入一行0：7.属于行政执法案卷")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedText(REPORT)
                .draft("the first item of a group", without("\t（五）不予处理\t1.信访举报投诉类申请" + ZEROS, "3.补正后申请内容仍不明确"))
                .finds("row-missing")
                .alsoAt("2.重复申请")
                .fixedText(REPORT)
                .draft("the last row", without("四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1\n", "（七）总计"))
                .finds("row-missing")
                .fixedHas("（七）总计\t\t5\t1\t0\t0\t0\t0\t6\n四、结转下年度继续办理\t\t\t0\t0\t0\t0\t0\t0\t0\n")
                .draft("first under its header", without("行政许可\t31\t\t\n", "行政规范性文件"))
                .finds("row-missing")
                .alsoAt("行政处罚")
                .fixedHas("本年处理决定数量\t\t\n行政许可\t0\t\t\n第二十条第（六）项")
                .draft("two rows", REPORT.replace("\t\t2.重复申请" + ZEROS + "\t\t3.要求提供公开出版物" + ZEROS, ""))
                .finds("row-missing", "1.信访举报投诉类申请", "1.信访举报投诉类申请")
                .alsoAt("4.无正当理由大量反复申请", "4.无正当理由大量反复申请")
                .offers("插入一行0：2.重复申请", "插入一行0：3.要求提供公开出版物")
                .fixedText(REPORT)
                .draft(
                        "more than three rows",
                        mark(REPORT, "1.信访举报投诉类申请").replaceAll("\t\t[2-5]\\.(?:重复|要求提供|无正当理由大量|要求行政机关)[^\n]*\n", ""))
                .finds("row-missing")
                .says("表三缺少4行：“2.重复申请”“3.要求提供公开出版物”“4.无正当理由大量反复申请”“5.要求行政机关确认或重新出具已获取信息”；没有数据也应保留并填0")
                .offers("在表三中补上所缺的4行，数据填0")
                .message("row-missing.message.many")
                .fixedText(REPORT)
                .draft(
                        "one cell a line",
                        mark(LINES, "6.属于四类过程性信息").replaceAll("\n\t\n\t\n\t7\\.属于行政执法案卷(?:\n\t0){7}\n", ""))
                .finds("row-missing")
                .alsoAt("8.属于行政查询事项")
                .fixedText(LINES)
                .draft("Markdown", asPipes(without("\t\t2.重复申请" + ZEROS, "1.信访举报投诉类申请")))
                .markdown()
                .finds("row-missing")
                .alsoAt("3.要求提供公开出版物")
                .fixedText(asPipes(REPORT))
                .draft(
                        "three rows are reported one by one",
                        REPORT.replaceAll("\t\t[2-4]\\.(?:重复|要求提供|无正当理由大量)[^\n]*\n", ""))
                .finds("row-missing", "1.信访举报投诉类申请", "1.信访举报投诉类申请", "1.信访举报投诉类申请")
                .fixedText(REPORT)
                .draft(
                        "the first row of a table",
                        REPORT.replace("第二十条第（一）项\t\t\t", "⟦第二十条第（一）项\t\t\t⟧").replace("\n规章\t0\t0\t0\n", "\n"))
                .finds("row-missing")
                .alsoAt("行政规范性文件")
                .fixedText(REPORT)
                .draft("table four without its numbers", REPORT.replaceAll("\n1\t0\t0\t0\t1\t[^\n]*\n", "\n"))
                .finds("row-missing", "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t")
                .offers("插入一行0：表四")
                .says("表四只有表头，没有数据行")
                .draft(
                        "a wrong label with fewer numbers is not that row",
                        REPORT.replaceAll("7.属于行政执法案卷(?:\t0){7}", "7.有关执法的各种案卷材料\t0\t0"))
                .finds("row-missing", "6.属于四类过程性信息")
                .draft("a row with a wrong label is not missing", REPORT.replace("7.属于行政执法案卷", "7.有关执法的各种案卷材料"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> rowExtra() {
        return RuleTable.of(new RowExtra())
                .draft("none", REPORT)
                .draft("form of 2019", TestDraft.report(2020))
                .draft("unknown row", REPORT.replace("\t（四）无法提供", "\t\t⟦9.属于未定稿文件⟧" + ZEROS + "\t（四）无法提供"))
                .finds("row-extra")
                .says("表三的规定格式中没有“9.属于未定稿文件”这一行")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft("wrong label", REPORT.replace("7.属于行政执法案卷", "⟦7.有关执法的各种案卷材料⟧"))
                .finds("row-extra")
                .says("规定格式中没有“7.有关执法的各种案卷材料”行；按位置此处应为“7.属于行政执法案卷”")
                .offers("行标题改为“7.属于行政执法案卷”")
                .message("row-extra.message.misnamed")
                .fixed("7.属于行政执法案卷")
                .draft("the first row under a wrong label", REPORT.replace("\n规章\t", "\n⟦部门所定章程⟧\t"))
                .finds("row-extra")
                .offers("行标题改为“规章”")
                .draft("the last row under a wrong label", REPORT.replace("四、结转下年度继续办理", "⟦四、移到以后再办的部分⟧"))
                .finds("row-extra")
                .offers("行标题改为“四、结转下年度继续办理”")
                .draft(
                        "an unknown row elsewhere is not the missing one",
                        REPORT.replace("\t\t2.重复申请" + ZEROS, "")
                                .replace("\t（四）无法提供", "\t\t⟦9.属于未定稿文件⟧" + ZEROS + "\t（四）无法提供"))
                .finds("row-extra")
                .message("row-extra.message")
                .unfixed()
                .draft(
                        "three unknown rows are reported one by one",
                        REPORT.replace("\t（四）无法提供", unknown("⟦", "⟧", 3) + "\t（四）无法提供"))
                .finds("row-extra")
                .draft("more are one finding", REPORT.replace("\t（四）无法提供", unknown("", "", 4) + "\t（四）无法提供"))
                .finds("row-extra", "9.属于未定稿文件")
                .says("表三中有4行不在规定格式内")
                .alsoAt("10.属于未定稿文件", "11.属于未定稿文件", "12.属于未定稿文件")
                .draft("a label lost", REPORT.replace("\t\t2.重复申请" + ZEROS, "\t\t\t⟦0\t0\t0\t0\t0\t0\t0⟧\n"))
                .finds("row-extra")
                .says("表三中这一行没有行标题；按位置应为“2.重复申请”，这一行的数没有参与核对，请补上行标题")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedText(REPORT)
                .draft("row twice", REPORT.replace("\t\t3.要求提供公开出版物", "\t\t⟦2.重复申请⟧" + ZEROS + "\t\t3.要求提供公开出版物"))
                .finds("row-extra")
                .says("“2.重复申请”行重复出现")
                .alsoAt("2.重复申请")
                .message("row-extra.message.repeated")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> rowOrder() {
        String two = "\t\t2.重复申请" + ZEROS;
        String three = "\t\t3.要求提供公开出版物" + ZEROS;
        return RuleTable.of(new RowOrder())
                .draft("in order", REPORT)
                .draft("one missing", REPORT.replace(two, ""))
                .draft("two exchanged", REPORT.replace(two + three, three + two))
                .finds("row-order", "2.重复申请")
                .says("“2.重复申请”行的位置与规定格式不同")
                .offers("把表三整理为标准表格")
                .grade(Grade.LIKELY)
                .fixedHas(two + three)
                .draft("in Markdown", asPipes(REPORT.replace(two + three, three + two)))
                .markdown()
                .finds("row-order", "2.重复申请")
                .kind(Fix.Kind.EXACT)
                .fixedHas("| 2.重复申请 ")
                .draft("one cell a line", asCellLines(REPORT.replace(two + three, three + two)))
                .finds("row-order", "2.重复申请")
                .fixedHas(two + three)
                .draft(
                        "two far away are one finding",
                        REPORT.replace(two + three, "").replace("四、结转", three + two + "四、结转"))
                .finds("row-order", "3.要求提供公开出版物")
                .says("表三有2行的位置与规定格式不同，首先是“3.要求提供公开出版物”行")
                .alsoAt("2.重复申请")
                .fixedText(REPORT)
                .draft("a row twice is in order where it stands first", REPORT.replace(three, three + two))
                .draft("one far away", REPORT.replace(two, "").replace("四、结转", "\t\t⟦2.重复申请⟧" + ZEROS + "四、结转"))
                .finds("row-order")
                .tests();
    }

    private static String unknown(String open, String close, int count) {
        StringBuilder rows = new StringBuilder();
        for (int number = 9; number < 9 + count; number++) {
            rows.append("\t\t" + open + number + ".属于未定稿文件" + close + ZEROS);
        }
        return rows.toString();
    }

    private static String without(String line, String placeLabel) {
        return mark(REPORT, placeLabel).replace(line, "");
    }

    private static String mark(String report, String label) {
        return report.replace("\t" + label + "\t", "\t⟦" + label + "⟧\t")
                .replace("\n" + label + "\t", "\n⟦" + label + "⟧\t")
                .replace("\t" + label + "\n", "\t⟦" + label + "⟧\n");
    }

    /** The report with its tables as one cell a line, a row ending with a blank line. */
    static String asCellLines(String report) {
        return report.lines()
                .map(line ->
                        line.contains("\t") ? "\t" + line.replaceAll("\t+$", "").replace("\t", "\n\t") + "\n" : line)
                .reduce("", (all, line) -> all + line + "\n");
    }

    /** The report with its tables in Markdown. */
    static String asPipes(String report) {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (String line : report.lines().toList()) {
            if (!line.contains("\t")) {
                out.append(inside ? "\n" : "").append(line).append("\n");
                inside = false;
                continue;
            }
            out.append(inside ? "" : "\n")
                    .append("| ")
                    .append(line.replace("\t", " | "))
                    .append(" |\n");
            if (!inside) {
                out.append("|")
                        .append(" --- |".repeat(line.split("\t", -1).length))
                        .append("\n");
            }
            inside = true;
        }
        return out.toString();
    }
}
