package org.gouji.form;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The official forms are complete and consistent. */
class FormsTest {

    private static final Forms FORMS = Forms.official();

    static List<Form> forms() {
        return FORMS.all();
    }

    @ParameterizedTest
    @CsvSource({
        "2017,none",
        "2018,none",
        "2019,2019",
        "2020,2019",
        "2021,2021",
        "2022,2021",
        "2023,2021",
        "2024,2021",
        "2025,2021",
        "2026,2021",
        "2027,2021",
        "2028,2021",
        "2029,2021",
        "2030,2021"
    })
    void formOfAYear(int year, String form) {
        assertThat(FORMS.forYear(year).map(Form::id).orElse("none")).isEqualTo(form);
    }

    @Test
    void byId() {
        assertThat(FORMS.byId("2019").notice()).isEqualTo("国办公开办函〔2019〕60号");
        assertThat(FORMS.byId("2021").notice()).isEqualTo("国办公开办函〔2021〕30号");
        assertThat(FORMS.newest().id()).isEqualTo("2021");
        assertThatThrownBy(() -> FORMS.byId("2007")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FORMS.newest().table("T5")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2019,T2,8,22", "2021,T2,6,10", "2019,T3,23,161", "2021,T3,25,175", "2019,T4,1,15", "2021,T4,1,15"})
    void rowsAndValues(String form, String table, int rows, int values) {
        TableSpec spec = FORMS.byId(form).table(table);
        assertThat(spec.rows()).hasSize(rows).extracting(RowSpec::id).doesNotHaveDuplicates();
        assertThat(spec.fields()).hasSize(values).extracting(Field::id).doesNotHaveDuplicates();
        assertThat(spec.fields()).allMatch(field -> field.table().equals(table));
    }

    @ParameterizedTest
    @CsvSource({
        "2019,AMOUNT,T2.purchase.amount",
        "2021,AMOUNT,T2.fee.amount",
        "2019,CHANGE,T2.coercion.change T2.fee.change T2.licence.change T2.other.change T2.penalty.change",
        "2021,CHANGE,''"
    })
    void kindsOfValues(String form, Field.Kind kind, String fields) {
        assertThat(FORMS.byId(form).fieldsById().values().stream()
                        .filter(field -> field.kind() == kind)
                        .map(Field::id)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(fields);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sixHeadings(Form form) {
        assertThat(form.sections()).extracting(SectionSpec::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(form.sections())
                .extracting(SectionSpec::heading)
                .containsExactly(
                        "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");
        assertThat(form.section(1).aspects())
                .extracting(AspectSpec::name)
                .containsExactly("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");
        assertThat(form.tables()).extracting(TableSpec::section).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void wordingsOfSectionsAreUnambiguous(Form form) {
        List<String> wordings = form.sections().stream()
                .flatMap(section -> Stream.of(
                                List.of(section.heading()), section.accepted(), section.near(), section.wrong())
                        .flatMap(List::stream))
                .map(Normalizer::label)
                .toList();
        assertThat(wordings).doesNotHaveDuplicates();
        assertThat(form.section(1).aspects().stream()
                        .flatMap(aspect -> Stream.concat(Stream.of(aspect.name()), aspect.variants().stream()))
                        .map(Normalizer::label))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void headingsOfSectionsHoldTheirOwnKeywords(Form form) {
        for (SectionSpec section : form.sections()) {
            assertThat(section.keywords())
                    .as(section.heading())
                    .anyMatch(words -> words.stream().allMatch(section.heading()::contains));
        }
    }

    @Test
    void relationsOfBothForms() {
        assertThat(families("2019"))
                .isEqualTo(Map.of("AR-1", 7L, "AR-2", 7L, "AR-3", 23L, "AR-4", 3L, "AR-7", 5L, "AR-8", 2L));
        assertThat(families("2021")).isEqualTo(Map.of("AR-1", 7L, "AR-2", 7L, "AR-3", 25L, "AR-4", 3L, "AR-11", 2L));
    }

    private static Map<String, Long> families(String form) {
        return FORMS.byId(form).relations().stream().collect(groupingBy(RelationSpec::family, counting()));
    }

    @ParameterizedTest
    @CsvSource({
        "2019,AR-1:c,T3.N.c T3.P.c,EQUAL,T3.R7.c T3.C.c,CERTAIN",
        "2021,AR-3:R6.2,T3.R6.2.t,EQUAL,T3.R6.2.a T3.R6.2.b T3.R6.2.c T3.R6.2.d T3.R6.2.e T3.R6.2.f,CERTAIN",
        "2019,AR-3:R6,T3.R6.t,EQUAL,T3.R6.a T3.R6.b T3.R6.c T3.R6.d T3.R6.e T3.R6.f,CERTAIN",
        "2021,AR-4:direct,T4.direct.total,EQUAL,"
                + "T4.direct.upheld T4.direct.corrected T4.direct.other T4.direct.pending,CERTAIN",
        "2019,AR-7:licence,'',AT_MOST,T2.licence.previous T2.licence.change,CERTAIN",
        "2019,AR-8:normative,T2.normative.opened,AT_MOST,T2.normative.total,LIKELY",
        "2021,AR-11:regulation,T2.regulation.issued,AT_MOST,T2.regulation.inForce T2.regulation.repealed,LOOK"
    })
    void relation(String form, String id, String left, String operator, String right, String grade) {
        RelationSpec spec = FORMS.byId(form).relations().stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(ids(spec.left())).isEqualTo(left);
        assertThat(spec.operator()).hasToString(operator);
        assertThat(ids(spec.right())).isEqualTo(right);
        assertThat(spec.grade()).hasToString(grade);
    }

    private static String ids(List<Field> fields) {
        return fields.stream().map(Field::id).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theTotalIsTheSumOfEveryOtherResult(Form form) {
        Set<String> items = form.table("T3").rows().stream()
                .map(RowSpec::id)
                .filter(row -> row.startsWith("R") && !row.equals("R7"))
                .collect(Collectors.toSet());
        form.relations().stream()
                .filter(relation -> relation.family().equals("AR-2"))
                .forEach(relation -> assertThat(relation.right())
                        .extracting(Field::row)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(items));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void relationsNameValuesOfTheForm(Form form) {
        assertThat(form.relations()).extracting(RelationSpec::id).doesNotHaveDuplicates();
        assertThat(form.relations().stream()
                        .flatMap(relation -> Stream.concat(relation.left().stream(), relation.right().stream())))
                .allMatch(field -> form.field(field.id()).filter(field::equals).isPresent());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void variantsAndFingerprintsReferToLabels(Form form) {
        Set<String> labels = labels(form);
        assertThat(form.variants()).extracting(LabelVariant::label).isSubsetOf(labels);
        assertThat(form.variants())
                .extracting(variant -> Normalizer.label(variant.text()))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        labels.stream().map(Normalizer::label).toList());
        Form other = FORMS.byId(form.id().equals("2019") ? "2021" : "2019");
        form.fingerprint().forEach((table, own) -> {
            assertThat(own).as(table).isSubsetOf(labels(form, table));
            // （六）其他处理 opens a row of values in one form and a group of rows in the other.
            assertThat(own.stream().filter(label -> !label.equals("（六）其他处理")))
                    .as(table)
                    .doesNotContainAnyElementsOf(labels(other, table));
        });
    }

    private static Set<String> labels(Form form) {
        return form.tables().stream()
                .flatMap(table -> labels(form, table.id()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> labels(Form form, String table) {
        return form.table(table).grid().stream()
                .flatMap(row -> row.cells().stream())
                .map(GridCell::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
