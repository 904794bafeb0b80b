package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;

class SemanticTokensTest {

    private static final String BOTH =
            "\"semanticTokens\": {\"requests\": {\"full\": {\"delta\": true}, \"range\": true}}";

    @Test
    void coloursByMeaning() {
        String text = TestDraft.report(2023)
                .line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→7")
                .text()
                .replace("一、总体情况\n", "一、总体情况\n<!-- 待\n补 -->\n");
        try (Editor editor = Editor.open(BOTH, text)) {
            List<String> tokens = tokens(editor, editor.ask("semanticTokens/full"));

            assertThat(tokens)
                    .startsWith(
                            "enumMember 2023年",
                            "string 《中华人民共和国政府信息公开条例》",
                            "macro 国务院令第711号",
                            "string 《条例》",
                            "enumMember 2023年1月1日",
                            "enumMember 2023年12月31日",
                            "keyword 一、",
                            "class 总体情况",
                            "comment <!-- 待",
                            "comment 补 -->",
                            "keyword （一）",
                            "class 主动公开",
                            "number 215")
                    .contains("property 第二十条第（一）项", "number 12.5", "macro 国办函〔2020〕109号")
                    .containsSubsequence("property 一、本年新收政府信息公开申请数量", "number 5", "number 1", "number.wrong 7")
                    .endsWith("enumMember 2024年1月20日");
            assertThat(tokens.stream().filter(token -> token.contains("wrong"))).hasSize(1);
        }
    }

    @Test
    void sendsOnlyWhatHasChanged() {
        try (Editor editor = Editor.open(BOTH, TestDraft.report(2023).text())) {
            JsonObject all = editor.ask("semanticTokens/full").getAsJsonObject();
            int line = editor.text().lineOf(editor.text().string().indexOf("215条"));
            int at = editor.text().line(line).indexOf("215");
            editor.client().type(Editor.URI, 2, line, at, at + 3, "21500");
            JsonObject delta =
                    editor.ask("semanticTokens/full/delta", previous(all)).getAsJsonObject();

            assertThat(delta.getAsJsonArray("edits")).hasSize(1);
            JsonObject edit = delta.getAsJsonArray("edits").get(0).getAsJsonObject();
            List<JsonElement> patched =
                    new ArrayList<>(all.getAsJsonArray("data").asList());
            int start = edit.get("start").getAsInt();
            patched.subList(start, start + edit.get("deleteCount").getAsInt()).clear();
            patched.addAll(start, edit.getAsJsonArray("data").asList());
            JsonObject fresh = editor.ask("semanticTokens/full").getAsJsonObject();
            assertThat(patched).isEqualTo(fresh.getAsJsonArray("data").asList());
            assertThat(patched.size() - edit.getAsJsonArray("data").size()).isGreaterThan(100);

            assertThat(editor.ask("semanticTokens/full/delta", previous(fresh))
                            .getAsJsonObject()
                            .getAsJsonArray("edits"))
                    .as("nothing has changed")
                    .isEmpty();
            assertThat(editor.ask("semanticTokens/full/delta", previous(all))
                            .getAsJsonObject()
                            .has("data"))
                    .as("the first answer is forgotten")
                    .isTrue();
        }
    }

    private static JsonObject previous(JsonObject tokens) {
        JsonObject params = new JsonObject();
        params.addProperty("previousResultId", tokens.get("resultId").getAsString());
        return params;
    }

    @Test
    void answersForARange() {
        try (Editor editor = Editor.open(BOTH, TestDraft.report(2023).text())) {
            JsonObject range = Editor.json(
                    "{'range': {'start': {'line': 2, 'character': 0}, 'end': {'line': 2," + " 'character': 6}}}");

            assertThat(tokens(editor, editor.ask("semanticTokens/range", range)))
                    .containsExactly("keyword 一、", "class 总体情况");
        }
    }

    @Test
    void offersWhatTheClientAsksFor() {
        try (Editor editor = Editor.open("\"semanticTokens\": {\"requests\": {\"range\": true}}", "")) {
            JsonObject provider = editor.capabilities().getAsJsonObject("semanticTokensProvider");

            assertThat(provider.get("full").getAsBoolean()).isFalse();
            assertThat(provider.get("range").getAsBoolean()).isTrue();
            assertThat(provider.get("legend"))
                    .hasToString("{\"tokenTypes\":[\"keyword\",\"class\",\"property\",\"number\",\"string\",\"macro\","
                            + "\"enumMember\",\"comment\"],\"tokenModifiers\":[\"wrong\"]}");
        }
        try (Editor editor = Editor.open("", "")) {
            assertThat(editor.capabilities().has("semanticTokensProvider")).isFalse();
        }
    }

    private static List<String> tokens(Editor editor, JsonElement answer) {
        JsonObject legend =
                editor.capabilities().getAsJsonObject("semanticTokensProvider").getAsJsonObject("legend");
        JsonArray data = answer.getAsJsonObject().getAsJsonArray("data");
        List<String> tokens = new ArrayList<>();
        int line = 0;
        int character = 0;
        for (int i = 0; i < data.size(); i += 5) {
            int down = data.get(i).getAsInt();
            line += down;
            character = (down == 0 ? character : 0) + data.get(i + 1).getAsInt();
            String type = legend.getAsJsonArray("tokenTypes")
                    .get(data.get(i + 3).getAsInt())
                    .getAsString();
            String wrong = data.get(i + 4).getAsInt() == 1 ? ".wrong" : "";
            int start = editor.text().lineStart(line) + character;
            tokens.add(type + wrong + " "
                    + editor.text()
                            .string()
                            .substring(start, start + data.get(i + 2).getAsInt()));
        }
        return tokens;
    }
}
