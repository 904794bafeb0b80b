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

    private final RequestRunner answers;

    /** Gets its answers from {@code answers}. */
    public DocumentSymbols(RequestRunner answers) {
        this.answers = answers;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        if (abilities.asks("documentSymbol")) {
            capabilities.addProperty("documentSymbolProvider", true);
        }
    }

    /** Title, parts, sub-headings, tables and their rows. */
    @JsonRequest("textDocument/documentSymbol")
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answers.list(params.getTextDocument(), page -> {
            List<Outline.Item> items = Outline.of(page.report(), page.phrases());
            if (page.abilities().has("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport")) {
                return items.stream()
                        .map(item -> Either.<SymbolInformation, DocumentSymbol>forRight(tree(page, item)))
                        .toList();
            }
            List<Either<SymbolInformation, DocumentSymbol>> flat = new ArrayList<>();
            items.forEach(item -> flatten(page, item, "", flat));
            return flat;
        });
    }

    private static DocumentSymbol tree(OpenReport page, Outline.Item item) {
        DocumentSymbol symbol = new DocumentSymbol(
                item.name(),
                kind(item.kind()),
                page.positions().range(item.span()),
                page.positions().range(item.selection()));
        if (!item.detail().isEmpty()) {
            symbol.setDetail(item.detail());
        }
        symbol.setChildren(item.items().stream().map(child -> tree(page, child)).toList());
        return symbol;
    }

    private static void flatten(
            OpenReport page,
            Outline.Item item,
            String container,
            List<Either<SymbolInformation, DocumentSymbol>> flat) {
        SymbolInformation symbol = new SymbolInformation(
                item.name(),
                kind(item.kind()),
                new Location(page.draft().uri(), page.positions().range(item.span())));
        if (!container.isEmpty()) {
            symbol.setContainerName(container);
        }
        flat.add(Either.forLeft(symbol));
        item.items().forEach(child -> flatten(page, child, item.name(), flat));
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
