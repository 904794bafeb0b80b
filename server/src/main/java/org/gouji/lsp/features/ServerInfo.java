package org.gouji.lsp.features;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.check.RulePages;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.jspecify.annotations.Nullable;

/**
 * What the server says about itself: {@code gouji/rule} with {@code {id}} a rule's page, {@code gouji/info} what someone
 * who looks for a mistake in it wants to know. Neither ever holds anything of a document.
 */
public final class ServerInfo implements Feature {

    private static final int MEGA = 1024 * 1024;

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public ServerInfo(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        // Requests of our own need no announcement: only our own extension knows them.
    }

    /** {@code {markdown}}, the page in the client's language; null if there is no such rule. */
    @JsonRequest("gouji/rule")
    public CompletableFuture<@Nullable JsonObject> rule(JsonElement params) {
        Locale locale = runner.context().get().capabilities().locale();
        Optional<String> id = JsonLookup.of(params).at("id").string();
        return runner.work(() -> id.flatMap(rule -> RulePages.page(rule, locale))
                .map(page -> answer("markdown", page))
                .orElse(null));
    }

    /** {@code {text}}, some lines. */
    @JsonRequest("gouji/info")
    public CompletableFuture<JsonObject> info(JsonElement params) {
        Runtime machine = Runtime.getRuntime();
        ServerContext now = runner.context().get();
        String text = String.join(
                "\n",
                "gouji " + version(),
                "java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                "os " + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "memory " + (machine.totalMemory() - machine.freeMemory()) / MEGA + " / " + machine.maxMemory() / MEGA
                        + " MB",
                "locale " + now.capabilities().locale().toLanguageTag(),
                "diagnostics " + (now.capabilities().pullsDiagnostics() ? "pull" : "push"),
                "documents " + now.documents().snapshot().drafts().size());
        return CompletableFuture.completedFuture(answer("text", text));
    }

    /** The version of this program. */
    public static String version() {
        return Optional.ofNullable(ServerInfo.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    private static JsonObject answer(String key, String value) {
        JsonObject answer = new JsonObject();
        answer.addProperty(key, value);
        return answer;
    }
}
