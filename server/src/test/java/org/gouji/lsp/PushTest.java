package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** A client to which diagnostics are pushed. */
class PushTest {

    private static final String URI = "file:///a.txt";
    private static final String VERSIONS = """
            {"capabilities": {"textDocument": {"publishDiagnostics": {"versionSupport": true}}}}""";

    @Test
    void tellsWhatIsFoundWhenADocumentIsOpened() {
        try (TestClient client = TestClient.pushed()) {
            client.open(URI, "好\n有错");

            JsonObject published = client.await(TestClient.PUBLISH);

            assertThat(published.get("uri").getAsString()).isEqualTo(URI);
            assertThat(published.has("version")).isFalse();
            JsonObject diagnostic =
                    published.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
            assertThat(diagnostic.get("range"))
                    .hasToString("{\"start\":{\"line\":1,\"character\":1},\"end\":{\"line\":1,\"character\":2}}");
            assertThat(diagnostic.get("severity").getAsInt()).isEqualTo(1);
            assertThat(diagnostic.get("code").getAsString()).isEqualTo(FakeDocumentAnalyzer.RULE);
            assertThat(diagnostic.get("source").getAsString()).isEqualTo("gouji");
            assertThat(diagnostic.keySet()).containsExactlyInAnyOrder("range", "severity", "code", "source", "message");
        }
    }

    @Test
    void namesTheVersionToAClientThatWantsIt() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(VERSIONS);
            client.open(URI, "plaintext", 7, "错");

            assertThat(client.await(TestClient.PUBLISH).get("version").getAsInt())
                    .isEqualTo(7);
        }
    }

    @Test
    void publishesForTheNewestVersionEvenIfNothingIsFound() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(VERSIONS);
            client.open(URI, "plaintext", 1, "好");
            for (int version = 2; version <= 200; version++) {
                client.type(URI, version, 0, 0, 0, "字");
            }

            assertThat(client.published(200)).isEmpty();
        }
    }

    @Test
    void showsAFindingAndLetsItGo() {
        try (TestClient client = TestClient.pushed()) {
            client.open(URI, "一二三");
            assertThat(client.published(1)).isEmpty();

            client.type(URI, 2, 0, 1, 2, "错");
            assertThat(client.publishedInTheEnd(2)).hasSize(1);

            client.type(URI, 3, 0, 1, 2, "对");
            assertThat(client.published(3)).isEmpty();
        }
    }

    @Test
    void showsAFindingAsSoonAsTheEditMovesElsewhere() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(VERSIONS);
            client.open(URI, "一二三\n四五六");
            client.published(1);

            client.type(URI, 2, 0, 1, 2, "错");
            client.type(URI, 3, 1, 1, 2, "八");

            assertThat(client.published(3)).hasSize(1);
        }
    }

    @Test
    void takesBackEverythingOnClose() {
        try (TestClient client = TestClient.pushed()) {
            client.open(URI, "错");
            assertThat(client.published(1)).hasSize(1);

            client.close(URI);

            assertThat(client.published(1)).isEmpty();
        }
    }

    @Test
    void neverPublishesToAClientThatPulls() {
        try (TestClient client = TestClient.pulling()) {
            client.open(URI, "错");
            client.pull(URI, "");
            client.close(URI);
            client.request("shutdown", "");
            client.notify("exit", "");
            client.awaitSilence();

            assertThat(client.unread(TestClient.PUBLISH)).isZero();
        }
    }

    @Test
    void saysNothingOfWhatIsNotAReport() {
        try (TestClient client = TestClient.pushed()) {
            client.open(URI, "便条：错");

            assertThat(client.published(1)).isEmpty();
        }
    }

    @Test
    void readsUntitledDocumentsAndSeveralAtOnce() {
        try (TestClient client = TestClient.pushed()) {
            client.open("untitled:Untitled-1", "错");
            assertThat(client.await(TestClient.PUBLISH).get("uri").getAsString())
                    .isEqualTo("untitled:Untitled-1");

            client.open("file:///b%20c.txt", "错错");
            assertThat(client.await(TestClient.PUBLISH).getAsJsonArray("diagnostics"))
                    .hasSize(2);
        }
    }

    @Test
    void aFailingAnalysisLosesItsFindingsAndLogsALineWithoutText() {
        try (TestClient client = TestClient.pushed()) {
            client.expectingErrors().open(URI, "炸错");
            assertThat(client.published(1)).isEmpty();
            assertThat(client.await(TestClient.LOG).toString())
                    .contains("IllegalStateException")
                    .doesNotContain("秘密")
                    .doesNotContain("炸");

            client.replace(URI, 2, "错");
            assertThat(client.publishedInTheEnd(2)).hasSize(1);
        }
    }
}
