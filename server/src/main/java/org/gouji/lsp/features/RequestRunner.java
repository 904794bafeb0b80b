package org.gouji.lsp.features;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.report.Report;
import org.gouji.workspace.OpenDraft;
import org.jspecify.annotations.Nullable;

/**
 * Runs the requests of all features: looks the document up in the snapshot of the moment, waits for its analysis in a
 * thread of {@code scheduler} and answers from it. A request that the client cancels ends at the next step.
 *
 * <p>The request must be taken in the thread that reads messages, so that the snapshot is the one that the client saw
 * when it asked.
 *
 * @param scheduler where the work is done
 * @param context the open documents, and the client that asks
 */
public record RequestRunner(Scheduler scheduler, Supplier<ServerContext> context) {

    /** A list about the report in {@code document}; empty if it is not open or no report. */
    <T> CompletableFuture<List<T>> list(TextDocumentIdentifier document, Function<OpenReport, List<T>> answer) {
        return answer(document.getUri(), reportsOnly(answer.andThen(Optional::of)), List.of());
    }

    /** One answer about the report in {@code document}; null if it is not open or no report. */
    <T> CompletableFuture<@Nullable T> one(TextDocumentIdentifier document, Function<OpenReport, Optional<T>> answer) {
        return answer(document.getUri(), reportsOnly(answer), null);
    }

    /** A list about any open document, report or not. */
    <T> CompletableFuture<List<T>> listOfAny(TextDocumentIdentifier document, Function<OpenReport, List<T>> answer) {
        return answer(document.getUri(), answer.andThen(Optional::of), List.of());
    }

    /** One answer about any open document: whoever begins a report has none yet. */
    <T> CompletableFuture<@Nullable T> any(TextDocumentIdentifier document, Function<OpenReport, Optional<T>> answer) {
        return answer(document.getUri(), answer, null);
    }

    /** What {@code answer} says of each open report, one after the other in no particular order. */
    <T> CompletableFuture<List<T>> ofAllReports(Function<OpenReport, List<T>> answer) {
        ServerContext now = context.get();
        Collection<OpenDraft> drafts = now.documents().snapshot().drafts().values();
        return CompletableFutures.computeAsync(
                scheduler,
                cancel -> drafts.stream()
                        .map(draft -> OpenReport.of(now.capabilities(), draft, cancel))
                        .filter(RequestRunner::isReport)
                        .flatMap(open -> answer.apply(open).stream())
                        .toList());
    }

    /** Does {@code command} with the open document that {@code argument} names as {@code uri}; refused if there is none. */
    CompletableFuture<@Nullable Object> command(JsonLookup argument, Consumer<OpenReport> command) {
        ServerContext now = context.get();
        Optional<OpenDraft> draft =
                argument.at("uri").string().flatMap(now.documents().snapshot()::draft);
        if (draft.isEmpty()) {
            return CompletableFuture.failedFuture(Commands.refusal("the document is not open"));
        }
        return CompletableFutures.computeAsync(scheduler.of(draft.get().text().length()), cancel -> {
            command.accept(OpenReport.of(now.capabilities(), draft.get(), cancel));
            return null;
        });
    }

    /** Work that is about no open document, and must not keep the thread that reads messages waiting. */
    <T extends @Nullable Object> CompletableFuture<T> work(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, scheduler);
    }

    /** What {@code textDocument} in the parameters of a request of our own names; refused if nothing is named. */
    static TextDocumentIdentifier document(JsonLookup params) {
        return new TextDocumentIdentifier(params.at("textDocument.uri")
                .string()
                .orElseThrow(() -> Commands.refusal("missing in the parameters: textDocument.uri")));
    }

    private static <T> Function<OpenReport, Optional<T>> reportsOnly(Function<OpenReport, Optional<T>> answer) {
        return open -> isReport(open) ? answer.apply(open) : Optional.empty();
    }

    private static boolean isReport(OpenReport open) {
        return open.report().kind() != Report.Kind.OTHER;
    }

    @SuppressWarnings("NullAway") // The protocol's word for "nothing" is null, and only here is it said.
    private <T> CompletableFuture<T> answer(String uri, Function<OpenReport, Optional<T>> answer, @Nullable T nothing) {
        ServerContext now = context.get();
        Optional<OpenDraft> draft = now.documents().snapshot().draft(uri);
        return draft.isEmpty()
                ? CompletableFuture.completedFuture(nothing)
                : CompletableFutures.computeAsync(
                        scheduler.of(draft.get().text().length()),
                        cancel -> answer.apply(OpenReport.of(now.capabilities(), draft.get(), cancel))
                                .orElse(nothing));
    }
}
