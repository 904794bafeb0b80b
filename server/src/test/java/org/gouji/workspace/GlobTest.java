package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "a.md, a.md, true",
        "a.md, x/y/a.md, true",
        "*.md, x/y/a.md, true",
        "*.md, a.txt, false",
        "年?.md, 年报.md, true",
        "x/*.md, x/a.md, true",
        "x/*.md, x/y/a.md, false",
        "x/*.md, z/x/a.md, false",
        "/a.md, a.md, true",
        "/a.md, x/a.md, false",
        "x/**, x/y/a.md, true",
        "**/a.md, a.md, true",
        "**/y/*.md, x/y/a.md, true",
        "x/**/a.md, x/a.md, true",
        "x/**/a.md, x/y/z/a.md, true",
        "./x/a.md, x/a.md, true",
        "x\\a.md, x/a.md, true",
        "*, a.md, true",
        "a*b*c, aXbXbc, true",
        "a*b*c, aXbXb, false",
        "A.md, a.md, false",
    })
    void matches(String pattern, String path, boolean expected) {
        assertThat(new Glob(pattern).matches(path)).isEqualTo(expected);
    }

    @Test
    @Timeout(10)
    void aPatternFullOfStarsTakesNoTime() {
        assertThat(new Glob("*a".repeat(2000) + "b").matches("a".repeat(20_000)))
                .isFalse();
        assertThat(new Glob("**/".repeat(2000) + "b").matches("a/".repeat(200) + "a"))
                .isFalse();
    }
}
