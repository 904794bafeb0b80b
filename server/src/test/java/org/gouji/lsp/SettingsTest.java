package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings from files and from the editor, while documents are open. */
class SettingsTest {

    private static final String SHOW = "window/showMessage";
    private static final String OFF = "{\"levels\": {\"wrong-word\": \"off\"}}";
    private static final String HINT = "{\"levels\": {\"wrong-word\": \"hint\"}}";
    private static final String WATCHING =
            "{\"capabilities\": {\"workspace\": {\"didChangeWatchedFiles\": {\"dynamicRegistration\": true}}}}";

    @TempDir
    Path folder;

    @Test
    void aFileUpwardsHoldsAndIsWatched() throws IOException {
        Path config = Files.writeString(folder.resolve(".gouji.json"), HINT);
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(WATCHING);
            assertThat(client.await("client/registerCapability").toString())
                    .contains("workspace/didChangeWatchedFiles", "**/.gouji.json");
            client.open(uri("a/b.txt"), "错");
            assertThat(severity(client.published(1))).isEqualTo(4);

            Files.writeString(config, OFF);
            changed(client, uri("other.json"));
            changed(client, uri(".gouji.json"));
            assertThat(client.published(1)).isEmpty();

            Files.delete(config);
            changed(client, uri(".gouji.json"));
            assertThat(severity(client.published(1))).isEqualTo(1);

            Files.createDirectories(folder.resolve("a"));
            Files.writeString(folder.resolve("a/.gouji.json"), HINT);
            changed(client, uri("a/.gouji.json"));
            assertThat(severity(client.published(1))).isEqualTo(4);
        }
    }

    @Test
    void aClientThatPullsIsAskedToPullAgain() throws IOException {
        try (TestClient client = TestClient.pulling()) {
            client.open(uri("a.txt"), "错");
            assertThat(client.pull(uri("a.txt"), "").getAsJsonArray("items")).hasSize(1);

            Files.writeString(folder.resolve(".gouji.json"), OFF);
            changed(client, uri(".gouji.json"));
            client.await("workspace/diagnostic/refresh");

            assertThat(client.pull(uri("a.txt"), "").getAsJsonArray("items")).isEmpty();
        }
    }

    @Test
    void aClientThatCannotWatchGetsTheCurrentSettingsWithTheNextDocument() throws IOException {
        try (TestClient client = TestClient.pushed()) {
            client.open(uri("a.txt"), "错");
            assertThat(severity(client.published(1))).isEqualTo(1);
            assertThat(client.unread("client/registerCapability")).isZero();

            Files.writeString(folder.resolve(".gouji.json"), HINT);
            client.open(uri("b.txt"), "错");

            assertThat(severity(client.published(1))).isEqualTo(4);
        }
    }

    @Test
    void theFileWinsOverTheEditorKeyByKey() throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), "{\"mode\": \"standard\"}");
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize("{\"initializationOptions\": {\"settings\": " + HINT + "}}");
            client.open(uri("a.txt"), "错");
            assertThat(severity(client.published(1))).isEqualTo(4);

            Files.writeString(folder.resolve(".gouji.json"), "{\"levels\": {\"wrong-word\": \"warning\"}}");
            changed(client, uri(".gouji.json"));
            assertThat(severity(client.published(1))).isEqualTo(2);
        }
    }

    @Test
    void mistakesInTheEditorsSettingsAreReportedOnce() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(
                    "{\"initializationOptions\": {\"settings\": {\"mode\": \"loud\", \"firstPartLength\": \"long\"}}}");
            JsonObject said = client.await(SHOW);
            assertThat(said.get("type").getAsInt()).isEqualTo(2);
            assertThat(said.get("message").getAsString())
                    .contains("编辑器的 gouji 设置有误", "quiet、standard 或 strict", "；", "firstPartLength");

            set(client, "{\"mode\": \"strict\", \"levels\": {\"sum-row\": \"loud\", \"wrong-word\": \"hint\"}}");
            assertThat(client.await(SHOW).get("message").getAsString()).contains("sum-row", "loud");
            client.open(uri("a.txt"), "错");
            assertThat(severity(client.published(1)))
                    .as("what is right still counts")
                    .isEqualTo(4);

            set(client, "{\"mode\": \"quiet\", \"levels\": {\"sum-row\": \"loud\"}}");
            set(
                    client,
                    "{\"colour\": 1, \"mode\": null, \"organKind\": {\"type\": null}, \"levels\": {\"no-such-rule\": \"off\"}}");
            set(client, "{\"levels\": [\"off\"]}");
            assertThat(client.await(SHOW).get("message").getAsString())
                    .as("neither the same again nor an unknown key")
                    .contains("levels", "花括号")
                    .doesNotContain("sum-row", "colour");
            assertThat(client.unread(SHOW)).isZero();
        }
    }

    @Test
    void settingsThatTheClientIsAskedForAreLookedAtToo() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.reply("workspace/configuration", "[{\"deadline\": \"13-40\"}]");
            client.initialize("{\"locale\": \"en\", \"capabilities\": {\"workspace\": {\"configuration\": true}}}");
            client.notify("workspace/didChangeConfiguration", "{\"settings\": null}");
            assertThat(client.await(SHOW).get("message").getAsString())
                    .contains("Wrong in the editor's gouji settings", "13-40");
        }
    }

    @Test
    void anUnsavedFileCountsAsInTheEditor() throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), HINT);
        try (TestClient client = TestClient.pushed()) {
            client.open(uri("a.txt"), "错");
            assertThat(severity(client.published(1))).isEqualTo(4);

            client.open(uri(".gouji.json"), OFF);
            assertThat(of(client, "a.txt")).isEmpty();

            client.replace(uri(".gouji.json"), 2, "{}");
            assertThat(severity(of(client, "a.txt"))).isEqualTo(1);

            client.close(uri(".gouji.json"));
            List<JsonElement> closed = of(client, "a.txt");
            assertThat(severity(closed)).as("as on disk again").isEqualTo(4);
        }
    }

    @Test
    void aFileThatWasNeverSavedCountsToo() {
        try (TestClient client = TestClient.pushed()) {
            client.open(uri(".gouji.json"), OFF);
            client.open(uri("sub/a.txt"), "错");

            assertThat(of(client, "sub/a.txt")).isEmpty();
        }
    }

    @Test
    void aDocumentThatWasNeverSavedFollowsTheOpenFolder() throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), HINT);
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize("{\"rootUri\": \"" + uri("") + "\"}");
            client.open("untitled:Untitled-1", "错");

            assertThat(severity(client.published(1))).isEqualTo(4);
        }
    }

    @Test
    void whatIsWrongInAFileIsShownInItAndTheRestCounts() {
        try (TestClient client = TestClient.pushed()) {
            client.open(uri(".gouji.json"), """
                    {
                      "colour": 1,
                      "levels": {"sum-row": "loud", "wrong-word": "off"},
                      "suppress": [{"rule": "sum-row"}]
                    }""");

            List<JsonElement> shown = of(client, ".gouji.json");

            assertThat(shown).hasSize(4);
            JsonObject colour = shown.get(0).getAsJsonObject();
            assertThat(colour.get("severity").getAsInt()).isEqualTo(2);
            assertThat(colour.get("code").getAsString()).isEqualTo("config");
            assertThat(colour.get("message").getAsString()).contains("colour");
            assertThat(colour.get("range"))
                    .hasToString("{\"start\":{\"line\":1,\"character\":2},\"end\":{\"line\":1,\"character\":10}}");
            assertThat(shown.get(1).getAsJsonObject().get("severity").getAsInt())
                    .isEqualTo(1);
            client.open(uri("a.txt"), "错");
            assertThat(of(client, "a.txt")).isEmpty();
        }
    }

    @Test
    void aClientThatPullsSeesItAsWell() {
        try (TestClient client = TestClient.pulling()) {
            client.open(uri(".gouji.json"), "{\"mode\": \"loud\"}");

            assertThat(client.pull(uri(".gouji.json"), "")
                            .getAsJsonArray("items")
                            .toString())
                    .contains("quiet、standard 或 strict");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"levels\":", "{\"x\": [[", "9", "\"", "\u0000", "{\"firstPartLength\": 1e99999"})
    void hostileFilesCostNothingButADiagnostic(String piece) throws IOException {
        String hostile = piece.repeat(Math.max(1, 200_000 / piece.length()));
        Files.writeString(folder.resolve(".gouji.json"), hostile);
        try (TestClient client = TestClient.pushed()) {
            client.open(uri("a.txt"), "错");
            assertThat(severity(client.published(1))).isEqualTo(1);

            client.open(uri(".gouji.json"), hostile);
            assertThat(of(client, ".gouji.json")).isNotEmpty();
            assertThat(client.unread(TestClient.LOG)).isZero();
        }
    }

    @Test
    void fiftyMegabytesAndLinksThatLeadNowhereAreNoSettings() throws IOException {
        try (var file = Files.newByteChannel(
                folder.resolve(".gouji.json"),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            file.position(50L * 1024 * 1024);
            file.write(java.nio.ByteBuffer.wrap(new byte[] {'{'}));
        }
        Path sub = Files.createDirectories(folder.resolve("sub"));
        Files.createSymbolicLink(sub.resolve(".gouji.json"), sub.resolve(".gouji.json"));
        try (TestClient client = TestClient.pushed()) {
            for (String name : List.of("a.txt", "sub/a.txt")) {
                client.open(uri(name), "错");
                assertThat(severity(client.published(1))).isEqualTo(1);
            }
        }
    }

    @Test
    void aCommentTypedInTheEditorSilencesTheNextBlock() {
        String text = TestDraft.report(2022).heading(5, "5、存在的主要问题及改进情况").text();
        int line = (int) text.substring(0, text.indexOf("5、存")).lines().count();
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official())::analyze)) {
            client.initialize(
                    "{\"capabilities\": {\"textDocument\": {\"publishDiagnostics\": {\"versionSupport\": true}}}}");
            client.open(uri("a.txt"), text);
            assertThat(client.published(1)).hasSize(1);

            client.type(uri("a.txt"), 2, line, 0, 0, "<!-- gouji-ignore head-num: 照上级模板 -->\n");
            assertThat(client.published(2)).isEmpty();

            client.type(uri("a.txt"), 3, line, 0, 40, "");
            assertThat(client.publishedInTheEnd(3).toString()).contains("head-num");
        }
    }

    private String uri(String name) {
        return folder.toUri().toASCIIString().replaceFirst("/$", "") + "/" + name;
    }

    private static void set(TestClient client, String json) {
        client.notify("workspace/didChangeConfiguration", "{\"settings\": {\"gouji\": " + json + "}}");
    }

    private static void changed(TestClient client, String uri) {
        client.notify("workspace/didChangeWatchedFiles", "{\"changes\": [{\"uri\": \"" + uri + "\", \"type\": 2}]}");
    }

    /** The diagnostics of the next publication about this document; those about others are ignored. */
    private List<JsonElement> of(TestClient client, String name) {
        while (true) {
            JsonObject published = client.await(TestClient.PUBLISH);
            if (published.get("uri").getAsString().equals(uri(name))) {
                return published.getAsJsonArray("diagnostics").asList();
            }
        }
    }

    private static int severity(List<JsonElement> diagnostics) {
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0).getAsJsonObject().get("severity").getAsInt();
    }
}
