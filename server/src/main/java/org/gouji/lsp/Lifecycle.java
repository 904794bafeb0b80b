package org.gouji.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.LanguageChoice;

/** The first and the last words between client and server. */
final class Lifecycle {

    private final Server server;
    private final LanguageChoice language;

    /** Turns them into what {@code server} does. */
    Lifecycle(Server server, LanguageChoice language) {
        this.server = server;
        this.language = language;
    }

    /** Introduces client and server to each other. Loads neither forms nor rules. */
    @JsonRequest("initialize")
    public CompletableFuture<JsonObject> initialize(JsonElement params) {
        JsonObject info = new JsonObject();
        info.addProperty("name", "gouji");
        String version = Lifecycle.class.getPackage().getImplementationVersion();
        if (version != null) {
            info.addProperty("version", version);
        }
        JsonObject result = new JsonObject();
        result.add("capabilities", server.begin(ClientCapabilities.of(JsonLookup.of(params), language)));
        result.add("serverInfo", info);
        return CompletableFuture.completedFuture(result);
    }

    /** The client is ready for whatever we may ask of it. */
    @JsonNotification("initialized")
    public void initialized(JsonElement params) {
        server.warmUp();
    }

    /** No more work. The answer is nothing at all, in the protocol's words null. */
    @JsonRequest("shutdown")
    public CompletableFuture<Object> shutdown() {
        server.shutDown();
        CompletableFuture<Object> done = new CompletableFuture<>();
        done.complete(null);
        return done;
    }

    /** The end, orderly only after {@code shutdown}. */
    @JsonNotification("exit")
    public void exit() {
        server.exit();
    }

    /** We trace nothing; here because clients send it unasked. */
    @JsonNotification("$/setTrace")
    public void setTrace(JsonElement params) {}
}
