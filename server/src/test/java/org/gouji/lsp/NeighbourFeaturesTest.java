package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Forms;
import org.gouji.samples.County;
import org.gouji.samples.SampleReport;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor offers with the help of other reports. */
class NeighbourFeaturesTest {

    private static final int YEAR = 2023;

    @TempDir
    Path folder;

    private CountyFolder here;

    @BeforeEach
    void write() throws IOException {
        here = CountyFolder.written(folder, YEAR);
    }

    /** The diagnostics of {@code uri} once {@code code} is among them. */
    private static JsonObject await(TestClient client, String code) {
        while (true) {
            for (JsonElement each : client.await(TestClient.PUBLISH).getAsJsonArray("diagnostics")) {
                if (each.getAsJsonObject().get("code").getAsString().equals(code)) {
                    return each.getAsJsonObject();
                }
            }
        }
    }

    private static String of(String uri) {
        return "{\"textDocument\": {\"uri\": \"" + uri + "\"}";
    }

    /** The lenses over the report as soon as the folder was read. */
    private static List<JsonObject> lenses(TestClient client, String uri) {
        while (true) {
            client.await(TestClient.PUBLISH);
            JsonElement lenses = client.request("textDocument/codeLens", of(uri) + "}");
            if (lenses.toString().contains("上年：")) {
                return lenses.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .map(lens -> lens.getAsJsonObject("command"))
                        .toList();
            }
        }
    }

    @Test
    void lastYearsFigureIsTakenByAQuickFix() {
        String organ = here.county().organs().get(0);
        SampleReport report = here.county().report(organ, YEAR);
        String uri = here.uri(organ);
        try (TestClient client = here.client(Optional.empty(), "")) {
            client.open(uri, CountyFolder.text(report.with("T3.P.a", Long.toString(report.count("T3.P.a") + 1))));
            JsonObject carry = await(client, "xyear-carry");
            JsonElement actions = client.request(
                    "textDocument/codeAction",
                    of(uri) + ", \"range\": " + carry.get("range") + ", \"context\": {\"diagnostics\": [" + carry
                            + "]}}");
            JsonObject fix = actions.getAsJsonArray().asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(action -> action.get("title").getAsString().contains("2022"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(actions));
            assertThat(fix.get("isPreferred").getAsBoolean()).isTrue();
            assertThat(fix.toString()).contains("\"newText\":\"" + report.count("T3.P.a") + "\"");
        }
    }

    @Test
    void theChangeSinceLastYearIsOfferedBehindTheNumber() {
        for (int place : List.of(0, 2, 5)) {
            String organ = here.county().organs().get(place);
            long now = here.county().report(organ, YEAR).count("T3.N.t");
            long before = here.county().report(organ, YEAR - 1).count("T3.N.t");
            String wanted = now == before ? "与上年持平" : (now > before ? "较上年增加" : "较上年减少") + Math.abs(now - before) + "件";
            try (TestClient client = here.client(Optional.empty(), "")) {
                String text = CountyFolder.text(here.county().report(organ, YEAR));
                client.open(here.uri(organ), text);
                lenses(client, here.uri(organ));
                int version = 1;
                for (String typed : List.of("", "，", "，较", "，较上年", "，同比")) {
                    int caret = text.indexOf("申请" + now + "件") + ("申请" + now + "件").length() + typed.length();
                    String written =
                            text.substring(0, caret - typed.length()) + typed + text.substring(caret - typed.length());
                    client.replace(here.uri(organ), ++version, written);
                    String result = accepted(client, here.uri(organ), written, caret, wanted);

                    assertThat(result)
                            .as(typed)
                            .contains("申请" + now + "件，" + wanted)
                            .doesNotContain("，，", "，。");
                    assertThat(found(result)).as(result).doesNotContain("xyear-growth");
                    assertThat(found(result.replace(wanted, "较上年增加777件"))).contains("xyear-growth");
                }
            }
        }
    }

    private static String accepted(TestClient client, String uri, String written, int caret, String wanted) {
        int lineStart = written.lastIndexOf('\n', caret - 1) + 1;
        long line = written.substring(0, caret).chars().filter(c -> c == '\n').count();
        JsonObject list = client.request(
                        "textDocument/completion",
                        of(uri) + ", \"position\": {\"line\": " + line + ", \"character\": " + (caret - lineStart)
                                + "}}")
                .getAsJsonObject();
        JsonObject edit = list.getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(found -> found.get("label").getAsString().startsWith(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError(wanted + ": " + list))
                .getAsJsonObject("textEdit");
        JsonObject range = edit.getAsJsonObject("range");
        return written.substring(0, lineStart + column(range, "start"))
                + edit.get("newText").getAsString()
                + written.substring(lineStart + column(range, "end"));
    }

    private static int column(JsonObject range, String end) {
        return range.getAsJsonObject(end).get("character").getAsInt();
    }

    /** What is found in {@code text} beside the reports of the folder. */
    private String found(String text) {
        String uri = folder.resolve("草稿.txt").toUri().toString();
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()))) {
            client.initialize("{\"rootUri\": \"" + folder.toUri() + "\", \"capabilities\": {\"textDocument\": {"
                    + "\"diagnostic\": {}, \"codeLens\": {}}, "
                    + "\"workspace\": {\"diagnostics\": {\"refreshSupport\": true}}}}");
            client.open(uri, text);
            client.pull(uri, "");
            client.await("workspace/diagnostic/refresh");
            return client.pull(uri, "").toString();
        }
    }

    @Test
    void lensesLeadToOtherReports() throws IOException {
        Files.writeString(
                folder.resolve("units.csv"),
                "organ,parent\n" + String.join(",云泽县\n", here.county().organs().subList(0, 12)) + ",云泽县\n云泽县气象局,云泽县\n");
        Files.writeString(folder.resolve(".gouji.json"), "{\"collection\": {\"units\": \"units.csv\"}}");
        String uri = here.uri(County.GOVERNMENT);
        try (TestClient client =
                here.client(Optional.empty(), "\"window\": {\"showDocument\": {\"support\": true}},")) {
            client.open(uri, CountyFolder.text(here.county().report(County.GOVERNMENT, YEAR)));
            List<JsonObject> lenses = lenses(client, uri);

            JsonObject before =
                    lens(lenses, "上年：" + here.file(County.GOVERNMENT, YEAR - 1).getFileName() + " ✓");
            client.request("workspace/executeCommand", before.toString());
            assertThat(client.await("window/showDocument").get("uri").getAsString())
                    .isEqualTo(here.file(County.GOVERNMENT, YEAR - 1).toUri().toString());

            client.request("workspace/executeCommand", lens(lenses, "下属：12/13").toString());
            assertThat(client.await("window/showMessage").get("message").getAsString())
                    .isEqualTo("下属应有 13 份，缺 1 份：云泽县气象局");
        }
    }

    private static JsonObject lens(List<JsonObject> lenses, String title) {
        return lenses.stream()
                .filter(lens -> lens.get("title").getAsString().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(lenses));
    }
}
