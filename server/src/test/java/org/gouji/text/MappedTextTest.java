package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MappedTextTest {

    private static final String WRITTEN = "2023 年，**收到**６件";

    /** Without blanks and stars, digits half width; a bar is put in where the year ends. */
    private static MappedText mapped() {
        MappedText.Builder out = new MappedText.Builder(1);
        for (int i = 0; i < WRITTEN.length(); i++) {
            char c = WRITTEN.charAt(i);
            if (c == '年') {
                out.append('|', i);
            }
            if (c != ' ' && c != '*') {
                out.append(Numerals.half(c), i);
            }
        }
        return out.build();
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        MappedText text = mapped();
        assertThat(text.string()).isEqualTo("2023|年,收到6件");
        assertThat(WRITTEN.substring(text.offset(8), text.offset(8) + 1)).isEqualTo("到");
        assertThat(slice(text.span(6, 9))).isEqualTo("，**收到");
        assertThat(slice(text.span(9, 10))).isEqualTo("６");
    }

    @Test
    void matchesStandWhereTheirCharactersStand() {
        MappedText text = mapped();
        Matcher match = Pattern.compile("收到(\\d)件").matcher(text.string());
        assertThat(match.find()).isTrue();
        assertThat(slice(text.span(match))).isEqualTo("收到**６件");
        assertThat(slice(text.span(match, 1))).isEqualTo("６");
    }

    @Test
    void anEmptyRangeStandsBeforeItsCharacter() {
        MappedText text = mapped();
        assertThat(text.span(5, 5)).isEqualTo(Span.at(WRITTEN.indexOf('年')));
        assertThat(text.span(11, 11)).isEqualTo(Span.at(WRITTEN.indexOf('件')));
    }

    @Test
    void findsTheCharacterAtAnOffset() {
        MappedText text = mapped();
        assertThat(text.indexOf(0)).isZero();
        assertThat(text.indexOf(WRITTEN.indexOf("收"))).isEqualTo(7);
        assertThat(text.indexOf(WRITTEN.indexOf("**"))).isEqualTo(7);
        assertThat(text.indexOf(WRITTEN.length())).isEqualTo(text.string().length());
    }

    private static String slice(Span span) {
        return WRITTEN.substring(span.start(), span.end());
    }
}
