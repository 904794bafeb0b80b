package org.gouji.check.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.check.Level;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.UnreadTables;
import org.gouji.report.UnreadTables.State;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;

/** Tables one cell a line whose cells are in another order than on the page, as some converters of PDFs write them. */
class ScatteredRowsTest {

    private static final String LINES = RowRulesTest.asCellLines(
                    TestDraft.report(2023).text())
            .replace("\t", "")
            .replaceAll("\n{2,}", "\n");

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());

    /** The label of the row and its numbers in {@code text}, as lines. */
    private static String row(String label) {
        int at = LINES.indexOf("\n" + label) + 1;
        int end = LINES.indexOf('\n', at) + 1;
        while (Character.isDigit(LINES.charAt(end))) {
            end = LINES.indexOf('\n', end) + 1;
        }
        return LINES.substring(at, end);
    }

    private static String numbers(String row) {
        return row.substring(row.indexOf('\n') + 1);
    }

    private List<String> findings(String text) {
        return analyze(text).findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .map(shown -> shown.finding().rule())
                .toList();
    }

    private Analysis analyze(String text) {
        return analyzer.analyze(Text.of(text), Syntax.PLAIN, Settings.defaults());
    }

    @Test
    void aTableInItsOwnOrderIsRead() {
        assertThat(findings(LINES)).isEmpty();
    }

    @Test
    void numbersBeforeTheirLabelAndTheLabelsOfTheGroupsAreToldOnce() {
        String total = row("（七）总计");
        String moved = LINES.replace(total, numbers(total) + "（三）不予公\n开\n（四）无法提\n供\n" + "（七）总计\n");
        Analysis analysis = analyze(moved);
        assertThat(findings(moved)).isEqualTo(List.of("table-glued"));
        assertThat(analysis.report().tables())
                .extracting(table -> UnreadTables.state(analysis.report(), table.spec()))
                .isEqualTo(List.of(State.READ, State.PARTLY, State.READ));
    }

    @Test
    void aRowCutByAHeaderOnTheNextPage() {
        String carried = row("四、结转下年度继续办理");
        String[] cells = numbers(carried).split("\n");
        String cut = cells[0] + "\n四、结转下年度继续办理\n商业企业\n科研机构\n"
                + String.join("\n", List.of(cells).subList(1, 6)) + "\n总计\n" + cells[6] + "\n";
        assertThat(findings(LINES.replace(carried, cut))).isEqualTo(List.of("table-glued"));
    }

    @Test
    void aFourthTableWhoseNumbersStandBetweenItsLabels() {
        int header = LINES.indexOf("结果维持");
        int end = LINES.indexOf("五、存在");
        String numbers =
                LINES.substring(header, end).replaceAll("(?m)^[^0-9\n].*\n", "").strip();
        String[] all = numbers.split("\\s+");
        assertThat(all).hasSize(15);
        StringBuilder table = new StringBuilder();
        String[] labels = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
        for (int i = 0; i < 15; i++) {
            table.append(labels[i % 5]).append('\n').append(all[i]).append('\n');
        }
        assertThat(findings(LINES.substring(0, header) + table + LINES.substring(end)))
                .isSubsetOf(List.of("table-glued"));
    }

    @Test
    void aNumberThatIsLostIsStillMissed() {
        String total = row("（七）总计");
        String numbers = numbers(total);
        String less = "（七）总计\n" + numbers.substring(numbers.indexOf('\n') + 1);
        assertThat(findings(LINES.replace(total, less))).isEqualTo(List.of("table-cellcount"));
    }

    @Test
    void aRowThatLostItsLabelIsStillTold() {
        String second = row("2.重复申请");
        assertThat(findings(LINES.replace(second, numbers(second)))).isEqualTo(List.of("row-extra"));
    }

    @Test
    void labelsOfGroupsMayStandBesideAPieceOfTheRows() {
        String flow = TestDraft.report(2023).text().replaceAll("\t+", "   ");
        assertThat(findings(flow)).isEmpty();
        String beside = flow.replaceAll("(?m)^.*1\\.本机关不掌握相关政府信息", "  三、本年度  （四）无  1.本机关不掌握相关")
                .replaceAll("(?m)^(.*1\\.本机关不掌握相关 .*)$", "$1\n  办理结果  法提供   政府信息");
        assertThat(beside).contains("（四）无  1.本机关不掌握相关 ").contains("法提供   政府信息");
        assertThat(findings(beside)).isEmpty();
        assertThat(findings(beside.replace("1.本机关不掌握相关 ", "1.本单位从来不管 "))).isNotEmpty();
    }

    /** A column of running numbers before the labels is no figure, and a figure in it is none of the form. */
    @Test
    void rowsMayBeNumbered() {
        String plain = TestDraft.report(2023).text();
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (String line : plain.split("\n", -1)) {
            boolean row = line.matches(".*\\p{IsHan}.*(?:\t[0-9]+){7}");
            numbered.append(row ? ++number + "\t" : line.contains("\t申请人") ? "序号\t" : "")
                    .append(line)
                    .append('\n');
        }
        assertThat(number).isGreaterThan(20);
        assertThat(findings(numbered.toString())).isEmpty();
        String wrong = numbered.toString().replaceFirst("（七）总计\t\t5", "（七）总计\t\t9");
        assertThat(wrong).isNotEqualTo(numbered.toString());
        assertThat(findings(wrong)).isNotEmpty().allMatch(rule -> rule.startsWith("sum-"));
        String lacking = numbered.toString().replaceFirst("(?m)^.*2\\.重复申请.*\n", "");
        assertThat(findings(lacking)).isEqualTo(List.of("row-missing"));
    }

    /** However far the columns of the labels are from one another. */
    @Test
    void labelsOfGroupsMayStandFarBesideTheRows() {
        String flow = TestDraft.report(2023).text().replaceAll("\t+", "   ");
        String beside = flow.replaceAll("(?m)^.*(3\\.补正后申请内容仍不明确)", "  度办理" + " ".repeat(30) + "$1")
                .replaceAll("(?m)^.*(1\\.信访举报投诉类申请)", "  结果" + " ".repeat(32) + "$1");
        assertThat(beside).contains("度办理   ").contains("  结果   ");
        assertThat(findings(beside)).isEmpty();
    }

    @Test
    void whatWasReadIsStillChecked() {
        String total = row("（七）总计");
        String first = row("一、本年新收");
        String wrong = first.substring(0, first.indexOf('\n') + 1) + "9" + numbers(first);
        String moved =
                LINES.replace(total, numbers(total) + "（三）不予公\n开\n" + "（七）总计\n").replace(first, wrong);
        assertThat(findings(moved)).contains("table-glued", "sum-row");
    }
}
