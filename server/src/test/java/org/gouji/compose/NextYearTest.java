package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.Analyzer;
import org.junit.jupiter.api.Test;

class NextYearTest {

    private static final Forms FORMS = Forms.official();
    private static final Analyzer ANALYZER = new Analyzer(FORMS);

    @Test
    void movesYearsOnAndCarriesOver() {
        Report next = read(of("2020", LocalDate.of(2021, 1, 18)).text("\n"));

        assertThat(next.identity().year().orElseThrow().value()).isEqualTo(2021);
        assertThat(next.identity().organ().orElseThrow().name()).isEqualTo("青岚市水务局");
        assertThat(next.identity().periods())
                .singleElement()
                .satisfies(period -> assertThat(period.end().year()).isEqualTo(2021));
        assertThat(next.text().string())
                .endsWith("2022年1月18日\n")
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
    void aDayThatTheYearDoesNotHaveIsTheLastOfItsMonth() {
        assertThat(of("2023", LocalDate.of(2024, 2, 29)).signed()).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void sentencesAreLeftOutOrKeptInComments() {
        Report last = read(last("2023", LocalDate.of(2024, 1, 18)));

        assertThat(NextYear.of(last, FORMS, Notation.TAB, false).orElseThrow().text("\n"))
                .doesNotContain("<!--", "2023年度未收取");
        assertThat(NextYear.of(last, FORMS, Notation.TAB, true).orElseThrow().text("\n"))
                .contains("六、其他需要报告的事项\n<!-- 依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度未收取信息处理费。 -->\n")
                .contains("<!-- （二）依申请公开。");
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
                        signed,
                        plain.notation(),
                        field -> field.id().equals("T3.C.a") || field.id().equals("T3.C.t") ? "3" : "0",
                        plain.notes())
                .text("\n");
    }

    private static Report read(String text) {
        return ANALYZER.read(Text.of(text), Syntax.PLAIN);
    }
}
