package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;

class NextYearTest {

    private static final Forms FORMS = Forms.official();
    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(FORMS);

    @Test
    void movesYearsOnAndCarriesOver() {
        Report next = read(of("2020", LocalDate.of(2021, 1, 18)).text("\n"));

        assertThat(next.identity().year().orElseThrow().value()).isEqualTo(2021);
        assertThat(next.identity().organ().orElseThrow().name()).isEqualTo("青岚市水务局");
        assertThat(next.identity().periods())
                .singleElement()
                .satisfies(period -> assertThat(period.end().year()).isEqualTo(2021));
        assertThat(next.text().string())
                .endsWith("2022年X月X日\n")
                .contains("国办公开办函〔2021〕30号")
                .doesNotContain("2020年1月");
        assertThat(next.tables()).allMatch(table -> table.spec().form().equals("2021"));
        assertThat(next.figures().number("T3.P.a"))
                .hasValueSatisfying(number -> assertThat(number).isEqualTo("3"));
        assertThat(next.figures().all())
                .filteredOn(figure -> figure.value().asNumber().isPresent())
                .allMatch(figure -> figure.field().row().equals("P"))
                .hasSize(7);
    }

    @Test
    void theDayIsLeftToBeWritten() {
        assertThat(of("2023", LocalDate.of(2024, 2, 29)).signed()).isEmpty();
        assertThat(of("2023", LocalDate.of(2024, 2, 29)).text("\n")).endsWith("2025年X月X日\n");
    }

    @Test
    void sentencesAreLeftOutOrKeptInComments() {
        Report last = read(last("2023", LocalDate.of(2024, 1, 18)));

        assertThat(NextYear.of(last, FORMS, Notation.TAB, false).orElseThrow().text("\n"))
                .doesNotContain("<!--", "2023年度未收取");
        assertThat(NextYear.of(last, FORMS, Notation.TAB, true).orElseThrow().text("\n"))
                .contains("六、其他需要报告的事项\n<!-- 依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度未收取信息处理费。 -->\n")
                .containsPattern("（二）依申请公开。\\n<!-- 2023年未收到[^\\n]*-->\\n（三）");
    }

    @Test
    void keepsEachSentenceInItsPartAndNoTables() {
        Report last = read(last("2023", LocalDate.of(2024, 1, 18)).replace("\t0\t", "\t1\t"));

        Skeleton next = NextYear.of(last, FORMS, Notation.TAB, true).orElseThrow();

        assertThat(next.notes().get(place(0, 0))).singleElement().asString().startsWith("本报告根据");
        assertThat(next.notes().keySet())
                .extracting(Skeleton.NotePlace::section)
                .doesNotContain(2, 3, 4);
        assertThat(next.notes().get(place(5, 0))).containsExactly("对照《条例》要求，现将工作中存在的主要问题和改进措施报告如下：");
    }

    private static Skeleton.NotePlace place(int section, int aspect) {
        return new Skeleton.NotePlace(section, aspect);
    }

    @Test
    void eachParagraphStaysUnderItsOwnHeading() {
        Report last = read("""
                青岚市水务局2023年政府信息公开工作年度报告
                一、总体情况
                本年度总的情况良好。
                （一）主动公开。公开215条。
                另有图解4篇。
                （二）依申请公开情况
                收到6件。
                1.当面答复2件。
                （三）队伍建设
                培训2次。
                二、主动公开政府信息情况
                """);

        Skeleton next = NextYear.of(last, FORMS, Notation.PIPE, true).orElseThrow();

        assertThat(next.notes().get(place(1, 0))).containsExactly("本年度总的情况良好。", "（三）队伍建设", "培训2次。");
        assertThat(next.notes().get(place(1, 1))).containsExactly("公开215条。", "另有图解4篇。");
        assertThat(next.notes().get(place(1, 2))).containsExactly("收到6件。", "1.当面答复2件。");
        assertThat(next.text("\n"))
                .contains(
                        "### （一）主动公开\n\n<!-- 公开215条。 -->\n\n<!-- 另有图解4篇。 -->\n\n### （二）",
                        "### （二）依申请公开\n\n<!-- 收到6件。 -->\n\n<!-- 1.当面答复2件。 -->\n\n### （三）");
    }

    @Test
    void theProseBehindAHeadingIsKeptToo() {
        Report last = read("青岚市水务局2023年政府信息公开工作年度报告\n六、其他需要报告的事项：本年度无其他事项，特此说明。\n青岚市水务局\n");

        assertThat(NextYear.of(last, FORMS, Notation.TAB, true)
                        .orElseThrow()
                        .notes()
                        .get(place(6, 0)))
                .startsWith("本年度无其他事项，特此说明。");
    }

    /** A missing date, or one that does not exist. */
    @Test
    void theOrganMayStandUnderTheTextOnly() {
        String report = last("2023", LocalDate.of(2024, 1, 18)).replace("青岚市水务局2023年政府信息公开工作年度报告", "2023年政府信息公开工作年度报告");

        assertThat(NextYear.of(read(report), FORMS, Notation.TAB, false)
                        .orElseThrow()
                        .organ())
                .isEqualTo("青岚市水务局");
    }

    @Test
    void theNotationIsThatOfTheDraft() {
        String tabs = last("2023", LocalDate.of(2024, 1, 18));
        String pipes =
                Skeleton.of(FORMS.newest(), "青岚市水务局", 2023, Notation.PIPE).text("\n");

        assertThat(NextYear.notationOf(read(tabs))).isEqualTo(Notation.TAB);
        assertThat(NextYear.notationOf(read(pipes))).isEqualTo(Notation.PIPE);
        assertThat(NextYear.notationOf(read("购物清单"))).isEqualTo(Notation.TAB);
        assertThat(NextYear.notationOf(ANALYZER.read(Text.of(tabs), Syntax.MARKDOWN)))
                .isEqualTo(Notation.PIPE);
    }

    @Test
    void nothingWithoutAYear() {
        assertThat(NextYear.of(read("购物清单"), FORMS, Notation.TAB, false)).isEmpty();
    }

    private static Skeleton of(String year, LocalDate signed) {
        Report last = read(last(year, signed));
        return NextYear.of(last, FORMS, NextYear.notationOf(last), false).orElseThrow();
    }

    private static String last(String written, LocalDate signed) {
        int year = Integer.parseInt(written);
        Skeleton plain = Skeleton.of(FORMS.forYear(year).orElseThrow(), "青岚市水务局", year, Notation.TAB);
        return new Skeleton(
                        plain.form(),
                        plain.organ(),
                        year,
                        Optional.of(signed),
                        plain.notation(),
                        field -> field.id().equals("T3.C.a") || field.id().equals("T3.C.t") ? "3" : "0",
                        plain.notes())
                .text("\n");
    }

    private static Report read(String text) {
        return ANALYZER.read(Text.of(text), Syntax.PLAIN);
    }
}
