package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.WebLink;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;

/** Addresses in the text. We never follow one; the editor opens it for a user who clicks. */
public final class DocumentLinks implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public DocumentLinks(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("documentLink")) {
            server.add("documentLinkProvider", new JsonObject());
        }
    }

    /** All of them, ready to be opened. */
    @JsonRequest("textDocument/documentLink")
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return runner.list(
                params.getTextDocument(),
                open -> WebLink.of(open.report()).stream()
                        .map(link -> new DocumentLink(open.positions().range(link.span()), link.target()))
                        .toList());
    }
}
