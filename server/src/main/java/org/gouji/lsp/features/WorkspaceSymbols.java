package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.ReportSymbol;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;

/** Finds open reports, and their parts, by name. */
public final class WorkspaceSymbols implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public WorkspaceSymbols(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.all().at("workspace.symbol").isThere()) {
            server.addProperty("workspaceSymbolProvider", true);
        }
    }

    /** Everything whose name has the characters of the query in their order. */
    @JsonRequest("workspace/symbol")
    public CompletableFuture<List<WorkspaceSymbol>> symbol(WorkspaceSymbolParams params) {
        return runner.ofAllReports(open -> ReportSymbol.of(open.report(), params.getQuery()).stream()
                .map(symbol -> symbol(open, symbol))
                .toList());
    }

    private static WorkspaceSymbol symbol(OpenReport open, ReportSymbol symbol) {
        boolean whole = symbol.container().isEmpty();
        Location place = new Location(open.draft().uri(), open.positions().range(symbol.span()));
        WorkspaceSymbol found =
                new WorkspaceSymbol(symbol.name(), whole ? SymbolKind.File : SymbolKind.Module, Either.forLeft(place));
        if (!whole) {
            found.setContainerName(symbol.container());
        }
        return found;
    }
}
