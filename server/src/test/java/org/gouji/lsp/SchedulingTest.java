package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
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
import java.util.concurrent.TimeUnit;
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

/** The order in which diagnostics are published, with a clock and workers driven by the test. */
class SchedulingTest {

    private static final String URI = "file:///a.txt";

    private final Client client = mock(Client.class);
    private final ManualScheduler scheduler = new ManualScheduler();
    private final FakeDocumentAnalyzer fake = new FakeDocumentAnalyzer();
    private final AtomicReference<ServerContext> context = new AtomicReference<>();
    private final PulledDiagnostics pulled = new PulledDiagnostics(client, scheduler, context::get);

    @Test
    void oneTaskPerDocumentAndTheNewestWins() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        type(documents, 2, "一");
        type(documents, 3, "二");
        documents.open("file:///b.txt", "plaintext", 1, "好");
        assertThat(scheduler.waiting()).isEqualTo(2);

        scheduler.run();

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

        scheduler.run();

        verify(client).publishDiagnostics(about(URI, 2, 1));
        verify(client, never()).publishDiagnostics(about(URI, 1, 1));
        assertThat(scheduler.waiting()).isZero();
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

        scheduler.run();

        verify(client).publishDiagnostics(new PublishDiagnosticsParams(URI, List.of()));
        verify(client, times(1)).publishDiagnostics(any());
    }

    @Test
    void aReopenedDocumentIsNotAnsweredByTheTaskOfTheOldOne() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 9, "错");
        documents.close(URI);
        documents.open(URI, "plaintext", 1, "错错");

        scheduler.run();

        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(new PublishDiagnosticsParams(URI, List.of()));
        order.verify(client).publishDiagnostics(about(URI, 1, 2));
        order.verifyNoMoreInteractions();
    }

    @Test
    void publishesWhatWasHeldBackOnceASecondHasPassed() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        scheduler.run();
        type(documents, 2, "错");
        scheduler.run();
        verify(client).publishDiagnostics(about(URI, 2, 0));

        scheduler.pass(Duration.ofMillis(999));
        verify(client, never()).publishDiagnostics(about(URI, 2, 1));
        scheduler.pass(Duration.ofMillis(1));

        verify(client).publishDiagnostics(about(URI, 2, 1));
        assertThat(scheduler.delayed()).isZero();
        assertThat(fake.runs).as("analyses").hasValue(2);
    }

    @Test
    void tellsAClientThatPullsToAskAgainOnceASecondHasPassed() {
        Documents documents = pulling().documents();
        documents.open(URI, "plaintext", 1, "好");
        type(documents, 2, "错");
        assertThat(items(pulled)).isEmpty();

        scheduler.pass(Duration.ofMillis(999));
        verify(client, never()).refreshDiagnostics();
        scheduler.pass(Duration.ofMillis(1));

        verify(client).refreshDiagnostics();
        assertThat(items(pulled)).hasSize(1);
        verify(client, never()).publishDiagnostics(any());
    }

    @Test
    void aClosedDocumentLeavesNoReminder() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        type(documents, 2, "错");
        scheduler.run();
        assertThat(scheduler.delayed()).isEqualTo(1);

        documents.close(URI);

        assertThat(scheduler.delayed()).isZero();
    }

    @Test
    void newSettingsAreANewAnalysisOfTheSameText() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "错");
        scheduler.run();

        documents.settings("{\"levels\": {\"wrong-word\": \"off\"}}");
        scheduler.run();
        documents.settings("{}");
        scheduler.run();
        documents.settings("{}");

        assertThat(scheduler.waiting()).as("nothing changed the last time").isZero();
        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(about(URI, 1, 1));
        order.verify(client).publishDiagnostics(about(URI, 1, 0));
        order.verify(client).publishDiagnostics(about(URI, 1, 1));
    }

    @Test
    void theAnalysisOfAVersionIsMadeOnceForEveryoneWhoAsks() {
        Documents documents = documents(fake);
        documents.open(URI, "plaintext", 1, "错");
        scheduler.run();

        documents.snapshot().draft(URI).orElseThrow().analysis();
        documents.session(URI).orElseThrow().view(() -> {});

        assertThat(fake.runs).hasValue(1);
    }

    /** A link that fails stands for every error that is no stack overflow: nobody catches it on the way. */
    @Test
    void aDocumentWhoseAnalysisEndedInAnErrorIsNotSilentForEver() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = documents((text, syntax, settings) -> {
            during.getAndSet(() -> {}).run();
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "错");
        during.set(() -> {
            throw new LinkageError("in a worker");
        });
        assertThatThrownBy(scheduler::run).isInstanceOf(LinkageError.class);
        verify(client, never()).publishDiagnostics(any());

        type(documents, 2, "好");
        scheduler.run();
        scheduler.pass(Duration.ofSeconds(1));

        verify(client).publishDiagnostics(about(URI, 2, 1));
    }

    @Test
    void anEditDuringAnAnalysisThatEndsInAnErrorIsPublished() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = documents((text, syntax, settings) -> {
            during.getAndSet(() -> {}).run();
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "错");
        during.set(() -> {
            type(documents, 2, "好");
            throw new LinkageError("in a worker");
        });
        assertThatThrownBy(scheduler::run).isInstanceOf(LinkageError.class);

        scheduler.run();
        scheduler.pass(Duration.ofSeconds(1));

        verify(client).publishDiagnostics(about(URI, 2, 1));
    }

    /** The document is edited, and then closed, while the client is being told of version 1. */
    @Test
    void nothingOlderFollowsSomethingNewerAndNothingFollowsTheEmptyList() {
        Documents documents = documents(fake);
        doAnswer(invocation -> {
                    type(documents, 2, "一");
                    return null;
                })
                .when(client)
                .publishDiagnostics(about(URI, 1, 1));
        documents.open(URI, "plaintext", 1, "错");
        scheduler.run();
        doAnswer(invocation -> {
                    documents.close(URI);
                    return null;
                })
                .when(client)
                .publishDiagnostics(about(URI, 3, 1));
        type(documents, 3, "二");
        scheduler.run();
        scheduler.pass(Duration.ofSeconds(2));

        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(about(URI, 1, 1));
        order.verify(client).publishDiagnostics(about(URI, 2, 1));
        order.verify(client).publishDiagnostics(about(URI, 3, 1));
        order.verify(client).publishDiagnostics(new PublishDiagnosticsParams(URI, List.of()));
        order.verifyNoMoreInteractions();
        assertThat(scheduler.delayed()).isZero();
    }

    /** Another thread can edit the document and look at it while the client is being told of it. */
    @Test
    void nothingIsPublishedUnderTheLockOfADocument() {
        Documents documents = documents(fake);
        doAnswer(invocation -> {
                    CompletableFuture.runAsync(() -> {
                                type(documents, 2, "好");
                                documents.session(URI).orElseThrow().view(() -> {});
                            })
                            .get(10, TimeUnit.SECONDS);
                    return null;
                })
                .when(client)
                .publishDiagnostics(about(URI, 1, 1));
        documents.open(URI, "plaintext", 1, "错");

        scheduler.run();

        verify(client).publishDiagnostics(about(URI, 2, 1));
    }

    @Test
    void aClientThatPullsIsNotRemindedOfAClosedDocument() {
        Documents documents = pulling().documents();
        documents.open(URI, "plaintext", 1, "好");
        type(documents, 2, "错");
        assertThat(items(pulled)).isEmpty();
        assertThat(scheduler.delayed()).isEqualTo(1);

        documents.close(URI);

        assertThat(scheduler.delayed()).isZero();
        assertThat(items(pulled)).isEmpty();
    }

    @Test
    void whatIsPulledDuringAnEditIsAboutTheNewestVersion() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        AtomicReference<Documents> documents = new AtomicReference<>();
        documents.set(pulling((text, syntax, settings) -> {
                    during.getAndSet(() -> {}).run();
                    return fake.analyze(text, syntax, settings);
                })
                .documents());
        documents.get().open(URI, "plaintext", 1, "好");
        during.set(() -> {
            type(documents.get(), 2, "错");
            scheduler.pass(Duration.ofSeconds(1));
        });

        assertThat(items(pulled)).hasSize(1);
    }

    private List<Diagnostic> items(PulledDiagnostics pulled) {
        CompletableFuture<DocumentDiagnosticReport> answer =
                pulled.diagnostic(new DocumentDiagnosticParams(new TextDocumentIdentifier(URI)));
        scheduler.run();
        return answer.join().getRelatedFullDocumentDiagnosticReport().getItems();
    }

    private ServerContext pulling() {
        return pulling(fake);
    }

    private ServerContext pulling(DocumentAnalyzer analyzer) {
        ClientCapabilities capabilities = ClientCapabilities.of(new JsonLookup(JsonParser.parseString(
                "{'capabilities': {'textDocument': {'diagnostic': {}}, 'workspace': {'diagnostics':"
                        + " {'refreshSupport': true}}}}")));
        ServerContext made =
                new ServerContext(capabilities, documents(analyzer, pulled), new DiagnosticWriter(capabilities));
        context.set(made);
        return made;
    }

    private Documents documents(DocumentAnalyzer analyzing) {
        DiagnosticWriter writer = new DiagnosticWriter(ClientCapabilities.unknown());
        return documents(analyzing, new PushedDiagnostics(client, scheduler, writer, true));
    }

    private Documents documents(DocumentAnalyzer analyzing, DiagnosticsSink diagnostics) {
        return new Documents(
                Snapshot.empty(),
                analyzing,
                diagnostics,
                Duration.ofSeconds(1),
                scheduler,
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
