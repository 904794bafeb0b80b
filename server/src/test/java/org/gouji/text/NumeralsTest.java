package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "7|7",
                "007|7",
                "1200|1200",
                "１２００|1200",
                "1２|12",
                " 12 |12",
                "\u300012\u00a0|12",
                "1,234|1234",
                "12,345,678|12345678",
                "123,456|123456",
                "1000000000000000000000000000000000000001|1000000000000000000000000000000000000001",
                "-100000000000000000000000000000000000001|-100000000000000000000000000000000000001",
                "１，２３４|1234",
                "1,234.5|1234.5",
                "27.948692|27.948692",
                "1.50|1.5",
                "0.0|0",
                "３．５|3.5",
                "-8|-8",
                "+8|8",
                "－8|-8",
                "＋8|8",
                "−8|-8",
                "-0|0",
                "123456789012345678901234567890|123456789012345678901234567890"
            })
    void arabic(String written, BigDecimal value) {
        assertThat(Numerals.arabic(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+",
                ".",
                ",",
                "1 2",
                "10000000000000000000000000000000000000001",
                "-1000000000000000000000000000000000000001",
                "4, 185",
                "1,23",
                "1,2345",
                ",123",
                "1,,234",
                "1234,567",
                "12,34,567",
                "1.",
                ".5",
                "1.2.3",
                "1,234,",
                "1,234,5.6",
                "-.5",
                "-,123",
                "0001,234",
                "1.234,567",
                "--1",
                "1-",
                "1-2",
                "1e5",
                "0x1",
                "12件",
                "十二",
                "O",
                "l",
                "②",
                "1/2",
                "50%"
            })
    void notArabic(String written) {
        assertThat(Numerals.arabic(written)).isEmpty();
    }

    static IntStream numbers() {
        return IntStream.rangeClosed(0, 99);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numberingReadsBack(int value) {
        assertThat(Numerals.chinese(Numerals.toChinese(value))).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"0,零", "1,一", "9,九", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "90,九十", "99,九十九", "100,100"})
    void numbering(int value, String written) {
        assertThat(Numerals.toChinese(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "〇,0",
        "○,0",
        "两,2",
        "一十,10",
        "一十二,12",
        "一百,100",
        "一百零三,103",
        "一百一十,110",
        "一百二十三,123",
        "两百零五,205",
        "九百九十九,999",
        "一千,1000",
        "一千零一,1001",
        "两千零二十三,2023",
        "一万,10000",
        "三万六千,36000",
        "十二万,120000",
        "一百万,1000000",
        "二〇二三,2023",
        "二○二三,2023",
        "二零二零,2020",
        "一二,12",
        "万,10000",
        "二千零十,2010",
        "〇〇〇〇〇〇〇〇〇〇〇七,7",
        "二一四七四八三六四七,2147483647"
    })
    void chinese(String written, int value) {
        assertThat(Numerals.chinese(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "件",
                "一件",
                "1",
                "十1",
                "第一",
                "一、",
                "二 十",
                "半",
                "几十",
                "亿",
                "甲",
                "一一一一一一一一一一一一",
                "〇〇〇〇〇〇〇〇〇〇〇〇七",
                "二一四七四八三六四八",
                "二〇二三年",
                "百分之五",
                "九九九九九九九九九九"
            })
    void notChinese(String written) {
        assertThat(Numerals.chinese(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"０,0", "９,9", "，,','", "．,.", "－,-", "a,a", "一,一", "0,0", "。,。", "！,!", "～,~", "\uff00,\uff00", "｟,｟"})
    void half(char written, char half) {
        assertThat(Numerals.half(written)).isEqualTo(half);
    }
}
