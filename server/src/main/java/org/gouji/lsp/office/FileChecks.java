package org.gouji.lsp.office;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentContentRefreshParams;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.document.DocumentContent;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.features.Commands;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.Snapshot;

/**
 * Checks files where they lie. {@code gouji/checkFile} with {@code {uri}} answers {@code {kind, text, notes, findings}},
 * {@code kind} being report or other, or {@code {kind: "refused", message}} if the file can't be read; each finding has
 * rule, level, message, its range in the text as read and its place in the document by the names of {@code docs/cli.md}.
 *
 * <p>The text as read is a document, too, which the protocol's {@code workspace/textDocumentContent} asks for. After a
 * check a client that has asked for it is told to ask again.
 */
public final class FileChecks implements Feature {

    private final Client client;
    private final Scheduler scheduler;
    private final Supplier<ServerContext> context;
    private final DocumentAnalyzer analyzer;
    private final DocumentFiles files;
    /** By file, the names under which clients have asked for its text. */
    private final Map<Path, String> shown = new ConcurrentHashMap<>();

    /** Reads with {@code files}, which opens what office documents need at the first of them. */
    public FileChecks(
            Client client,
            Scheduler scheduler,
            Supplier<ServerContext> context,
            DocumentAnalyzer analyzer,
            DocumentFiles files) {
        this.client = client;
        this.scheduler = scheduler;
        this.context = context;
        this.analyzer = analyzer;
        this.files = files;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.all().at("workspace.textDocumentContent").isThere()) {
            JsonArray schemes = new JsonArray();
            schemes.add(DocumentUri.READ);
            JsonObject content = new JsonObject();
            content.add("schemes", schemes);
            JsonObject workspace = server.get("workspace") instanceof JsonObject object ? object : new JsonObject();
            workspace.add("textDocumentContent", content);
            server.add("workspace", workspace);
        }
    }

    /** What is found in a file. */
    @JsonRequest("gouji/checkFile")
    public CompletableFuture<JsonObject> check(JsonElement params) {
        String uri = uri(params);
        Path path = path(uri);
        ServerContext now = context.get();
        Snapshot snapshot = now.documents().snapshot();
        return CompletableFutures.computeAsync(scheduler.heavy(), cancel -> {
            CheckedFile answers = new CheckedFile(now.capabilities().locale());
            FileContent content = content(path, cancel);
            if (content instanceof FileContent.Refusal refusal) {
                return answers.refused(refusal);
            }
            Optional<DocumentContent.Read> office =
                    content instanceof OfficeFile document ? Optional.of(document.content()) : Optional.empty();
            FileContent.WithText file = (FileContent.WithText) content;
            Analysis analysis = analyzer.analyze(
                    file.text(),
                    file.syntax(path.toString()),
                    snapshot.configuration().settingsOf(uri),
                    Optional.of(path),
                    snapshot.beside(),
                    () -> !cancel.isCanceled());
            cancel.checkCanceled();
            refresh(path);
            return answers.answer(analysis, office);
        });
    }

    /** The text as read from an office document. */
    @JsonRequest("workspace/textDocumentContent")
    public CompletableFuture<JsonObject> text(JsonElement params) {
        String uri = uri(params);
        Path path = path(uri);
        ServerContext now = context.get();
        shown.put(path, uri);
        return CompletableFutures.computeAsync(scheduler.heavy(), cancel -> {
            FileContent content = content(path, cancel);
            if (content instanceof FileContent.Refusal refusal) {
                throw Commands.refusal(new CheckedFile(now.capabilities().locale()).why(refusal));
            }
            JsonObject answer = new JsonObject();
            answer.addProperty("text", ((FileContent.WithText) content).text().string());
            return answer;
        });
    }

    private void refresh(Path path) {
        ServerContext now = context.get();
        if (!now.capabilities().all().at("workspace.textDocumentContent").isThere()) {
            return;
        }
        Set<String> uris = new LinkedHashSet<>();
        Optional.ofNullable(shown.get(path)).ifPresent(uris::add);
        // A server that was started again has not been asked; the client has opened what it shows.
        now.documents().snapshot().drafts().keySet().stream()
                .filter(uri -> uri.startsWith(DocumentUri.READ + ":"))
                .filter(uri -> new DocumentUri(uri).path().equals(Optional.of(path)))
                .forEach(uris::add);
        uris.forEach(uri -> client.refreshTextContent(new TextDocumentContentRefreshParams(uri)));
    }

    private FileContent content(Path path, CancelChecker cancel) {
        cancel.checkCanceled();
        FileContent content = files.read(path, Optional.empty());
        cancel.checkCanceled();
        return content;
    }

    private static String uri(JsonElement params) {
        return JsonLookup.of(params)
                .at("uri")
                .string()
                .orElseThrow(() -> Commands.refusal("missing in the parameters: uri"));
    }

    private static Path path(String uri) {
        return new DocumentUri(uri).path().orElseThrow(() -> Commands.refusal("not the uri of a file: " + uri));
    }
}
