package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.compose.SnippetTemplate;
import org.gouji.form.Forms;
import org.gouji.lsp.features.Snippets;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.Test;

/** What completion makes of the abilities of its client. */
class CompletionProtocolTest {

    private static final String TXT = "file:///r/a.txt";

    private static final String TITLE = "青岚市水务局2024年政府信息公开工作年度报告\n";

    @Test
    void theClientsCapabilitiesAreRespected() {
        String start = TITLE + "一、总体情况\n（一）主动公开。发布信息3条。\n‸";
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, start)) {
            JsonObject item = editor.item("二、");
            assertThat(editor.capabilities().getAsJsonObject("completionProvider"))
                    .hasToString("{\"triggerCharacters\":[\"#\",\"|\"],\"resolveProvider\":false}");
            assertThat(item.keySet())
                    .containsOnly(
                            "label",
                            "kind",
                            "detail",
                            "documentation",
                            "sortText",
                            "filterText",
                            "insertTextFormat",
                            "textEdit");
            assertThat(item.getAsJsonObject("documentation").get("kind").getAsString())
                    .isEqualTo("plaintext");
        }
        String rich =
                "\"snippetSupport\": true, \"labelDetailsSupport\": true, \"documentationFormat\": [\"markdown\"],"
                        + "\"insertTextModeSupport\": {\"valueSet\": [1, 2]},"
                        + "\"resolveSupport\": {\"properties\": [\"documentation\"]}";
        try (TypingEditor editor = TypingEditor.open(TXT, rich, start)) {
            JsonObject item = editor.item("二、");
            assertThat(editor.capabilities().getAsJsonObject("completionProvider"))
                    .hasToString("{\"triggerCharacters\":[\"#\",\"|\"],\"resolveProvider\":true,"
                            + "\"completionItem\":{\"labelDetailsSupport\":true}}");
            assertThat(item.keySet())
                    .containsOnly(
                            "label",
                            "labelDetails",
                            "kind",
                            "data",
                            "sortText",
                            "filterText",
                            "insertTextFormat",
                            "insertTextMode",
                            "textEdit");
            JsonObject resolved = editor.client()
                    .request("completionItem/resolve", item.toString())
                    .getAsJsonObject();
            assertThat(resolved.getAsJsonObject("documentation").get("value").getAsString())
                    .contains("第二十条");
            assertThat(resolved.get("textEdit")).isEqualTo(item.get("textEdit"));
        }
    }

    @Test
    void aListInProseIsRequestedAgainAndSoIsOneForAnEmptyDocument() {
        try (TypingEditor editor = TypingEditor.open(TXT, TypingEditor.PLAIN, TITLE + "一、总体情况\n‸")) {
            assertThat(editor.list().get("isIncomplete").getAsBoolean()).isTrue();
            assertThat(editor.items())
                    .extracting(item -> item.get("sortText").getAsString())
                    .isSorted();
        }
    }

    @Test
    void aClientWithoutCompletionIsOfferedNone() {
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()))) {
            assertThat(client.initialize("{\"capabilities\": {}}").toString()).doesNotContain("completionProvider");
        }
    }

    @Test
    void marksOfTheSnippetLanguageAreEscaped() {
        SnippetTemplate template = SnippetTemplate.of("a$b}c\\d甲e甲", List.of("甲"));
        assertThat(Snippets.write(template)).isEqualTo("a\\$b\\}c\\\\d${1:甲}e${1:甲}");
        assertThat(TypingEditor.expanded(Snippets.write(template))).isEqualTo(template.plain());
    }
}
