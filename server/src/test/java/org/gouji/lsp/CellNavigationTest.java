package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.TestDraft;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;

/** Highlights, definitions, references, and the column that the caret is in. */
class CellNavigationTest {

    private static final String N = "一、本年新收政府信息公开申请数量→→→";
    private static final String ALL =
            "\"documentHighlight\": {}, \"definition\": {}, \"references\": {}, \"signatureHelp\": {}";

    @Test
    void highlightsTheCellsOfTheSameRelations() {
        try (Editor editor = open(N + "5→‸1→0→0→0→0→6")) {
            assertThat(highlights(editor, 3)).containsExactly(N + "5→1→0→0→0→0→‹6›");
            assertThat(highlights(editor, 2))
                    .containsExactly(
                            N + "‹5›→‹1›→‹0›→‹0›→‹0›→‹0›→6",
                            "二、上年结转政府信息公开申请数量→→→1→‹0›→0→0→0→0→1",
                            "→（七）总计→→5→‹1›→0→0→0→0→6",
                            "四、结转下年度继续办理→→→1→‹0›→0→0→0→0→1");
        }
    }

    @Test
    void highlightsOnlyWhatFailsIfAnythingDoes() {
        try (Editor editor = open(N + "5→1→0→0→0→0→‸8")) {
            assertThat(highlights(editor, 3)).containsExactly(N + "5→1→0→0→0→0→‹8›");
            assertThat(highlights(editor, 2))
                    .hasSize(4)
                    .contains(N + "‹5›→‹1›→‹0›→‹0›→‹0›→‹0›→8", "→（七）总计→→5→1→0→0→0→0→‹6›");
        }
        try (Editor editor = open(N + "5→‸1→0→0→0→0→8")) {
            assertThat(highlights(editor, 2)).containsExactly(N + "‹5›→‹1›→‹0›→‹0›→‹0›→‹0›→8");
        }
    }

    @Test
    void leadsFromTheTextToTheTableAndBack() {
        String text = TestDraft.report(2023)
                .line("（二）依申请公开", "（二）依申请公开。全年收到政府信息公开申请‸6件，上年结转1件，均按期办理。")
                .text();
        try (Editor editor = Editor.open(ALL, text)) {
            JsonElement there = editor.askHere("definition").getAsJsonArray().get(0);
            assertThat(editor.marked(List.of(editor.span(there.getAsJsonObject().get("range")))))
                    .containsExactly(N + "5→1→0→0→0→0→‹6›");
            assertThat(highlights(editor, 2)).containsExactly(N + "5→1→0→0→0→0→‹6›");
            assertThat(highlights(editor, 3)).containsExactly("（二）依申请公开。全年收到政府信息公开申请‹6›件，上年结转1件，均按期办理。");
        }
        try (Editor editor = open(N + "5→1→0→0→0→0→‸6")) {
            JsonObject context = Editor.json("{'context': {'includeDeclaration': false}}");
            List<Span> spans = new ArrayList<>();
            for (JsonElement location : editor.askHere("references", context).getAsJsonArray()) {
                spans.add(editor.span(location.getAsJsonObject().get("range")));
            }
            assertThat(editor.marked(spans)).contains("（二）依申请公开。全年收到政府信息公开申请‹6›件，上年结转1件，均按期办理。");
        }
    }

    @Test
    void leadsFromASumToItsAddends() {
        try (Editor editor = open(N + "5→1→0→0→0→0→‸6")) {
            List<Span> spans = new ArrayList<>();
            for (JsonElement location : editor.askHere("definition").getAsJsonArray()) {
                spans.add(editor.span(location.getAsJsonObject().get("range")));
            }
            assertThat(editor.marked(spans)).containsExactly(N + "‹5›→‹1›→‹0›→‹0›→‹0›→‹0›→6");
        }
        try (Editor editor = open(N + "5→‸1→0→0→0→0→6")) {
            assertThat(editor.askHere("definition").isJsonNull()).isTrue();
        }
    }

    @Test
    void namesTheOriginForAClientThatShowsIt() {
        String marked =
                TestDraft.report(2023).line("一、本年新收", N + "5→1→0→0→0→0→‸6").text();
        try (Editor editor = Editor.open("\"definition\": {\"linkSupport\": true}", marked)) {
            JsonObject link =
                    editor.askHere("definition").getAsJsonArray().get(0).getAsJsonObject();

            assertThat(editor.slice(link.get("originSelectionRange"))).isEqualTo("6");
            assertThat(editor.slice(link.get("targetSelectionRange"))).isEqualTo("5");
        }
    }

