package org.gouji.report.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.Level;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.UnreadTables;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Table three with one cell a line, as it comes out of a PDF: where it has come apart that is told once, and nothing is
 * made of the pieces; where a person has left something out, that is told as ever.
 */
class TornTableTest {

    private static final Pattern ZEROS = Pattern.compile("(?<=\n)0\n0\n0\n0\n0\n0\n0\n");

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());

    /** One cell a line, without the header. */
    private static String lines() {
        return TestDraft.printed("2021", "T3")
                .lines()
                .skip(3)
                .flatMap(line -> Stream.of(line.split("→")))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("\n", "自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n", "\n"));
    }

    private Analysis analysis(UnaryOperator<String> torn) {
        String table = torn.apply(lines());
        assertThat(table).isNotEqualTo(lines());
        return analyzer.analyze(
                Text.of(TestDraft.report(2023).body(3, table).text()), Syntax.PLAIN, Settings.defaults());
    }

    private List<String> told(UnaryOperator<String> torn) {
        return analysis(torn).findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .map(shown -> shown.finding().rule())
                .toList();
    }

    private static UnaryOperator<String> replaced(String part, String by) {
        return table -> {
            assertThat(table).contains(part);
            return table.replace(part, by);
        };
    }

    /** The numbers of some rows of zeros become {@code other}. */
    private static UnaryOperator<String> rows(List<Integer> which, String... other) {
        return table -> {
            Matcher matcher = ZEROS.matcher(table);
            StringBuilder torn = new StringBuilder();
            List<Integer> left = new ArrayList<>(which);
            for (int row = 0; matcher.find(); row++) {
                int at = left.indexOf(row);
                matcher.appendReplacement(torn, at < 0 ? matcher.group() : other[at % other.length]);
            }
            return matcher.appendTail(torn).toString();
        };
    }

    static Stream<Arguments> torn() {
        return Stream.of(
                Arguments.of(
                        "the numbers of the last rows before their labels",
                        replaced(
                                "（七）总计\n5\n1\n0\n0\n0\n0\n6\n四、结转下年度继续办理\n1\n0\n0\n0\n0\n0\n1\n",
                                "5\n1\n0\n0\n0\n0\n6\n1\n0\n0\n0\n0\n0\n1\n（七）总计\n四、结转下年度继续办理\n")),
                Arguments.of(
                        "the labels of the last rows before their numbers",
                        replaced(
                                "（七）总计\n5\n1\n0\n0\n0\n0\n6\n四、结转下年度继续办理\n",
                                "（七）总\n计\n四、结转下年度继续办理\n5\n1\n0\n0\n0\n0\n6\n")),
                Arguments.of(
                        "counts of all kinds",
                        rows(List.of(1, 4, 7), "0\n0\n", "0\n0\n0\n0\n", "0\n0\n0\n0\n0\n0\n0\n0\n0\n")),
                Arguments.of(
                        "a row of numbers behind the end of its label",
                        replaced("2.重复申请\n0\n0\n0\n0\n0\n0\n0\n", "2.重复\n申请 0 0 0 0 0 0 0\n")),
                Arguments.of("a label in pieces between the numbers", replaced("（七）总计\n5\n1\n", "（七\n5\n）总\n1\n计\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("torn")
    void isToldOnce(String name, UnaryOperator<String> torn) {
        assertThat(told(torn)).isSubsetOf("table-glued").hasSizeLessThan(2);
    }

    /** Whole all the same: a page with its rows in lines, a number that runs into its label. */
    static Stream<Arguments> whole() {
        return Stream.of(
                Arguments.of("rows in lines", rows(List.of(2, 3, 4, 5), "0 0 0 0 0 0 0\n")),
                Arguments.of(
                        "a number at its label",
                        replaced("（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n1\n", "（二）部分公开（区分处理的，\n只计这一情形，不计其他情形） 1\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void isRead(String name, UnaryOperator<String> torn) {
        Analysis analysis = analysis(torn);
        assertThat(analysis.report().figures().all().stream()
                        .filter(figure -> figure.field().table().equals("T3")))
                .hasSize(175);
        assertThat(told(torn)).isEmpty();
    }

    /** What a person forgets. */
    static Stream<Arguments> forgotten() {
        return Stream.of(
                Arguments.of("a row", replaced("2.重复申请\n0\n0\n0\n0\n0\n0\n0\n", ""), Optional.of("row-missing")),
                Arguments.of("a number", rows(List.of(4), "0\n0\n0\n0\n0\n0\n"), Optional.of("table-cellcount")),
                Arguments.of("a label", replaced("2.重复申请\n", ""), Optional.of("row-extra")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgotten")
    void whatIsForgottenIsTold(String name, UnaryOperator<String> torn, Optional<String> rule) {
        assertThat(told(torn)).containsExactly(rule.orElseThrow());
    }

    /** The other rows of a table that has lost two labels are checked. */
    @Test
    void theOtherRowsAreChecked() {
        UnaryOperator<String> torn = table -> replaced("（一）予以公开\n3\n", "（一）予以公开\n4\n")
                .apply(replaced(
                                "（七）总计\n5\n1\n0\n0\n0\n0\n6\n四、结转下年度继续办理\n",
                                "（七）总\n计\n四、结转下年度继续办理\n5\n1\n0\n0\n0\n0\n6\n")
                        .apply(table));
        assertThat(told(torn)).containsExactlyInAnyOrder("sum-row", "table-glued");
        assertThat(UnreadTables.state(
                        analysis(torn).report(), Forms.official().byId("2021").table("T3")))
                .isEqualTo(UnreadTables.State.PARTLY);
    }

    /** A table of the report's own is not table three for a row named 其他. */
    @Test
    void aTableOfTheReportsOwn() {
        String own = "渠道\t2022年（条）\t2023年（条）\n门户网站\t1023\t1107\n政务微信\t312\t384\n其他\t46\t43\n合计\t1381\t1534\n";
        String text = TestDraft.report(2023)
                .line("（一）主动公开", "（一）主动公开。全年主动公开政府信息1534条。\n" + own)
                .text();
        assertThat(toldOf(text)).isEmpty();
    }

    /** Of what something is a share, a table that was not read may say. */
    @Test
    void aShareOfWhatWasNotRead() {
        String sentence = "（二）依申请公开。全年收到政府信息公开申请6件，上年结转1件，均按期办理。办结的申请中，予以公开3件，占50.2%。";
        String read = TestDraft.report(2023).line("（二）依申请公开", sentence).text();
        String unread = TestDraft.report(2023)
                .line("（二）依申请公开", sentence)
                .body(
                        3,
                        rows(List.of(1, 4, 7), "0\n0\n", "0\n0\n0\n0\n", "0\n0\n0\n0\n0\n0\n0\n0\n0\n")
                                .apply(lines()))
                .text();
        assertThat(toldOf(read)).contains("prose-percent");
        assertThat(toldOf(unread)).containsExactly("table-glued");
    }

    private List<String> toldOf(String text) {
        return analyzer.analyze(Text.of(text), Syntax.PLAIN, Settings.defaults()).findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .map(shown -> shown.finding().rule())
                .toList();
    }
}
