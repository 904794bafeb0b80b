package org.gouji.lsp.features;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.check.RulePages;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * What the server tells of itself: {@code gouji/rule} with {@code {id}} a rule's page, {@code gouji/info} what someone
 * who looks for a mistake in it wants to know. Neither ever holds anything of a document.
 */
public final class ServerInfo implements Feature {

    private static final int MEGA = 1024 * 1024;

    private final Scheduler tasks;
    private final Supplier<ServerContext> session;

    /** Speaks the language of {@code session}'s client. */
    public ServerInfo(Scheduler tasks, Supplier<ServerContext> session) {
        this.tasks = tasks;
        this.session = session;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        // Requests of our own need no announcement: only our own extension knows them.
    }

    /** {@code {markdown}}, the page in the client's language; null if there is no such rule. */
    @JsonRequest("gouji/rule")
    public CompletableFuture<@Nullable JsonObject> rule(JsonElement params) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Optional<String> page = JsonLookup.of(params)
                            .at("id")
                            .string()
                            .flatMap(id ->
                                    RulePages.page(id, session.get().abilities().locale()));
                    return page.isPresent() ? answer("markdown", page.get()) : null;
                },
                tasks);
    }

    /** {@code {text}}, some lines. */
    @JsonRequest("gouji/info")
    public CompletableFuture<JsonObject> info(JsonElement params) {
        Runtime machine = Runtime.getRuntime();
        ServerContext now = session.get();
        String version = Optional.ofNullable(ServerInfo.class.getPackage().getImplementationVersion())
                .orElse("dev");
        String text = String.join(
                "\n",
                "gouji " + version,
                "java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                "os " + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "memory " + (machine.totalMemory() - machine.freeMemory()) / MEGA + " / " + machine.maxMemory() / MEGA
                        + " MB",
                "locale " + now.abilities().locale().toLanguageTag(),
                "diagnostics " + (now.abilities().pullsDiagnostics() ? "pull" : "push"),
                "documents " + now.documents().snapshot().drafts().size());
        return CompletableFuture.completedFuture(answer("text", text));
    }

    private static JsonObject answer(String key, String value) {
        JsonObject answer = new JsonObject();
        answer.addProperty(key, value);
        return answer;
    }
}
