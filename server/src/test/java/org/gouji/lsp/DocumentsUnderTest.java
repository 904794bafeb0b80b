package org.gouji.lsp;

import static org.mockito.Mockito.mock;

import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.gouji.lsp.documents.DiagnosticWriter;
import org.gouji.lsp.documents.DiagnosticsSink;
import org.gouji.lsp.documents.Documents;
import org.gouji.lsp.documents.PulledDiagnostics;
import org.gouji.lsp.documents.PushedDiagnostics;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Snapshot;
import org.mockito.ArgumentMatcher;
import org.mockito.ArgumentMatchers;

/** Open documents whose clock and threads are driven by the test, and a client that records what it gets. */
final class DocumentsUnderTest {

    static final String URI = "file:///a.txt";

    final Client client = mock(Client.class);
    final ManualScheduler scheduler = new ManualScheduler();
    /** Documents of which the user was told that their check takes long. */
    final List<String> slow = new ArrayList<>();

    final FakeDocumentAnalyzer fake = new FakeDocumentAnalyzer();
    private final AtomicReference<ServerContext> context = new AtomicReference<>();
    private final PulledDiagnostics pulled = new PulledDiagnostics(client, scheduler, context::get);

    /** What a client that pulls gets now. */
    List<Diagnostic> pull() {
        CompletableFuture<DocumentDiagnosticReport> answer =
                pulled.diagnostic(new DocumentDiagnosticParams(new TextDocumentIdentifier(URI)));
        scheduler.run();
        return answer.join().getRelatedFullDocumentDiagnosticReport().getItems();
    }

    /** A server whose client pulls. */
    ServerContext pulling() {
        return pulling(fake);
    }

    ServerContext pulling(DocumentAnalyzer analyzer) {
        ClientCapabilities capabilities = ClientCapabilities.of(new JsonLookup(JsonParser.parseString(
                "{'capabilities': {'textDocument': {'diagnostic': {}}, 'workspace': {'diagnostics':"
                        + " {'refreshSupport': true}}}}")));
        ServerContext made =
                new ServerContext(capabilities, documents(analyzer, pulled), new DiagnosticWriter(capabilities));
        context.set(made);
        return made;
    }

    /** Documents whose diagnostics are published. */
    Documents documents(DocumentAnalyzer analyzer) {
        DiagnosticWriter writer = new DiagnosticWriter(ClientCapabilities.unknown());
        return documents(analyzer, new PushedDiagnostics(client, scheduler, writer, true, slow::add));
    }

    private Documents documents(DocumentAnalyzer analyzer, DiagnosticsSink diagnostics) {
        return new Documents(
                Snapshot.empty(),
                analyzer,
                diagnostics,
                Duration.ofSeconds(1),
                scheduler,
                new ClientLog(client::logMessage),
                uri -> {});
    }

    /** Puts {@code text} at the beginning. */
    static void type(Documents documents, int version, String text) {
        Range start = new Range(new Position(0, 0), new Position(0, 0));
        documents.change(URI, Optional.of(version), List.of(new TextDocumentContentChangeEvent(start, text)));
    }

    /** So many diagnostics about this version. */
    static PublishDiagnosticsParams about(String uri, int version, int count) {
        ArgumentMatcher<PublishDiagnosticsParams> matcher =
                params -> params.getUri().equals(uri)
                        && params.getVersion() != null
                        && params.getVersion() == version
                        && params.getDiagnostics().size() == count;
        return ArgumentMatchers.argThat(matcher);
    }
}
