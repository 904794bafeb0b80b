package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.Outline;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;

/** The outline of a report: a tree, or a list for clients that show no trees. */
public final class DocumentSymbols implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public DocumentSymbols(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("documentSymbol")) {
            server.addProperty("documentSymbolProvider", true);
        }
    }

    /** Title, parts, sub-headings, tables and their rows. */
    @JsonRequest("textDocument/documentSymbol")
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return runner.list(params.getTextDocument(), open -> {
            List<Outline.Item> items = Outline.of(open.report(), open.messages());
            if (open.capabilities().has("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport")) {
                return items.stream()
                        .map(item -> Either.<SymbolInformation, DocumentSymbol>forRight(tree(open, item)))
                        .toList();
            }
            List<Either<SymbolInformation, DocumentSymbol>> flat = new ArrayList<>();
            items.forEach(item -> flatten(open, item, "", flat));
            return flat;
        });
    }

    private static DocumentSymbol tree(OpenReport open, Outline.Item item) {
        DocumentSymbol symbol = new DocumentSymbol(
                item.name(),
                kind(item.kind()),
                open.positions().range(item.span()),
                open.positions().range(item.selection()));
        if (!item.detail().isEmpty()) {
            symbol.setDetail(item.detail());
        }
        symbol.setChildren(item.items().stream().map(child -> tree(open, child)).toList());
        return symbol;
    }

    private static void flatten(
            OpenReport open,
            Outline.Item item,
            String container,
            List<Either<SymbolInformation, DocumentSymbol>> flat) {
        SymbolInformation symbol = new SymbolInformation(
                item.name(),
                kind(item.kind()),
                new Location(open.draft().uri(), open.positions().range(item.span())));
        if (!container.isEmpty()) {
            symbol.setContainerName(container);
        }
        flat.add(Either.forLeft(symbol));
        item.items().forEach(child -> flatten(open, child, item.name(), flat));
    }

    /** Only kinds of the protocol's first edition, which every client shows. */
    static SymbolKind kind(Outline.Kind kind) {
        return switch (kind) {
            case REPORT -> SymbolKind.File;
            case PART -> SymbolKind.Module;
            case SUBSECTION -> SymbolKind.Namespace;
            case TABLE -> SymbolKind.Array;
            case GROUP -> SymbolKind.Package;
            case ROW -> SymbolKind.Field;
        };
    }
}
