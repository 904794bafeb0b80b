package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.Selections;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.text.Span;
import org.jspecify.annotations.Nullable;

/** What a selection grows to. */
public final class SelectionRanges implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public SelectionRanges(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("selectionRange")) {
            server.addProperty("selectionRangeProvider", true);
        }
    }

    /** One chain for each position, in their order. */
    @JsonRequest("textDocument/selectionRange")
    public CompletableFuture<@Nullable List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return runner.one(
                params.getTextDocument(),
                open -> Optional.of(params.getPositions().stream()
                        .map(position -> chain(open, position))
                        .toList()));
    }

    private static SelectionRange chain(OpenReport open, Position position) {
        List<Span> spans = Selections.at(open.report(), open.offset(position), open.messages());
        SelectionRange range = new SelectionRange();
        SelectionRange inner = range;
        for (int i = 0; i < spans.size(); i++) {
            Range here = open.positions().range(spans.get(i));
            inner.setRange(here);
            if (i + 1 < spans.size()) {
                SelectionRange outer = new SelectionRange();
                inner.setParent(outer);
                inner = outer;
            }
        }
        return range;
    }
}
