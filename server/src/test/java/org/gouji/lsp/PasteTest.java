package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;

/** Tables and numbers pasted into a report. */
class PasteTest {

    private static final String PASS = "{\"kind\":\"pass\"}";

    @Test
    void aPastedTableIsWrittenAsTheFormPrintsIt() {
        String table = "<html><body><table><tr><td colspan=5><p>行政复议</p></td><td colspan=10>行政诉讼</td></tr>"
                + "<tr><td rowspan=2>结果维持</td><td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td>"
                + "<td rowspan=2>尚未审结</td><td rowspan=2>总计</td><td colspan=5>未经复议直接起诉</td>"
                + "<td colspan=5>复议后起诉</td></tr><tr>"
                + "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(2)
                + "</tr><tr>" + "<td>1</td><td>0</td><td>0</td><td>0</td><td><span>1</span></td>".repeat(3)
                + "</tr></table></body></html>";
        try (Editor editor = ExtensionTest.open("青岚市水务局2023年政府信息公开工作年度报告\n\n‸\n")) {
            String text = written(pasted(editor, "html", table));
            assertThat(text).endsWith("\n1\t0\t0\t0\t1\t1\t0\t0\t0\t1\t1\t0\t0\t0\t1");
            assertThat(text.lines()).hasSize(4);
            // Once more, now as the plain text that it has become.
            assertThat(written(pasted(editor, "text", text))).isEqualTo(text);
            assertThat(pasted(editor, "html", table.replace("<table>", "<p>见下表</p><table>"))
                            .toString())
                    .as("what is beside a table is not for us")
                    .isEqualTo(PASS);
            assertThat(pasted(editor, "html", "<table><tr><td>苹果</td><td>3</td></tr></table>")
                            .toString())
                    .isEqualTo(PASS);
            assertThat(pasted(editor, "text", "五、六件").toString()).isEqualTo(PASS);
        }
    }

    /** {@code →} is a tab. */
    @Test
    void numbersPastedAtACellGoIntoTheCellsFromThereOn() {
        String row = "一、本年新收政府信息公开申请数量→→→";
        try (Editor editor = ExtensionTest.open(
                TestDraft.report(2023).line("一、本年新收", row + "‸→→→→→→").text())) {
            assertThat(line(edited(editor, "text", "8\t2\t0\t0\t0\t0\t10\n"), "一、本年新收"))
                    .isEqualTo(row + "8→2→0→0→0→0→10");
            JsonObject refused =
                    pasted(editor, "text", "1\t2\t3\t4\t5\t6\t7\t8").getAsJsonObject();
            assertThat(refused.toString()).contains("\"kind\":\"refused\"", "8 列", "7 格");
            assertThat(pasted(editor, "text", "8").toString()).isEqualTo(PASS);
        }
        try (Editor editor = ExtensionTest.open(
                TestDraft.report(2023).line("一、本年新收", row + "5→1→0→0→0→0→‸6").text())) {
            assertThat(ExtensionTest.own(editor, "gouji/place").toString())
                    .isEqualTo("{\"path\":[\"表三\",\"本年新收政府信息公开申请数量\",\"总计\"]}");
        }
    }

    private static String line(String text, String beginning) {
        return text.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .replace('\t', '→');
    }

    private static String edited(Editor editor, String kind, String content) {
        JsonObject answer = pasted(editor, kind, content).getAsJsonObject();
        assertThat(answer.get("kind").getAsString()).isEqualTo("edits");
        JsonObject change = new JsonObject();
        change.add("edits", answer.get("edits"));
        JsonArray changes = new JsonArray();
        changes.add(change);
        JsonObject workspaceEdit = new JsonObject();
        workspaceEdit.add("documentChanges", changes);
        return editor.edited(workspaceEdit);
    }

    private static String written(JsonElement answer) {
        return answer.getAsJsonObject()
                .getAsJsonArray("edits")
                .get(0)
                .getAsJsonObject()
                .get("newText")
                .getAsString();
    }

    private static JsonElement pasted(Editor editor, String kind, String content) {
        JsonObject params = Editor.json("{'textDocument': {'uri': '" + Editor.URI + "'}}");
        params.add("position", editor.position());
        params.addProperty(kind, content);
        return editor.client().request("gouji/pasteTable", params.toString());
    }
}
