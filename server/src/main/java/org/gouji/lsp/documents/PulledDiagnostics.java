package org.gouji.lsp.documents;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.Scheduler;

/**
 * Hands out findings when the client asks, and asks it to ask again when there is something new without an edit.
 *
 * <p>Answers are about the newest version even if the question was about an older one: the client that sent an edit
 * shows that version already.
 */
public final class PulledDiagnostics implements DiagnosticsSink, Feature {

    private record Answer(String id, List<Diagnostic> diagnostics) {}

    private final Client client;
    private final Scheduler scheduler;
    private final Supplier<ServerContext> context;
    private final AtomicLong ids = new AtomicLong();
    private final Map<String, Answer> last = new ConcurrentHashMap<>();

    /** Answers from {@code context}. */
    public PulledDiagnostics(Client client, Scheduler scheduler, Supplier<ServerContext> context) {
        this.client = client;
        this.scheduler = scheduler;
        this.context = context;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.pullsDiagnostics()) {
            JsonObject provider = new JsonObject();
            provider.addProperty("identifier", "gouji");
            provider.addProperty("interFileDependencies", false);
            provider.addProperty("workspaceDiagnostics", false);
            server.add("diagnosticProvider", provider);
        }
    }

    /** What is to be seen of a document; nothing of one that is not open. */
    @JsonRequest("textDocument/diagnostic")
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        String uri = params.getTextDocument().getUri();
        Optional<String> previous = Optional.ofNullable(params.getPreviousResultId());
        Optional<DocumentSession> session = context.get().documents().session(uri);
        if (session.isEmpty()) {
            return CompletableFuture.completedFuture(full(List.of()));
        }
        return CompletableFutures.computeAsync(
                scheduler,
                cancel -> session.get()
                        .view(cancel, view -> {
                            session.get().remind(view.delay(), this::refresh);
                            return answer(view, previous);
                        })
                        .orElseGet(() -> full(List.of())));
    }

    @Override
    public void changed(DocumentSession session) {
        // The client that made the edit asks by itself.
    }

    @Override
    public void closed(String uri) {
        last.remove(uri);
    }

    @Override
    public void allChanged(Iterable<DocumentSession> open) {
        refresh();
    }

    private void refresh() {
        if (context.get().capabilities().refreshesDiagnostics()) {
            client.refreshDiagnostics();
        }
    }

    private DocumentDiagnosticReport answer(DocumentSession.View view, Optional<String> previous) {
        List<Diagnostic> now = context.get().writer().write(view.draft(), view.shown());
        Optional<Answer> before = Optional.ofNullable(last.get(view.draft().uri()))
                .filter(answer -> previous.isPresent() && answer.id().equals(previous.get()))
                .filter(answer -> answer.diagnostics().equals(now));
        if (before.isPresent()) {
            return new DocumentDiagnosticReport(
                    new RelatedUnchangedDocumentDiagnosticReport(before.get().id()));
        }
        Answer answer = new Answer(Long.toString(ids.incrementAndGet()), now);
        last.put(view.draft().uri(), answer);
        RelatedFullDocumentDiagnosticReport report = new RelatedFullDocumentDiagnosticReport(now);
        report.setResultId(answer.id());
        return new DocumentDiagnosticReport(report);
    }

    private static DocumentDiagnosticReport full(List<Diagnostic> diagnostics) {
        return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(diagnostics));
    }
}
