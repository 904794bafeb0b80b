package org.gouji.check.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.RuleTable;
import org.gouji.check.Subject;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayoutRulesTest {

    private static final String HEADER = "\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n";
    private static final String REPORT = TestDraft.report(2023).text();

    @TestFactory
    Stream<DynamicTest> cellCount() {
        return RuleTable.of(new TableCellCount())
                .draft("seven, three, one, fifteen", REPORT)
                .draft("form of 2019", TestDraft.report(2020))
                .draft("one cell a line", RowRulesTest.asCellLines(REPORT))
                .draft("eight", TestDraft.report(2023).line("2.重复申请", "→→2.重复申请→⟦0→0→0→0→0→0→0→0⟧"))
                .finds("table-cellcount")
                .says("“2.重复申请”行应有7个数，实际8个")
                .grade(Grade.LIKELY)
                .unfixed()
                .draft(
                        "sixteen in table four",
                        TestDraft.report(2023).line("1\t0\t0\t0\t1\t0\t0", "⟦1→0→0→0→1→0→0→0→0→0→0→0→0→0→0→0⟧"))
                .finds("table-cellcount")
                .says("表四应有15个数，实际16个")
                .draft(
                        "eight, one cell a line",
                        RowRulesTest.asCellLines(REPORT).replace("\t2.重复申请\n", "\t⟦2.重复申请⟧\n\t0\n"))
                .finds("table-cellcount")
                .draft(
                        "three rows",
                        REPORT.replaceAll("(\t\t[6-8]\\.属于[^\t]*\t)0\t0\t0\t0\t0\t0\t0", "$1⟦0\t0\t0\t0\t0\t0\t0\t0⟧"))
                .finds("table-cellcount")
                .draft(
                        "a blank is not a missing number",
                        TestDraft.report(2023).line("2.重复申请", "→→2.重复申请→0→→0→0→0→0→0"))
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
                .draft("form of 2019", TestDraft.report(2020))
                .draft("one row", TestDraft.report(2023).line("3.其他\t", "3.其他→→0→0→0→0→0→0→0→"))
                .finds("table-shift", "3.其他")
                .says("这一行的数与上下各行没有对齐；各数仍能读出，不影响核对")
                .offers("把表三整理为标准表格")
                .grade(Grade.LOOK)
                .fixedHas("\t\t3.其他\t0\t0\t0\t0\t0\t0\t0\n")
                .draft("three rows", REPORT.replaceAll("(\t\t)(重复|[67]\\.属于|3\\.其他)([^\t]*\t[^\n]*)\n", "$2$3\t\t\n"))
                .finds("table-shift", "6.属于四类过程性信息", "7.属于行政执法案卷", "3.其他")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> split() {
        return RuleTable.of(new TableSplit())
                .draft("whole", REPORT)
                .draft("form of 2019", TestDraft.report(2020))
                .draft("the header again in the middle", REPORT.replace("\t（四）无法提供\t1", HEADER + "\t（四）无法提供\t1"))
                .finds("table-split", "自然人")
                .says("表三被分页拆开，表头重复或行标题一列缺失；各数仍能读出，不影响核对")
                .offers("把表三整理为标准表格")
                .fixedText(REPORT)
                .draft(
                        "many rows shifted",
                        REPORT.replaceAll("(\t\t)([4567]\\.属于|3\\.其他)([^\t]*\t[^\n]*)\n", "$2$3\t\t\n"))
                .finds("table-split", "5.属于三类内部事务信息")
                .fixedText(REPORT)
                .draft(
                        "without the cells that merged labels cover, as a browser copies it",
                        REPORT.replaceAll("(?m)^\t+(?=[（1-9])", ""))
                .silent()
                .draft(
                        "both",
                        REPORT.replace("\t（四）无法提供\t1", HEADER + "\t（四）无法提供\t1")
                                .replaceAll("(\t\t)([4567]\\.属于|3\\.其他)([^\t]*\t[^\n]*)\n", "$2$3\t\t\n"))
                .finds("table-split", "5.属于三类内部事务信息")
                .alsoAt("自然人")
                .draft(
                        "a row missing as well",
                        REPORT.replace("\t（四）无法提供\t1", HEADER + "\t（四）无法提供\t1").replaceAll("\t\t2\\.重复申请[^\n]*\n", ""))
                .finds("table-split", "自然人")
                .unfixed()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> glued() {
        return RuleTable.of(new TableGlued())
                .draft("separate", REPORT)
                .draft("form of 2019", TestDraft.report(2020))
                .draft("one of them run together", glued(REPORT, "三", "⟦一、本年新收", "1000001⟧\n四、政府"))
                .finds("table-glued")
                .alsoAt()
                .draft(
                        "one that is not even known for a table: its heading is shown",
                        glued(REPORT, "四", "⟦四、政府信息公开行政复议", "行政诉讼情况⟧"))
                .finds("table-glued")
                .draft(
                        "a fourth below a third that can be read, heading and all in one line",
                        fourthGlued("1\n四、政府信息公开行政复议、行政诉讼情况"))
                .finds("table-glued", "结果维持")
                .draft(
                        "a fourth that goes on in the last line of a third that can be read",
                        fourthGlued("1四、政府信息公开行政复议、行政诉讼情况"))
                .finds("table-glued", "结果维持")
                .draft(
                        "a part without its table is another rule's",
                        TestDraft.report(2023).body(4, "本年度没有发生。"))
                .silent()
                .draft(
                        "words and numbers of a table in one line",
                        TestDraft.report(2023)
                                .body(
                                        2,
                                        "⟦信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件215行政许可31行政处罚4行政强制0"
                                                + "行政事业性收费12.5本年处理决定数量本年收费金额（单位：万元）第二十条第（一）项第二十条第（五）项第二十条第（六）项第二十条第（八）项⟧"))
                .finds("table-glued")
                .draft("numbers whose labels are lost, one row too few", withLostLabels("$1⟦$2⟧", "", true))
                .finds("table-glued")
                .draft("as many as rows are lacking", withLostLabels("$1$2", "", false))
                .silent()
                .draft("rows that were left out, numbers and all", REPORT.replaceAll("(?m)^.*(?:" + LOST + ").*\n", ""))
                .silent()
                .tests();
    }

    private static final String LOST = "2.其他法律|3.危及|4.保护第三方|5.属于三类|6.属于四类|7.属于行政执法|8.属于行政查询";

    /** Table three with the labels in the middle replaced; {@code first} is what its first line becomes. */
    private static String withLostLabels(String first, String label, boolean less) {
        String all = REPORT.replaceAll("(?:" + LOST + ")[^\t\n]*", label).replaceFirst("(\n)([^\n]*勾稽关系[^\n]*)", first);
        return less ? all.replaceFirst("(?m)^.*1.本机关不掌握.*\n", "") : all;
    }

    /** Table four in one line behind {@code before}, which stands for the last cell of table three. */
    private static String fourthGlued(String before) {
        int third = REPORT.indexOf("1\n四、政府信息公开行政复议");
        int fifth = REPORT.indexOf("五、存在");
        String fourth = REPORT.substring(third, fifth).replaceAll("[\t\n]", "");
        return REPORT.substring(0, third)
                + before
                + fourth.substring("1四、政府信息公开行政复议、行政诉讼情况".length())
                + "\n"
                + REPORT.substring(fifth);
    }

    /** The table of this part with its cells run together; {@code open} and {@code close} mark it. */
    private static String glued(String report, String part, String open, String close) {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (String line : report.lines().toList()) {
            if (line.indexOf('\t') < 0) {
                inside = line.startsWith(part + "、");
            }
            out.append(inside ? line.replace("\t", "") : line).append('\n');
        }
        return out.toString().replace(open.substring(1), open).replace(close.replace("⟧", ""), close);
    }

    @Test
    void pointsAtEachTableThatRunsTogether() {
        List<Finding> findings = new ArrayList<>();
        new TableGlued()
                .check(
                        new Subject(
                                RuleTable.read(REPORT.replace("\t", ""), Syntax.PLAIN),
                                CheckOptions.defaults(),
                                Neighbours.none()),
                        findings::add);
        assertThat(findings).hasSize(3);
        assertThat(findings).allMatch(finding -> finding.grade() == Grade.LIKELY);
    }
}
