package org.gouji.lsp.documents;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;

/** Keeps our copy of each document like the editor's. Runs in the thread that reads messages, and only hands over. */
public final class DocumentSync implements Feature {

    /** {@code TextDocumentSyncKind.Incremental}. */
    private static final int INCREMENTAL = 2;

    private final Supplier<ServerContext> context;
    private final Runnable files;

    /** For the documents of {@code context}; {@code files} is called when one was written to disk. */
    public DocumentSync(Supplier<ServerContext> context, Runnable files) {
        this.context = context;
        this.files = files;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        JsonObject sync = new JsonObject();
        sync.addProperty("openClose", true);
        sync.addProperty("change", INCREMENTAL);
        sync.addProperty("save", true);
        server.add("textDocumentSync", sync);
    }

    /** A document was opened. */
    @JsonNotification("textDocument/didOpen")
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem document = params.getTextDocument();
        if (!context.get().capabilities().watchesFiles()) {
            documents().forgetFiles();
        }
        String language = Optional.ofNullable(document.getLanguageId()).orElse("");
        documents().open(document.getUri(), language, document.getVersion(), document.getText());
    }

    /** A document was edited. */
    @JsonNotification("textDocument/didChange")
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier document = params.getTextDocument();
        documents().change(document.getUri(), Optional.ofNullable(document.getVersion()), params.getContentChanges());
    }

    /** A document was closed. */
    @JsonNotification("textDocument/didClose")
    public void didClose(DidCloseTextDocumentParams params) {
        documents().close(params.getTextDocument().getUri());
    }

    /** A document was saved: nothing new, unless the client does not tell of files otherwise. */
    @JsonNotification("textDocument/didSave")
    public void didSave(DidSaveTextDocumentParams params) {
        if (!context.get().capabilities().watchesFiles()) {
            files.run();
        }
    }

    private Documents documents() {
        return context.get().documents();
    }
}
