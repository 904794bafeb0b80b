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

    private final RequestRunner answers;

    /** Gets its answers from {@code answers}. */
    public CellNavigation(RequestRunner answers) {
        this.answers = answers;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        for (String feature : List.of("documentHighlight", "definition", "references")) {
            if (abilities.asks(feature)) {
                capabilities.addProperty(feature + "Provider", true);
            }
        }
    }

    /** The cells of the same relations; a sum is written, what it is added up from is read. */
    @JsonRequest("textDocument/documentHighlight")
    public CompletableFuture<List<DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return answers.list(
                params.getTextDocument(),
                page -> links(page, page.offset(params.getPosition())).map(CellLinks::marks).orElse(List.of()).stream()
                        .map(mark -> new DocumentHighlight(
                                page.positions().range(mark.span()),
                                mark.total() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                        .toList());
    }

    /** From a sum to what it is added up from, from a number of the text to the cells that it means. */
    @JsonRequest("textDocument/definition")
    public CompletableFuture<@Nullable Either<List<Location>, List<LocationLink>>> definition(DefinitionParams params) {
        return answers.one(
                params.getTextDocument(),
                page -> links(page, page.offset(params.getPosition()))
                        .filter(links -> !links.addends().isEmpty())
                        .map(links -> page.abilities().has("textDocument.definition.linkSupport")
                                ? Either.forRight(linked(page, links))
                                : Either.forLeft(locations(page, links.addends()))));
    }

    /** From a cell to the sums that it counts in, to what it is held against, and to the text that speaks of it. */
    @JsonRequest("textDocument/references")
    public CompletableFuture<List<Location>> references(ReferenceParams params) {
        return answers.list(params.getTextDocument(), page -> {
            Optional<CellLinks> links = links(page, page.offset(params.getPosition()));
            List<Span> spans = new ArrayList<>();
            if (params.getContext().isIncludeDeclaration()) {
                links.map(CellLinks::cell).ifPresent(spans::add);
            }
            links.map(CellLinks::uses).ifPresent(spans::addAll);
            return locations(page, spans);
        });
    }

    private static Optional<CellLinks> links(OpenReport page, int offset) {
        return CellLinks.at(page.report(), offset);
    }

    private static List<Location> locations(OpenReport page, List<Span> spans) {
        return spans.stream()
                .map(span -> new Location(page.draft().uri(), page.positions().range(span)))
                .toList();
    }

    private static List<LocationLink> linked(OpenReport page, CellLinks links) {
        Range origin = page.positions().range(links.cell());
        return links.addends().stream()
                .map(span -> {
                    Range range = page.positions().range(span);
                    return new LocationLink(page.draft().uri(), range, range, origin);
                })
                .toList();
    }
}
