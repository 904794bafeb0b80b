package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.ReportSymbol;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.report.Report;
import org.gouji.workspace.OpenDraft;

/** Finds open reports, and their parts, by name. */
public final class WorkspaceSymbols implements Feature {

    private final Scheduler tasks;
    private final Supplier<ServerContext> session;

    /** For the documents of {@code session}. */
    public WorkspaceSymbols(Scheduler tasks, Supplier<ServerContext> session) {
        this.tasks = tasks;
        this.session = session;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        if (abilities.capabilities().at("workspace.symbol").isThere()) {
            capabilities.addProperty("workspaceSymbolProvider", true);
        }
    }

    /** Everything whose name has the characters of the query in their order. */
    @JsonRequest("workspace/symbol")
    public CompletableFuture<List<WorkspaceSymbol>> symbol(WorkspaceSymbolParams params) {
        ServerContext now = session.get();
        Collection<OpenDraft> drafts = now.documents().snapshot().drafts().values();
        return CompletableFutures.computeAsync(tasks, cancel -> {
            List<WorkspaceSymbol> symbols = new ArrayList<>();
            for (OpenDraft draft : drafts) {
                OpenReport page = OpenReport.of(now.abilities(), draft, cancel);
                if (page.report().kind() != Report.Kind.OTHER) {
                    ReportSymbol.of(page.report(), params.getQuery())
                            .forEach(symbol -> symbols.add(symbol(page, symbol)));
                }
            }
            return symbols;
        });
    }

    private static WorkspaceSymbol symbol(OpenReport page, ReportSymbol symbol) {
        boolean whole = symbol.container().isEmpty();
        Location place = new Location(page.draft().uri(), page.positions().range(symbol.span()));
        WorkspaceSymbol found =
                new WorkspaceSymbol(symbol.name(), whole ? SymbolKind.File : SymbolKind.Module, Either.forLeft(place));
        if (!whole) {
            found.setContainerName(symbol.container());
        }
        return found;
    }
}
