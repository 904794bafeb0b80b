package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.lsp.documents.Documents;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real rules behind real streams, under more load than any editor causes. */
@Timeout(300)
class AbuseTest {

    private static final String URI = "file:///%E6%8A%A5.txt";
    private static final String PULLS = "{\"capabilities\": {\"textDocument\": {\"diagnostic\": {}}}}";

    @Test
    void twoHundredDocumentsAtOnce() {
        try (TestClient client = pulling()) {
            Map<String, String> texts = new HashMap<>();
            for (int i = 0; i < 200; i++) {
                Layout layout = Layout.values()[i % Layout.values().length];
                SampleReport report = SampleReport.correct("2021", new Random(i));
                report = i % 2 == 0 ? report : report.with("T3.R1.t", Long.toString(report.count("T3.R1.t") + 1));
                // Not files, which would be compared with one another.
                String uri = "untitled:%d%s".formatted(i, layout.extension());
                texts.put(uri, Layouts.write(report, layout));
                client.open(uri, layout.syntax() == Syntax.MARKDOWN ? "markdown" : "plaintext", 1, texts.get(uri));
            }

            // Twice a thing among the two hundred: a wrong one becomes right, and so does its screen.
            String first = "untitled:0.md";
            client.replace(first, 2, "便条");
            texts.put(first, "便条");

            texts.forEach((uri, text) -> assertThat(client.pull(uri, "").getAsJsonArray("items"))
                    .as(uri)
                    .isEqualTo(fresh(uri, text)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tenThousandMessagesAtOnceLoseNoEdit(boolean pulls) {
        String text =
                Layouts.write(SampleReport.busy("2021", Organ.all().get(0), new Random(11)), Layout.TAB_CANONICAL);
        StringBuilder expected = new StringBuilder(text);
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()))) {
            client.initialize(
                    pulls
                            ? PULLS
                            : "{\"capabilities\": {\"textDocument\": {\"publishDiagnostics\":"
                                    + " {\"versionSupport\": true}}}}");
            client.open(URI, text);
            int title = text.indexOf('\n');
            for (int version = 2; version <= 10_000; version++) {
                // Typed and taken back in the first line, so that every edit lost moves all that follow.
                boolean back = version % 3 == 0;
                int at = version % 7;
                client.type(URI, version, 0, at, back ? at + 1 : at, back ? "" : "年");
                expected.replace(at, back ? at + 1 : at, back ? "" : "年");
                if (version % 100 == 0) {
                    client.send(
                            "textDocument/hover",
                            "{\"textDocument\":{\"uri\":\"" + URI + "\"},\"position\":{\"line\":0,\"character\":1}}");
                }
            }
            int more = expected.indexOf("\n") - title;
            client.type(URI, 10_001, 0, 0, more, "");
            expected.delete(0, more);
            String last = "（不是标题）";
            client.type(URI, 10_002, 1, 0, 0, last);
            expected.insert(expected.indexOf("\n") + 1, last);

            List<JsonElement> found = pulls
                    ? client.pull(URI, "").getAsJsonArray("items").asList()
                    : untilNothingIsHeldBack(client, expected.toString());
            assertThat(found).isEqualTo(fresh(URI, expected.toString()).asList());
        }
    }

    @Test
    void aReportOfTwoMegabytesCostsInProportion() {
        String small = grown(200_000);
        String large = grown(Documents.LIMIT - 1000);
        try (TestClient client = pulling()) {
            client.open("file:///warm.txt", small);
            client.pull("file:///warm.txt", "");
            double one = Double.MAX_VALUE;
            double ten = Double.MAX_VALUE;
            for (int round = 0; round < 4; round++) {
                one = Math.min(one, seconds(client, "file:///small" + round + ".txt", small));
                ten = Math.min(ten, seconds(client, "file:///large" + round + ".txt", large));
            }
            double size = (double) large.length() / small.length();

            // A quadratic step anywhere would make it ten times more than in proportion.
            assertThat(ten / one).as("%.3f s against %.3f s", ten, one).isLessThan(4 * size);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"levels\": {\"sum-row\": 1e999999999}, \"firstPartLength\": 1e999999999}",
                "{\"firstPartLength\": -0.00000000000000000000000000000000000000000000000000000000000000000001}",
                "{\"levels\": {\"a\": \"error\", \"a\": \"off\"}, \"levels\": 3, \"levels\": {}}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                "{\"suppress\": [{\"rule\": \"sum-row\", \"file\": \"********************************a\", \"reason\": \"x\"}]}",
                "{\"organ\": {\"organ\": {\"organ\": {\"organ\": {}}}}}",
                "\"\\ud800\"",
                "null",
            })
    void hostileSettingsOfTheEditor(String settings) {
        try (TestClient client = pulling()) {
            client.open(URI, grown(3000));
            client.notify("workspace/didChangeConfiguration", "{\"settings\": {\"gouji\": " + settings + "}}");

            assertThat(client.pull(URI, "").has("items")).isTrue();
        }
    }

    @Test
    void settingsOfTheEditorThatAreNestedWithoutEnd() {
        try (TestClient client = pulling()) {
            client.open(URI, grown(3000));
            for (String bracket : List.of("[", "{\"a\":")) {
                String close = bracket.equals("[") ? "]" : "}";
                String deep = bracket.repeat(100_000) + "1" + close.repeat(100_000);
                client.notify("workspace/didChangeConfiguration", "{\"settings\": {\"gouji\": " + deep + "}}");
            }
            client.notify(
                    "workspace/didChangeConfiguration",
                    "{\"settings\": {\"gouji\": {\"organ\": \"" + "市".repeat(1_000_000) + "\"}}}");

            assertThat(client.pull(URI, "").has("items")).isTrue();
        }
    }

    private static TestClient pulling() {
        TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()));
        client.initialize(PULLS);
        return client;
    }

    private static double seconds(TestClient client, String uri, String text) {
        long start = System.nanoTime();
        client.open(uri, text);
        client.pull(uri, "");
        client.close(uri);
        return (System.nanoTime() - start) / 1e9;
    }

    /** A report of so many characters: one with many more paragraphs than usual. */
    private static String grown(int length) {
        String text = Layouts.write(SampleReport.busy("2021", Organ.all().get(0), new Random(5)), Layout.CELL_PLAIN);
        int at = text.indexOf("\n六、") + 1;
        StringBuilder more = new StringBuilder();
        for (int number = 1; text.length() + more.length() + 60 < length; number++) {
            more.append("围绕第").append(number).append("批重点任务逐项梳理公开事项，修订目录").append(number % 40 + 2);
            more.append("处，下一步将压实责任、加强审核。\n");
        }
        return text.substring(0, at) + more + text.substring(at);
    }

    /** What another server, which has seen nothing else, finds in the same characters. */
    private static com.google.gson.JsonArray fresh(String uri, String text) {
        try (TestClient other = pulling()) {
            boolean markdown = uri.endsWith(".md");
            other.open(uri, markdown ? "markdown" : "plaintext", 1, text);
            JsonObject report = other.pull(uri, "");
            return report.getAsJsonArray("items");
        }
    }

    private static List<JsonElement> untilNothingIsHeldBack(TestClient client, String text) {
        int wanted = fresh(URI, text).size();
        List<JsonElement> found = client.published(10_002);
        while (found.size() < wanted) {
            found = client.published(10_002);
        }
        return found;
    }
}
