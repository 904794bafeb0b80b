package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.CellLinks;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.text.Span;
import org.jspecify.annotations.Nullable;

/** From a cell to those that it is added up from and to those that it counts in; from the text to cells and back. */
public final class CellNavigation implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public CellNavigation(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        for (String feature : List.of("documentHighlight", "definition", "references")) {
            if (capabilities.asks(feature)) {
                server.addProperty(feature + "Provider", true);
            }
        }
    }

    /** The cells of the same relations; a sum is written, what it is added up from is read. */
    @JsonRequest("textDocument/documentHighlight")
    public CompletableFuture<List<DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return runner.list(
                params.getTextDocument(),
                open -> links(open, open.offset(params.getPosition())).map(CellLinks::marks).orElse(List.of()).stream()
                        .map(mark -> new DocumentHighlight(
                                open.positions().range(mark.span()),
                                mark.total() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                        .toList());
    }

    /** From a sum to what it is added up from, from a number of the text to the cells that it means. */
    @JsonRequest("textDocument/definition")
    public CompletableFuture<@Nullable Either<List<Location>, List<LocationLink>>> definition(DefinitionParams params) {
        return runner.one(
                params.getTextDocument(),
                open -> links(open, open.offset(params.getPosition()))
                        .filter(links -> !links.addends().isEmpty())
                        .map(links -> open.capabilities().has("textDocument.definition.linkSupport")
                                ? Either.forRight(linked(open, links))
                                : Either.forLeft(locations(open, links.addends()))));
    }

    /** From a cell to the sums that it counts in, to what it is compared with, and to the sentences about it. */
    @JsonRequest("textDocument/references")
    public CompletableFuture<List<Location>> references(ReferenceParams params) {
        return runner.list(params.getTextDocument(), open -> {
            Optional<CellLinks> links = links(open, open.offset(params.getPosition()));
            List<Span> spans = new ArrayList<>();
            if (params.getContext().isIncludeDeclaration()) {
                links.map(CellLinks::cell).ifPresent(spans::add);
            }
            links.map(CellLinks::uses).ifPresent(spans::addAll);
            return locations(open, spans);
        });
    }

    private static Optional<CellLinks> links(OpenReport open, int offset) {
        return CellLinks.at(open.report(), offset);
    }

    private static List<Location> locations(OpenReport open, List<Span> spans) {
        return spans.stream()
                .map(span -> new Location(open.draft().uri(), open.positions().range(span)))
                .toList();
    }

    private static List<LocationLink> linked(OpenReport open, CellLinks links) {
        Range origin = open.positions().range(links.cell());
        return links.addends().stream()
                .map(span -> {
                    Range range = open.positions().range(span);
                    return new LocationLink(open.draft().uri(), range, range, origin);
                })
                .toList();
    }
}
