package org.gouji.report.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.draft.DraftParser;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.samples.TextVariant;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of a report is read in every layout, whatever the line breaks, blanks and brackets. */
class EveryLayoutTest {

    private static final Forms FORMS = Forms.official();
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(FORMS));
    private static final ReportReader READER = new ReportReader(FORMS);

    static Stream<Arguments> layouts() {
        return Stream.of(Layout.values())
                .filter(Layout::readable)
                .flatMap(layout -> Stream.of(TextVariant.values()).map(variant -> Arguments.of(layout, variant)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void allFiguresAreBound(Layout layout, TextVariant variant) {
        List<String> wrong = new ArrayList<>();
        Random random = new Random(7);
        for (String form : List.of("2019", "2021")) {
            for (int i = 0; i < 3; i++) {
                Organ organ = Organ.all().get(random.nextInt(Organ.all().size()));
                SampleReport sample = i == 0
                        ? SampleReport.zero(form)
                        : i == 1 ? SampleReport.correct(form, organ, random) : SampleReport.busy(form, organ, random);
                String written = Layouts.write(sample, layout, variant);
                Report report = READER.read(PARSER.parse(Text.of(written), layout.syntax()));
                compare(sample, form, report, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    static void compare(SampleReport sample, String form, Report report, List<String> wrong) {
        assertThat(report.kind()).isEqualTo(Report.Kind.REPORT);
        assertThat(report.sections())
                .extracting(section -> section.spec().number())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(report.tables()).extracting(table -> table.spec().id()).containsExactly("T2", "T3", "T4");
        assertThat(report.tables()).allMatch(table -> table.spec().form().equals(form));
        FORMS.byId(form).fieldsById().keySet().stream().sorted().forEach(field -> {
            String expected = sample.figures()
                    .getOrDefault(field, "0")
                    .replaceAll("[万元增]", "")
                    .replace("减", "-");
            String actual = report.figures()
                    .number(field)
                    .map(BigDecimal::toPlainString)
                    .orElse("none");
            if (actual.equals("none") || new BigDecimal(expected).compareTo(new BigDecimal(actual)) != 0) {
                wrong.add(form + " " + field + ": " + expected + " read as " + actual);
            }
        });
    }
}
