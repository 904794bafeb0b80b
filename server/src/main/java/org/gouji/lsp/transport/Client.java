package org.gouji.lsp.transport;

import com.google.gson.JsonElement;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentRefreshParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** What we say to the editor. No call waits: everything is put into a queue and sent in order. */
public interface Client {

    /** Replaces what is shown for a document. Never used with a client that pulls. */
    @JsonNotification("textDocument/publishDiagnostics")
    void publishDiagnostics(PublishDiagnosticsParams params);

    /** Asks a client that pulls to pull again. */
    @JsonRequest("workspace/diagnostic/refresh")
    CompletableFuture<Object> refreshDiagnostics();

    /** Puts a message before the user's eyes. */
    @JsonNotification("window/showMessage")
    void showMessage(MessageParams params);

    /** Adds a line to the client's log. */
    @JsonNotification("window/logMessage")
    void logMessage(MessageParams params);

    /** Asks for notifications that the client sends only on request. */
    @JsonRequest("client/registerCapability")
    CompletableFuture<Object> registerCapability(RegistrationParams params);

    /** Asks the client to show the progress of work that we do unasked. */
    @JsonRequest("window/workDoneProgress/create")
    CompletableFuture<Object> createProgress(WorkDoneProgressCreateParams params);

    /** How far that work is. */
    @JsonNotification("$/progress")
    void notifyProgress(ProgressParams params);

    /** Asks the editor to open a file. Nobody waits for what it says. */
    @JsonRequest("window/showDocument")
    CompletableFuture<JsonElement> showDocument(ShowDocumentParams params);

    /** Tells a client that has asked for the collection of reports to ask again. */
    @JsonNotification("gouji/collectionChanged")
    void collectionChanged();

    /** Asks a client to ask again for the text of a document that we provide. */
    @JsonRequest("workspace/textDocumentContent/refresh")
    CompletableFuture<Object> refreshTextContent(TextDocumentContentRefreshParams params);

    /** Asks for settings. */
    @JsonRequest("workspace/configuration")
    CompletableFuture<JsonElement> configuration(ConfigurationParams params);

    /** Asks the editor to change documents. Nobody waits for what it says. */
    @JsonRequest("workspace/applyEdit")
    CompletableFuture<JsonElement> applyEdit(ApplyWorkspaceEditParams params);
}
