package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.check.Level;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A composed report is read back as it was, and is correct. */
class SkeletonTest {

    private static final Forms FORMS = Forms.official();
    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(FORMS);

    static Stream<Arguments> formsAndNotations() {
        return Stream.of("2019", "2021")
                .flatMap(form -> Stream.of(Notation.PIPE, Notation.TAB).map(notation -> Arguments.of(form, notation)));
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsAndNotations")
    void isReadBackAsItWasMeant(String form, Notation notation) {
        Random random = new Random(41);
        for (int i = 0; i < 25; i++) {
            Organ organ = Organ.all().get(random.nextInt(Organ.all().size()));
            SampleReport sample = SampleReport.correct(form, organ, random);
            String lineBreak = i % 2 == 0 ? "\n" : "\r\n";
            Analysis analysis = analyze(
                    Skeleton.of(sample.spec(), organ.name(), sample.year(), notation)
                            .withCells(field -> sample.figures().getOrDefault(field.id(), "0"))
                            .text(lineBreak),
                    notation);

            isMeant(analysis.report(), sample);
            assertThat(graveFindings(analysis)).as("%s", sample).isEmpty();
        }
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsAndNotations")
    void isCleanWithoutFigures(String form, Notation notation) {
        for (Organ organ : Organ.all()) {
            int year = FORMS.byId(form).firstYear();
            Analysis analysis = analyze(
                    Skeleton.of(FORMS.byId(form), organ.name(), year, notation).text("\n"), notation);

            assertThat(graveFindings(analysis)).as("%s", organ).isEmpty();
        }
    }

    @Test
    void keepsNotesInComments() {
        Skeleton plain = Skeleton.of(FORMS.newest(), "青岚市水务局", 2024, Notation.PIPE);
        Skeleton noted = new Skeleton(
                plain.form(),
                plain.organ(),
                plain.year(),
                plain.signed(),
                plain.notation(),
                plain.cells(),
                Map.of(
                        new Skeleton.NotePlace(0, 0),
                        List.of("去年的开头"),
                        new Skeleton.NotePlace(5, 0),
                        List.of("去年 --> 的问题")));

        assertThat(noted.text("\n")).contains("日。\n\n<!-- 去年的开头 -->\n\n## 一、", "如下：\n\n<!-- 去年 - -> 的问题 -->\n\n## 六、");
    }

    /** Part five speaks of 《条例》 only if that was explained before. */
    @Test
    void aPartByItself() {
        Skeleton plain = Skeleton.of(FORMS.newest(), "青岚市水务局", 2024, Notation.TAB);
        Skeleton markdown = Skeleton.of(FORMS.newest(), "青岚市水务局", 2024, Notation.PIPE);

        assertThat(plain.part(plain.form().sections().get(4), "\n", true))
                .isEqualTo("五、存在的主要问题及改进情况\n对照《条例》要求，现将工作中存在的主要问题和改进措施报告如下：");
        assertThat(markdown.part(plain.form().sections().get(4), "\r\n", false))
                .isEqualTo("## 五、存在的主要问题及改进情况\r\n\r\n对照《中华人民共和国政府信息公开条例》要求，现将工作中存在的主要问题和改进措施报告如下：");
        assertThat(Skeleton.problems(FORMS.newest(), true)).startsWith("对照《条例》要求");
        assertThat(markdown.part(plain.form().sections().get(0), "\n", true))
                .startsWith("## 一、总体情况\n\n### （一）主动公开\n\n### （二）依申请公开\n\n2024年未收到")
                .endsWith("### （五）监督保障\n\n未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。");
    }

    @Test
    void beginsWithItsTitleAndEndsWithItsSignature() {
        Skeleton plain = Skeleton.of(FORMS.newest(), "远山省档案馆", 2024, Notation.TAB);
        Skeleton markdown = Skeleton.of(FORMS.newest(), "远山省档案馆", 2024, Notation.PIPE);

        assertThat(plain.text("\n"))
                .startsWith("远山省档案馆2024年政府信息公开工作年度报告\n\n本报告根据")
                .endsWith("\n\n" + " ".repeat(40) + "远山省档案馆\n" + " ".repeat(40) + "2025年1月31日\n");
        assertThat(markdown.text("\n"))
                .startsWith("# 远山省档案馆2024年政府信息公开工作年度报告\n\n本报告根据")
                .endsWith("\n\n远山省档案馆\n\n2025年1月31日\n");
    }

    private static void isMeant(Report report, SampleReport sample) {
        assertThat(report.sections())
                .extracting(section -> section.spec().number())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(report.sections()).allMatch(section -> section.wording() == Section.Wording.OFFICIAL);
        assertThat(report.sections().get(0).subheadings())
                .extracting(sub -> sub.aspect().orElseThrow().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5).boxed().toList());
        assertThat(report.identity().organ().orElseThrow().name())
                .isEqualTo(sample.organ().name());
        assertThat(report.identity().year().orElseThrow().value()).isEqualTo(sample.year());
        assertThat(report.identity().periods()).singleElement().satisfies(period -> {
            assertThat(period.start().year()).isEqualTo(sample.year());
            assertThat(period.end().month()).isEqualTo(12);
        });
        assertThat(report.identity().signature().orElseThrow().name())
                .isEqualTo(sample.organ().name());
        assertThat(report.identity().date().orElseThrow().date().year()).isEqualTo(sample.year() + 1);
        assertThat(report.tables()).allMatch(table -> table.spec().form().equals(sample.form()));
        assertThat(written(report)).isEqualTo(meant(sample));
    }

    private static Map<String, String> written(Report report) {
        Map<String, String> written = new TreeMap<>();
        report.figures()
                .all()
                .forEach(
                        figure -> written.put(figure.field().id(), report.text().slice(figure.span())));
        return written;
    }

    private static Map<String, String> meant(SampleReport sample) {
        Map<String, String> meant = new LinkedHashMap<>();
        sample.spec()
                .fieldsById()
                .keySet()
                .forEach(id -> meant.put(id, sample.figures().getOrDefault(id, "0")));
        return new TreeMap<>(meant);
    }

    private static List<String> graveFindings(Analysis analysis) {
        return analysis.findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .map(shown -> shown.finding().rule() + " "
                        + analysis.text().slice(shown.finding().span()))
                .toList();
    }

    private static Analysis analyze(String text, Notation notation) {
        Syntax syntax = notation == Notation.PIPE ? Syntax.MARKDOWN : Syntax.PLAIN;
        return ANALYZER.analyze(Text.of(text), syntax, Settings.defaults());
    }

    @Test
    void sentencesLeaveOutWhatIsNotKnown() {
        Map<String, BigDecimal> numbers = Map.of("T3.N.t", BigDecimal.TEN, "T3.P.t", BigDecimal.ONE);
        Sentences sentences =
                new Sentences(FORMS.newest(), 2024, field -> java.util.Optional.ofNullable(numbers.get(field.id())));

        assertThat(sentences.applications()).contains("全年新收政府信息公开申请10件，上年结转1件。");
        assertThat(sentences.results()).isEmpty();
        assertThat(sentences.cases()).isEmpty();
        assertThat(sentences.documents()).isEmpty();
        assertThat(sentences.fees()).isEmpty();
    }
}
