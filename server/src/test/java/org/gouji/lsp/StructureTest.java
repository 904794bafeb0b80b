package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.TestDraft;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outline, folding, selection. */
class StructureTest {

    private static final String REPORT = TestDraft.report(2023).text();
    private static final String TREES = "\"documentSymbol\": {\"hierarchicalDocumentSymbolSupport\": true}";

    @Test
    void showsTheReportAsATree() {
        try (Editor editor = Editor.open(TREES, REPORT)) {
            List<String> lines = new ArrayList<>();
            JsonArray symbols = editor.ask("documentSymbol").getAsJsonArray();
            symbols.forEach(symbol -> tree(symbol.getAsJsonObject(), "", lines));

            assertThat(symbols).hasSize(1);
            assertThat(String.join("\n", lines)).startsWith("""
                    青岚市水务局2023年政府信息公开工作年度报告
                      一、总体情况
                        （一）主动公开
                        （二）依申请公开
                        （三）政府信息管理
                        （四）政府信息公开平台建设
                        （五）监督保障
                      二、主动公开政府信息情况
                        表二 2021版
                          第二十条第（一）项
                            规章
                            行政规范性文件
                          第二十条第（五）项
                            行政许可
                          第二十条第（六）项
                            行政处罚
                            行政强制
                          第二十条第（八）项
                            行政事业性收费
                      三、收到和处理政府信息公开申请情况
                        表三 2021版
                          一、本年新收政府信息公开申请数量
                          二、上年结转政府信息公开申请数量
                          三、本年度办理结果
                            （一）予以公开
                            （二）部分公开（区分处理的，只计这一情形，不计其他情形）
                            （三）不予公开
                              1.属于国家秘密
                    """);
            assertThat(lines)
                    .endsWith(
                            "        （七）总计",
                            "      四、结转下年度继续办理",
                            "  四、政府信息公开行政复议、行政诉讼情况",
                            "    表四 2021版",
                            "      行政复议",
                            "      未经复议直接起诉",
                            "      复议后起诉",
                            "  五、存在的主要问题及改进情况",
                            "  六、其他需要报告的事项");
        }
    }

    @Test
    void keepsEverySymbolInsideItsParent() {
        try (Editor editor = Editor.open(TREES, REPORT)) {
            editor.ask("documentSymbol").getAsJsonArray().forEach(symbol -> assertNested(editor, symbol));
        }
    }

    @Test
    void listsSymbolsForAClientWithoutTrees() {
        try (Editor editor = Editor.open("\"documentSymbol\": {}", REPORT)) {
            JsonArray symbols = editor.ask("documentSymbol").getAsJsonArray();

            JsonObject aspect = symbols.get(2).getAsJsonObject();
            assertThat(aspect.get("name").getAsString()).isEqualTo("（一）主动公开");
            assertThat(aspect.get("containerName").getAsString()).isEqualTo("一、总体情况");
            assertThat(editor.slice(aspect.getAsJsonObject("location").get("range")))
                    .isEqualTo("（一）主动公开。全年通过门户网站主动公开政府信息215条。");
        }
    }

    @Test
    void leavesTheSignatureOutOfTheLastPart() {
        try (Editor editor = Editor.open("\"documentSymbol\": {}", REPORT)) {
            JsonArray symbols = editor.ask("documentSymbol").getAsJsonArray();
            JsonObject last = symbols.get(symbols.size() - 1).getAsJsonObject();

            assertThat(editor.slice(last.getAsJsonObject("location").get("range")))
                    .startsWith("六、")
                    .endsWith("未收取信息处理费。");
        }
    }

    @Test
    void foldsWholeLinesForAClientThatFoldsNothingElse() {
        try (Editor editor = Editor.open("\"foldingRange\": {\"lineFoldingOnly\": true}", REPORT + "<!-- 一\n二 -->\n")) {
            List<String> folds = new ArrayList<>();
            editor.ask("foldingRange").getAsJsonArray().forEach(fold -> folds.add(fold(editor, fold)));

            assertThat(folds)
                    .contains(
                            "一、总体情况 … （五）监督保障。开展业务培训2次。",
                            "二、主动公开政府信息情况 … 行政事业性收费→12.5→→",
                            "第二十条第（一）项→→→ … 行政事业性收费→12.5→→",
                            "第二十条第（六）项→→→ … 行政强制→0→→",
                            "→（四）无法提供→1.本机关不掌握相关政府信息→1→1→0→0→0→0→2 … →→3.补正后申请内容仍不明确→0→0→0→0→0→0→0",
                            "<!-- 一 … 二 --> comment")
                    .noneMatch(fold -> fold.startsWith("青岚市"));
        }
    }

