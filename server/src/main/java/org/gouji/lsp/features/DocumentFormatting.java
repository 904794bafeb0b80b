package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.compose.Formatting;
import org.gouji.compose.TableStyle;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.text.Edit;
import org.jspecify.annotations.Nullable;

/** Tidies a document or a range of it. The editor's options on tabs and indents have nothing to say here. */
public final class DocumentFormatting implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public DocumentFormatting(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("formatting")) {
            server.addProperty("documentFormattingProvider", true);
        }
        if (capabilities.asks("rangeFormatting")) {
            server.addProperty("documentRangeFormattingProvider", true);
        }
    }

    /** What tidies the document. */
    @JsonRequest("textDocument/formatting")
    public CompletableFuture<List<TextEdit>> formatting(DocumentFormattingParams params) {
        return runner.list(
                params.getTextDocument(),
                open -> written(open, Formatting.of(open.report().draft(), style(open, params.getOptions()))));
    }

    /** What tidies the lines of the range, and the tables that it touches. */
    @JsonRequest("textDocument/rangeFormatting")
    public CompletableFuture<List<TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return runner.list(
                params.getTextDocument(),
                open -> written(
                        open,
                        Formatting.of(
                                open.report().draft(),
                                open.positions().span(params.getRange()),
                                style(open, params.getOptions()))));
    }

    /** The option {@code tables} of the request, {@code compact} or {@code aligned}, or else the setting. */
    private static TableStyle style(OpenReport open, @Nullable FormattingOptions options) {
        return Optional.ofNullable(options)
                .flatMap(all -> Optional.ofNullable(all.get("tables")))
                .filter(Either3::isFirst)
                .flatMap(option -> TableStyle.byName(option.getFirst()))
                .orElseGet(() -> open.draft().settings().tables());
    }

    private static List<TextEdit> written(OpenReport open, List<Edit> edits) {
        return edits.stream()
                .map(edit -> new TextEdit(open.positions().range(edit.span()), edit.newText()))
                .toList();
    }
}
