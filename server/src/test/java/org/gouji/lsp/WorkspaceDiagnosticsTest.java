package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Forms;
import org.gouji.samples.County;
import org.gouji.samples.SampleReport;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of reports that are not open, and the tree of all reports, for clients that ask. */
class WorkspaceDiagnosticsTest {

    private static final int YEAR = 2023;
    private static final int FILES = 26;

    @TempDir
    Path folder;

    private CountyFolder here;

    @BeforeEach
    void write() throws IOException {
        here = CountyFolder.written(folder, YEAR);
        Files.writeString(folder.resolve("便条.txt"), "买菜，还书。");
    }

    private TestClient client(boolean wants) {
        TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()));
        JsonObject capabilities = client.initialize("{\"rootUri\": \"" + folder.toUri() + "\","
                        + "\"initializationOptions\": {\"workspaceDiagnostics\": " + wants + "},"
                        + "\"capabilities\": {\"textDocument\": {\"diagnostic\": {}}}}")
                .getAsJsonObject("capabilities");
        assertThat(capabilities
                        .getAsJsonObject("diagnosticProvider")
                        .get("workspaceDiagnostics")
                        .getAsBoolean())
                .isEqualTo(wants);
        return client;
    }

    private static List<JsonObject> items(JsonElement answer) {
        return answer.getAsJsonObject().getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<JsonObject> ask(TestClient client, Map<String, String> known) {
        JsonArray previous = new JsonArray();
        known.forEach((uri, id) -> {
            JsonObject each = new JsonObject();
            each.addProperty("uri", uri);
            each.addProperty("value", id);
            previous.add(each);
        });
        List<JsonObject> items =
                items(client.request("workspace/diagnostic", "{\"previousResultIds\": " + previous + "}"));
        items.forEach(item -> known.put(
                item.get("uri").getAsString(),
                item.has("resultId") ? item.get("resultId").getAsString() : ""));
        return items;
    }

    private static List<String> uris(List<JsonObject> items, String kind) {
        return items.stream()
                .filter(item -> item.get("kind").getAsString().equals(kind))
                .map(item -> item.get("uri").getAsString())
                .toList();
    }

    @Test
    void onlyWhatHasChangedIsSaidAgain() throws IOException {
        String organ = here.county().organs().get(0);
        Map<String, String> known = new HashMap<>();
        try (TestClient client = client(true)) {
            assertThat(uris(ask(client, known), "full")).hasSize(FILES);
            assertThat(uris(ask(client, known), "unchanged")).hasSize(FILES);

            SampleReport report = here.county().report(organ, YEAR);
            Path file = here.file(organ, YEAR);
            Files.writeString(
                    file,
                    CountyFolder.text(
                            report.with("T2.penalty.decided", Long.toString(report.count("T2.penalty.decided") + 5))));
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
            client.notify("workspace/didChangeWatchedFiles", "{\"changes\": []}");
            List<JsonObject> changed = ask(client, known);
            while (uris(changed, "full").isEmpty()) {
                changed = ask(client, known);
            }
            while (!changed.toString().contains("xorg-sum")) {
                changed = ask(client, known);
            }
            assertThat(uris(changed, "full")).contains(here.uri(County.GOVERNMENT));

            Files.delete(file);
            client.notify("workspace/didChangeWatchedFiles", "{\"changes\": []}");
            List<JsonObject> gone = ask(client, known);
            while (!uris(gone, "full").contains(file.toUri().toString())) {
                gone = ask(client, known);
            }
        }
    }

    @Test
    void openDocumentsAreLeftOutAndPartsComeAsTheyAreFound() {
        try (TestClient client = client(true)) {
            String open = here.uri(County.GOVERNMENT);
            client.open(open, CountyFolder.text(here.county().report(County.GOVERNMENT, YEAR)));
            JsonElement last = client.request(
                    "workspace/diagnostic", "{\"previousResultIds\": [], \"partialResultToken\": \"t\"}");
            assertThat(items(last)).isEmpty();
            int found = 0;
            while (found < FILES - 1) {
                JsonObject part = client.await("$/progress");
                assertThat(part.get("token").getAsString()).isEqualTo("t");
                List<JsonObject> items = items(part.get("value"));
                assertThat(uris(items, "full")).doesNotContain(open);
                found += items.size();
            }
            assertThat(found).isEqualTo(FILES - 1);
        }
    }

    @Test
    void whoeverDoesNotAskIsToldNothing() {
        try (TestClient client = client(false)) {
            client.open(here.uri(County.GOVERNMENT), "便条");
            client.pull(here.uri(County.GOVERNMENT), "");
        }
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()))) {
            client.initialize("{}");
            assertThat(items(client.request("workspace/diagnostic", "{\"previousResultIds\": []}")))
                    .isEmpty();
        }
    }

    @Test
    void theTreeHasOrgansYearsAndWhatIsMissing() throws IOException {
        String gone = here.county().organs().get(3);
        Files.delete(here.file(gone, YEAR));
        try (TestClient client = client(false)) {
            JsonObject tree = client.request("gouji/collection", "{}").getAsJsonObject();
            if (!tree.get("ready").getAsBoolean()) {
                client.await("gouji/collectionChanged");
                tree = client.request("gouji/collection", "{}").getAsJsonObject();
            }
            assertThat(tree.get("years")).hasToString("[2022,2023]");
            assertThat(tree.get("listed").getAsBoolean()).isFalse();
            JsonObject organ = tree.getAsJsonArray("organs").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(each -> each.get("organ").getAsString().equals(gone))
                    .findFirst()
                    .orElseThrow();
            assertThat(organ.get("parent").getAsString()).isEqualTo(County.GOVERNMENT);
            assertThat(organ.getAsJsonArray("reports").asList())
                    .map(JsonElement::toString)
                    .containsExactly(
                            "{\"year\":2022,\"uri\":\"" + here.file(gone, 2022).toUri() + "\"}", "{\"year\":2023}");

            // Written again, it is told.
            Files.writeString(
                    here.file(gone, YEAR), CountyFolder.text(here.county().report(gone, YEAR)));
            client.notify("workspace/didChangeWatchedFiles", "{\"changes\": []}");
            client.await("gouji/collectionChanged");
            assertThat(client.request("gouji/collection", "{}").toString())
                    .contains(here.file(gone, YEAR).toUri().toString());
        }
    }
}
