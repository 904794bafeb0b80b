package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    /** In the tables N stands for LF and R for CR; a slash separates lines. */
    private static String breaks(String written) {
        return written.replace('N', '\n').replace('R', '\r');
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'','',0",
                "甲,甲,0",
                "甲N乙,甲/乙,0 2",
                "甲N,甲/,0 2",
                "N,/,0 1",
                "NN,//,0 1 2",
                "甲RN乙,甲/乙,0 3",
                "甲RN,甲/,0 3",
                "RN,/,0 2",
                "RNRN,//,0 2 4",
                "甲R乙,甲/乙,0 2",
                "甲R,甲/,0 2",
                "RR,//,0 1 2",
                "NR,//,0 1 2",
                "甲RRN乙,甲//乙,0 2 4",
                "甲N乙RN丙R丁,甲/乙/丙/丁,0 2 5 7",
                "𠮷N乙,𠮷/乙,0 3",
                "甲\u2028乙\u0085丙\f丁,甲\u2028乙\u0085丙\f丁,0"
            })
    void lines(String written, String lines, String starts) {
        Text text = Text.of(breaks(written));
        List<String> expected = List.of(lines.split("/", -1));
        assertThat(IntStream.range(0, text.lineCount()).mapToObj(text::line)).isEqualTo(expected);
        assertThat(IntStream.range(0, text.lineCount()).mapToObj(line -> String.valueOf(text.lineStart(line))))
                .isEqualTo(List.of(starts.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "甲乙N丙RN丁R戊,0,0",
        "甲乙N丙RN丁R戊,1,0",
        "甲乙N丙RN丁R戊,2,0",
        "甲乙N丙RN丁R戊,3,1",
        "甲乙N丙RN丁R戊,4,1",
        "甲乙N丙RN丁R戊,5,1",
        "甲乙N丙RN丁R戊,6,2",
        "甲乙N丙RN丁R戊,7,2",
        "甲乙N丙RN丁R戊,8,3",
        "甲乙N丙RN丁R戊,9,3",
        "甲乙N丙RN丁R戊,99,3",
        "甲N,2,1",
        "'',0,0",
        "'',5,0"
    })
    void lineOfAnOffset(String written, int offset, int line) {
        assertThat(Text.of(breaks(written)).lineOf(offset)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"甲RN乙,0,0,1,3", "甲RN乙,1,3,4,4", "甲R,0,0,1,2", "甲R,1,2,2,2", "N甲,0,0,0,1"})
    void endsOfALine(String written, int line, int start, int end, int endWithBreak) {
        Text text = Text.of(breaks(written));
        assertThat(text.lineSpan(line)).isEqualTo(new Span(start, end));
        assertThat(text.lineEndWithBreak(line)).isEqualTo(endWithBreak);
    }

    @ParameterizedTest
    @CsvSource({"甲,N", "'',N", "甲N乙RN,N", "甲RN乙N,RN", "甲R乙N,R", "甲RN乙,RN", "R,R"})
    void breakInUse(String written, String lineBreak) {
        assertThat(Text.of(breaks(written)).lineBreak()).isEqualTo(breaks(lineBreak));
    }

    @Test
    void charactersOfASpan() {
        Text text = Text.of("甲乙丙");
        assertThat(text.slice(new Span(1, 3))).isEqualTo("乙丙");
        assertThat(text.slice(Span.at(3))).isEmpty();
    }

    @Test
    void moreLinesThanGuessed() {
        Text text = Text.of("\n".repeat(100));
        assertThat(text.lineCount()).isEqualTo(101);
        assertThat(text.lineStart(100)).isEqualTo(100);
    }

    @Test
    void appliesSeveralEditsInAnyOrder() {
        Text text = Text.of("收到申请3件，办结2件。", 7);
        Text edited = text.apply(List.of(
                new Edit(new Span(9, 10), "4"),
                Edit.insert(0, "全年"),
                Edit.delete(new Span(6, 7)),
                new Edit(new Span(4, 5), "4"),
                Edit.insert(text.length(), "\n")));
        assertThat(edited.string()).isEqualTo("全年收到申请4件办结4件。\n");
        assertThat(edited.version()).isEqualTo(7);
        assertThat(edited.lineCount()).isEqualTo(2);
        assertThat(text.string()).isEqualTo("收到申请3件，办结2件。");
    }

    @Test
    void editsMayTouch() {
        Text text = Text.of("甲乙丙");
        List<Edit> edits = List.of(new Edit(new Span(0, 1), "子"), Edit.insert(1, "丑"), new Edit(new Span(1, 3), "寅"));
        assertThat(text.apply(edits).string()).isEqualTo("子丑寅");
    }

    @Test
    void insertionsAtOnePlaceKeepTheirOrder() {
        List<Edit> edits = List.of(Edit.insert(1, "子"), Edit.insert(1, "丑"));
        assertThat(Text.of("甲乙").apply(edits).string()).isEqualTo("甲子丑乙");
    }

    @Test
    void anInsertionBeforeAReplacementMayBeNamedAfterIt() {
        List<Edit> edits = List.of(new Edit(new Span(1, 2), "丑"), Edit.insert(1, "子"));
        assertThat(Text.of("甲乙").apply(edits).string()).isEqualTo("甲子丑");
    }

    @Test
    void refusesEditsThatOverlapOrLieOutside() {
        Text text = Text.of("甲乙丙");
        assertThatThrownBy(() -> text.apply(List.of(Edit.delete(new Span(0, 2)), Edit.delete(new Span(1, 3)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.apply(List.of(Edit.delete(new Span(0, 2)), Edit.insert(1, "子"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.apply(List.of(Edit.delete(new Span(2, 4)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.apply(List.of(Edit.insert(4, "子")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versions() {
        assertThat(Text.of("甲").version()).isZero();
        Text text = Text.of("甲", 3);
        assertThat(text.withVersion(3)).isSameAs(text);
        assertThat(text.withVersion(4).version()).isEqualTo(4);
        assertThat(text.withVersion(4).string()).isEqualTo("甲");
    }
}
