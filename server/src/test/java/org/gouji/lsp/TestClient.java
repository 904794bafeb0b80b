package org.gouji.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gouji.workspace.DocumentAnalyzer;

/**
 * A client for tests. It reads and writes protocol messages itself, so that tests see what is on the wire and not what
 * LSP4J makes of it. Closing it fails if the server has logged an error that no test expects.
 */
public final class TestClient implements AutoCloseable {

    public static final String PUBLISH = "textDocument/publishDiagnostics";
    public static final String LOG = "window/logMessage";
    /** {@code MessageType.Error}. */
    private static final int ERROR = 1;

    private static final long PATIENCE_SECONDS = 30;

    private final MessageStreams streams;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<String, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final Map<String, BlockingQueue<JsonElement>> heard = new ConcurrentHashMap<>();
    private final Map<String, JsonElement> replies = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private volatile boolean expectsErrors;
    private final CompletableFuture<Void> silence = new CompletableFuture<>();
    private final CompletableFuture<Integer> exit;

    /** A client of whatever reads {@code out} and writes {@code in}. */
    TestClient(InputStream in, OutputStream out, CompletableFuture<Integer> exit) {
        this.streams = new MessageStreams(in, out);
        this.exit = exit;
        Thread thread = new Thread(
                () -> {
                    streams.listen(this::hear);
                    silence.complete(null);
                },
                "test-client");
        thread.setDaemon(true);
        thread.start();
    }

    /** A client of a server in this process. */
    public static TestClient of(Supplier<DocumentAnalyzer> loader) {
        return of(loader, Optional.empty());
    }

