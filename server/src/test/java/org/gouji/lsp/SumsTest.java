package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gouji.check.TestDraft;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;

/** Inlay hints and code lenses: whether the tables add up. */
class SumsTest {

    private static final String N = "一、本年新收政府信息公开申请数量→→→";
    private static final JsonObject EVERYTHING =
            Editor.json("{'range': {'start': {'line': 0, 'character': 0}, 'end': {'line': 999, 'character': 0}}}");

    @Test
    void marksTheEndOfEachRow() {
        try (Editor editor = open(TestDraft.report(2023).line("一、本年新收", N + "5→1→0→0→0→0→7"))) {
            assertThat(hints(editor, EVERYTHING))
                    .hasSize(26)
                    .startsWith(N + "5→1→0→0→0→0→7«✗ Σ=6»", "二、上年结转政府信息公开申请数量→→→1→0→0→0→0→0→1«✓»")
                    .endsWith("四、结转下年度继续办理→→→1→0→0→0→0→0→1«✓»", "1→0→0→0→1«✓»→0→0→0→0→0«✓»→0→0→0→0→0«✓»");
        }
    }

    @Test
    void computesMissingTotals() {
        try (Editor editor = open(TestDraft.report(2023)
                .line("一、本年新收", N + "5→1→0→0→0→0→")
                .line("（七）总计", "→（七）总计→→→1→0→0→0→0→6")
                .line("1\t0\t0\t0\t1\t", "1→0→0→2→→0→0→0→0→0→→→→→"))) {
            assertThat(hints(editor, EVERYTHING))
                    .contains(N + "5→1→0→0→0→0→«Σ=6»", "→（七）总计→→«Σ=5»→1→0→0→0→0→6", "1→0→0→2→«Σ=3»→0→0→0→0→0«✓»→→→→→");
        }
    }

    @Test
    void answersOnlyForTheLinesShown() {
        try (Editor editor = open(TestDraft.report(2023))) {
            int line = editor.text().lineOf(editor.text().string().indexOf("（三）不予公开\t"));
            JsonObject range = Editor.json(
                    "{'range': {'start': {'line': %d, 'character': 0}, 'end': {'line': %d,".formatted(line, line + 1)
                            + "'character': 999}}}");

            assertThat(hints(editor, range))
                    .containsExactly("→（三）不予公开→1.属于国家秘密→0→0→0→0→0→0→0«✓»", "→→2.其他法律行政法规禁止公开→0→0→0→0→0→0→0«✓»");
        }
    }

    @Test
    void standsBehindTheLastBarOfAMarkdownRow() {
        String table =
                TestDraft.report(2023).text().lines().map(SumsTest::piped).reduce("", (a, b) -> a + b + "\n");
        try (Editor editor = Editor.open("\"inlayHint\": {}", table)) {
            assertThat(hints(editor, EVERYTHING)).contains("| 二、上年结转政府信息公开申请数量 |  |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |«✓»");
        }
    }

    @Test
    void saysWhatAHintStandsFor() {
        try (Editor editor = open(TestDraft.report(2023))) {
            JsonObject hint = editor.ask("inlayHint", EVERYTHING.deepCopy())
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();

            assertThat(hint.get("tooltip").getAsString()).isEqualTo("✓ 总计 6 ＝ 自然人 5 ＋ 商业企业 1");
            assertThat(hint.get("paddingLeft").getAsBoolean()).isTrue();
        }
    }

    @Test
    void statesTheReportOverItsTitleAndTheSumsOverTheTables() {
        try (Editor editor = open(TestDraft.report(2023))) {
            assertThat(lenses(editor))
                    .containsExactly(
                            "青岚市水务局2023年政府信息公开工作年度报告: 2021版 · 2023年度 · 错误 0 · 警告 0",
                            "第二十条第（一）项→→→: 勾稽 2/2 ✓",
                            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）→→→申请人情况→→→→→→: 勾稽 39/39 ✓",
                            "行政复议→→→→→行政诉讼→→→→→→→→→: 勾稽 3/3 ✓");
        }
    }

    /** That nothing is the sum of nothing is no comfort to whoever has it all still to write. */
    @Test
    void aBlankTableIsNotRight() {
        String blank = Skeleton.blank(Forms.official().newest(), "青岚市水务局", 2023, Notation.TAB)
                .text("\n");
        try (Editor editor = Editor.open("\"inlayHint\": {}, \"codeLens\": {}", blank)) {
            assertThat(lenses(editor)).filteredOn(lens -> lens.endsWith("待填写")).hasSize(3);
            assertThat(lenses(editor)).noneMatch(lens -> lens.contains("✓"));
            assertThat(hints(editor, EVERYTHING)).isEmpty();
        }
    }

