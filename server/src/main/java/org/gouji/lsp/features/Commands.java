package org.gouji.lsp.features;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.jspecify.annotations.Nullable;

/** What a client may ask us to do. */
public final class Commands implements Feature {

    /** Does nothing. A code lens that only shows something must name a command all the same. */
    static final String NOTHING = "gouji.noop";

    private final List<CommandHandler> handlers;

    /** Knows, besides {@link #NOTHING}, what {@code handlers} do. */
    public Commands(List<CommandHandler> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    /** Does some commands. */
    public interface CommandHandler {

        /** Their names, for this client. */
        List<String> commands(ClientCapabilities capabilities);

        /** True if this is one of them. */
        boolean knows(String command);

        /** Does one of them. An argument that will not do is answered by an error in the protocol's way. */
        CompletableFuture<@Nullable Object> run(String command, JsonLookup argument);
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.all().at("workspace.executeCommand").isThere() || capabilities.asks("codeLens")) {
            JsonArray commands = new JsonArray();
            commands.add(NOTHING);
            handlers.forEach(handler -> handler.commands(capabilities).forEach(commands::add));
            JsonObject provider = new JsonObject();
            provider.add("commands", commands);
            server.add("executeCommandProvider", provider);
        }
    }

    /** Does what is asked, if it is one of ours. */
    @JsonRequest("workspace/executeCommand")
    public CompletableFuture<@Nullable Object> executeCommand(JsonElement params) {
        String command = JsonLookup.of(params).at("command").string().orElse("");
        List<JsonLookup> arguments = new ArrayList<>();
        JsonLookup.of(params).at("arguments").each(arguments::add);
        JsonLookup argument = arguments.isEmpty() ? JsonLookup.of(null) : arguments.get(0);
        Optional<CommandHandler> handler =
                handlers.stream().filter(known -> known.knows(command)).findFirst();
        if (handler.isPresent()) {
            return handler.get().run(command, argument);
        }
        return command.equals(NOTHING)
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(refusal("no such command"));
    }

    /** The answer to a command that cannot be done. */
    public static ResponseErrorException refusal(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, why, null));
    }
}
