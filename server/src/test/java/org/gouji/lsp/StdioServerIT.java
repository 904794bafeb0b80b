package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jar as an editor starts it, over its real streams. */
class StdioServerIT {

    private static final String URI = "file:///%E6%8A%A5%E5%91%8A.txt";
    private static final int WARNING = 2;

    private final List<Process> started = new ArrayList<>();

    /** A correct report and the digits that make it wrong. */
    private record Typo(String text, int line, int from, int to, String right, String wrong) {

        static Typo in(Layout layout) {
            SampleReport report = SampleReport.busy("2021", Organ.all().get(0), new Random(11));
            String field = "T3.R1.t";
            String right = Layouts.write(report, layout);
            String wrong = Layouts.write(report.with(field, Long.toString(report.count(field) + 1)), layout);
            int start = Arrays.mismatch(right.toCharArray(), wrong.toCharArray());
            int tail = 0;
            while (right.length() - tail > start
                    && wrong.length() - tail > start
                    && right.charAt(right.length() - 1 - tail) == wrong.charAt(wrong.length() - 1 - tail)) {
                tail++;
            }
            Text text = Text.of(right);
            int line = text.lineOf(start);
            int column = start - text.lineStart(line);
            return new Typo(
                    right,
                    line,
                    column,
                    column + right.length() - tail - start,
                    right.substring(start, right.length() - tail),
                    wrong.substring(start, wrong.length() - tail));
        }

        void make(TestClient client, int version) {
            client.type(URI, version, line, from, to, wrong);
        }

        void correct(TestClient client, int version) {
            client.type(URI, version, line, from, from + wrong.length(), right);
        }
    }

    @AfterEach
    void nothingIsLeftRunning() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"TAB_CANONICAL", "PIPE", "CELL_PLAIN"})
    void showsAWrongNumberUntilItIsCorrectedToAClientThatIsTold(Layout layout) throws Exception {
        Typo typo = Typo.in(layout);
        TestClient client = start();
        client.initialize(
                "{\"capabilities\": {\"textDocument\": {\"publishDiagnostics\": {\"versionSupport\": true}}}}");
        client.open(URI, layout == Layout.PIPE ? "markdown" : "plaintext", 1, typo.text());
        assertThat(serious(client.published(1))).as("correct").isEmpty();

        typo.make(client, 2);
        List<JsonObject> found = serious(client.published(2));
        if (found.isEmpty()) {
            found = serious(client.published(2)); // held back while typing
        }
        assertThat(found).as("in the end").hasSize(1);
        assertThat(found.get(0).get("code").getAsString()).startsWith("sum-");
        assertThat(line(found.get(0))).isEqualTo(typo.line());

        typo.correct(client, 3);
        assertThat(serious(client.published(3))).as("corrected").isEmpty();
        end(client);
    }

    @Test
    void showsAWrongNumberUntilItIsCorrectedToAClientThatAsks() throws Exception {
        Typo typo = Typo.in(Layout.TAB_CANONICAL);
        TestClient client = start();
        client.initialize("{\"capabilities\": {\"textDocument\": {\"diagnostic\": {}},"
                + " \"workspace\": {\"diagnostics\": {\"refreshSupport\": true}}}}");
        client.open(URI, typo.text());
        assertThat(serious(client.pull(URI, ""))).as("correct").isEmpty();

        typo.make(client, 2);
        if (serious(client.pull(URI, "")).isEmpty()) {
            client.await("workspace/diagnostic/refresh"); // held back while typing
        }
        JsonObject report = client.pull(URI, "");
        assertThat(serious(report)).as("in the end").hasSize(1);
        String id = report.get("resultId").getAsString();
        assertThat(client.pull(URI, id).get("kind").getAsString()).isEqualTo("unchanged");

        typo.correct(client, 3);
        assertThat(serious(client.pull(URI, id))).as("corrected").isEmpty();
        assertThat(client.unread(TestClient.PUBLISH)).isZero();
        end(client);
    }

    @Test
    void speaksUtf8WhateverTheSystemSpeaks() throws Exception {
        TestClient client = start("-Dfile.encoding=GBK", "-Duser.language=de", "-Duser.country=DE");
        client.initialize("{}");
        client.open(URI, Typo.in(Layout.PIPE).text().replace("总体情况", "总体情形"));

        List<JsonElement> found = client.published(1);

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).getAsJsonObject().get("message").getAsString()).containsPattern("[一-龥]");
        end(client);
    }

    @Test
    void endsWhenItsClientIsKilled() throws Exception {
        Process editor = new ProcessBuilder("sleep", "600").start();
        started.add(editor);
        TestClient client = start();
        client.initialize("{\"processId\": " + editor.pid() + "}");

        editor.destroyForcibly().waitFor();

        assertThat(client.exitCode()).isEqualTo(1);
    }

    @Test
    void endsInTheMiddleOfAMessage() throws Exception {
        TestClient client = start();
        client.initialize("{}");

        client.raw("Content-Length: 400\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"textDocu");
        client.hangUp();

        assertThat(client.exitCode()).isEqualTo(1);
    }

    @Test
    void continuesAfterMalformedJson() throws Exception {
        TestClient client = start();
        client.write("{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"initialize\",\"params\":{]");
        client.initialize("{}");
        client.write("{\"jsonrpc\":\"2.0\",");
        client.open(URI, "便条");

        assertThat(client.published(1)).isEmpty();
        end(client);
    }

    private TestClient start(String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("gouji.jar"), StdioServer.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        CompletableFuture<Integer> exit = process.onExit().thenApply(Process::exitValue);
        return new TestClient(process.getInputStream(), process.getOutputStream(), exit);
    }

    private static void end(TestClient client) {
        client.request("shutdown", "");
        client.notify("exit", "");
        assertThat(client.exitCode()).isZero();
    }

    private static List<JsonObject> serious(JsonObject report) {
        return serious(report.getAsJsonArray("items").asList());
    }

    /** Errors and warnings, which a correct report has none of. */
    private static List<JsonObject> serious(List<JsonElement> diagnostics) {
        return diagnostics.stream()
                .map(JsonElement::getAsJsonObject)
                .filter(diagnostic -> diagnostic.get("severity").getAsInt() <= WARNING)
                .toList();
    }

    private static int line(JsonObject diagnostic) {
        return diagnostic
                .getAsJsonObject("range")
                .getAsJsonObject("start")
                .get("line")
                .getAsInt();
    }
}
