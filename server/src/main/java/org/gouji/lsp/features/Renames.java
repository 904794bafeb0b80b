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

    private final RequestRunner answers;

    /** Gets its answers from {@code answers}. */
    public Renames(RequestRunner answers) {
        this.answers = answers;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        if (abilities.has("textDocument.rename.prepareSupport")) {
            JsonObject provider = new JsonObject();
            provider.addProperty("prepareProvider", true);
            capabilities.add("renameProvider", provider);
        } else if (abilities.asks("rename")) {
            capabilities.addProperty("renameProvider", true);
        }
    }

    /** What would be renamed here, if anything. */
    @JsonRequest("textDocument/prepareRename")
    public CompletableFuture<@Nullable PrepareRenameResult> prepareRename(PrepareRenameParams params) {
        return answers.one(params.getTextDocument(), page -> {
            int offset = page.offset(params.getPosition());
            return Renaming.at(page.report(), offset)
                    .flatMap(renaming -> renaming.place(offset)
                            .map(place ->
                                    new PrepareRenameResult(page.positions().range(place), renaming.name())));
        });
    }

    /** The edits; an error in words for a name that cannot be one. */
    @JsonRequest("textDocument/rename")
    public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
        return answers.one(params.getTextDocument(), page -> {
            Optional<Renaming> renaming = Renaming.at(page.report(), page.offset(params.getPosition()));
            if (renaming.isEmpty()) {
                throw refused(page.phrases().text("rename.nothing"));
            }
            if (!renaming.get().accepts(params.getNewName())) {
                boolean year = renaming.get().kind() == Renaming.Kind.YEAR;
                throw refused(page.phrases().text(year ? "rename.year" : "rename.organ"));
            }
            return Optional.of(
                    Edits.of(page.abilities(), page.draft(), renaming.get().edits(page.report(), params.getNewName())));
        });
    }

    private static ResponseErrorException refused(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, why, null));
    }
}
