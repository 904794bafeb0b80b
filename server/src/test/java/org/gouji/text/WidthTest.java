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
                "🇨🇳|2"
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
