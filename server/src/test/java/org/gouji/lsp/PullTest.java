package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** A client that pulls diagnostics. */
class PullTest {

    private static final String URI = "file:///a.txt";
    private static final String REFRESH = "workspace/diagnostic/refresh";

    @Test
    void answersWithWhatIsFound() {
        try (TestClient client = TestClient.pulling()) {
            client.open(URI, "一错");

            JsonObject report = client.pull(URI, "");

            assertThat(report.get("kind").getAsString()).isEqualTo("full");
            assertThat(report.get("resultId").getAsString()).isNotEmpty();
            assertThat(report.getAsJsonArray("items")).hasSize(1);
        }
    }

    @Test
    void saysUnchangedAsLongAsNothingChanges() {
        try (TestClient client = TestClient.pulling()) {
            client.open(URI, "一错\n二");
            String first = client.pull(URI, "").get("resultId").getAsString();

            JsonObject again = client.pull(URI, first);
            assertThat(again.get("kind").getAsString()).isEqualTo("unchanged");
            assertThat(again.get("resultId").getAsString()).isEqualTo(first);

            client.type(URI, 2, 1, 1, 1, "三");
            assertThat(client.pull(URI, first).get("kind").getAsString())
                    .as("the edit moved no finding")
                    .isEqualTo("unchanged");

            client.type(URI, 3, 0, 0, 0, "零");
            JsonObject moved = client.pull(URI, first);
            assertThat(moved.get("kind").getAsString()).isEqualTo("full");
            assertThat(moved.get("resultId").getAsString()).isNotEqualTo(first);
        }
    }

    @Test
    void doesNotTakeAnOldIdForTheLast() {
        try (TestClient client = TestClient.pulling()) {
            client.open(URI, "错");
            String first = client.pull(URI, "").get("resultId").getAsString();
            client.close(URI);
            client.open(URI, "错");

            assertThat(client.pull(URI, first).get("kind").getAsString()).isEqualTo("full");
            assertThat(client.pull(URI, "nonsense").get("kind").getAsString()).isEqualTo("full");
        }
    }

    @Test
    void asksForAnotherPullWhenHeldBackFindingsAreDue() {
        try (TestClient client = TestClient.pulling()) {
            client.open(URI, "一二三");
            client.type(URI, 2, 0, 1, 2, "错");
            // On a machine that took a second to get here nothing is held back any more.
            if (client.pull(URI, "").getAsJsonArray("items").isEmpty()) {
                client.await(REFRESH);
            }

            assertThat(client.pull(URI, "").getAsJsonArray("items")).hasSize(1);
        }
    }

    @Test
    void holdsNothingBackFromAClientThatCannotBeToldToPullAgain() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize("""
                    {"capabilities": {"textDocument": {"diagnostic": {}}}}""");
            client.open(URI, "一二三");
            client.type(URI, 2, 0, 1, 2, "错");

            assertThat(client.pull(URI, "").getAsJsonArray("items")).hasSize(1);
        }
    }

    @Test
    void asksForAnotherPullWhenSettingsChange() {
        try (TestClient client = TestClient.pulling()) {
            client.open(URI, "错");
            assertThat(client.pull(URI, "").getAsJsonArray("items")).hasSize(1);

            client.notify(
                    "workspace/didChangeConfiguration",
                    "{\"settings\": {\"gouji\": {\"levels\": {\"wrong-word\": \"off\"}}}}");
            client.await(REFRESH);

            assertThat(client.pull(URI, "").getAsJsonArray("items")).isEmpty();
        }
    }

    @Test
    void answersAboutTheNewestVersion() {
        try (TestClient client = TestClient.pulling()) {
            client.open(URI, "好");
            var first = client.send("textDocument/diagnostic", "{\"textDocument\":{\"uri\":\"" + URI + "\"}}");
            client.replace(URI, 2, "好\n\n");
            client.type(URI, 3, 2, 0, 0, "错");
            client.type(URI, 4, 0, 0, 0, "一");

            assertThat(TestClient.get(first).has("result")).isTrue();
            assertThat(client.pull(URI, "").getAsJsonArray("items")).hasSize(1);
        }
    }

    @Test
    void knowsNothingOfADocumentThatIsNotOpen() {
        try (TestClient client = TestClient.pulling()) {
            JsonObject report = client.pull("file:///nowhere.txt", "1");

            assertThat(report.get("kind").getAsString()).isEqualTo("full");
            assertThat(report.getAsJsonArray("items")).isEmpty();
        }
    }

    @Test
    void announcesWhatItDoes() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            JsonObject result = client.initialize("""
                    {"capabilities": {"textDocument": {"diagnostic": {}}}}""");

            assertThat(result.getAsJsonObject("capabilities").get("diagnosticProvider"))
                    .hasToString("{\"identifier\":\"gouji\",\"interFileDependencies\":true,"
                            + "\"workspaceDiagnostics\":false}");
        }
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            assertThat(client.initialize("{}").getAsJsonObject("capabilities").has("diagnosticProvider"))
                    .isFalse();
        }
    }
}
