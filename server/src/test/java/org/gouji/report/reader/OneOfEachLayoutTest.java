package org.gouji.report.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.draft.DraftParser;
import org.gouji.form.Forms;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.samples.TextVariant;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One busy report in each layout: quick enough for mutation runs, where {@link EveryLayoutTest} is not. */
class OneOfEachLayoutTest {

    private static final Forms FORMS = Forms.official();
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(FORMS));
    private static final ReportReader READER = new ReportReader(FORMS);

    static Stream<Arguments> layouts() {
        return Stream.of(Layout.values())
                .filter(Layout::readable)
                .flatMap(layout -> Stream.of(
                        Arguments.of(layout, layout.ordinal() % 2 == 0 ? "2019" : "2021", TextVariant.NONE),
                        Arguments.of(layout, layout.ordinal() % 2 == 0 ? "2021" : "2019", TextVariant.BROKEN_LABELS)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("layouts")
    void isReadWholly(Layout layout, String form, TextVariant variant) {
        SampleReport sample = SampleReport.busy(
                form, Organ.all().get(layout.ordinal() % Organ.all().size()), new Random(7));
        read(sample, form, layout, variant, PARSER, READER);
    }

    @Test
    void byNewReadersAsWell() {
        SampleReport sample = SampleReport.busy("2021", Organ.all().get(3), new Random(7));
        Forms forms = Forms.official();
        DraftParser parser = new DraftParser(new FormVocabulary(forms));
        read(sample, "2021", Layout.CELL_PLAIN, TextVariant.NONE, parser, new ReportReader(forms));
    }

    private static void read(
            SampleReport sample,
            String form,
            Layout layout,
            TextVariant variant,
            DraftParser parser,
            ReportReader reader) {
        String written = Layouts.write(sample, layout, variant);
        Report report = reader.read(parser.parse(Text.of(written), layout.syntax()));
        List<String> wrong = new ArrayList<>();
        EveryLayoutTest.compare(sample, form, report, wrong);
        assertThat(wrong).isEmpty();
        assertThat(report.tables())
                .allSatisfy(table -> assertThat(table.unbound()).isEmpty());
        assertThat(report.relations())
                .allSatisfy(result -> assertThat(result.state()).isEqualTo(RelationResult.State.HOLDS));
    }
}
