package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchStartTest {

    private static final String LETTERS = "甲乙丙12(]";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            (?<!甲)乙丙~(?=乙)(?<!甲)乙丙
            (?<=甲|丙)[乙1]丙~(?=[乙1])(?<=甲|丙)[乙1]丙
            (?<![甲)])乙+~(?=乙)(?<![甲)])乙+
            (?<!甲)([乙丙])\\1~(?=[乙丙])(?<!甲)([乙丙])\\1
            (?<=(甲))[]乙]~(?=[]乙])(?<=(甲))[]乙]
            (?<!甲)[[乙]\\]丙]1~(?=[[乙]\\]丙])(?<!甲)[[乙]\\]丙]1
            (?<!甲)[^]甲]乙~(?=[^]甲])(?<!甲)[^]甲]乙
            (?<!1)12~(?=1)(?<!1)12
            (?<!\\()乙(?:丙|1)~(?=乙)(?<!\\()乙(?:丙|1)
            """)
    void asksForTheFirstCharacterBeforeItLooksBehind(String regex, String quicker) {
        assertThat(SearchStart.before(regex)).isEqualTo(quicker);
        assertThat(matches(quicker)).isEqualTo(matches(regex)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            乙(?<!甲乙)丙
            (?<!甲)乙?丙
            (?<!甲)乙*丙
            (?<!甲)乙{0,2}丙
            (?<!甲)([乙1])?丙
            (?<!甲)([乙1]丙)
            (?<!甲)([乙1]|丙)
            (?<!甲)(?:乙|丙)
            (?<!甲)乙|丙
            (?<!甲)\\d
            (?<!甲)a
            (?<!甲)
            (?<!\\Q)\\E)乙
            """)
    void leavesTheRestAsItIs(String regex) {
        assertThat(SearchStart.before(regex)).isEqualTo(regex);
    }

    private static List<String> matches(String regex) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 4000).forEach(i -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(match -> match.start() + match.group())
                .toList();
    }
}
