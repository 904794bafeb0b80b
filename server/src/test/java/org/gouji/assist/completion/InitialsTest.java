package org.gouji.assist.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.compose.Citations;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.GridCell;
import org.gouji.form.GridRow;
import org.gouji.form.StandardSentence;
import org.gouji.form.TableSpec;
import org.gouji.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"主动公开, zdgk", "（二）依申请公开, eysqgk", "重复申请, cfsq", "行政复议, xzfy", "国办函〔2020〕109号, gbhh", "abc, ''"})
    void areThoseOfTheWords(String words, String letters) {
        assertThat(Initials.of(words)).isEqualTo(letters);
    }

    @Test
    void coverEveryCharacterOfTheForms() {
        for (Form form : Forms.official().all()) {
            Stream<String> labels = form.tables().stream()
                    .map(TableSpec::grid)
                    .flatMap(List::stream)
                    .map(GridRow::cells)
                    .flatMap(List::stream)
                    .map(GridCell::text);
            Stream<String> others = Stream.of(
                    Skeleton.of(form, "青岚市水务局", form.firstYear(), Notation.TAB).text("\n"),
                    Skeleton.problems(form, false),
                    form.sentence(StandardSentence.NOTHING_ELSE),
                    String.join("", Citations.of(form, form.firstYear(), true)),
                    String.join("", Citations.of(form, 2024, false)));
            Stream.concat(labels, others).forEach(InitialsTest::isCovered);
        }
    }

    private static void isCovered(String words) {
        words.chars()
                .filter(c -> Normalizer.isHan((char) c) && "青岚".indexOf(c) < 0)
                .forEach(c -> assertThat(Initials.of(Character.toString(c)))
                        .as("%c", c)
                        .matches("[a-z]"));
    }

    @Test
    void searchTermsMatchWhatIsTyped() {
        SearchTerms keys = SearchTerms.of("二、主动公开政府信息情况", "主动公开政府信息情况");

        assertThat(List.of("", "二", "二、", "主动", "公开政府", "zdgk", "ZD", "ezd")).allMatch(keys::fit);
        assertThat(List.of("三", "dgk", "主公", "我局主动公开")).noneMatch(keys::fit);
        assertThat(keys.filter("zd")).isEqualTo("zd 二、主动公开政府信息情况 主动公开政府信息情况 ezdgkzfxxqk zdgkzfxxqk");
        assertThat(SearchTerms.of("国办函〔2020〕109号").typedAt("依据国办函〔")).isEqualTo(4);
        assertThat(SearchTerms.of("国办函〔2020〕109号").typedAt("中国")).isZero();
        assertThat(SearchTerms.of("我局").typedAt("由我")).isEqualTo(1);
        assertThat(SearchTerms.of("青岚市水务局").typedAt("青岚市水务局"))
                .as("whole already")
                .isZero();
    }
}
