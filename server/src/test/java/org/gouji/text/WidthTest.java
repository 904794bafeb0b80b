package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|0",
                "abc|3",
                "合计|4",
                "第二十条第（一）项|18",
                "１２，|6",
                "“引号”|6",
                "e\u0301|1",
                "か\u3099|2",
                "a\u200bb|2",
                "\ufeff|0",
                "한글|4",
                "\u1112\u1161\u11ab|2",
                "𠮷|2",
                "㍿|2",
                "〇|2",
                "ﾊﾟ|2",
                "😀|2",
                "👨\u200d👩\u200d👧|2",
                "👍🏽|2",
                "☀\ufe0f|2",
                "1\ufe0f\u20e3|1",
                "🇨🇳|2",
                "\u0300|0",
                "\u02ff|1",
                "\u1100|2",
                "\u115f|2",
                "\u1160|0",
                "\u11ff|0",
                "\u1200|1",
                "\ud83c\udffa|2",
                "\ud83c\udffb|0",
                "\ud83c\udfff|0",
                "\ud83d\udc00|2",
                "👨\u200d甲|4",
                "👨\u200d♂|2",
                "👨\u200d\u218f|3",
                "👨\u200d\u2190|2",
                "👨\u200d\u2bff|2",
                "👨\u200d\u2c00|3",
                "👨\u200d\ud83c\udc00|2",
                "a\u200d♂|2"
            })
    void columns(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    void aPartOfAText() {
        assertThat(Width.of("一2三", 1, 3)).isEqualTo(3);
    }

    @Test
    void aLoneSurrogateTakesAColumn() {
        assertThat(Width.of("\ud842")).isEqualTo(1);
    }

    @Test
    void everyCodePointHasAWidth() {
        assertThat(java.util.stream.IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .map(Width::of)
                        .filter(width -> width < 0 || width > 2))
                .isEmpty();
    }
}
