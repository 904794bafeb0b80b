package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid messages of a client give an error response or a line in the log; the server continues. */
class RobustnessTest {

    private static final String URI = "file:///a.txt";

    private final TestClient client = TestClient.pushed().expectingErrors();

    @AfterEach
    void theServerStillWorks() {
        client.open("file:///proof.txt", "错");
        JsonObject published = client.await(TestClient.PUBLISH);
        while (!published.get("uri").getAsString().equals("file:///proof.txt")) {
            published = client.await(TestClient.PUBLISH);
        }
        assertThat(published.getAsJsonArray("diagnostics")).hasSize(1);
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{",
                "{]",
                "",
                "nonsense",
                "null",
                "[]",
                "17",
                "{}",
                "{\"jsonrpc\":\"2.0\",\"method\":17}",
                "{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":{}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":\"秘密\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":[\"秘密\"]}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
                        + "{\"uri\":\"file:///x\",\"version\":\"秘密\",\"text\":\"秘密\"}}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":null}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"x\"}}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{}}}",
            })
    void continuesAfterAMalformedMessage(String body) {
        client.write(body);

        if (client.unread(TestClient.LOG) > 0) {
            assertThat(client.await(TestClient.LOG).toString()).doesNotContain("秘密");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: x\r\n\r\n",
                "Content-Length: -5\r\n\r\n",
                "Content-Type: text\r\n\r\n",
                "nonsense\r\n\r\n",
                "\r\n\r\n",
                "content-length:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}",
            })
    void continuesAfterAMalformedHeader(String bytes) {
        client.raw(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[}", "[[[[[[[", "{\"jsonrpc\":\"2.0\",\"method\":\"x\",\"params\":{\"a\":tru}"})
    void findsTheNextMessageBehindALongMalformedOne(String beginning) {
        client.write(beginning + "[".repeat(100_000));
        client.open(URI, "错错");

        assertThat(client.published(1)).hasSize(2);
    }

    @Test
    void answersAMalformedRequestWithAnError() {
        CompletableFuture<JsonObject> answer = client.send("textDocument/hover", "[{\"秘密\":[]}]");

        assertThat(TestClient.get(answer).getAsJsonObject("error").toString()).doesNotContain("秘密");
        assertThat(TestClient.get(client.send("textDocument/hover", "{}")).has("error"))
                .isTrue();
        assertThat(TestClient.get(client.send("textDocument/diagnostic", "")).has("error"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "textDocument/hover;[1,2]",
                "textDocument/hover;[]",
                "textDocument/hover;'[{\"textDocument\":{\"uri\":\"file:///a.txt\"}},{\"textDocument\":{\"uri\":\"file:///a.txt\"}}]'",
                "gouji/form;[1,2]",
                "gouji/form;{}",
                "workspace/executeCommand;[1,2]",
                "textDocument/hover;{}",
                "textDocument/hover;17",
                "textDocument/hover;\"x\"",
                "textDocument/hover;{\"textDocument\":5}",
                "textDocument/hover;{\"textDocument\":{\"uri\":\"file:///a.txt\"}}",
                "textDocument/hover;{\"textDocument\":{},\"position\":{\"line\":0,\"character\":0}}",
                "textDocument/hover;'{\"textDocument\":{\"uri\":\"file:///a.txt\"},\"position\":{\"line\":\"x\"}}'",
                "textDocument/completion;{}",
                "textDocument/semanticTokens/full;{}",
                "textDocument/foldingRange;{\"textDocument\":null}",
                "textDocument/selectionRange;{\"textDocument\":{\"uri\":\"file:///a.txt\"}}",
                "textDocument/codeAction;{\"textDocument\":{\"uri\":\"file:///a.txt\"}}",
                "textDocument/rename;'{\"textDocument\":{\"uri\":\"file:///a.txt\"},\"position\":{\"line\":0,\"character\":0}}'",
            })
    void saysWhatIsWrongWithParameters(String method, String params) {
        JsonObject error = client.answer(method, params).getAsJsonObject("error");

        assertThat(error.get("code").getAsInt()).isEqualTo(-32602);
        assertThat(error.get("message").getAsString()).contains(" ").doesNotContain("java", "Exception");
        assertThat(error.toString()).doesNotContain("java.lang", "com.google");
    }

    @Test
    void refusesUnknownRequestsAndIgnoresUnknownNotifications() {
        for (String method : new String[] {"textDocument/telepathy", "$/telepathy", ""}) {
            JsonObject answer = client.answer(method, "{\"a\":1}");
            assertThat(answer.getAsJsonObject("error").get("code").getAsInt())
                    .as(method)
                    .isEqualTo(-32601);
        }
        client.notify("textDocument/telepathy", "[1]");
        client.notify("$/telepathy", "{}");
        client.notify("$/setTrace", "{\"value\":\"verbose\"}");
        client.notify("$/cancelRequest", "{\"id\":12345}");
        client.notify("textDocument/didSave", "{\"textDocument\":{\"uri\":\"" + URI + "\"}}");
        client.notify("workspace/didChangeWatchedFiles", "{\"changes\":[]}");
    }

    @Test
    void notesDocumentsThatItDoesNotKnow() {
        client.type("file:///unknown.txt", 2, 0, 0, 0, "秘密");
        assertThat(client.await(TestClient.LOG).get("message").getAsString())
                .contains("file:///unknown.txt")
                .doesNotContain("秘密");

        client.close("file:///unknown.txt");
        assertThat(client.await(TestClient.LOG).get("message").getAsString()).contains("didClose");
    }

    @Test
    void takesASecondOpeningForTheTruth() {
        client.open(URI, "错");
        client.published(1);
        client.open(URI, "错错");

        assertThat(client.await(TestClient.LOG).get("message").getAsString()).contains("didOpen");
        assertThat(client.published(1)).hasSize(2);
    }

    @Test
    void leavesOutAnOlderVersion() {
        client.open(URI, "plaintext", 5, "一错");
        client.published(5);
        client.type(URI, 4, 0, 0, 0, "错错错");
        assertThat(client.await(TestClient.LOG).get("message").getAsString()).contains("version 4");

        client.type(URI, 6, 0, 0, 0, "零");
        assertThat(client.published(6)).hasSize(1);
    }

    @Test
    void putsPositionsPastTheEndWhereTheProtocolWantsThem() {
        client.open(URI, "一\r\n二");
        client.published(1);
        client.type(URI, 2, 0, 500, 500, "错");
        client.type(URI, 3, 99, 99, 99, "错");
        client.type(URI, 4, 0, 0, 0, "〇");

        JsonObject published = client.await(TestClient.PUBLISH);
        while (published.getAsJsonArray("diagnostics").size() < 2) {
            published = client.await(TestClient.PUBLISH);
        }
        assertThat(published.getAsJsonArray("diagnostics").toString())
                .contains("{\"line\":0,\"character\":2}", "{\"line\":1,\"character\":1}");
    }

    @Test
    void cancelsARequest() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (TestClient slow = TestClient.of(() -> (text, syntax, settings) -> {
            started.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new FakeDocumentAnalyzer().analyze(text, syntax, settings);
        })) {
            slow.initialize("{\"capabilities\": {\"textDocument\": {\"diagnostic\": {}}}}");
            slow.open(URI, "错");
            CompletableFuture<JsonObject> answer =
                    slow.send("textDocument/diagnostic", "{\"textDocument\":{\"uri\":\"" + URI + "\"}}");
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();

            slow.notify("$/cancelRequest", "{\"id\":" + slow.lastId() + "}");

            assertThat(TestClient.get(answer)
                            .getAsJsonObject("error")
                            .get("code")
                            .getAsInt())
                    .isEqualTo(-32800);
            go.countDown();
            assertThat(slow.pull(URI, "").getAsJsonArray("items")).hasSize(1);
        }
    }

    @Test
    void doesNotWaitForAClientThatDoesNotRead() throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        CountDownLatch reads = new CountDownLatch(1);
        Pipe pipe = Pipe.open();
        OutputStream deaf = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                try {
                    reads.await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
        };
        CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(
                () -> StdioServer.run(Channels.newInputStream(pipe.source()), deaf, () -> (text, syntax, settings) -> {
                    if (text.version() == 300) {
                        last.countDown();
                    }
                    return new FakeDocumentAnalyzer().analyze(text, syntax, settings);
                }),
                task -> new Thread(task, "test-server").start());
        TestClient typing = new TestClient(InputStream.nullInputStream(), Channels.newOutputStream(pipe.sink()), exit);
        typing.send("initialize", "{}");
        typing.open(URI, "错".repeat(400));
        for (int version = 2; version <= 300; version++) {
            typing.send("textDocument/telepathy", "{}");
            typing.type(URI, version, 0, version, version, "错");
        }

        assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
        reads.countDown();
        typing.close();
    }
}
