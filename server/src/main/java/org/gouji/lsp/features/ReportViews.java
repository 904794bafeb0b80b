package org.gouji.lsp.features;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.Preview;
import org.gouji.assist.SumState;
import org.gouji.check.Level;
import org.gouji.check.Messages;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.report.Report;
import org.gouji.workspace.OpenDraft;
import org.jspecify.annotations.Nullable;

/**
 * What an extension shows of a report beside its text. {@code gouji/status} asks for its state, {@code gouji/preview}
 * for the page as it will be published. Both take {@code {textDocument: {uri}}}; a document that is not open has
 * neither.
 */
public final class ReportViews implements Feature {

    private final Scheduler tasks;
    private final Supplier<ServerContext> session;

    /** Looks at the documents of {@code session}. */
    public ReportViews(Scheduler tasks, Supplier<ServerContext> session) {
        this.tasks = tasks;
        this.session = session;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        // Requests of our own need no announcement: only our own extension knows them.
    }

    /** {@code {kind, form?, year?, holding, failing, unjudged}}, {@code kind} being report, early or other. */
    @JsonRequest("gouji/status")
    public CompletableFuture<@Nullable JsonObject> status(JsonElement params) {
        return answer(params, page -> {
            Report report = page.report();
            JsonObject status = new JsonObject();
            status.addProperty(
                    "kind",
                    switch (report.kind()) {
                        case REPORT -> "report";
                        case OLD_REPORT -> "early";
                        case OTHER -> "other";
                    });
            report.expectedForm().ifPresent(form -> status.addProperty("form", form.id()));
            report.identity().year().ifPresent(year -> status.addProperty("year", year.value()));
            SumState sums = SumState.of(report);
            status.addProperty("holding", sums.holding());
            status.addProperty("failing", sums.failing());
            status.addProperty("unjudged", sums.open());
            return status;
        });
    }

    /** {@code {title, html}}: the fragment has no scripts and no styles, and says where in the draft each piece stands. */
    @JsonRequest("gouji/preview")
    public CompletableFuture<@Nullable JsonObject> preview(JsonElement params) {
        return answer(params, page -> {
            Messages messages = Messages.in(page.abilities().locale());
            List<Preview.Mark> marks = page.draft().findings().stream()
                    .filter(shown -> shown.level() == Level.ERROR || shown.level() == Level.WARNING)
                    .map(shown -> new Preview.Mark(
                            shown.finding().span(),
                            messages.render(shown.finding().message())))
                    .toList();
            JsonObject preview = new JsonObject();
            preview.addProperty("title", title(page));
            preview.addProperty("html", Preview.of(page.report(), marks));
            return preview;
        });
    }

    /** The title without the marks and breaks of its lines. */
    private static String title(OpenReport page) {
        return page.report().identity().title().stream()
                .flatMap(title -> title.lines().stream())
                .map(line -> page.draft().text().slice(line).replaceAll("\\s+", ""))
                .collect(Collectors.joining());
    }

    private CompletableFuture<@Nullable JsonObject> answer(
            JsonElement params, Function<OpenReport, JsonObject> answer) {
        ServerContext now = session.get();
        Optional<OpenDraft> draft = JsonLookup.of(params)
                .at("textDocument.uri")
                .string()
                .flatMap(now.documents().snapshot()::draft);
        return draft.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : CompletableFutures.computeAsync(
                        tasks, cancel -> answer.apply(OpenReport.of(now.abilities(), draft.get(), cancel)));
    }
}
