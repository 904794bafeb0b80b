package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;

class QuickFixTest {

    private static final String URI = "file:///a.txt";
    private static final String LITERALS =
            "\"codeAction\": {\"isPreferredSupport\": true, \"codeActionLiteralSupport\": {\"codeActionKind\": {\"valueSet\": [\"quickfix\"]}}},"
                    + "\"publishDiagnostics\": {\"dataSupport\": true}";
    private static final String VERSIONED = "{\"capabilities\": {\"textDocument\": {" + LITERALS
            + "}, \"workspace\": {\"workspaceEdit\": {\"documentChanges\": true}}}}";
    private static final String PLAIN = "{\"capabilities\": {\"textDocument\": {" + LITERALS + "}}}";

    @Test
    void correctsTheDiagnosticThatTheClientNames() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(VERSIONED);
            client.open(URI, "plaintext", 4, "一错\n二错");
            JsonElement second = client.published(4).get(1);

            JsonArray actions = actions(client, "{\"diagnostics\": [" + second + "]}");

            assertThat(actions).as("two ways, and both mistakes at once").hasSize(3);
            JsonObject action = actions.get(0).getAsJsonObject();
            assertThat(action.get("kind").getAsString()).isEqualTo("quickfix");
            assertThat(action.get("isPreferred").getAsBoolean()).isTrue();
            assertThat(actions.get(1).getAsJsonObject().get("isPreferred").getAsBoolean())
                    .isFalse();
            assertThat(action.getAsJsonArray("diagnostics").get(0)).isEqualTo(second);
            assertThat(action.get("edit"))
                    .hasToString("{\"documentChanges\":[{\"textDocument\":{\"version\":4,\"uri\":\"" + URI + "\"},"
                            + "\"edits\":[{\"range\":{\"start\":{\"line\":1,\"character\":1},"
                            + "\"end\":{\"line\":1,\"character\":2}},\"newText\":\"对\"}]}]}");
        }
    }

    @Test
    void sendsPlainChangesToAClientWithoutVersions() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(PLAIN);
            client.open(URI, "错");

            JsonArray actions = actions(client, "{\"diagnostics\": []}");

            assertThat(actions.get(0).getAsJsonObject().getAsJsonObject("edit").toString())
                    .startsWith("{\"changes\":{\"" + URI + "\":[{");
        }
    }

    @Test
    void offersWhatTheClientWantsAndNothingElse() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(PLAIN);
            client.open(URI, "错");

            assertThat(actions(client, "{\"diagnostics\": [], \"only\": [\"refactor\", \"source.fixAll\"]}"))
                    .isEmpty();
            assertThat(actions(client, "{\"diagnostics\": [], \"only\": [\"quickfix\"]}"))
                    .hasSize(2);
            assertThat(actions(
                            client,
                            "{\"diagnostics\": [{\"range\": {\"start\": {\"line\": 7, \"character\": 0},"
                                    + "\"end\": {\"line\": 7, \"character\": 1}}, \"message\": \"m\", \"source\": \"gouji\","
                                    + "\"code\": \"wrong-word\"}]}"))
                    .as("of a diagnostic that is no longer found")
                    .isEmpty();
        }
    }

    @Test
    void understandsAClientThatCountsInBytes() {
        String named = "{\"diagnostics\": [{\"range\": {\"start\": {\"line\": 0, \"character\": 3},"
                + "\"end\": {\"line\": 0, \"character\": 6}}, \"message\": \"m\", \"source\": \"gouji\","
                + "\"code\": \"%s\"}]}";
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(PLAIN);
            client.open(URI, "一错\n二错");
            String rule =
                    client.published(0).get(0).getAsJsonObject().get("code").getAsString();

            assertThat(actions(client, named.formatted(rule)))
                    .as("of the rule and the line that are named, where the caret is")
                    .isNotEmpty();
            assertThat(actions(client, named.formatted("other-rule"))).isEmpty();
        }
    }

    /** One finding for a mistake made throughout: its fix, for all places at once, is offered at each of them. */
    @Test
    void offersTheFixOfAHabitAtEachPlace() {
        String draft = TestDraft.report(2023)
                .line("（二）依申请", "(二)依申请公开。‸收到政府信息公开申请6件。")
                .line("（一）主动", "(一)主动公开。公开信息20条。")
                .line("（三）政府信息管理", "(三)政府信息管理。建立台账。")
                .text();
        try (Editor editor = Editor.open(LITERALS, draft)) {
            JsonObject params = new JsonObject();
            JsonObject range = new JsonObject();
            JsonObject line = editor.position();
            line.addProperty("character", 0);
            range.add("start", line);
            range.add("end", editor.position());
            params.add("range", range);
            params.add("context", JsonParser.parseString("{\"diagnostics\": []}"));

            List<String> titles = new ArrayList<>();
            editor.ask("codeAction", params)
                    .getAsJsonArray()
                    .forEach(action ->
                            titles.add(action.getAsJsonObject().get("title").getAsString()));

            assertThat(titles).as("titles").anyMatch(title -> title.contains("3"));
        }
    }

    @Test
    void offersNothingInWhatIsNotAReport() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(PLAIN);
            client.open(URI, "错，便条");

            assertThat(actions(client, "{\"diagnostics\": []}")).isEmpty();
        }
    }

    @Test
    void doesNothingForAClientThatKnowsOnlyCommands() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            JsonObject result = client.initialize("{}");
            client.open(URI, "错");

            assertThat(result.getAsJsonObject("capabilities").has("codeActionProvider"))
                    .isFalse();
            assertThat(actions(client, "{\"diagnostics\": []}")).isEmpty();
        }
    }

    private static JsonArray actions(TestClient client, String context) {
        return client.request(
                        "textDocument/codeAction",
                        "{\"textDocument\": {\"uri\": \"" + URI + "\"}, \"range\": {\"start\": {\"line\": 0,"
                                + "\"character\": 0}, \"end\": {\"line\": 0, \"character\": 9}}, \"context\": "
                                + context
                                + "}")
                .getAsJsonArray();
    }
}
