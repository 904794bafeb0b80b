package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.compose.Formatting;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.text.Edit;

/** Tidies a document or a range of it. The editor's options on tabs and indents have nothing to say here. */
public final class DocumentFormatting implements Feature {

    private final RequestRunner answers;

    /** Gets its answers from {@code answers}. */
    public DocumentFormatting(RequestRunner answers) {
        this.answers = answers;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        if (abilities.asks("formatting")) {
            capabilities.addProperty("documentFormattingProvider", true);
        }
        if (abilities.asks("rangeFormatting")) {
            capabilities.addProperty("documentRangeFormattingProvider", true);
        }
    }

    /** What tidies the document. */
    @JsonRequest("textDocument/formatting")
    public CompletableFuture<List<TextEdit>> formatting(DocumentFormattingParams params) {
        return answers.list(
                params.getTextDocument(),
                page -> written(page, Formatting.of(page.report().draft())));
    }

    /** What tidies the lines of the range, and the tables that it touches. */
    @JsonRequest("textDocument/rangeFormatting")
    public CompletableFuture<List<TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return answers.list(
                params.getTextDocument(),
                page -> written(
                        page,
                        Formatting.of(page.report().draft(), page.positions().span(params.getRange()))));
    }

    private static List<TextEdit> written(OpenReport page, List<Edit> edits) {
        return edits.stream()
                .map(edit -> new TextEdit(page.positions().range(edit.span()), edit.newText()))
                .toList();
    }
}
