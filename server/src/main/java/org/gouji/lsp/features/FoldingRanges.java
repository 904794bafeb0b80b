package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.Folding;
import org.gouji.lsp.documents.Positions;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.jspecify.annotations.Nullable;

/** What can be folded away. */
public final class FoldingRanges implements Feature {

    private static final String LIMIT = "textDocument.foldingRange.rangeLimit";
    private static final String WHOLE_LINES = "textDocument.foldingRange.lineFoldingOnly";

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public FoldingRanges(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("foldingRange")) {
            server.addProperty("foldingRangeProvider", true);
        }
    }

    /** Outer folds first, so that a client's limit costs the inner ones. Of what is no report, the client knows more. */
    @JsonRequest("textDocument/foldingRange")
    public CompletableFuture<@Nullable List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return runner.one(params.getTextDocument(), open -> {
            long limit = open.capabilities().all().at(LIMIT).number().orElse(Long.MAX_VALUE);
            boolean wholeLines = open.capabilities().has(WHOLE_LINES);
            return Optional.of(Folding.of(open.report(), open.messages()).stream()
                    .limit(Math.max(0, limit))
                    .map(fold -> range(open.positions(), fold, wholeLines))
                    .toList());
        });
    }

    private static FoldingRange range(Positions positions, Folding.Fold fold, boolean wholeLines) {
        int start = positions.position(fold.span().start()).getLine();
        Position end = positions.position(fold.span().end());
        FoldingRange range = new FoldingRange(start, end.getLine());
        if (!wholeLines) {
            int firstEnd = positions.text().lineEnd(start);
            range.setStartCharacter(positions.position(firstEnd).getCharacter());
            range.setEndCharacter(end.getCharacter());
        }
        if (fold.comment()) {
            range.setKind(FoldingRangeKind.Comment);
        }
        return range;
    }
}