    @Test
    void rowsOfBlanksAreOpen() {
        String row = "一、本年新收政府信息公开申请数量";
        String begun = Skeleton.blank(Forms.official().newest(), "青岚市水务局", 2023, Notation.TAB)
                .text("\n")
                .replaceFirst(row + "\t+", row + "\t\t\t1\t0\t0\t0\t0\t0\t1");
        try (Editor editor = Editor.open("\"codeLens\": {}", begun)) {
            assertThat(lenses(editor)).anyMatch(lens -> lens.endsWith("33 项待填"));
        }
    }

    /** Sums that hold are not all there is: a cell with a mark in it, or a wrong heading of a row. */
    @Test
    void aTableWithSomethingWrongInItHasNoTick() {
        try (Editor editor = open(TestDraft.report(2023).line("二、上年结转", "二、上年结转政府信息公开申请数量→→→1→0→→0→0→0→1"))) {
            assertThat(lenses(editor)).anyMatch(lens -> lens.endsWith("勾稽 39/39"));
        }
    }

    @Test
    void countsMistakesAndWhatIsOpen() {
        try (Editor editor = open(TestDraft.report(2023)
                .line("一、本年新收", N + "5→1→0→0→0→0→7")
                .line("1\t0\t0\t0\t1\t", "1→0→0→0→→0→0→0→0→0→0→0→0→0→0"))) {
            assertThat(lenses(editor))
                    .anyMatch(lens -> lens.endsWith("2021版 · 2023年度 · 错误 1 · 警告 1"))
                    .anyMatch(lens -> lens.endsWith("勾稽 37/39 · 1 处不平"))
                    .anyMatch(lens -> lens.endsWith("勾稽 2/3 · 1 项待填"));
        }
    }

    @Test
    void actsOnNoClick() {
        try (Editor editor = open(TestDraft.report(2023))) {
            JsonObject lens = editor.ask("codeLens").getAsJsonArray().get(0).getAsJsonObject();
            String command = lens.getAsJsonObject("command").get("command").getAsString();

            assertThat(editor.capabilities()
                            .getAsJsonObject("executeCommandProvider")
                            .get("commands")
                            .toString())
                    .contains(command);
            assertThat(editor.client()
                            .request("workspace/executeCommand", "{\"command\": \"" + command + "\"}")
                            .isJsonNull())
                    .isTrue();
            assertThat(editor.client()
                            .answer("workspace/executeCommand", "{\"command\": \"gouji.unknown\"}")
                            .has("error"))
                    .isTrue();
        }
    }

    @Test
    void saysNothingOfWhatIsNoReport() {
        try (Editor editor = Editor.open("\"inlayHint\": {}, \"codeLens\": {}", "购物清单\n苹果\t1\t2\t3\n")) {
            assertThat(lenses(editor)).isEmpty();
            assertThat(hints(editor, EVERYTHING)).isEmpty();
        }
    }

    private static Editor open(TestDraft report) {
        return Editor.open("\"inlayHint\": {}, \"codeLens\": {}", report.text());
    }

    /** The lines that have hints, with those in place. */
    private static List<String> hints(Editor editor, JsonObject range) {
        TreeMap<Integer, String> byOffset = new TreeMap<>();
        for (JsonElement hint : editor.ask("inlayHint", range.deepCopy()).getAsJsonArray()) {
            JsonObject object = hint.getAsJsonObject();
            byOffset.put(
                    editor.offset(object.getAsJsonObject("position")),
                    "«" + object.get("label").getAsString() + "»");
        }
        StringBuilder all = new StringBuilder(editor.text().string());
        byOffset.descendingMap().forEach(all::insert);
        return all.toString()
                .lines()
                .filter(line -> line.contains("«"))
                .map(line -> line.replace('\t', '→'))
                .toList();
    }

    private static List<String> lenses(Editor editor) {
        List<String> lenses = new ArrayList<>();
        for (JsonElement lens : editor.ask("codeLens").getAsJsonArray()) {
            JsonObject object = lens.getAsJsonObject();
            int line = object.getAsJsonObject("range")
                    .getAsJsonObject("start")
                    .get("line")
                    .getAsInt();
            lenses.add(editor.text().line(line).replace('\t', '→') + ": "
                    + object.getAsJsonObject("command").get("title").getAsString());
        }
        return lenses;
    }

    private static String piped(String line) {
        return line.contains("\t") ? "| " + line.replace("\t", " | ") + " |" : line;
    }
}
