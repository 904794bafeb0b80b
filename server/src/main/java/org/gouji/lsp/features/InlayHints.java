package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.RowHint;
import org.gouji.lsp.documents.Positions;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;

/** Whether the rows of the tables add up, at their ends. */
public final class InlayHints implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public InlayHints(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("inlayHint")) {
            server.addProperty("inlayHintProvider", true);
        }
    }

    /** The hints in the lines that the client shows. */
    @JsonRequest("textDocument/inlayHint")
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return runner.list(
                params.getTextDocument(),
                open -> RowHint.of(open.report(), open.positions().span(params.getRange()), open.messages()).stream()
                        .map(hint -> hint(open.positions(), hint))
                        .toList());
    }

    private static InlayHint hint(Positions positions, RowHint hint) {
        InlayHint inlay = new InlayHint(positions.position(hint.offset()), Either.forLeft(hint.label()));
        inlay.setPaddingLeft(true);
        inlay.setTooltip(hint.formula());
        return inlay;
    }
}
