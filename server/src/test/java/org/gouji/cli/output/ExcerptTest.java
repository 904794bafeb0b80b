package org.gouji.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.text.Width;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "一、【总】体|一、总体|    ^^",
                "ab【cd】ef|abcdef|  ^^",
                "总计\\t【0】\\t1|总计    0   1|        ^",
                "a\\t【0】|a   0|    ^",
                "𠮷👍🏽【7】|𠮷👍🏽7|    ^",
                "“引”【，】|“引”，|    ^^",
                "合计：【】|合计：|      ^",
                "合计：【】1|合计：1|      ^",
            })
    void theCaretsStandUnderWhatIsMeant(String marked, String source, String carets) {
        Excerpt excerpt = excerpt(marked.replace("\\t", "\t"));

        assertThat(excerpt).isEqualTo(new Excerpt(source, carets));
    }

    @Test
    void ofSeveralLinesTheFirst() {
        assertThat(excerpt("甲\r\n乙【丙\r\n丁】戊\r\n")).isEqualTo(new Excerpt("乙丙", "  ^^"));
    }

    @Test
    void behindTheLastLineBreak() {
        assertThat(excerpt("甲\n【】")).isEqualTo(new Excerpt("", "^"));
    }

    @Test
    void aLongLineIsCutAroundTheFinding() {
        Excerpt excerpt = excerpt("前".repeat(200) + "【错】" + "后".repeat(200));

        assertThat(excerpt.source()).startsWith("…前前").contains("前错后").endsWith("后…");
        assertThat(Width.of(excerpt.source())).isBetween(95, 101);
        int before = excerpt.source().indexOf('错');
        assertThat(Width.of(excerpt.source(), 0, before))
                .isEqualTo(excerpt.carets().indexOf('^'));
    }

    @Test
    void aLongSpanIsMarkedAsFarAsItIsShown() {
        Excerpt excerpt = excerpt("【" + "长".repeat(200) + "】");

        assertThat(excerpt.carets()).isEqualTo("^".repeat(100));
    }

    @Test
    @Timeout(10)
    void thousandsOfFindingsOnOneEndlessLineAreCheap() {
        Text text = Text.of("字\t\u0301".repeat(1_000_000));
        TerminalText printable = new TerminalText(UTF_8);
        for (int i = 0; i < 20_000; i++) {
            assertThat(Excerpt.of(text, new Span(i * 100, i * 100 + 1), printable)
                            .source())
                    .isNotEmpty();
        }
    }

    @Test
    void everySpanOfHostileTextHasAnExcerpt() {
        Text text = Text.of("\ud842a\u0301\udfb7\t👩\u200d👧\r\n\u0000\u200b\ufeff\r字");
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                assertThat(Excerpt.of(text, new Span(start, end), new TerminalText(UTF_8))
                                .carets())
                        .endsWith("^");
            }
        }
    }

    /** The excerpt of what stands between 【 and 】. */
    private static Excerpt excerpt(String marked) {
        int start = marked.indexOf('【');
        int end = marked.indexOf('】') - 1;
        Text text = Text.of(marked.replace("【", "").replace("】", ""));
        return Excerpt.of(text, new Span(start, end), new TerminalText(UTF_8));
    }
}
