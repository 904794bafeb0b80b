package org.gouji.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.lsp.transport.LanguageChoice;

/**
 * A session of an editor with itself: it opens a report, types, asks what editors ask, and leaves. The launcher has it
 * played once so that Java can keep the classes that a start needs, read and linked, in an archive.
 */
public final class CdsTrainingRun {

    private static final String URI = "file:///training-2023.md";
    private static final int PIPE = 1 << 16;
    private static final String LENGTH = "content-length:";

    /** What editors say about themselves at the start, the newest ones and those that do without everything. */
    private static final String CAPABILITIES = """
            {"processId":null,"rootUri":null,"capabilities":{
              "general":{"positionEncodings":["utf-16"]},
              "workspace":{"applyEdit":true,"configuration":true,"didChangeWatchedFiles":{"dynamicRegistration":true},
                "workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]},
                "diagnostics":{"refreshSupport":true},"executeCommand":{},"symbol":{}},
              "textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true,"versionSupport":true},
                "synchronization":{},"hover":{"contentFormat":["markdown"]},"codeLens":{},"inlayHint":{},
                "foldingRange":{},"selectionRange":{},"documentHighlight":{},"definition":{},"references":{},
                "documentLink":{},"formatting":{},"rangeFormatting":{},"rename":{"prepareSupport":true},
                "documentSymbol":{"hierarchicalDocumentSymbolSupport":true},
                "signatureHelp":{},"completion":{"completionItem":{"snippetSupport":true}},
                "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}},
                "semanticTokens":{"requests":{"full":{"delta":true},"range":true}}}}}""";

    /** Methods that ask about a place; every one has the parameters that any of them needs. */
    private static final List<String> QUESTIONS = List.of(
            "diagnostic",
            "documentSymbol",
            "foldingRange",
            "codeLens",
            "inlayHint",
            "semanticTokens/full",
            "documentLink",
            "hover",
            "completion",
            "codeAction",
            "documentHighlight",
            "definition");

    private CdsTrainingRun() {}

    /**
     * Plays the session over {@code report}, a Markdown draft with some mistakes.
     *
     * @return how many answers came
     */
    public static int play(String report) {
        try (PipedOutputStream there = new PipedOutputStream();
                PipedInputStream heard = new PipedInputStream(PIPE)) {
            PipedInputStream in = new PipedInputStream(there, PIPE);
            OutputStream out = new PipedOutputStream(heard);
            Thread server = new Thread(
                    () -> StdioServer.run(in, out, new LanguageChoice(Optional.empty(), Locale.CHINESE)),
                    "cds-training");
            server.setDaemon(true);
            server.start();
            int answers = new Play(there, new BufferedInputStream(heard)).act(report);
            server.join();
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The editor's side. */
    private static final class Play {
        private final OutputStream out;
        private final InputStream in;
        private int id;

        Play(OutputStream out, InputStream in) {
            this.out = out;
            this.in = in;
        }

        int act(String report) throws IOException {
            ask("initialize", JsonParser.parseString(CAPABILITIES));
            notify("initialized", new JsonObject());
            JsonObject document = new JsonObject();
            document.addProperty("uri", URI);
            document.addProperty("languageId", "markdown");
            document.addProperty("version", 1);
            document.addProperty("text", report);
            JsonObject opened = new JsonObject();
            opened.add("textDocument", document);
            notify("textDocument/didOpen", opened);
            for (String question : QUESTIONS) {
                ask("textDocument/" + question, JsonParser.parseString(place("")));
            }
            String change = "\"contentChanges\":[{\"text\":\" \",\"range\":{\"start\":{\"line\":1,\"character\":0},"
                    + "\"end\":{\"line\":1,\"character\":0}}}],";
            notify("textDocument/didChange", JsonParser.parseString(place(change)));
            ask("textDocument/diagnostic", JsonParser.parseString(place("")));
            ask("shutdown", new JsonObject());
            notify("exit", new JsonObject());
            return id;
        }

        private static String place(String more) {
            return "{\"textDocument\":{\"uri\":\"" + URI + "\",\"version\":2}," + more
                    + "\"position\":{\"line\":0,\"character\":0},\"context\":{\"diagnostics\":[],\"triggerKind\":1},"
                    + "\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":99,\"character\":0}}}";
        }

        private void notify(String method, JsonElement params) throws IOException {
            JsonObject message = new JsonObject();
            message.addProperty("jsonrpc", "2.0");
            message.addProperty("method", method);
            message.add("params", params);
            send(message);
        }

        private void ask(String method, JsonElement params) throws IOException {
            id++;
            JsonObject message = new JsonObject();
            message.addProperty("jsonrpc", "2.0");
            message.addProperty("id", id);
            message.addProperty("method", method);
            message.add("params", params);
            send(message);
            awaitAnswer();
        }

        private void send(JsonObject message) throws IOException {
            byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
            out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
        }

        /** Reads on until the answer to the last question has come; what the server asks for itself stays unanswered. */
        private void awaitAnswer() throws IOException {
            while (true) {
                int length = 0;
                for (String line = line(); !line.isEmpty(); line = line()) {
                    if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                        length =
                                Integer.parseInt(line.substring(LENGTH.length()).strip());
                    }
                }
                JsonObject message = JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8))
                        .getAsJsonObject();
                if (!message.has("method") && message.get("id").getAsInt() == id) {
                    return;
                }
            }
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server has gone");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
