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

/** A report in an editor, with last year's in the same folder. */
class LastYearBesideTest {

    private static final String CLIENT = """
            {"capabilities": {"textDocument": {
              "publishDiagnostics": {"relatedInformation": true},
              "hover": {"contentFormat": ["plaintext"]}, "codeLens": {}}}}""";

    @TempDir
    Path folder;

    @Test
    void findingsHoverAndLensNameTheOtherFile() throws IOException {
        Path before = folder.resolve("水务局2022.txt");
        Files.writeString(before, TestDraft.report(2022).text());
        String text = TestDraft.report(2023).text().replace("上年结转政府信息公开申请数量\t\t\t1", "上年结转政府信息公开申请数量\t\t\t2");
        String uri = folder.resolve("水务局2023.txt").toUri().toString();
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()))) {
            client.initialize(CLIENT);
            client.open(uri, text);

            List<JsonElement> shown = client.publishedInTheEnd(1);
            JsonObject carry = shown.stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(diagnostic -> diagnostic.get("code").getAsString().equals("xyear-carry"))
                    .findFirst()
                    .orElseThrow();
            JsonObject place = carry.getAsJsonArray("relatedInformation")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("location");
            assertThat(place.get("uri").getAsString()).isEqualTo(before.toUri().toString());
            int line = place.getAsJsonObject("range")
                    .getAsJsonObject("start")
                    .get("line")
                    .getAsInt();
            assertThat(TestDraft.report(2022).text().lines().toList().get(line)).contains("四、结转下年度");

            String document = "{\"textDocument\": {\"uri\": \"" + uri + "\"}";
            String lenses =
                    client.request("textDocument/codeLens", document + "}").toString();
            assertThat(lenses).contains("上年：水务局2022.txt ✓");
            JsonObject start = carry.getAsJsonObject("range").getAsJsonObject("start");
            String hover = client.request("textDocument/hover", document + ", \"position\": " + start + "}")
                    .toString();
            assertThat(hover).contains("2022年：1（+1）");

            // Another version of the other file is read; the same one is not read again.
            Files.writeString(
                    before,
                    TestDraft.report(2022)
                            .text()
                            .replace("继续办理\t\t\t1\t0\t0\t0\t0\t0\t1", "继续办理\t\t\t2\t0\t0\t0\t0\t0\t1 "));
            client.type(uri, 2, 0, 0, 0, " ");
            assertThat(client.publishedInTheEnd(2))
                    .noneMatch(diagnostic -> diagnostic
                            .getAsJsonObject()
                            .get("code")
                            .getAsString()
                            .equals("xyear-carry"));
        }
    }
}
