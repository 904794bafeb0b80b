package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.gouji.lsp.transport.ServerExit;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The jar with the flags of the launcher, with clients that disconnect and documents that are far too large. */
@Timeout(300)
class AbuseIT {

    private static final String URI = "file:///%E6%8A%A5.txt";
    private static final List<String> SHIPPED =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Xss512k");
    private static final String PULLS = "{\"capabilities\": {\"textDocument\": {\"diagnostic\": {}}}}";
    private static final String REPORT =
            Layouts.write(SampleReport.busy("2021", Organ.all().get(0), new Random(11)), Layout.CELL_PLAIN);

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void nothingIsLeftRunning() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void continuesAfterADocumentOfFiftyMegabytes() throws Exception {
        TestClient client = start(SHIPPED);
        client.initialize(PULLS);
        client.open("file:///50.txt", "报".repeat(17_000_000));

        JsonObject said = client.await("window/showMessage");
        assertThat(said.get("message").getAsString()).contains("50.txt", "2 MB");
        client.open(URI, REPORT);
        client.replace(URI, 2, "报".repeat(17_000_000));
        assertThat(client.await("window/showMessage").get("type").getAsInt()).isEqualTo(2);
        client.open("file:///b.txt", REPORT);
        assertThat(client.pull("file:///b.txt", "").has("items")).isTrue();
        end(client);
    }

    @Test
    void reportsOutOfMemoryAndEnds() throws Exception {
        TestClient client = start(List.of("-XX:+UseSerialGC", "-Xmx24m"));
        client.initialize(PULLS);
        try {
            for (int i = 0; i < 40; i++) {
                client.open("file:///" + i + ".txt", REPORT.repeat(2_000_000 / REPORT.length()));
            }
        } catch (UncheckedIOException e) {
            // It has ended already.
        }

        assertThat(client.exitCode()).isEqualTo(ServerExit.OUT_OF_MEMORY);
    }

    @Test
    void endsWhenNobodyTakesItsAnswers() throws Exception {
        Process process = process(SHIPPED);
        CompletableFuture<Integer> exit = process.onExit().thenApply(Process::exitValue);
        TestClient client = new TestClient(process.getInputStream(), process.getOutputStream(), exit);
        client.initialize(PULLS);
        client.open(URI, REPORT);
        client.pull(URI, "");
        process.getInputStream().close();
        // It notices when it has something to say.
        try {
            while (process.isAlive()) {
                client.send("textDocument/telepathy", "{}");
                Thread.sleep(20);
            }
        } catch (UncheckedIOException e) {
            // It has ended already.
        }

        assertThat(client.exitCode()).isEqualTo(ServerExit.ABRUPT);
    }

    @Test
    void endsWhenItsClientDiesInTheMiddleOfALargeMessage() throws Exception {
        TestClient client = start(SHIPPED);
        client.initialize("{}");
        client.raw("Content-Length: 2000000\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"" + "x".repeat(500_000));
        client.hangUp();

        assertThat(client.exitCode()).isEqualTo(ServerExit.ABRUPT);
    }

    private TestClient start(List<String> options) throws IOException {
        Process process = process(options);
        CompletableFuture<Integer> exit = process.onExit().thenApply(Process::exitValue);
        return new TestClient(process.getInputStream(), process.getOutputStream(), exit);
    }

    private Process process(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("gouji.jar"), "lsp"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }

    private static void end(TestClient client) {
        client.request("shutdown", "");
        client.notify("exit", "");
        assertThat(client.exitCode()).isZero();
    }
}
