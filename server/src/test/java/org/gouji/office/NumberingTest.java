package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers that Word counts by itself: a report's headings are often numbered so, and no character shows it. */
class NumberingTest {

    private static final String LISTS = "<w:numbering$ns><w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>")
            + level(1, "chineseCountingThousand", "（%2）", "")
            + level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "bullet", "\uf06c", "") + level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num></w:numbering>";

    private static final String STYLES = "<w:styles$ns>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H1a\"><w:basedOn w:val=\"H1\"/></w:style>"
            + "</w:styles>";

    private static String level(int number, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String more, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String read(String body) {
        return WordFile.of(body)
                .with("word/numbering.xml", LISTS)
                .with("word/styles.xml", STYLES)
                .text()
                .replace("\n\n", "|")
                .strip();
    }

    @Test
    void levelsCountAndStartAgain() {
        assertThat(read(item(1, 0, "甲")
                        + item(1, 1, "子")
                        + item(1, 1, "丑")
                        + item(1, 0, "乙")
                        + item(1, 1, "寅")
                        + item(1, 2, "卯")))
                .isEqualTo("一、甲|（一）子|（二）丑|二、乙|（一）寅|2.1.1 卯");
    }

    @Test
    void aStyleCarriesItsListAndAnotherTakesItOver() {
        assertThat(read(styled("H1", "", "甲")
                        + styled("H1a", "", "乙")
                        + styled("H1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "丙")))
                .isEqualTo("一、甲|二、乙|丙");
    }

    @Test
    void bulletsAreNoNumbersAndALevelMayGoOnCounting() {
        assertThat(read(item(2, 0, "点") + item(2, 1, "甲") + item(2, 0, "点") + item(2, 1, "乙")))
                .isEqualTo("点|1. 甲|点|2. 乙");
    }

    @Test
    void aListMayBeginElsewhere() {
        assertThat(read(item(3, 0, "甲") + item(3, 0, "乙"))).isEqualTo("五、甲|六、乙");
    }

    @Test
    void blankParagraphsCountButShowNothing() {
        assertThat(read(item(1, 0, "甲") + item(1, 0, " ") + item(1, 0, "乙"))).isEqualTo("一、甲|三、乙");
    }

    @Test
    void formats() {
        assertThat(NumberFormat.of("chineseCounting", 10)).isEqualTo("十");
        assertThat(NumberFormat.of("chineseCounting", 21)).isEqualTo("二十一");
        assertThat(NumberFormat.of("chineseCountingThousand", 105)).isEqualTo("一百零五");
        assertThat(NumberFormat.of("chineseLegalSimplified", 12)).isEqualTo("壹拾贰");
        assertThat(NumberFormat.of("upperRoman", 1994)).isEqualTo("MCMXCIV");
        assertThat(NumberFormat.of("lowerLetter", 28)).isEqualTo("bb");
        assertThat(NumberFormat.of("decimalEnclosedCircle", 3)).isEqualTo("③");
        assertThat(NumberFormat.of("ideographTraditional", 3)).isEqualTo("丙");
        assertThat(NumberFormat.of("no such format", 7)).isEqualTo("7");
    }
}
