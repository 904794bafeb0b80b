package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefilteredPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            公开申请~收到公开申请三件~收到公开
            公开?申请~公申请~公开
            公开+申请~公开开申请~公申请
            公{0,2}开~开~公
            公{2}开~公公开~开
            (?:收到|接到)申请~接到申请~得到申请
            (?:收到|接到)?申请~得到申请~收到
            [一二三]是~二是~四是
            ([一二三])是~二是~是二
            公[开布][的之]~公布之~公之布开的
            公(?=.)[开布]~公开~布公
            [一二]{1,3}月~一二月~月一二
            月[一二]+[日号]~月一二号~号月一二月
            [一二]{0,3}月[日号]~月日~日月
            (?:[一二]是)+~一是二是~是一
            [^一]是[，,]~二是,~二是
            (?<=局)[0-9]{4}年~某局2023年~某年
            (?<!局)年报~年报~年鉴
            年(?=报)~年报~年
            年(?!报)~年鉴~日
            \\(此处\\)~(此处)~此处
            局\\s署~局 署~局长
            公(?!司)开~公开~开公
            公\\B开~公开~开公
            (?-m)局$~局~署
            [一[二三]]是~三是~三
            []一]是~]是~是
            [^]一]是~二是~二
            [\\]一]是~]是~]
            [一二三四五六七八九十百千]人~千人~人
            公++开~公公开~公
            公+?开~公公开~公
            \\p{IsHan}{2}局~某某局~某某署
            \\pL局~某局~某署
            \\x{5c40}长~局长~局
            \\N{DIGIT ONE}局~1局~1署
            (?<name>局)\\k<name>署~局局署~局局
            \\0101局~A局~A
            局\\0101~局A~A
            局\\S署~局甲署~局
            局\\cA署~局\u0001署~局
            (.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\\10署~一二三四五六七八九十十署~一二三四五六七八九十十
            \\u5c40长~局长~局
            (?<name>某某)局~某某局~某局
            a\\x41b~aAb~ac
            (.)\\1公~日日公~日日
            ^局$~局~署
            """)
    void hasNoFalseNegativesAndRulesOutOtherTexts(String regex, String with, String without) {
        PrefilteredPattern pattern = PrefilteredPattern.of(regex);
        assertThat(pattern.matcher(with).find()).as("the example itself").isTrue();
        assertThat(pattern.mayBeIn(BigramFilter.of(with))).isTrue();
        assertThat(pattern.isFoundIn(with)).isTrue();
        assertThat(pattern.matcher(without).find()).isFalse();
        assertThat(pattern.mayBeIn(BigramFilter.of(without))).isFalse();
        assertThat(pattern.mayBeIn(without)).isFalse();
        assertThat(pattern.isFoundIn(without)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "(?i)br,BR",
        "\\Q局\\E,局",
        "a|,b",
        ".*,x",
        "[a-z&&[^b]],c",
        "(?:局|署)?,x",
        "(?s:.)署?,x",
        "\\a,'\u0007'",
        "\\Z,x",
        "[〇一二三四五六七八九十百千],x"
    })
    void whatItCannotReadNeedsNothing(String regex, String text) {
        assertThat(PrefilteredPattern.of(regex).mayBeIn(BigramFilter.of(text))).isTrue();
    }

    @Test
    void randomPatternsHaveNoFalseNegatives() {
        Random random = new Random(11);
        int matched = 0;
        for (int i = 0; i < 20_000; i++) {
            String regex = pattern(random, 3);
            String text = text(random);
            if (Pattern.compile(regex).matcher(text).find()) {
                matched++;
                assertThat(PrefilteredPattern.of(regex).mayBeIn(BigramFilter.of(text)))
                        .as(regex + " in " + text)
                        .isTrue();
            }
        }
        assertThat(matched).isGreaterThan(2_000);
    }

    @Test
    void longTextsKeepTheirBigrams() {
        String text = "政府信息公开".repeat(50_000) + "某局";
        assertThat(BigramFilter.of(text).mayContain("某局")).isTrue();
        assertThat(BigramFilter.of(text).mayContain("开政")).isTrue();
        assertThat(BigramFilter.of(text).mayContain("局某")).isFalse();
        assertThat(BigramFilter.of("").mayContain("局")).isFalse();
    }

    @Test
    void falsePositivesAreRare() {
        String text = IntStream.range(0, 5_000)
                .mapToObj(i -> String.valueOf((char) (0x4e00 + i)))
                .collect(Collectors.joining());
        BigramFilter bigrams = BigramFilter.of(text);

        assertThat(IntStream.range(0, 1_000)
                        .filter(i -> bigrams.mayContain("" + text.charAt(i) + text.charAt(i + 2)))
                        .count())
                .isLessThan(100);
    }

    @Test
    void similarPairsAreDistinguished() {
        BigramFilter bigrams = BigramFilter.of("一二");

        assertThat(IntStream.range(0x4e00, 0x4f00)
                        .filter(first -> bigrams.mayContain((char) first + "二"))
                        .count())
                .isBetween(1L, 5L);
    }

    private static String pattern(Random random, int depth) {
        StringBuilder regex = new StringBuilder();
        int pieces = 1 + random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            regex.append(piece(random, depth));
            regex.append(
                    switch (random.nextInt(9)) {
                        case 0 -> "?";
                        case 1 -> "+";
                        case 2 -> "{0,2}";
                        case 3 -> "{1,3}?";
                        default -> "";
                    });
        }
        return regex.toString();
    }

    private static String piece(Random random, int depth) {
        if (depth == 0) {
            return String.valueOf("甲乙丙丁".charAt(random.nextInt(4)));
        }
        return switch (random.nextInt(9)) {
            case 0 -> "(?:" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            case 1 -> "(" + pattern(random, depth - 1) + ")";
            case 2 -> "[甲丙]";
            case 3 -> "[^乙]";
            case 4 -> "(?:(?=" + pattern(random, 0) + "))";
            case 5 -> "(?:(?!" + pattern(random, 0) + "))";
            case 6 -> ".";
            default -> String.valueOf("甲乙丙丁".charAt(random.nextInt(4)));
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(10); i >= 0; i--) {
            text.append("甲乙丙丁戊".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
