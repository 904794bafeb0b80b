package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.CellSum;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of the tables in words. Cells are written as {@code T3.N.t=6}; those that are not named are not known. */
class SentencesTest {

    private static final Form FORM = Reports.FORMS.newest();

    @ParameterizedTest
    @CsvSource({
        "T3.N.t=6 T3.P.t=1,全年新收政府信息公开申请6件，上年结转1件。",
        "T3.N.t=0 T3.P.t=1,全年新收政府信息公开申请0件，上年结转1件。",
        "T3.N.t=6 T3.P.t=0,全年新收政府信息公开申请6件，上年结转0件。",
        "T3.N.t=0 T3.P.t=0,2024年未收到政府信息公开申请，也没有上年度结转的申请。",
        "T3.N.t=6,-",
        "T3.P.t=1,-"
    })
    void applications(String cells, String sentence) {
        assertThat(sentences(cells).applications().orElse("-")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "T3.R1.t=3 T3.R2.t=1 T3.R7.t=4 T3.C.t=2,共办结4件，其中予以公开3件、部分公开1件；结转下年度继续办理2件。",
        "T3.R3.1.t=3 T3.R3.8.t=1 T3.R7.t=4 T3.C.t=0,共办结4件，其中不予公开4件；结转下年度继续办理0件。",
        "T3.R4.1.t=1 T3.R5.1.t=1 T3.R6.3.t=2 T3.R7.t=4 T3.C.t=0,共办结4件，其中无法提供1件、不予处理1件、其他处理2件；结转下年度继续办理0件。",
        "T3.R1.t=3 T3.R7.t=4 T3.C.t=0,共办结4件；结转下年度继续办理0件。",
        "T3.R7.t=0 T3.C.t=1,共办结0件；结转下年度继续办理1件。",
        "T3.R7.t=0 T3.C.t=0,-"
    })
    void results(String cells, String sentence) {
        Map<String, BigDecimal> all = zeros("T3");
        all.putAll(numbers(cells));

        assertThat(new Sentences(FORM, 2024, field -> Optional.ofNullable(all.get(field.id())))
                        .results()
                        .orElse("-"))
                .isEqualTo(sentence);
    }

    @Test
    void resultsAreNotListedIfOneIsNotKnown() {
        Map<String, BigDecimal> all = zeros("T3");
        all.putAll(numbers("T3.R1.t=4 T3.R7.t=4"));
        all.remove("T3.R5.2.t");

        assertThat(new Sentences(FORM, 2024, field -> Optional.ofNullable(all.get(field.id()))).results())
                .contains("共办结4件；结转下年度继续办理0件。");
    }

