package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.RowHint;

/** Whether the rows of the tables add up, at their ends. */
final class InlayHints implements Feature {

    private final Answers answers;

    /** Gets its answers from {@code answers}. */
    InlayHints(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void announce(ClientAbilities abilities, JsonObject capabilities) {
        if (abilities.asks("inlayHint")) {
            capabilities.addProperty("inlayHintProvider", true);
        }
    }

    /** The hints in the lines that the client shows. */
    @JsonRequest("textDocument/inlayHint")
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return answers.list(
                params.getTextDocument(),
                page -> RowHint.of(page.report(), page.positions().span(params.getRange()), page.phrases()).stream()
                        .map(hint -> hint(page.positions(), hint))
                        .toList());
    }

    private static InlayHint hint(Positions positions, RowHint hint) {
        InlayHint inlay = new InlayHint(positions.position(hint.offset()), Either.forLeft(hint.label()));
        inlay.setPaddingLeft(true);
        inlay.setTooltip(hint.formula());
        return inlay;
    }
}
