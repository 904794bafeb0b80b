package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

    /** What stands in one row is one and the same label (spec A.9). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "（一）予以公开|(一)予以公开",
                "(一) 予以公开|(一)予以公开",
                "〔一〕予以公开|(一)予以公开",
                "【一】予以公开|(一)予以公开",
                "结果 维持|结果维持",
                "结果\u3000维持|结果维持",
                "结果\u00a0维持\t|结果维持",
                "结\u200b果\ufeff维持|结果维持",
                "'无法\r\n提供'|无法提供",
                "无法<br>提供|无法提供",
                "无法<BR />提供|无法提供",
                "<br>提供|提供",
                "公\u0080开|公\u0080开",
                "公\u007f开|公\u007f开",
                "**（七）总计**|(七)总计",
                "`总计`|总计",
                "1.属于国家秘密|1.属于国家秘密",
                "1、属于国家秘密|1.属于国家秘密",
                "1．属于国家秘密|1.属于国家秘密",
                "1。属于国家秘密|1.属于国家秘密",
                "1. 属于国家秘密|1.属于国家秘密",
                "１．属于国家秘密|1.属于国家秘密",
                "１、属于国家秘密|1.属于国家秘密",
                "1·属于国家秘密|1.属于国家秘密",
                "、属于国家秘密|、属于国家秘密",
                "一、本年新收|一、本年新收",
                "行政复议、行政诉讼|行政复议、行政诉讼",
                "危及“三安全一稳定”|危及\"三安全一稳定\"",
                "危及\"三安全一稳定\"|危及\"三安全一稳定\"",
                "危及「三安全一稳定」|危及\"三安全一稳定\"",
                "危及＂三安全一稳定＂|危及\"三安全一稳定\"",
                "区分处理的，只计这一情形|区分处理的,只计这一情形",
                "区分处理的, 只计这一情形|区分处理的,只计这一情形",
                "金额（单位：万元）|金额(单位:万元)",
                "本年增／减|本年增/减",
                "⼀、总体情况|一、总体情况",
                "⾏政复议|行政复议",
                "第⼆⼗条第（⼀）项|第二十条第(一)项",
                "〇|〇",
                "二〇二一年|二〇二一年",
                "㈠予以公开|(一)予以公开",
                "''|''",
                "' \t\u3000'|''"
            })
    void label(String written, String normal) {
        assertThat(Normalizer.label(written)).isEqualTo(normal);
        assertThat(Normalizer.label(Normalizer.label(written))).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "\r\n",
                "\u3000",
                "\u00a0",
                "\u200b\ufeff",
                "\u2000",
                "\u200a",
                "\u2003\u2009\u202f\u205f"
            })
    void blank(String text) {
        assertThat(Normalizer.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", " 。", "一", "-", "\ufffd", "\u0000", "\u1fff", "\u2010"})
    void notBlank(String text) {
        assertThat(Normalizer.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"甲乙,0,2,0,2", "  甲　,0,4,2,3", "甲  乙,1,3,1,1", "' ',0,1,0,0", "'',0,0,0,0", " 甲 ,1,3,1,2"})
    void trim(String text, int from, int to, int start, int end) {
        assertThat(Normalizer.trim(text, new Span(from, to))).isEqualTo(new Span(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "一,true",
        "〇,true",
        "龥,true",
        "\u9fff,true",
        "\ua000,false",
        "㐀,true",
        "\u33ff,false",
        "\u4dbf,true",
        "\u4dc0,false",
        "\u4dff,false",
        "⼀,false",
        "a,false",
        "1,false",
        "、,false",
        "（,false"
    })
    void han(char c, boolean han) {
        assertThat(Normalizer.isHan(c)).isEqualTo(han);
    }

    /** Most characters are folded without asking NFKC; a zero-width mark behind them makes it ask. */
    @Test
    void everyCharacterIsFoldedAsTheWholeTextIs() {
        for (char c = 1; c < Character.MIN_SURROGATE; c++) {
            String text = "甲" + c + "1、";
            assertThat(Normalizer.label(text)).as("U+%04X", (int) c).isEqualTo(Normalizer.label(text + "\u200b"));
        }
        for (char c = '\ue000'; c < '\uffff'; c++) {
            String text = "甲" + c + "br>1、";
            assertThat(Normalizer.label(text)).as("U+%04X", (int) c).isEqualTo(Normalizer.label(text + "\u200b"));
        }
    }
}
