package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.google.gson.JsonParser;
import java.time.Duration;
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
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatcher;
import org.mockito.ArgumentMatchers;
import org.mockito.InOrder;

/** What is published in which order, with a clock and workers that the test moves. */
class SchedulingTest {

    private static final String URI = "file:///a.txt";

    private final Client client = mock(Client.class);
    private final ManualScheduler tasks = new ManualScheduler();
    private final FakeDocumentAnalyzer fake = new FakeDocumentAnalyzer();

    @Test
    void oneTaskPerDocumentAndTheNewestWins() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        type(documents, 2, "一");
        type(documents, 3, "二");
        documents.open("file:///b.txt", "plaintext", 1, "好");
        assertThat(tasks.waiting()).isEqualTo(2);

        tasks.run();

        assertThat(fake.runs).hasValue(2);
        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(about(URI, 3, 0));
        order.verify(client).publishDiagnostics(about("file:///b.txt", 1, 0));
        verify(client, times(2)).publishDiagnostics(any());
    }

    @Test
    void neverPublishesWhatAnEditDuringTheAnalysisHasOvertaken() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = documents((text, syntax, settings) -> {
            during.getAndSet(() -> {}).run();
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "一错");
        during.set(() -> type(documents, 2, "好"));

        tasks.run();

        verify(client).publishDiagnostics(about(URI, 2, 1));
        verify(client, never()).publishDiagnostics(about(URI, 1, 1));
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void nothingFollowsTheEmptyListOfAClosedDocument() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = documents((text, syntax, settings) -> {
            during.getAndSet(() -> {}).run();
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "错");
        during.set(() -> documents.close(URI));

        tasks.run();

        verify(client).publishDiagnostics(new PublishDiagnosticsParams(URI, List.of()));
        verify(client, times(1)).publishDiagnostics(any());
    }

    @Test
    void aReopenedDocumentIsNotAnsweredByTheTaskOfTheOldOne() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 9, "错");
        documents.close(URI);
        documents.open(URI, "plaintext", 1, "错错");

        tasks.run();

        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(new PublishDiagnosticsParams(URI, List.of()));
        order.verify(client).publishDiagnostics(about(URI, 1, 2));
        order.verifyNoMoreInteractions();
    }

    @Test
    void publishesWhatWasHeldBackOnceASecondHasPassed() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        tasks.run();
        type(documents, 2, "错");
        tasks.run();
        verify(client).publishDiagnostics(about(URI, 2, 0));

        tasks.pass(Duration.ofMillis(999));
        verify(client, never()).publishDiagnostics(about(URI, 2, 1));
        tasks.pass(Duration.ofMillis(1));

        verify(client).publishDiagnostics(about(URI, 2, 1));
        assertThat(tasks.delayed()).isZero();
        assertThat(fake.runs).as("analyses").hasValue(2);
    }

    @Test
    void tellsAClientThatPullsToAskAgainOnceASecondHasPassed() {
        ClientCapabilities capabilities = ClientCapabilities.of(new JsonLookup(JsonParser.parseString(
                "{'capabilities': {'textDocument': {'diagnostic': {}}, 'workspace': {'diagnostics':"
                        + " {'refreshSupport': true}}}}")));
        AtomicReference<ServerContext> session = new AtomicReference<>();
        PulledDiagnostics pulled = new PulledDiagnostics(client, tasks, session::get);
        session.set(new ServerContext(capabilities, documents(fake, pulled), new DiagnosticWriter(capabilities)));
        Documents documents = session.get().documents();
        documents.open(URI, "plaintext", 1, "好");
        type(documents, 2, "错");
        assertThat(items(pulled)).isEmpty();

        tasks.pass(Duration.ofMillis(999));
        verify(client, never()).refreshDiagnostics();
        tasks.pass(Duration.ofMillis(1));

        verify(client).refreshDiagnostics();
        assertThat(items(pulled)).hasSize(1);
        verify(client, never()).publishDiagnostics(any());
    }

    @Test
    void aClosedDocumentLeavesNoReminder() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        type(documents, 2, "错");
        tasks.run();
        assertThat(tasks.delayed()).isEqualTo(1);

        documents.close(URI);

        assertThat(tasks.delayed()).isZero();
    }

    @Test
    void newSettingsAreANewAnalysisOfTheSameText() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "错");
        tasks.run();

        documents.settings("{\"levels\": {\"wrong-word\": \"off\"}}");
        tasks.run();
        documents.settings("{}");
        tasks.run();
        documents.settings("{}");

        assertThat(tasks.waiting()).as("nothing changed the last time").isZero();
        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(about(URI, 1, 1));
        order.verify(client).publishDiagnostics(about(URI, 1, 0));
        order.verify(client).publishDiagnostics(about(URI, 1, 1));
    }

    @Test
    void theAnalysisOfAVersionIsMadeOnceForEveryoneWhoAsks() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "错");
        tasks.run();

        documents.snapshot().draft(URI).orElseThrow().analysis();
        documents.session(URI).orElseThrow().view(() -> {}, view -> 0);

        assertThat(fake.runs).hasValue(1);
    }

    private List<Diagnostic> items(PulledDiagnostics pulled) {
        CompletableFuture<DocumentDiagnosticReport> answer =
                pulled.diagnostic(new DocumentDiagnosticParams(new TextDocumentIdentifier(URI)));
        tasks.run();
        return answer.join().getRelatedFullDocumentDiagnosticReport().getItems();
    }

    private Documents documents(DocumentAnalyzer analyzing) {
        DiagnosticWriter writer = new DiagnosticWriter(ClientCapabilities.unknown());
        return documents(analyzing, new PushedDiagnostics(client, tasks, writer, true));
    }

    private Documents documents(DocumentAnalyzer analyzing, DiagnosticsSink diagnostics) {
        return new Documents(
                Snapshot.empty(),
                analyzing,
                diagnostics,
                Duration.ofSeconds(1),
                tasks,
                new ClientLog(client::logMessage),
                uri -> {});
    }

    private static void type(Documents documents, int version, String text) {
        Range start = new Range(new Position(0, 0), new Position(0, 0));
        documents.change(URI, Optional.of(version), List.of(new TextDocumentContentChangeEvent(start, text)));
    }

    private static PublishDiagnosticsParams about(String uri, int version, int count) {
        ArgumentMatcher<PublishDiagnosticsParams> matcher =
                params -> params.getUri().equals(uri)
                        && params.getVersion() != null
                        && params.getVersion() == version
                        && params.getDiagnostics().size() == count;
        return ArgumentMatchers.argThat(matcher);
    }
}
