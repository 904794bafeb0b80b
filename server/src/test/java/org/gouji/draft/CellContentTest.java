package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellContentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "12", " 12 ", "12件", "12 件", "１２件", "1,200条", "-3", "3.5万元", "3元", "2万", "增3", "减4", "增加3件", "减少4",
                " 减 4"
            })
    void numbers(String text) {
        assertThat(CellContent.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "件", "万元", "十二", "12月", "12件件", "约12", "第12件", "增", "减", "增长3", "3增", "加3", "/", "元3", "增长", "件12"
            })
    void noNumbers(String text) {
        assertThat(CellContent.isNumber(text)).isFalse();
    }

    @Test
    void longLinesAreNoNumbers() {
        assertThat(CellContent.isNumber("1" + " ".repeat(59))).isTrue();
        assertThat(CellContent.isNumber("1" + " ".repeat(60))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", " - ", "—", "——", "无", "不适用", "N/A", "\\"})
    void marks(String text) {
        assertThat(CellContent.isMark(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "无误", "/ /", "---"})
    void noMarks(String text) {
        assertThat(CellContent.isMark(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12件,12",
        "' 12件 ',12",
        "'12 件','12 '",
        "12万元,12",
        "12元,12",
        "12万,12",
        "１２件,１２",
        "12,12",
        "' 12 ',12",
        "件,件",
        "万元,万元",
        "一件,一件",
        "12月,12月",
        "'',''"
    })
    void withoutUnit(String written, String number) {
        assertThat(CellContent.withoutUnit(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "增3,true",
        "减 4,true",
        "增加3件,true",
        "减少4,true",
        "3,false",
        "-3,false",
        "增,false",
        "增长3,false",
        "'',false"
    })
    void changes(String written, boolean change) {
        assertThat(CellContent.isChange(written)).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({
        "第 1234 页   共 1234 页,true",
        "第 1234  页   共 1234  页,true",
        "第 1234    页   共 1234   页,false",
        "第 12345 页,false",
        "12/1234,true"
    })
    void pageMarks(String line, boolean mark) {
        assertThat(PageMarks.isMark(line)).isEqualTo(mark);
    }
}