    @ParameterizedTest
    @CsvSource({
        "T4.review.total=1 T4.direct.total=2 T4.after.total=3,因政府信息公开被申请行政复议1件，被提起行政诉讼5件。",
        "T4.review.total=0 T4.direct.total=0 T4.after.total=3,因政府信息公开被申请行政复议0件，被提起行政诉讼3件。",
        "T4.review.total=1 T4.direct.total=0 T4.after.total=0,因政府信息公开被申请行政复议1件，被提起行政诉讼0件。",
        "T4.review.total=0 T4.direct.total=0 T4.after.total=0,未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。",
        "T4.review.total=1 T4.direct.total=2,-",
        "T4.direct.total=2 T4.after.total=3,-"
    })
    void cases(String cells, String sentence) {
        assertThat(sentences(cells).cases().orElse("-")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "T2.normative.issued=2 T2.normative.repealed=1 T2.normative.inForce=5,制发行政规范性文件2件，废止1件，现行有效5件。",
        "T2.normative.repealed=1 T2.normative.inForce=5,-",
        "T2.normative.issued=2 T2.normative.repealed=1,-"
    })
    void documents(String cells, String sentence) {
        assertThat(sentences(cells).documents().orElse("-")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2020,T3.R6.2.t=0,-",
        "2021,T3.R6.2.t=0,2021年度未收取信息处理费。",
        "2024,T3.R6.2.t=3,2024年度向申请人发出收费通知，其中逾期未缴纳费用3件。",
        "2024,T3.R6.1.t=0,-"
    })
    void fees(int year, String cells, String sentence) {
        String basis = "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），";
        assertThat(new Sentences(FORM, year, known(cells)).fees().orElse("-"))
                .isEqualTo(sentence.equals("-") ? sentence : basis + sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "T3.N.t,T3.N.t=6,收到政府信息公开申请6件",
        "T3.P.t,T3.P.t=1,上年结转政府信息公开申请1件",
        "T3.C.t,T3.C.t=2,结转下年度继续办理2件",
        "T3.C.t,T3.N.t=2,-",
        "T3.R1.t,T3.R1.t=2,-",
        "T3.N.t T3.P.t,T3.N.t=6 T3.P.t=1,-",
        "T4.review.total,T4.review.total=1,因政府信息公开被申请行政复议1件",
        "T4.direct.total T4.after.total,T4.direct.total=2 T4.after.total=3,因政府信息公开被提起行政诉讼5件",
        "T4.direct.total T4.after.total,T4.direct.total=2,-",
        "T4.after.total T4.review.total T4.direct.total,T4.review.total=1 T4.direct.total=2 T4.after.total=3,"
                + "因政府信息公开被申请行政复议1件、被提起行政诉讼5件",
        "T4.review.total T4.direct.total,T4.review.total=1 T4.direct.total=2,-",
        "T4.review.total T4.direct.total T3.N.t,T4.review.total=1 T4.direct.total=2 T3.N.t=1,-"
    })
    void phrases(String sum, String cells, String phrase) {
        CellSum asked = new CellSum(
                List.of(sum.split(" ")).stream()
                        .map(id -> FORM.field(id).orElseThrow())
                        .toList(),
                List.of());
        assertThat(new CountPhrase(FORM, known(cells)).of(asked).orElse("-")).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({"T3.R7.t=6 T3.C.t=1,办结6件，结转下年度继续办理1件", "T3.R7.t=6,-", "T3.C.t=1,-"})
    void outcome(String cells, String phrase) {
        assertThat(new CountPhrase(FORM, known(cells)).outcome().orElse("-")).isEqualTo(phrase);
    }

    /** A title follows where it may be cited; the short one only once it was explained. */
    @ParameterizedTest
    @CsvSource({"2020,false", "2020,true", "2021,false", "2021,true"})
    void citations(int year, boolean shortTitle) {
        List<String> all = Citations.of(FORM, year, shortTitle);

        String inFull = "《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）";
        assertThat(all.get(0)).isEqualTo(shortTitle ? "《条例》" : inFull);
        assertThat(all)
                .contains("《中华人民共和国政府信息公开条例》", "国办公开办函〔2021〕30号", "国务院令第711号")
                .contains("《中华人民共和国行政复议法》", "《中华人民共和国行政诉讼法》")
                .doesNotHaveDuplicates();
        assertThat(all.contains("国办函〔2020〕109号")).isEqualTo(year >= 2021);
        assertThat(all.contains("《政府信息公开信息处理费管理办法》")).isEqualTo(year >= 2021);
        assertThat(all.contains("《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）")).isEqualTo(year >= 2021);
    }

    private static Sentences sentences(String cells) {
        return new Sentences(FORM, 2024, known(cells));
    }

    private static Function<Field, Optional<BigDecimal>> known(String cells) {
        Map<String, BigDecimal> numbers = numbers(cells);
        return field -> Optional.ofNullable(numbers.get(field.id()));
    }

    private static Map<String, BigDecimal> numbers(String cells) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (String cell : cells.split(" ")) {
            numbers.put(cell.substring(0, cell.indexOf('=')), new BigDecimal(cell.substring(cell.indexOf('=') + 1)));
        }
        return numbers;
    }

    private static Map<String, BigDecimal> zeros(String table) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        FORM.table(table).fields().forEach(field -> numbers.put(field.id(), BigDecimal.ZERO));
        return numbers;
    }
}
