package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/** What a client may ask us to do. */
final class Commands implements Feature {

    /** Does nothing. A code lens that only tells something must name a command all the same. */
    static final String NOTHING = "gouji.noop";

    @Override
    public void announce(ClientAbilities abilities, JsonObject capabilities) {
        if (abilities.capabilities().at("workspace.executeCommand").isThere() || abilities.asks("codeLens")) {
            JsonArray commands = new JsonArray();
            commands.add(NOTHING);
            JsonObject provider = new JsonObject();
            provider.add("commands", commands);
            capabilities.add("executeCommandProvider", provider);
        }
    }

    /** Does what is asked, if it is one of ours. */
    @JsonRequest("workspace/executeCommand")
    public CompletableFuture<@Nullable Object> executeCommand(JsonElement params) {
        boolean ours =
                Lookup.of(params).at("command").string().filter(NOTHING::equals).isPresent();
        return ours
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.InvalidParams, "no such command", null)));
    }
}
