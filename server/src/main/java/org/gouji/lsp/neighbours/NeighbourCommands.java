package org.gouji.lsp.neighbours;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.gouji.facts.Subordinates;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.features.CodeLenses;
import org.gouji.lsp.features.Commands;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.OpenDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a click on a code lens about other reports does: {@code gouji.showReport} with {@code {uri}} opens one,
 * {@code gouji.showMissing} with the {@code {uri}} of a government's open report names those that are missing under it.
 */
public final class NeighbourCommands implements Commands.CommandHandler {

    private final Client client;
    private final Scheduler scheduler;
    private final Supplier<ServerContext> context;

    /** For the documents of {@code context}. */
    public NeighbourCommands(Client client, Scheduler scheduler, Supplier<ServerContext> context) {
        this.client = client;
        this.scheduler = scheduler;
        this.context = context;
    }

    @Override
    public List<String> commands(ClientCapabilities capabilities) {
        return CodeLenses.opensFiles(capabilities)
                ? List.of(CodeLenses.SHOW_REPORT, CodeLenses.SHOW_MISSING)
                : List.of(CodeLenses.SHOW_MISSING);
    }

    @Override
    public boolean knows(String command) {
        return command.equals(CodeLenses.SHOW_REPORT) || command.equals(CodeLenses.SHOW_MISSING);
    }

    @Override
    public CompletableFuture<@Nullable Object> run(String command, JsonLookup argument) {
        Optional<String> uri = argument.at("uri").string();
        if (command.equals(CodeLenses.SHOW_REPORT)) {
            Optional<String> file =
                    uri.filter(name -> new DocumentUri(name).path().isPresent());
            if (file.isEmpty()) {
                return CompletableFuture.failedFuture(Commands.refusal("missing: uri of a file"));
            }
            client.showDocument(new ShowDocumentParams(file.get()));
            return CompletableFuture.completedFuture(null);
        }
        Optional<OpenDraft> draft = uri.flatMap(context.get().documents().snapshot()::draft);
        return draft.isEmpty()
                ? CompletableFuture.failedFuture(Commands.refusal("the document is not open"))
                : CompletableFuture.supplyAsync(
                        () -> {
                            say(draft.get().analysis().neighbours().below());
                            return null;
                        },
                        scheduler);
    }

    private void say(Subordinates below) {
        ServerMessages messages = ServerMessages.in(context.get().capabilities().locale());
        int all = below.reports().size() + below.missing().size();
        String text = below.missing().isEmpty()
                ? messages.text("below.all", all)
                : messages.text("below.missing", all, below.missing().size(), String.join("、", below.missing()));
        client.showMessage(new MessageParams(MessageType.Info, text));
    }
}
