package org.gouji.lsp.features;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.Preview;
import org.gouji.assist.SumState;
import org.gouji.check.Level;
import org.gouji.check.Messages;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What an extension shows of a report beside its text. {@code gouji/status} asks for its state, {@code gouji/preview}
 * for the page as it will be published. Both take {@code {textDocument: {uri}}}; a document that is not open has
 * neither.
 */
public final class ReportViews implements Feature {

    private static final String TO_BE_WRITTEN = "todo";

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public ReportViews(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        // Requests of our own need no announcement: only our own extension knows them.
    }

    /**
     * {@code {kind, form?, year?, holding, failing, unjudged, errors, warnings, todo}}, {@code kind} being report, early
     * or other; {@code todo} is how many places are still to be written.
     */
    @JsonRequest("gouji/status")
    public CompletableFuture<@Nullable JsonObject> status(JsonElement params) {
        return answer(params, open -> {
            Report report = open.report();
            JsonObject status = new JsonObject();
            status.addProperty(
                    "kind",
                    switch (report.kind()) {
                        case REPORT -> "report";
                        case OLD_REPORT -> "early";
                        case OTHER, OTHER_PAPER, RUN_TOGETHER -> "other";
                    });
            report.expectedForm().ifPresent(form -> status.addProperty("form", form.id()));
            report.identity().year().ifPresent(year -> status.addProperty("year", year.value()));
            SumState sums = SumState.of(report);
            status.addProperty("holding", sums.holding());
            status.addProperty("failing", sums.failing());
            status.addProperty("unjudged", sums.open());
            status.addProperty("errors", count(open, Level.ERROR));
            status.addProperty("warnings", count(open, Level.WARNING));
            status.addProperty(
                    "todo",
                    open.draft().findings().stream()
                            .filter(shown -> shown.finding().rule().equals(TO_BE_WRITTEN))
                            .count());
            return status;
        });
    }

    /**
     * {@code {title, html}}: the fragment has no scripts and no styles, and says where in the draft each piece stands.
     * With {@code marks: false} nothing is pointed out, as on paper.
     */
    @JsonRequest("gouji/preview")
    public CompletableFuture<@Nullable JsonObject> preview(JsonElement params) {
        JsonElement marked = JsonLookup.of(params).at("marks").json();
        boolean plain = marked.isJsonPrimitive() && !marked.getAsBoolean();
        return answer(params, open -> {
            Messages messages = Messages.in(open.capabilities().locale());
            List<Preview.Mark> marks = open.draft().findings().stream()
                    .filter(shown -> !plain)
                    .filter(shown -> shown.level() == Level.ERROR || shown.level() == Level.WARNING)
                    .map(shown -> new Preview.Mark(
                            shown.finding().span(),
                            messages.render(shown.finding().message())))
                    .toList();
            JsonObject preview = new JsonObject();
            preview.addProperty("title", title(open));
            preview.addProperty("html", Preview.of(open.report(), marks));
            return preview;
        });
    }

    private static long count(OpenReport open, Level level) {
        return open.draft().findings().stream()
                .filter(shown -> shown.level() == level)
                .count();
    }

    /** The title without the marks and breaks of its lines. */
    private static String title(OpenReport open) {
        return open.report().identity().title().stream()
                .flatMap(title -> title.lines().stream())
                .map(line -> open.draft().text().slice(line).replaceAll("\\s+", ""))
                .collect(Collectors.joining());
    }

    private CompletableFuture<@Nullable JsonObject> answer(
            JsonElement params, Function<OpenReport, JsonObject> answer) {
        return runner.any(RequestRunner.document(JsonLookup.of(params)), answer.andThen(Optional::of));
    }
}
