package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.draft.Table.Notation;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.samples.TextVariant;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a rewritten table goes, and what is kept beside it. */
class NormalTablePlaceTest {

    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Reports.FORMS);
    private static final TableSpec T4 = Reports.FORMS.newest().table("T4");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GLUED", "COLUMNS", "ONE_LINE", "WEB_PAGE", "PDF_VERTICAL", "PIPE_CUT"})
    void everyLayoutIsWrittenAsTheFormPrintsIt(Layout layout) {
        SampleReport sample =
                SampleReport.busy("2021", Organ.all().get(2), new Random(3)).with("T2.fee.amount", "0");
        Report report = ANALYZER.read(Text.of(Layouts.write(sample, layout)), layout.syntax());

        for (String id : List.of("T2", "T3", "T4")) {
            BoundTable table = report.table(id).orElseThrow();
            String official = new TableWriter(
                            table.spec(),
                            Notation.TAB,
                            field -> sample.figures().get(field.id()))
                    .table("\n");
            assertThat(NormalTable.text(report, table, Notation.TAB, "\n")).contains(official);
        }
        Report again = ANALYZER.read(report.text().apply(edits(report)), layout.syntax());
        assertThat(again.draft().blocks(Table.class)).hasSize(3);
        assertThat(edits(again)).as("twice equals once").isEmpty();
    }

    /** Blank lines may part the labels of a header from its table; they are not left behind. */
    @ParameterizedTest
    @EnumSource(TextVariant.class)
    void nothingOfATableIsLeftWhereItStood(TextVariant variant) {
        for (String form : List.of("2019", "2021")) {
            SampleReport sample = SampleReport.busy(form, Organ.all().get(1), new Random(19));
            Text start = Text.of(Layouts.write(sample, Layout.CELL_PLAIN_BLANKS, variant));

            Text once = start.apply(edits(ANALYZER.read(start, Syntax.PLAIN)));

            Report report = ANALYZER.read(once, Syntax.PLAIN);
            assertThat(edits(report)).isEmpty();
            assertThat(report.draft().blocks(Paragraph.class))
                    .noneMatch(block -> once.slice(block.span()).matches("行政复议|行政诉讼|结果维持|信息内容|申请人情况"));
        }
    }

    /** N is a line break; Markdown wants two of them on either side, tabs one. */
    @ParameterizedTest
    @CsvSource({
        "上文N%N下文,上文NN%NN下文",
        "上文NN%NN下文,上文NN%NN下文",
        "上文NNN%NNN下文,上文NNN%NNN下文",
        "上文N N%N　N下文,上文N N%N　N下文",
        "上文N  %　　N下文,上文NN%NN下文",
        "%N下文,%NN下文",
        "N%,N%",
        "%,%",
        "上文N%N,上文NN%N"
    })
    void standsApartFromProse(String before, String after) {
        for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            String tabs = new TableWriter(T4, Notation.TAB).table(lineBreak);
            String pipes = new TableWriter(T4, Notation.PIPE).table(lineBreak);

            assertThat(normal(before.replace("N", lineBreak).replace("%", tabs), Notation.PIPE))
                    .isEqualTo(after.replace("N", lineBreak).replace("%", pipes));
        }
    }

    @ParameterizedTest
    @CsvSource({"上文%下文,上文N%N下文", "上文N%N下文,上文N%N下文", "上文 % 下文,上文 N%N 下文", "'  %  ',%"})
    void aTableWithinALineGetsLinesOfItsOwn(String before, String after) {
        String html = new TableWriter(T4, Notation.TAB)
                .table("\n")
                .lines()
                .map(row -> "<tr><td>" + row.replace("\t", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining("", "<table>", "</table>"));

        assertThat(normal(before.replace("N", "\n").replace("%", html), Notation.TAB))
                .isEqualTo(after.replace("N", "\n").replace("%", new TableWriter(T4, Notation.TAB).table("\n")));
    }

    @Test
    void aTableThatStandsSoAlreadyIsNotTouched() {
        Report report = Reports.read(Reports.zeros(Notation.TAB));

        assertThat(report.tables())
                .hasSize(3)
                .allSatisfy(table -> assertThat(NormalTable.edit(report, table, Notation.TAB))
                        .isEmpty());
    }

    /** In the row of 行政许可: what is not understood there, or would be lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政许可→0→0→0→0→0",
                "行政许可→0→见附件→",
                "行政许可→0→→\n行政许可→0→→",
                "行政许可→0→→\n行政检查→0→→",
                "行政许可→0→→\n以上不含下属单位。",
                "行政许可（含备案）→0→→",
                "行政许可(含备案)→0→→"
            })
    void whatIsNotUnderstoodStays(String row) {
        Report report = Reports.read(Reports.line(Reports.zeros(Notation.TAB), "行政许可", row));

        assertThat(NormalTable.edit(report, report.table("T2").orElseThrow(), Notation.PIPE))
                .isEmpty();
        assertThat(NormalTable.edit(report, report.table("T4").orElseThrow(), Notation.PIPE))
                .isPresent();
    }

    /** Header labels that were separated from the table, and one that was broken in two. */
    @ParameterizedTest
    @CsvSource({
        "第二十条第（一）项→→→⏎,第二十条第（一）项⏎⏎",
        "第二十条第（一）项→→→⏎信息内容→,第二十条第（一）项⏎⏎信息内容⏎⏎",
        "行政规范性文件→,行政规范性⏎文件→",
        "本年处理决定数量→→⏎行政处罚,本年处理⏎决定数量⏎行政处罚"
    })
    void piecesOfLabelsBelongToTheTable(String official, String written) {
        String zeros = Reports.zeros(Notation.TAB);
        String broken = zeros.replace(
                official.replace('→', '\t').replace('⏎', '\n'),
                written.replace('→', '\t').replace('⏎', '\n'));
        assertThat(broken).isNotEqualTo(zeros);
        Report report = Reports.read(broken);

        assertThat(report.text().apply(edits(report)).string()).isEqualTo(zeros);
    }

    private static List<Edit> edits(Report report) {
        return report.tables().stream()
                .flatMap(table -> NormalTable.edit(report, table, Notation.TAB).stream())
                .toList();
    }

    /** A page number or a comment in the middle of a table is kept. */
    @ParameterizedTest
    @ValueSource(strings = {"- 3 -\n", "<!-- 核 -->\n", "\n", "→→→\n"})
    void whatMeansNothingGoes(String between) {
        Report report =
                Reports.read(Reports.zeros(Notation.TAB).replace("行政处罚\t", between.replace('→', '\t') + "行政处罚\t"));
        String comment = between.startsWith("<") ? between : "";

        assertThat(NormalTable.text(report, report.table("T2").orElseThrow(), Notation.TAB, "\n"))
                .contains(comment + new TableWriter(Reports.FORMS.newest().table("T2"), Notation.TAB).table("\n"));
    }

    private static String normal(String written, Notation notation) {
        Report report = ANALYZER.read(Text.of(written), Syntax.PLAIN);
        Optional<Edit> edit = report.table("T4").flatMap(table -> NormalTable.edit(report, table, notation));
        return report.text().apply(edit.stream().toList()).string();
    }
}
