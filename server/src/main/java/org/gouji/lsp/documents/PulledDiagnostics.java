package org.gouji.lsp.documents;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Collection;
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
    private final Map<String, PulledDocument> pulled = new ConcurrentHashMap<>();

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
            provider.addProperty("interFileDependencies", true);
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
        Optional<PulledDocument> document = Optional.ofNullable(pulled.get(uri));
        if (session.isEmpty() || document.isEmpty()) {
            return CompletableFuture.completedFuture(full(List.of()));
        }
        DiagnosticWriter writer = context.get().writer();
        return CompletableFutures.computeAsync(
                scheduler.of(session.get().length()),
                cancel -> session.get()
                        .view(cancel)
                        .map(view -> {
                            document.get().remind(view.delay());
                            return document.get().answer(writer.write(view.draft(), view.shown()), previous);
                        })
                        .orElseGet(() -> full(List.of())));
    }

    @Override
    public void changed(DocumentSession session) {
        // The client that made the edit asks by itself.
        pulled.computeIfAbsent(session.uri(), opened -> new PulledDocument());
    }

    @Override
    public void closed(String uri) {
        Optional.ofNullable(pulled.remove(uri)).ifPresent(PulledDocument::close);
    }

    @Override
    public void allChanged(Collection<DocumentSession> open) {
        refresh();
    }

    private void refresh() {
        if (context.get().capabilities().refreshesDiagnostics()) {
            client.refreshDiagnostics();
        }
    }

    private static DocumentDiagnosticReport full(List<Diagnostic> diagnostics) {
        return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(diagnostics));
    }

    /** What one document was last answered, and when it is to be asked about again. */
    private final class PulledDocument {
        private Optional<Answer> last = Optional.empty();
        private Scheduler.Cancellation reminder = () -> {};
        private boolean closed;

        /** "Unchanged" if the client still has, under the name {@code previous}, what {@code now} says. */
        synchronized DocumentDiagnosticReport answer(List<Diagnostic> now, Optional<String> previous) {
            Optional<Answer> same = last.filter(
                            answer -> previous.filter(answer.id()::equals).isPresent())
                    .filter(answer -> answer.diagnostics().equals(now));
            if (same.isPresent()) {
                return new DocumentDiagnosticReport(
                        new RelatedUnchangedDocumentDiagnosticReport(same.get().id()));
            }
            Answer answer = new Answer(Long.toString(ids.incrementAndGet()), now);
            last = Optional.of(answer);
            RelatedFullDocumentDiagnosticReport report = new RelatedFullDocumentDiagnosticReport(now);
            report.setResultId(answer.id());
            return new DocumentDiagnosticReport(report);
        }

        /** Asks the client to pull again after {@code delay}; a zero delay only calls off. */
        synchronized void remind(Duration delay) {
            reminder.cancel();
            reminder = delay.isZero() || closed ? () -> {} : scheduler.later(delay, PulledDiagnostics.this::refresh);
        }

        synchronized void close() {
            closed = true;
            reminder.cancel();
        }
    }
}