    /** The same, whose server keeps what it reads in the folder {@code cache}. */
    static TestClient of(Supplier<DocumentAnalyzer> loader, Optional<Path> cache) {
        try {
            Pipe there = Pipe.open();
            Pipe back = Pipe.open();
            CompletableFuture<Integer> exit = new CompletableFuture<>();
            Thread thread = new Thread(
                    () -> {
                        InputStream in = Channels.newInputStream(there.source());
                        exit.complete(StdioServer.run(in, Channels.newOutputStream(back.sink()), loader, cache));
                        close(back.sink());
                    },
                    "test-server");
            thread.setDaemon(true);
            thread.start();
            return new TestClient(Channels.newInputStream(back.source()), Channels.newOutputStream(there.sink()), exit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client of a server that finds every 错, past {@code initialize}. */
    public static TestClient pushed() {
        TestClient client = of(FakeDocumentAnalyzer::new);
        client.initialize("{}");
        return client;
    }

    /** The same, and the client pulls. */
    static TestClient pulling() {
        TestClient client = of(FakeDocumentAnalyzer::new);
        client.initialize("""
                {"capabilities": {"textDocument": {"diagnostic": {}},
                                  "workspace": {"diagnostics": {"refreshSupport": true}}}}""");
        return client;
    }

    public JsonObject initialize(String params) {
        JsonObject result = request("initialize", params).getAsJsonObject();
        notify("initialized", "{}");
        return result;
    }

    /** What to answer when the server asks for {@code method}; otherwise null. */
    public void reply(String method, String result) {
        replies.put(method, JsonParser.parseString(result));
    }

    CompletableFuture<JsonObject> send(String method, String params) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(Integer.toString(id), answer);
        write("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\"" + with(params) + "}");
        return answer;
    }

    /** The server will log errors, and the test looks at them. */
    public TestClient expectingErrors() {
        expectsErrors = true;
        return this;
    }

    int lastId() {
        return ids.get();
    }

    /** The result of a request that succeeds. */
    JsonElement request(String method, String params) {
        JsonObject answer = answer(method, params);
        if (answer.has("error")) {
            throw new AssertionError(method + ": " + answer);
        }
        return answer.get("result");
    }

    /** The whole answer, a result or an error. */
    JsonObject answer(String method, String params) {
        return get(send(method, params));
    }

    public void notify(String method, String params) {
        write("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\"" + with(params) + "}");
    }

    public void open(String uri, String text) {
        open(uri, "plaintext", 1, text);
    }

    public void open(String uri, String language, int version, String text) {
        notify("textDocument/didOpen", DocumentMessages.open(uri, language, version, text));
    }

    /** Replaces the characters from one to another column of a line. */
    void type(String uri, int version, int line, int from, int to, String text) {
        notify("textDocument/didChange", DocumentMessages.change(uri, version, line, from, to, text));
    }

    void replace(String uri, int version, String text) {
        notify("textDocument/didChange", DocumentMessages.replace(uri, version, text));
    }

    void close(String uri) {
        notify("textDocument/didClose", "{\"textDocument\":{\"uri\":\"" + uri + "\"}}");
    }

    JsonObject pull(String uri, String previous) {
        String known = previous.isEmpty() ? "" : ",\"previousResultId\":\"" + previous + "\"";
        return request("textDocument/diagnostic", "{\"textDocument\":{\"uri\":\"" + uri + "\"}" + known + "}")
                .getAsJsonObject();
    }

    /** The parameters of the next message of this kind, which may have come already. */
    public JsonObject await(String method) {
        try {
            JsonElement params = queue(method).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (params == null) {
                throw new AssertionError("never came: " + method);
            }
            return params.isJsonObject() ? params.getAsJsonObject() : new JsonObject();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The diagnostics of the next publication about this version. */
    public List<JsonElement> published(int version) {
        while (true) {
            JsonObject params = await(PUBLISH);
            if (!params.has("version") || params.get("version").getAsInt() >= version) {
                return params.getAsJsonArray("diagnostics").asList();
            }
        }
    }

    /**
     * The diagnostics of the first publication that has any. One before it may be empty, as a finding is held back
     * while its user types; whether it is depends on how fast this machine is, so the tests with a clock look at that.
     */
    List<JsonElement> publishedInTheEnd(int version) {
        List<JsonElement> diagnostics = published(version);
        while (diagnostics.isEmpty()) {
            diagnostics = published(version);
        }
        return diagnostics;
    }

    /** Drops received messages that were not read. */
    void forget() {
        heard.values().forEach(BlockingQueue::clear);
    }

    /** The number of received messages of this method that were not read. */
    public int unread(String method) {
        return queue(method).size();
    }

    /** Sends bytes that may be no message at all. */
    void raw(String bytes) {
        streams.raw(bytes);
    }

    void write(String json) {
        streams.write(json);
    }

    /** Ends the input of the server. */
    void hangUp() {
        streams.hangUp();
    }

    int exitCode() {
        return get(exit);
    }

    /** Waits until the server's output has ended. */
    void awaitSilence() {
        get(silence);
    }

    @Override
    public void close() {
        if (!exit.isDone()) {
            hangUp();
            exitCode();
        }
        if (!expectsErrors && !errors.isEmpty()) {
            throw new AssertionError("the server logged: " + errors);
        }
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String with(String params) {
        return params.isEmpty() ? "" : ",\"params\":" + params;
    }

    private BlockingQueue<JsonElement> queue(String method) {
        return heard.computeIfAbsent(method, name -> new LinkedBlockingQueue<>());
    }

    private void hear(JsonObject message) {
        if (!message.has("method")) {
            Optional.ofNullable(answers.remove(message.get("id").getAsString()))
                    .ifPresent(answer -> answer.complete(message));
            return;
        }
        String method = message.get("method").getAsString();
        if (method.equals(LOG) && message.getAsJsonObject("params").get("type").getAsInt() == ERROR) {
            errors.add(message.getAsJsonObject("params").get("message").getAsString());
        }
        queue(method).add(message.has("params") ? message.get("params") : JsonNull.INSTANCE);
        if (message.has("id")) {
            JsonElement result = replies.getOrDefault(method, JsonNull.INSTANCE);
            write("{\"jsonrpc\":\"2.0\",\"id\":" + message.get("id") + ",\"result\":" + result + "}");
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