    @Test
    void leadsFromAnAddendToItsSums() {
        try (Editor editor = open(N + "5→‸1→0→0→0→0→6")) {
            assertThat(references(editor, false))
                    .containsExactly(N + "5→1→0→0→0→0→‹6›", "→（七）总计→→5→‹1›→0→0→0→0→6", "四、结转下年度继续办理→→→1→‹0›→0→0→0→0→1");
            assertThat(references(editor, true)).contains(N + "5→‹1›→0→0→0→0→‹6›");
        }
    }

    @Test
    void namesTheColumn() {
        try (Editor editor = open(N + "5→1→0→‸0→0→0→6")) {
            JsonObject help = editor.askHere("signatureHelp").getAsJsonObject();
            JsonObject signature = help.getAsJsonArray("signatures").get(0).getAsJsonObject();

            assertThat(signature.get("label").getAsString())
                    .isEqualTo("本年新收政府信息公开申请数量（自然人，商业企业，科研机构，社会公益组织，法律服务机构，其他，总计）");
            assertThat(signature.get("documentation").getAsString()).isEqualTo("表三 › 本年新收政府信息公开申请数量 › 社会公益组织");
            assertThat(help.get("activeParameter").getAsInt()).isEqualTo(3);
            assertThat(signature.getAsJsonArray("parameters").get(3).toString()).isEqualTo("{\"label\":\"社会公益组织\"}");
        }
    }

    @Test
    void namesTheColumnOfAnEmptyCellAndOfTableFour() {
        assertThat(column("一、本年新收", N + "5→1→0→0→0→0→‸")).isEqualTo("总计");
        assertThat(column("一、本年新收", N + "5→‸→→→→→6")).isEqualTo("商业企业");
        assertThat(column("1\t0\t0\t0\t1", "1→0→0→0→1→0→‸0→0→0→0→0→0→0→0→0")).isEqualTo("结果纠正");
        assertThat(column("行政许可", "行政许可→31‸→→")).isEqualTo("本年处理决定数量");
    }

    @Test
    void saysNothingInALabelOrInProse() {
        try (Editor editor = open("一、本年新‸收政府信息公开申请数量→→→5→1→0→0→0→0→6")) {
            assertThat(editor.askHere("signatureHelp").isJsonNull()).isTrue();
            assertThat(editor.askHere("documentHighlight").getAsJsonArray()).isEmpty();
        }
    }

    @Test
    void givesOffsetsToAClientThatTakesThem() {
        String marked = TestDraft.report(2023).line("规章", "规章→0→‸0→0").text();
        try (Editor editor = Editor.open(
                "\"signatureHelp\": {\"signatureInformation\": {\"parameterInformation\":"
                        + " {\"labelOffsetSupport\": true}}}",
                marked)) {
            assertThat(editor.askHere("signatureHelp").toString())
                    .contains("\"label\":\"规章（本年制发件数，本年废止件数，现行有效件数）\"", "{\"label\":[3,9]}", "\"activeParameter\":1");
        }
    }

    private static Editor open(String line) {
        return Editor.open(ALL, TestDraft.report(2023).line("一、本年新收", line).text());
    }

    private static List<String> highlights(Editor editor, int kind) {
        List<Span> spans = new ArrayList<>();
        for (JsonElement highlight : editor.askHere("documentHighlight").getAsJsonArray()) {
            if (highlight.getAsJsonObject().get("kind").getAsInt() == kind) {
                spans.add(editor.span(highlight.getAsJsonObject().get("range")));
            }
        }
        return editor.marked(spans);
    }

    private static List<String> references(Editor editor, boolean declaration) {
        JsonObject params = Editor.json("{'context': {'includeDeclaration': " + declaration + "}}");
        List<Span> spans = new ArrayList<>();
        for (JsonElement location : editor.askHere("references", params).getAsJsonArray()) {
            spans.add(editor.span(location.getAsJsonObject().get("range")));
        }
        return editor.marked(spans);
    }

    private static String column(String part, String line) {
        try (Editor editor =
                Editor.open(ALL, TestDraft.report(2023).line(part, line).text())) {
            JsonObject help = editor.askHere("signatureHelp").getAsJsonObject();
            return help.getAsJsonArray("signatures")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonArray("parameters")
                    .get(help.get("activeParameter").getAsInt())
                    .getAsJsonObject()
                    .get("label")
                    .getAsString();
        }
    }
}
