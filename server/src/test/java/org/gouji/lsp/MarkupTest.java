package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes a text is not offered in web pages and Traditional characters, unless it is right there too. */
class MarkupTest {

    private static final String ABLE = """
            {"capabilities": {"textDocument": {"codeAction": {"codeActionLiteralSupport": {}},
                "completion": {}, "rename": {"prepareSupport": true}},
              "workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true}}}}""";

    /** A report as a page: a paragraph for each line, a table for each table, one figure lacking. */
    private static String page() {
        StringBuilder page = new StringBuilder("<html><body>\n");
        List<String> rows = new ArrayList<>();
        for (String line : (TestDraft.report(2023).line("行政许可", "行政许可→→→").text() + "。")
                .lines()
                .toList()) {
            if (line.indexOf('\t') >= 0) {
                rows.add(List.of(line.split("\t", -1)).stream()
                        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>\n")));
                continue;
            }
            if (!rows.isEmpty()) {
                page.append("<table>\n").append(String.join("", rows)).append("</table>\n");
                rows.clear();
            }
            page.append("<p>").append(line).append("</p>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    private static String traditional() {
        return TestDraft.report(2023)
                .line("行政许可", "行政许可→→→")
                .text()
                .replace("总", "總")
                .replace("体", "體")
                .replace("开", "開")
                .replace("报", "報")
                .replace("务", "務")
                .replace("关", "關")
                .replace("复", "復")
                .replace("数", "數")
                .replace("处", "處")
                .replace("请", "請")
                .replace("条", "條")
                .replace("结", "結")
                .replace("继续办", "繼續辦")
                .replace("规", "規")
                .replace("现", "現")
                .replace("许", "許")
                .replace("罚", "罰")
                .replace("项", "項")
                .replace("内", "內")
                .replace("强", "強")
                .replace("业", "業")
                .replace("费", "費")
                .replace("类", "類")
                .replace("属", "屬")
                .replace("于", "於")
                .replace("机", "機")
                .replace("无", "無")
                .replace("问题", "問題")
                .replace("进", "進")
                .replace("诉讼", "訴訟")
                .replace("维", "維")
                .replace("审", "審");
    }

    private static String at(String text, String words) {
        int at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return text.substring(0, at) + "‸" + text.substring(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年政府", "（二）", "行政处罚", "青岚市水务局</p>\n<p>2024"})
    void aPageGetsNoActionsAndNoCompletion(String place) {
        try (Editor editor = Editor.initialize(ABLE, at(page(), place))) {
            assertThat(actions(editor)).isEmpty();
            assertThat(editor.askHere("completion").getAsJsonObject().getAsJsonArray("items"))
                    .isEmpty();
            JsonObject params = editor.position();
            JsonObject paste = Editor.json("{'textDocument': {'uri': '" + Editor.URI + "'}}");
            paste.add("position", params);
            paste.addProperty("text", "1\t0\t0\t0\t0\t0\t1");
            assertThat(editor.client()
                            .request("gouji/pasteTable", paste.toString())
                            .getAsJsonObject()
                            .get("kind")
                            .getAsString())
                    .isEqualTo("pass");
        }
    }

    /** What is offered in tables of text is not in those of a page. */
    @Test
    void aTextGetsWhatAPageDoesNot() {
        String text = TestDraft.report(2023).line("行政许可", "行政许可→→→").text();
        try (Editor editor = Editor.initialize(ABLE, at(text, "行政处罚"))) {
            assertThat(actions(editor)).isNotEmpty();
        }
        try (Editor editor = Editor.initialize(ABLE, at(traditional(), "行政處罰"))) {
            // The fixes that lose nothing; no table is rewritten in the other characters.
            assertThat(actions(editor)).hasSize(1);
            JsonElement edit = actions(editor).get(0).getAsJsonObject().get("edit");
            assertThat(editor.edited(edit.getAsJsonObject())).isEqualToIgnoringWhitespace(traditional());
        }
    }

    @Test
    void renamingLeavesTheTagsOfAPage() {
        String page = page();
        try (Editor editor = Editor.initialize(ABLE, at(page, "岚市水务局2023年政府"))) {
            assertThat(editor.edited(rename(editor))).isEqualTo(page.replace("青岚市水务局", "云泽县林业局"));
        }
        String split = page.replaceFirst("青岚市水务局", "青岚市<b>水务局</b>");
        try (Editor editor = Editor.initialize(ABLE, at(split, "岚市<b>水务局"))) {
            assertThat(editor.askHere("prepareRename").isJsonNull()).isTrue();
        }
    }

    @Test
    void renamingWritesWhatIsTyped() {
        String text = traditional();
        try (Editor editor = Editor.initialize(ABLE, at(text, "岚市水務局2023年政府"))) {
            assertThat(editor.edited(rename(editor))).isEqualTo(text.replace("青岚市水務局", "云泽县林业局"));
        }
    }

    /** Each figure's place in the form is exactly its digits in the file. */
    @Test
    void theFormKnowsTheFiguresOfAPage() {
        try (Editor editor = Editor.initialize(ABLE, at(page(), "2023年政府"))) {
            JsonObject form = editor.client()
                    .request("gouji/form", "{\"textDocument\": {\"uri\": \"" + Editor.URI + "\"}}")
                    .getAsJsonObject();
            int places = 0;
            for (JsonElement table : form.getAsJsonArray("tables")) {
                for (JsonElement cell : table.getAsJsonObject().getAsJsonArray("cells")) {
                    JsonObject figure = cell.getAsJsonObject();
                    if (figure.has("range")) {
                        assertThat(editor.slice(figure.get("range")))
                                .isEqualTo(figure.get("text").getAsString())
                                .matches("[0-9.]*");
                        places++;
                    }
                }
            }
            assertThat(places).isEqualTo(200);
        }
    }

    private static JsonObject rename(Editor editor) {
        JsonObject params = new JsonObject();
        params.addProperty("newName", "云泽县林业局");
        return editor.askHere("rename", params).getAsJsonObject();
    }

    private static JsonArray actions(Editor editor) {
        JsonObject params = new JsonObject();
        JsonObject range = new JsonObject();
        range.add("start", editor.position());
        range.add("end", editor.position());
        params.add("range", range);
        params.add("context", Editor.json("{'diagnostics': []}"));
        return editor.ask("codeAction", params).getAsJsonArray();
    }
}
