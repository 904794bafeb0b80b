package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.gouji.lsp.transport.ServerExit;
import org.junit.jupiter.api.Test;

/** From initialize to exit. */
class LifecycleTest {

    @Test
    void introducesItselfWithoutLoadingRules() {
        CountDownLatch never = new CountDownLatch(1);
        try (TestClient client = TestClient.of(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new FakeDocumentAnalyzer();
        })) {
            JsonObject result = client.request("initialize", "{}").getAsJsonObject();

            assertThat(result.getAsJsonObject("serverInfo").get("name").getAsString())
                    .isEqualTo("gouji");
            JsonObject capabilities = result.getAsJsonObject("capabilities");
            assertThat(capabilities.getAsJsonObject("textDocumentSync"))
                    .hasToString("{\"openClose\":true,\"change\":2,\"save\":true}");
            assertThat(capabilities.get("positionEncoding").getAsString()).isEqualTo("utf-16");
            assertThat(capabilities.keySet())
                    .containsExactlyInAnyOrder("positionEncoding", "textDocumentSync", "workspace");
            never.countDown();
        }
    }

    @Test
    void exitsOrderlyAfterShutdown() {
        TestClient client = TestClient.pushed();
        JsonObject answer = client.answer("shutdown", "");
        assertThat(answer.has("error")).isFalse();
        assertThat(answer.has("result")).as("null must be there").isTrue();

        client.notify("exit", "");

        assertThat(client.exitCode()).isZero();
    }

    @Test
    void exitsAbruptlyWithoutShutdown() {
        TestClient client = TestClient.pushed();

        client.notify("exit", "");

        assertThat(client.exitCode()).isEqualTo(1);
    }

    @Test
    void exitsEvenBeforeInitialize() {
        TestClient client = TestClient.of(FakeDocumentAnalyzer::new);

        client.notify("exit", "");

        assertThat(client.exitCode()).isEqualTo(1);
    }

    @Test
    void endsWithItsInput() {
        TestClient client = TestClient.pushed();

        client.hangUp();

        assertThat(client.exitCode()).isEqualTo(1);
    }

    @Test
    void endsInTheMiddleOfAMessage() {
        TestClient client = TestClient.pushed();

        client.raw("Content-Length: 500\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"textDoc");
        client.hangUp();

        assertThat(client.exitCode()).isEqualTo(1);
    }

    @Test
    void endsWithTheProcessOfItsClient() throws Exception {
        Process process = new ProcessBuilder("sleep", "600").start();
        TestClient client = TestClient.of(FakeDocumentAnalyzer::new);
        client.initialize("{\"processId\": " + process.pid() + "}");
        assertThat(client.answer("nothing", "").has("error")).isTrue();

        process.destroyForcibly().waitFor();

        assertThat(client.exitCode()).isEqualTo(1);
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        TestClient client = TestClient.pushed();
        client.open("file:///a.txt", "错");
        client.published(1);
        client.request("shutdown", "");
        client.notify("exit", "");
        client.exitCode();
        client.hangUp();

        Set<Thread> ours = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.getName().startsWith("gouji-"))
                .collect(Collectors.toSet());
        for (Thread thread : ours) {
            thread.join(10_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    @Test
    void wantsInitializeFirstAndOnce() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            assertThat(code(client.answer("textDocument/codeAction", "{}"))).isEqualTo(-32002);
            client.open("file:///a.txt", "错");
            client.initialize("{}");
            assertThat(code(client.answer("initialize", "{}"))).isEqualTo(-32600);
            client.request("shutdown", "");
            assertThat(code(client.answer("textDocument/codeAction", "{}"))).isEqualTo(-32600);
            assertThat(client.unread(TestClient.PUBLISH)).isZero();
        }
    }

    @Test
    void reportsOutOfMemoryAndEnds() {
        TestClient client = TestClient.of(() -> (text, syntax, settings) -> {
            throw new OutOfMemoryError("as if");
        });
        client.initialize("{\"locale\": \"en\"}");

        client.open("file:///a.txt", "错");

        assertThat(client.await("window/showMessage").get("message").getAsString())
                .contains("out of memory");
        assertThat(client.exitCode()).isEqualTo(ServerExit.OUT_OF_MEMORY);
    }

    private static int code(JsonObject answer) {
        return answer.getAsJsonObject("error").get("code").getAsInt();
    }
}
