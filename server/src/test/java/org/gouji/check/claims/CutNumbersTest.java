package org.gouji.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word's export puts tags between the digits of a number; it is one number to a reader. */
class CutNumbersTest {

    private static final Pattern WORDS = Pattern.compile("(?<=>)[^<>]+(?=<)");
    private static final String SENTENCE = "全年收到政府信息公开申请⟦⟧件。";
    private static final String PAGE = """
            <p>云泽县统计局2023年政府信息公开工作年度报告</p>
            <p>一、总体情况</p>
            <p>⟦⟧</p>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table><tr><td>一、本年新收政府信息公开申请数量</td><td>11</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>12</td></tr>
            <tr><td>二、上年结转政府信息公开申请数量</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr></table>
            """;

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());

    private List<String> rules(String page) {
        return analyzer.analyze(Text.of(page), Syntax.PLAIN, Settings.defaults()).findings().stream()
                .map(shown -> shown.finding().rule())
                .toList();
    }

    private static String page(String number) {
        return PAGE.replace("⟦⟧", SENTENCE.replace("⟦⟧", number));
    }

    @Test
    void aPageWithEachDigitInATagOfItsOwnIsTheSame() throws IOException {
        String page = Files.readString(Path.of("src", "test", "resources", "samples", "web-page.html"));
        String body = page.substring(page.indexOf("<body"));
        String cut = WORDS.matcher(body)
                .replaceAll(words -> words.group().replaceAll("[0-9]", "<span lang=\"EN-US\">$0</span>"));
        assertThat(cut).isNotEqualTo(body);
        assertThat(rules(page.replace(body, cut))).isEqualTo(rules(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "<b>1</b><b>2</b>", "1<span>2</span>", "<font size=3>1</font><FONT size=4>2</FONT>"})
    void theRightNumberIsLeftAlone(String number) {
        assertThat(rules(page(number))).doesNotContain("prose-num");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "<b>1</b><b>3</b>", "1<span>3</span>", "<o:p>2</o:p>", "1<b>1</b>2"})
    void theWrongOneIsTold(String number) {
        assertThat(rules(page(number))).contains("prose-num");
    }

    /** A blank or a line break between two numbers parts them, as it does in text, and neither is read. */
    @ParameterizedTest
    @ValueSource(strings = {"1<br>3", "1</p><p>3", "1 <b>3</b>", "1<b> 3</b>"})
    void whatIsShownApartIsNoNumber(String number) {
        assertThat(rules(page(number))).doesNotContain("prose-num");
    }

    /** A fix would take the tags away with the digits. */
    @Test
    void noFixTouchesTheTags() {
        assertThat(analyzer.analyze(Text.of(page("<b>1</b><b>3</b>")), Syntax.PLAIN, Settings.defaults())
                        .findings())
                .filteredOn(shown -> shown.finding().rule().equals("prose-num"))
                .hasSize(1)
                .allMatch(shown -> shown.finding().fixes().isEmpty());
    }
}
