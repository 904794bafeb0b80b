package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.Renaming;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.jspecify.annotations.Nullable;

/** Renames the organ or the year of a report wherever it stands. */
public final class Renames implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public Renames(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.has("textDocument.rename.prepareSupport")) {
            JsonObject provider = new JsonObject();
            provider.addProperty("prepareProvider", true);
            server.add("renameProvider", provider);
        } else if (capabilities.asks("rename")) {
            server.addProperty("renameProvider", true);
        }
    }

    /** What would be renamed here, if anything. */
    @JsonRequest("textDocument/prepareRename")
    public CompletableFuture<@Nullable PrepareRenameResult> prepareRename(PrepareRenameParams params) {
        return runner.one(params.getTextDocument(), open -> {
            int offset = open.offset(params.getPosition());
            return Renaming.at(open.report(), offset)
                    .flatMap(renaming -> renaming.place(offset)
                            .map(place ->
                                    new PrepareRenameResult(open.positions().range(place), renaming.name())));
        });
    }

    /** The edits; an error in words for a name that cannot be one. */
    @JsonRequest("textDocument/rename")
    public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
        return runner.one(params.getTextDocument(), open -> {
            Optional<Renaming> renaming = Renaming.at(open.report(), open.offset(params.getPosition()));
            if (renaming.isEmpty()) {
                throw refused(open.messages().text("rename.nothing"));
            }
            if (!renaming.get().accepts(params.getNewName())) {
                boolean year = renaming.get().kind() == Renaming.Kind.YEAR;
                throw refused(open.messages().text(year ? "rename.year" : "rename.organ"));
            }
            return Optional.of(Edits.of(
                    open.capabilities(), open.draft(), renaming.get().edits(open.report(), params.getNewName())));
        });
    }

    private static ResponseErrorException refused(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, why, null));
    }
}
