package org.gouji.lsp.features;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.report.Report;
import org.gouji.workspace.OpenDraft;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about open reports in the threads of {@code tasks}. Of a document that is not open, and of one that
 * is no report, nothing is said.
 *
 * @param tasks where the work is done
 * @param session what the question is about
 */
public record RequestRunner(Scheduler tasks, Supplier<ServerContext> session) {

    /** A list about the report in {@code document}; empty where there is nothing to say. */
    <T> CompletableFuture<List<T>> list(TextDocumentIdentifier document, Function<OpenReport, List<T>> answer) {
        return answer(document, answer.andThen(Optional::of), List.of(), false);
    }

    /** One answer about the report in {@code document}; null, in the protocol's way, where there is nothing to say. */
    <T> CompletableFuture<@Nullable T> one(TextDocumentIdentifier document, Function<OpenReport, Optional<T>> answer) {
        return answer(document, answer, null, false);
    }

    /** The same about any open document: whoever begins a report has none yet. */
    <T> CompletableFuture<@Nullable T> any(TextDocumentIdentifier document, Function<OpenReport, Optional<T>> answer) {
        return answer(document, answer, null, true);
    }

    @SuppressWarnings("NullAway") // The protocol's word for "nothing" is null, and only here is it said.
    private <T> CompletableFuture<T> answer(
            TextDocumentIdentifier document,
            Function<OpenReport, Optional<T>> answer,
            @Nullable T nothing,
            boolean any) {
        ServerContext now = session.get();
        Optional<OpenDraft> draft = now.documents().snapshot().draft(document.getUri());
        if (draft.isEmpty()) {
            return CompletableFuture.completedFuture(nothing);
        }
        return CompletableFutures.computeAsync(tasks, cancel -> {
            OpenReport page = OpenReport.of(now.abilities(), draft.get(), cancel);
            return page.report().kind() == Report.Kind.OTHER && !any
                    ? nothing
                    : answer.apply(page).orElse(nothing);
        });
    }
}
