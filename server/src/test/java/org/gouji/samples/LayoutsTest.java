package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.GeneratedFile;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the generator: its reports satisfy every relation, and every layout shows every figure in order. */
class LayoutsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void drawsFiguresThatHoldEveryRelation(String form) {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            SampleReport report = SampleReport.correct(form, random);
            for (RelationSpec relation : report.spec().relations()) {
                int sign = sum(report, relation.left()).compareTo(sum(report, relation.right()));
                boolean holds = relation.operator() == RelationSpec.Operator.EQUAL ? sign == 0 : sign <= 0;
                assertThat(holds).as("%s in %s", relation.id(), report).isTrue();
            }
        }
    }

    private static BigDecimal sum(SampleReport report, List<Field> fields) {
        return fields.stream()
                .map(field -> report.figures().get(field.id()).replace('减', '-'))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COLUMNS")
    void showsEveryFigureInOrder(Layout layout) {
        Random random = new Random(5);
        for (String form : List.of("2019", "2021")) {
            SampleReport report = SampleReport.busy(form, Organ.all().get(8), random);
            String text = Layouts.write(report, layout);
            int from = text.indexOf("第二十条");
            for (String figure : figures(report).toList()) {
                from = text.indexOf(figure, from) + figure.length();
                assertThat(from).as("%s in %s", figure, text).isGreaterThanOrEqualTo(figure.length());
            }
        }
    }

    private static Stream<String> figures(SampleReport report) {
        return report.spec().tables().stream()
                .flatMap(table -> table.fields().stream())
                .map(field -> report.figures().get(field.id()));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    @Tag(GeneratedFile.TAG)
    void keepsItsSample(Layout layout) {
        Path file = Path.of("src", "test", "resources", "samples", SampleFiles.name(layout));
        GeneratedFile.check(file, SampleFiles.sample(layout));
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void keepsTheSamplesOfTheDocs() {
        DocSamples.all().forEach((name, text) -> GeneratedFile.check(Path.of("..", "docs", "samples", name), text));
    }
}