    @Test
    void namesCharactersForAClientThatFoldsThem() {
        try (Editor editor = Editor.open("\"foldingRange\": {\"rangeLimit\": 2}", REPORT)) {
            JsonArray folds = editor.ask("foldingRange").getAsJsonArray();

            assertThat(folds).hasSize(2);
            assertThat(folds.get(0).getAsJsonObject().get("startCharacter").getAsInt())
                    .isEqualTo("一、总体情况".length());
            assertThat(folds.get(0).getAsJsonObject().get("endCharacter").getAsInt())
                    .isEqualTo("（五）监督保障。开展业务培训2次。".length());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "政府信息21‸5条 | 215; 全年通过门户网站主动公开政府信息215条; 全年通过门户网站主动公开政府信息215条。;"
                        + " （一）主动公开。全年通过门户网站主动公开政府信息215条。; 一、总体情…业务培训2次。",
                "1.本机关不掌握相关政府信息\t‸1\t1\t | 1; 1.本机关不掌握相关政府信息→1→1→0→0→0→0→2;"
                        + " （四）无法提供→1.本机关不掌握相关政府信息→1→1→0→0→0→0→2; （四）无法…0→0→0→0;"
                        + " 三、本年度…0→0→0→6; （本列数据…0→0→0→1; 三、收到和…0→0→0→1",
            })
    void growsASelectionStepByStep(String place, String steps) {
        String marked = REPORT.replace(place.replace("‸", ""), place);
        try (Editor editor = Editor.open("\"selectionRange\": {}", marked)) {
            JsonObject params = new JsonObject();
            JsonArray positions = new JsonArray();
            positions.add(editor.position());
            params.add("positions", positions);
            JsonArray chains = editor.ask("selectionRange", params).getAsJsonArray();

            List<String> spans = new ArrayList<>();
            for (JsonElement at = chains.get(0);
                    at != null;
                    at = at.getAsJsonObject().get("parent")) {
                spans.add(shortened(editor.slice(at.getAsJsonObject().get("range"))));
            }
            assertThat(spans).startsWith(steps.split("; *")).endsWith(shortened(REPORT.strip()), shortened(REPORT));
        }
    }

    @Test
    void saysNothingOfWhatIsNoReport() {
        try (Editor editor = Editor.open("", "会议通知\n\n一、时间\n明天上午\n二、地点\n")) {
            assertThat(editor.ask("documentSymbol").getAsJsonArray()).isEmpty();
            assertThat(editor.ask("foldingRange").isJsonNull()).isTrue();
        }
    }

    @Test
    void offersOnlyWhatTheClientAsksFor() {
        try (Editor editor = Editor.open("", REPORT)) {
            assertThat(editor.capabilities().keySet())
                    .doesNotContain("documentSymbolProvider", "foldingRangeProvider", "selectionRangeProvider");
        }
        try (Editor editor = Editor.open(TREES + ", \"foldingRange\": {}, \"selectionRange\": {}", REPORT)) {
            assertThat(editor.capabilities().keySet())
                    .contains("documentSymbolProvider", "foldingRangeProvider", "selectionRangeProvider");
        }
    }

    private static void tree(JsonObject symbol, String indent, List<String> lines) {
        String detail = symbol.has("detail") ? " " + symbol.get("detail").getAsString() : "";
        lines.add(indent + symbol.get("name").getAsString() + detail);
        symbol.getAsJsonArray("children").forEach(child -> tree(child.getAsJsonObject(), indent + "  ", lines));
    }

    private static void assertNested(Editor editor, JsonElement symbol) {
        Span span = editor.span(symbol.getAsJsonObject().get("range"));
        assertThat(span.contains(editor.span(symbol.getAsJsonObject().get("selectionRange"))))
                .as("%s", symbol)
                .isTrue();
        symbol.getAsJsonObject().getAsJsonArray("children").forEach(child -> {
            assertThat(span.contains(editor.span(child.getAsJsonObject().get("range"))))
                    .as("%s", child)
                    .isTrue();
            assertNested(editor, child);
        });
    }

    private static String fold(Editor editor, JsonElement fold) {
        JsonObject range = fold.getAsJsonObject();
        String kind = range.has("kind") ? " " + range.get("kind").getAsString() : "";
        return line(editor, range.get("startLine")) + " … " + line(editor, range.get("endLine")) + kind;
    }

    private static String line(Editor editor, JsonElement number) {
        return editor.text().line(number.getAsInt()).replace('\t', '→');
    }

    /** Its ends, if it has lines. */
    private static String shortened(String text) {
        String line = text.replace('\t', '→');
        return line.contains("\n") ? line.substring(0, 5) + "…" + line.substring(line.length() - 7) : line;
    }
}
