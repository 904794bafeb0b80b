package org.gouji.report.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitTypoTest {

    @ParameterizedTest
    @CsvSource({
        "12, 21, true",
        "123, 132, true",
        "123, 213, true",
        "123, 321, false",
        "123, 231, false",
        "12, 122, true",
        "122, 12, true",
        "12, 1, true",
        "1, 12, true",
        "12, 13, true",
        "12, 34, false",
        "12, 1234, false",
        "123, 214, false",
        "3, 8, false",
        "12.5, 1.25, true",
        "12.5, 125, true"
    })
    void recognizesOneTypo(BigDecimal a, BigDecimal b, boolean typo) {
        assertThat(DigitTypo.between(a, b)).isEqualTo(typo);
        assertThat(DigitTypo.between(b, a)).isEqualTo(typo);
    }
}
