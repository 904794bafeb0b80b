package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.gouji.lsp.documents.Documents;
import org.gouji.lsp.transport.Client;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** What a document publishes when its analysis fails, or when it changes while its client is notified. */
class PublishingTest {

    private static final String URI = DocumentsUnderTest.URI;

    private final DocumentsUnderTest setup = new DocumentsUnderTest();

    private final Client client = setup.client;

    private final ManualScheduler scheduler = setup.scheduler;

    private final FakeDocumentAnalyzer fake = setup.fake;

    /** A link that fails stands for every error that is no stack overflow: nobody catches it on the way. */
    @Test
    void aDocumentWhoseAnalysisEndedInAnErrorIsNotSilentForEver() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = setup.documents((text, syntax, settings) -> {
            during.getAndSet(() -> {}).run();
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "错");
        during.set(() -> {
            throw new LinkageError("in a worker");
        });
        assertThatThrownBy(scheduler::run).isInstanceOf(LinkageError.class);
        verify(client, never()).publishDiagnostics(any());

        DocumentsUnderTest.type(documents, 2, "好");
        scheduler.run();
        scheduler.pass(Duration.ofSeconds(1));

        verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 2, 1));
    }

    @Test
    void anEditDuringAnAnalysisThatEndsInAnErrorIsPublished() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = setup.documents((text, syntax, settings) -> {
            during.getAndSet(() -> {}).run();
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "错");
        during.set(() -> {
            DocumentsUnderTest.type(documents, 2, "好");
            throw new LinkageError("in a worker");
        });
        assertThatThrownBy(scheduler::run).isInstanceOf(LinkageError.class);

        scheduler.run();
        scheduler.pass(Duration.ofSeconds(1));

        verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 2, 1));
    }

    /** The document is edited, and then closed, while the client is being notified of version 1. */
    @Test
    void nothingOlderFollowsSomethingNewerAndNothingFollowsTheEmptyList() {
        Documents documents = setup.documents(fake);
        doAnswer(invocation -> {
                    DocumentsUnderTest.type(documents, 2, "一");
                    return null;
                })
                .when(client)
                .publishDiagnostics(DocumentsUnderTest.about(URI, 1, 1));
        documents.open(URI, "plaintext", 1, "错");
        scheduler.run();
        doAnswer(invocation -> {
                    documents.close(URI);
                    return null;
                })
                .when(client)
                .publishDiagnostics(DocumentsUnderTest.about(URI, 3, 1));
        DocumentsUnderTest.type(documents, 3, "二");
        scheduler.run();
        scheduler.pass(Duration.ofSeconds(2));

        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 1, 1));
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 2, 1));
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 3, 1));
        order.verify(client).publishDiagnostics(new PublishDiagnosticsParams(URI, List.of()));
        order.verifyNoMoreInteractions();
        assertThat(scheduler.delayed()).isZero();
    }

    /** Another thread can edit the document and look at it while the client is being notified of it. */
    @Test
    void nothingIsPublishedUnderTheLockOfADocument() {
        Documents documents = setup.documents(fake);
        doAnswer(invocation -> {
                    CompletableFuture.runAsync(() -> {
                                DocumentsUnderTest.type(documents, 2, "好");
                                documents.session(URI).orElseThrow().view(() -> {});
                            })
                            .get(10, TimeUnit.SECONDS);
                    return null;
                })
                .when(client)
                .publishDiagnostics(DocumentsUnderTest.about(URI, 1, 1));
        documents.open(URI, "plaintext", 1, "错");

        scheduler.run();

        verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 2, 1));
    }
}
