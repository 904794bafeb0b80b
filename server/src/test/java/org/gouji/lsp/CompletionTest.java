package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion over the protocol; {@code ‸} is the caret, before and after. */
class CompletionTest {

    private static final String MD = "file:///r/a.md";

    private static final String TXT = "file:///r/a.txt";

    private static final String TITLE = "青岚市水务局2024年政府信息公开工作年度报告\n";

    private static final String TABLES = report(Notation.TAB);

    @Test
    void theNextHeadingComesFirstAndTheOthersFollow() {
        try (TypingEditor editor =
                TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "一、总体情况\n（一）主动公开。发布信息3条。\n二、主动公开政府信息情况\n‸")) {
            assertThat(editor.labels())
                    .startsWith("规定表格（表二）", "三、收到和处理政府信息公开申请情况")
                    .containsSubsequence("四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项")
                    .doesNotContain("一、总体情况", "二、主动公开政府信息情况");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、主", "主动公", "zdgk", "ezd", "二", "## 二、", "##", "# 主动", "##zdgk"})
    void aHeadingReplacesWhatIsTypedOfIt(String typed) {
        String above = "# " + TITLE + "\n## 一、总体情况\n\n### （一）主动公开\n\n发布信息3条。\n\n";
        try (TypingEditor editor = TypingEditor.open(MD, TypingEditor.PLAIN, above + typed + "‸")) {
            JsonObject item = editor.item("二、主动公开政府信息情况");
            String replaced = editor.slice(item.getAsJsonObject("textEdit").getAsJsonObject("range"));

            assertThat(item.get("filterText").getAsString()).contains(replaced.strip(), "二、主动公开政府信息情况", " zdgkzfxxqk");
            assertThat(editor.accept(item).marked()).isEqualTo(above + "## 二、主动公开政府信息情况‸");
        }
    }

    @Test
    void aHeadingInMarkdownStandsApartFromItsNeighbours() {
        try (TypingEditor editor = TypingEditor.open(
                MD, TypingEditor.PLAIN, "# " + TITLE + "\n## 一、总体情况\n发布信息3条。\n二‸\n## 三、收到和处理政府信息公开申请情况\n")) {
            assertThat(editor.accept("二、").text()).contains("3条。\n\n## 二、主动公开政府信息情况\n\n## 三、");
        }
    }

    @Test
    void whatStandsBehindTheCaretStaysUnlessItIsPartOfTheWord() {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "一、总‸体情\n发布信息3条。\n")) {
            assertThat(editor.accept("一、总体情况").marked()).isEqualTo(TITLE + "一、总体情况‸\n发布信息3条。\n");
        }
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "一、总体情况\n二、‸我局发布信息3条。\n")) {
            assertThat(editor.labels()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"（一, （一）主动公开", "ygb, ''", "(一, （一）主动公开", "主动, （一）主动公开", "ysq, （一）依申请公开"})
    void subHeadingsOfPartOne(String typed, String label) {
        try (TypingEditor editor =
                TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "一、总体情况\n" + typed + "‸\n二、主动公开政府信息情况\n")) {
            if (label.isEmpty()) {
                assertThat(editor.labels()).isEmpty();
            } else {
                assertThat(editor.accept(label).marked()).isEqualTo(TITLE + "一、总体情况\n" + label + "。‸\n二、主动公开政府信息情况\n");
            }
        }
    }

    @Test
    void anEmptyDocumentBecomesAReport() {
        try (TypingEditor editor = TypingEditor.open(
                "file:///r/%E9%9D%92%E5%B2%9A%E5%B8%82%E6%B0%B4%E5%8A%A1%E5%B1%802024.md",
                TypingEditor.SNIPPETS, "‸")) {
            assertThat(editor.labels()).hasSize(2).allMatch("青岚市水务局2024年政府信息公开工作年度报告"::equals);
            assertThat(editor.accept(editor.items().get(0)).text())
                    .isEqualTo(Skeleton.blank(Forms.official().newest(), "青岚市水务局", 2024, Notation.PIPE)
                            .text("\n"));
        }
    }

    @Test
    void whoIsNotKnownIsAStopOrAReminder() {
        try (TypingEditor editor = TypingEditor.open("file:///r/2024/x.txt", TypingEditor.SNIPPETS, "nb‸")) {
            JsonObject item = editor.item("××机关2024年");
            assertThat(item.get("insertTextFormat").getAsInt()).isEqualTo(2);
            assertThat(item.getAsJsonObject("textEdit").get("newText").getAsString())
                    .startsWith("${1:××机关}2024年政府信息公开工作年度报告\n");
        }
        try (TypingEditor editor = TypingEditor.open("file:///r/2024/x.txt", TypingEditor.PLAIN, "‸")) {
            JsonObject item = editor.item("××机关2024年");
            assertThat(item.get("insertTextFormat").getAsInt()).isEqualTo(1);
            assertThat(item.getAsJsonObject("textEdit").get("newText").getAsString())
                    .startsWith("××机关2024年政府信息公开工作年度报告\n");
        }
    }

    @Test
    void aTitleIsCompletedFromWhatIsTypedOfIt() {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, "白河县教育局2023‸")) {
            JsonObject title = editor.items().stream()
                    .filter(item -> item.get("detail").getAsString().equals("标题"))
                    .findFirst()
                    .orElseThrow();
            assertThat(editor.accept(title).marked()).isEqualTo("白河县教育局2023年政府信息公开工作年度报告‸");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Notes\n\nSome text ‸", "hello world‸", "会议记录\n\n‸", "- item\n‸\n"})
    void nothingIsOfferedInWhatIsNoReport(String marked) {
        try (TypingEditor editor = TypingEditor.open(MD, TypingEditor.SNIPPETS, marked)) {
            assertThat(editor.labels()).isEmpty();
        }
    }

    @Test
    void missingRowsOfATable() {
        String lacking = TABLES.replaceFirst("\t2\\.其他法律行政法规禁止公开.*\n", "‸\n").replace("\t\n", "\n");
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, lacking)) {
            assertThat(editor.accept("2.其他法律").text()).contains("\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| 行政处罚 | 0 |  |  |; | 行‸ | 0 |  |  |; | 行政处罚‸ | 0 |  |  |",
                "| 行政处罚 | 0 |  |  |; | xzcf‸ |; | 行政处罚‸ |",
                "| 行政处罚 | 0 |  |  |; | 行‸政 | 0 |  |  |; | 行政处罚‸ | 0 |  |  |"
            })
    void labelsOfARowBeingTyped(String row, String typed, String result) {
        String report = report(Notation.PIPE).replaceAll("\\| +", "| ").replaceAll(" +\\|", " |");
        String whole = row.replaceAll(" +", " ");
        assertThat(report).contains(whole);
        try (TypingEditor editor = TypingEditor.open(MD, TypingEditor.PLAIN, report.replace(whole, typed.strip()))) {
            assertThat(editor.accept(editor.items().stream()
                                    .filter(item -> item.get("kind").getAsInt() == 10)
                                    .findFirst()
                                    .orElseThrow())
                            .marked())
                    .contains(result.strip());
        }
    }

    @Test
    void nothingIsOfferedInANumber() {
        try (TypingEditor editor =
                TypingEditor.open(TXT, TypingEditor.PLAIN, TABLES.replace("\n行政许可\t0", "\n行政许可\t0‸"))) {
            assertThat(editor.labels()).isEmpty();
        }
    }

    @Test
    void sentencesHaveTheirNumbersFromTheTables() {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, busy("‸"))) {
            assertThat(editor.labels()).startsWith("全年新收政府信息公开申请3件，上年结转0件。", "共办结2件，其中予以公开2件；结转下年度继续办理1件。");
            editor.accept("全年").type("共");
            assertThat(editor.accept("共办结").line())
                    .isEqualTo("（二）依申请公开。全年新收政府信息公开申请3件，上年结转0件。共办结2件，其中予以公开2件；结转下年度继续办理1件。");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "全年新收政府信息公开申请‸, 3件, 表三“本年新收政府信息公开申请数量 · 总计”, 全年新收政府信息公开申请3件‸",
        "全年新收政府信息公开申请‸件。, 3, 表三“本年新收政府信息公开申请数量 · 总计”, 全年新收政府信息公开申请3‸件。",
        "全年收到政府信息公开申请9‸, 3件, 表三“本年新收政府信息公开申请数量 · 总计”, 全年收到政府信息公开申请3件‸",
        "被申请行政复议‸件, 0, 表四“行政复议 · 总计”, 被申请行政复议0‸件",
    })
    void aNumberComesFromItsCell(String typed, String number, String hint, String result) {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, busy(typed))) {
            JsonObject item = editor.item(number);
            assertThat(item.get("label").getAsString()).isEqualTo(number);
            assertThat(item.get("detail").getAsString()).isEqualTo(hint);
            assertThat(editor.accept(item).marked()).contains("（二）依申请公开。" + result + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "根据《政府信息公开信‸, 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
        "依据国办函‸, 国办函〔2020〕109号",
        "依据国办公开‸, 国办公开办函〔2021〕30号",
        "由gbgk‸, 国办公开办函〔2021〕30号",
        "请与青岚‸, 青岚市水务局",
        "由我‸, 我局",
        "统计期限为‸, 2024年1月1日至2024年12月31日",
        "统计期限为2024年1‸, 2024年1月1日至2024年12月31日",
    })
    void wordsThatMustBeRightToTheLetter(String typed, String text) {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + typed + "\n一、总体情况\n")) {
            String before = typed.replaceAll("(?:《政.*|国办.*|gbgk|青岚|我|2024.*)?‸$", "");
            assertThat(editor.accept(text).marked()).isEqualTo(TITLE + before + text + "‸\n一、总体情况\n");
        }
    }

    @Test
    void aClosingMarkIsNotWrittenTwice() {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "根据《政府信息公开条‸》编制。\n一、总体情况\n")) {
            editor.accept(editor.items().stream()
                    .filter(item -> item.get("label").getAsString().equals("《中华人民共和国政府信息公开条例》"))
                    .findFirst()
                    .orElseThrow());
            assertThat(editor.line()).isEqualTo("根据《中华人民共和国政府信息公开条例》编制。");
        }
    }

    @Test
    void aSignatureEndsTheReport() {
        String unsigned = report(Notation.PIPE).replaceFirst("(?s)\n青岚市水务局\n.*", "\n‸");
        try (TypingEditor editor = TypingEditor.open(MD, TypingEditor.PLAIN, unsigned)) {
            assertThat(editor.accept("青岚市水务局 2025年1月").text())
                    .isEqualTo(report(Notation.PIPE).stripTrailing());
        }
    }

    @Test
    void inACommentThereAreOnlyDirectives() {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "<!-- ‸ -->\n一、总体情况\n")) {
            assertThat(editor.labels()).containsExactly("gouji-ignore", "gouji-ignore-file");
            editor.accept("gouji-ignore").type("sum");
            JsonObject rule = editor.item("sum-row");
            assertThat(editor.accept(rule).line()).isEqualTo("<!-- gouji-ignore sum-row -->");
            assertThat(editor.type(": 原").labels()).isEmpty();
        }
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "<!-- 二、‸ -->\n一、总体情况\n")) {
            assertThat(editor.labels()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "《", "（", "：", "；", "”"})
    void nothingPopsUpOnChinesePunctuation(String mark) {
        try (TypingEditor editor = TypingEditor.open(
                TXT, TypingEditor.SNIPPETS, TABLES.replaceFirst("（二）依申请公开。.*", "（二）依申请公开" + mark + "‸"))) {
            assertThat(editor.capabilities().toString()).doesNotContain(mark);
            JsonObject list = editor.ask("{\"triggerKind\": 2, \"triggerCharacter\": \"" + mark + "\"}");
            assertThat(list.getAsJsonArray("items")).isEmpty();
        }
    }

    @Test
    void nothingIsOfferedInTheMiddleOfOrdinaryProse() {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "一、总体情况\n我局认真做好中国‸\n")) {
            assertThat(editor.labels()).isEmpty();
        }
    }

    /** A report of three applications, with {@code typed} in the sub-section about them. */
    private static String busy(String typed) {
        Map<String, String> figures = Map.of(
                "T3.N.a", "3", "T3.N.t", "3", "T3.R1.a", "2", "T3.R1.t", "2", "T3.R7.a", "2", "T3.R7.t", "2", "T3.C.a",
                "1", "T3.C.t", "1");
        return Skeleton.of(Forms.official().newest(), "青岚市水务局", 2024, Notation.TAB)
                .withCells(field -> figures.getOrDefault(field.id(), "0"))
                .text("\n")
                .replaceFirst("（二）依申请公开。.*", "（二）依申请公开。" + typed);
    }

    private static String report(Notation notation) {
        return Skeleton.of(Forms.official().newest(), "青岚市水务局", 2024, notation).text("\n");
    }
}
