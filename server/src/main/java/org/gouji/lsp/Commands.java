package org.gouji.lsp;

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
import org.jspecify.annotations.Nullable;

/** What a client may ask us to do. */
final class Commands implements Feature {

    /** Does nothing. A code lens that only tells something must name a command all the same. */
    static final String NOTHING = "gouji.noop";

    private final List<Doer> doers;

    /** Knows, besides {@link #NOTHING}, what {@code doers} do. */
    Commands(List<Doer> doers) {
        this.doers = List.copyOf(doers);
    }

    /** Does some commands. */
    interface Doer {

        /** Their names, for this client. */
        List<String> commands(ClientAbilities abilities);

        /** True if this is one of them. */
        boolean knows(String command);

        /** Does one of them. An argument that will not do is answered by an error in the protocol's way. */
        CompletableFuture<@Nullable Object> run(String command, Lookup argument);
    }

    @Override
    public void announce(ClientAbilities abilities, JsonObject capabilities) {
        if (abilities.capabilities().at("workspace.executeCommand").isThere() || abilities.asks("codeLens")) {
            JsonArray commands = new JsonArray();
            commands.add(NOTHING);
            doers.forEach(doer -> doer.commands(abilities).forEach(commands::add));
            JsonObject provider = new JsonObject();
            provider.add("commands", commands);
            capabilities.add("executeCommandProvider", provider);
        }
    }

    /** Does what is asked, if it is one of ours. */
    @JsonRequest("workspace/executeCommand")
    public CompletableFuture<@Nullable Object> executeCommand(JsonElement params) {
        String command = Lookup.of(params).at("command").string().orElse("");
        List<Lookup> arguments = new ArrayList<>();
        Lookup.of(params).at("arguments").each(arguments::add);
        Lookup argument = arguments.isEmpty() ? Lookup.of(null) : arguments.get(0);
        Optional<Doer> doer =
                doers.stream().filter(known -> known.knows(command)).findFirst();
        if (doer.isPresent()) {
            return doer.get().run(command, argument);
        }
        return command.equals(NOTHING)
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(refusal("no such command"));
    }

    /** The answer to a command that cannot be done. */
    static ResponseErrorException refusal(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, why, null));
    }
}
