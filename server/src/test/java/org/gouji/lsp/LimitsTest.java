package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.lsp.documents.DiagnosticWriter;
import org.gouji.lsp.documents.Documents;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final String URI = "file:///%E5%A4%A7.txt";
    private static final String SHOW = "window/showMessage";

    @Test
    void showsFiveHundredAtMostAndSaysSo() {
        try (TestClient client = TestClient.pushed()) {
            client.open(URI, "错".repeat(500));
            assertThat(client.published(1))
                    .hasSize(500)
                    .allMatch(item -> code(item).equals(FakeDocumentAnalyzer.RULE));

            client.open("file:///b.txt", "错".repeat(1234));
            List<JsonElement> shown = client.published(1);

            assertThat(shown).hasSize(DiagnosticWriter.CAP);
            assertThat(code(shown.get(499))).isEqualTo(DiagnosticWriter.TOO_MANY);
            assertThat(shown.get(499).getAsJsonObject().get("message").getAsString())
                    .contains("735");
        }
    }

    @Test
    void looksAtADocumentOfTheLargestSize() {
        try (TestClient client = TestClient.pushed()) {
            client.open(URI, "错" + "x".repeat(Documents.LIMIT - 1));

            assertThat(client.published(1)).hasSize(1);
        }
    }

    @Test
    void ignoresWhatIsLargerUntilItIsReopened() {
        try (TestClient client = TestClient.pushed()) {
            client.open(URI, "错" + "x".repeat(Documents.LIMIT));
            JsonObject message = client.await(SHOW);
            assertThat(message.get("type").getAsInt()).isEqualTo(2);
            assertThat(message.get("message").getAsString()).contains("大.txt", "2 MB");

            client.type(URI, 2, 0, 0, 1000, "错");
            client.replace(URI, 3, "错");
            client.close(URI);
            assertThat(client.published(1)).as("on close").isEmpty();
            client.open(URI, "错");

            assertThat(client.published(1)).hasSize(1);
            assertThat(client.unread(SHOW)).isZero();
            assertThat(client.unread(TestClient.LOG)).isZero();
        }
    }

    @Test
    void dropsWhatGrowsTooLarge() {
        try (TestClient client = TestClient.pushed()) {
            client.open(URI, "错");
            assertThat(client.published(1)).hasSize(1);

            client.type(URI, 2, 0, 0, 0, "x".repeat(Documents.LIMIT));

            client.await(SHOW);
            assertThat(client.published(1)).isEmpty();
            client.type(URI, 3, 0, 0, 0, "错");
            client.request("shutdown", "");
            assertThat(client.unread(TestClient.PUBLISH)).isZero();
            assertThat(client.unread(TestClient.LOG)).isZero();
        }
    }

    @Test
    void answersAPullAboutSuchADocument() {
        try (TestClient client = TestClient.pulling()) {
            client.open(URI, "错" + "x".repeat(Documents.LIMIT));

            assertThat(client.pull(URI, "").getAsJsonArray("items")).isEmpty();
        }
    }

    private static String code(JsonElement diagnostic) {
        return diagnostic.getAsJsonObject().get("code").getAsString();
    }
}
