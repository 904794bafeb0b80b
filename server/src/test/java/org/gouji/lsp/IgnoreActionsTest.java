package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.TestDraft;
import org.gouji.form.Forms;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last code actions of the menu: fixes for all findings of a rule, and ways to suppress them. */
class IgnoreActionsTest {

    private static final String CAPABILITIES = """
            {"capabilities": {
              "textDocument": {"codeAction": {"codeActionLiteralSupport": {}, "isPreferredSupport": true}},
              "workspace": {"workspaceEdit": {"documentChanges": true%s}}}}""";
    private static final String CREATES = CAPABILITIES.formatted(", \"resourceOperations\": [\"create\"]");
    private static final String REPORT = TestDraft.report(2023)
            .heading(5, "5、存在的主要问题及改进情况")
            .heading(6, "6、其他需要报告的事项")
            .text();

    @TempDir
    Path folder;

    @Test
    void theLikeliestFixComesFirstAndIgnoringLast() throws IOException {
        try (Opened opened = new Opened(CREATES, "a.md")) {
            JsonArray actions = opened.actions("5、存在");

            assertThat(titles(actions))
                    .containsExactly(
                            "编号改为“五、”",
                            "更正全文的同类问题“一级标题编号错误”（2 处）",
                            "忽略此处：一级标题编号错误",
                            "在本文件中忽略：一级标题编号错误",
                            "在本文件夹中忽略：一级标题编号错误（写入 .gouji.json）");
            assertThat(actions).allSatisfy(action -> {
                assertThat(action.getAsJsonObject().has("edit")).isTrue();
                assertThat(action.getAsJsonObject().has("command")).isFalse();
            });
            assertThat(actions.asList().stream().filter(IgnoreActionsTest::isPreferred))
                    .hasSize(1);
            assertThat(isPreferred(actions.get(0))).isTrue();
        }
    }

    @Test
    void allOfAKindAreFixedAtOnce() throws IOException {
        try (Opened opened = new Opened(CREATES, "a.md")) {
            String fixed = opened.applied(opened.actions("5、存在").get(1));

            assertThat(fixed).contains("五、存在", "六、其他").doesNotContain("5、存在", "6、其他");
        }
    }

    @Test
    void hereIsAboveTheBlockAndInTheFileAboveTheText() throws IOException {
        try (Opened opened = new Opened(CREATES, "a.md")) {
            JsonArray actions = opened.actions("5、存在");

            assertThat(opened.applied(actions.get(2))).contains("\n<!-- gouji-ignore head-num: 理由 -->\n5、存在");
            assertThat(opened.applied(actions.get(3))).startsWith("<!-- gouji-ignore-file head-num: 理由 -->\n青岚");
        }
    }

    @Test
    void anEditorWithSnippetsSelectsTheReason() throws IOException {
        String snippets = CREATES.replace("\"workspaceEdit\": {", "\"workspaceEdit\": {\"snippetEditSupport\": true, ");
        assertThat(snippets).isNotEqualTo(CREATES);
        try (Opened opened = new Opened(snippets, "a.md")) {
            JsonObject edit = changes(opened.actions("5、存在").get(2))
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonArray("edits")
                    .get(0)
                    .getAsJsonObject();
            assertThat(edit.getAsJsonObject("snippet").get("value").getAsString())
                    .isEqualTo("<!-- gouji-ignore head-num: ${1:理由} -->\n");
            assertThat(edit.getAsJsonObject("snippet").get("kind").getAsString())
                    .isEqualTo("snippet");
        }
    }

    @Test
    void aFolderWithoutSettingsGetsAFile() throws IOException {
        try (Opened opened = new Opened(CREATES, "a.md")) {
            JsonArray changes = changes(opened.actions("5、存在").get(4));

            assertThat(changes.get(0).getAsJsonObject().get("kind").getAsString())
                    .isEqualTo("create");
            assertThat(changes.get(0).getAsJsonObject().get("uri").getAsString())
                    .isEqualTo(uri(".gouji.json"));
            assertThat(changes.get(1).toString())
                    .contains("\\\"rule\\\": \\\"head-num\\\", \\\"reason\\\": \\\"理由\\\"");
        }
    }

    @Test
    void aFolderWithSettingsGetsOneMore() throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), "{\n  \"mode\": \"standard\"\n}\n");
        Files.createDirectories(folder.resolve("2023"));
        try (Opened opened = new Opened(CREATES, "2023/a.md")) {
            JsonArray changes = changes(opened.actions("5、存在").get(4));

            assertThat(changes).hasSize(1);
            JsonObject document = changes.get(0).getAsJsonObject().getAsJsonObject("textDocument");
            assertThat(document.get("uri").getAsString()).isEqualTo(uri(".gouji.json"));
            assertThat(document.has("version") && !document.get("version").isJsonNull())
                    .isFalse();
            assertThat(changes.get(0).toString())
                    .contains("\"line\":1,\"character\":20", "\\\"file\\\": \\\"2023/**\\\"");
        }
    }

    @Test
    void settingsThatAreOpenAreChangedInTheEditor() throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), "{}");
        try (Opened opened = new Opened(CREATES, "a.md")) {
            opened.client.open(uri(".gouji.json"), "json", 7, "{\"suppress\": []}");
            JsonObject change = changes(opened.actions("5、存在").get(4)).get(0).getAsJsonObject();

            assertThat(change.getAsJsonObject("textDocument").get("version").getAsInt())
                    .isEqualTo(7);
            assertThat(change.toString()).contains("\"line\":0,\"character\":14");
        }
    }

    @Test
    void aClientWithoutFileCreationAndPreferredFixesGetsNeither() throws IOException {
        try (Opened opened =
                new Opened(CAPABILITIES.formatted("").replace(", \"isPreferredSupport\": true", ""), "a.md")) {
            JsonArray actions = opened.actions("5、存在");

            assertThat(titles(actions)).doesNotContain("在本文件夹中忽略：一级标题编号错误（写入 .gouji.json）");
            assertThat(actions.toString()).doesNotContain("isPreferred");
        }
    }

    private static boolean isPreferred(JsonElement action) {
        JsonObject object = action.getAsJsonObject();
        return object.has("isPreferred") && object.get("isPreferred").getAsBoolean();
    }

    private static List<String> titles(JsonArray actions) {
        return actions.asList().stream()
                .map(action -> action.getAsJsonObject().get("title").getAsString())
                .toList();
    }

    private static JsonArray changes(JsonElement action) {
        return action.getAsJsonObject().getAsJsonObject("edit").getAsJsonArray("documentChanges");
    }

    private String uri(String name) {
        return folder.toUri() + name;
    }

    /** A report in a file of the folder. */
    private final class Opened implements AutoCloseable {
        final TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()));
        private final String uri;

        Opened(String capabilities, String name) {
            uri = uri(name);
            client.initialize(capabilities);
            client.open(uri, "plaintext", 1, REPORT);
        }

        JsonArray actions(String words) {
            org.gouji.text.Text text = org.gouji.text.Text.of(REPORT);
            int line = text.lineOf(REPORT.indexOf(words));
            return client.request(
                            "textDocument/codeAction",
                            ("{'textDocument': {'uri': '" + uri + "'}, 'range': {'start': {'line': " + line
                                            + ", 'character': 0}, 'end': {'line': " + line
                                            + ", 'character': 0}}, 'context': {'diagnostics': [], 'only': ['quickfix']}}")
                                    .replace('\'', '"'))
                    .getAsJsonArray();
        }

        String applied(JsonElement action) {
            return WholeChangesTest.applied(REPORT, action.getAsJsonObject());
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
