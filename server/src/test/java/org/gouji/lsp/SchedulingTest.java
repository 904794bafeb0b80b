package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.gouji.lsp.documents.Documents;
import org.gouji.lsp.transport.Client;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** The order in which diagnostics are published, with a clock and workers driven by the test. */
class SchedulingTest {

    private static final String URI = DocumentsUnderTest.URI;

    private final DocumentsUnderTest setup = new DocumentsUnderTest();

    private final Client client = setup.client;

    private final ManualScheduler scheduler = setup.scheduler;

    private final FakeDocumentAnalyzer fake = setup.fake;

    @Test
    void aLongTextIsExplainedOnceAndHeldUpByNothingElse() {
        Documents documents = setup.documents((text, syntax, settings) -> {
            scheduler.pass(java.time.Duration.ofSeconds(6));
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "好".repeat(org.gouji.lsp.transport.Scheduler.LONG + 1));
        documents.open("file:///b.txt", "plaintext", 1, "好");
        scheduler.run();
        DocumentsUnderTest.type(documents, 2, "一");
        scheduler.run();

        assertThat(setup.slow).containsExactly(URI);
    }

    @Test
    void publishesAlthoughAnotherDocumentIsOpenedDuringTheAnalysis() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = setup.documents((text, syntax, settings) -> {
            during.getAndSet(() -> {}).run();
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "一错");
        during.set(() -> {
            // What didOpen does for a client that watches no files.
            documents.forgetFiles();
            documents.open("file:///b.txt", "plaintext", 1, "好");
        });

        scheduler.run();

        verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 1, 1));
    }

    @Test
    void oneTaskPerDocumentAndTheNewestWins() {
        Documents documents = setup.documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        DocumentsUnderTest.type(documents, 2, "一");
        DocumentsUnderTest.type(documents, 3, "二");
        documents.open("file:///b.txt", "plaintext", 1, "好");
        assertThat(scheduler.waiting()).isEqualTo(2);

        scheduler.run();

        assertThat(fake.runs).hasValue(2);
        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 3, 0));
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about("file:///b.txt", 1, 0));
        verify(client, times(2)).publishDiagnostics(any());
    }

    @Test
    void neverPublishesWhatAnEditDuringTheAnalysisHasOvertaken() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = setup.documents((text, syntax, settings) -> {
            during.getAndSet(() -> {}).run();
            return fake.analyze(text, syntax, settings);
        });
        documents.open(URI, "plaintext", 1, "一错");
        during.set(() -> DocumentsUnderTest.type(documents, 2, "好"));

        scheduler.run();

        verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 2, 1));
        verify(client, never()).publishDiagnostics(DocumentsUnderTest.about(URI, 1, 1));
        assertThat(scheduler.waiting()).isZero();
    }

    @Test
    void nothingFollowsTheEmptyListOfAClosedDocument() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        Documents documents = setup.documents((text, syntax, settings) -> {
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
        Documents documents = setup.documents(fake);
        documents.open(URI, "plaintext", 9, "错");
        documents.close(URI);
        documents.open(URI, "plaintext", 1, "错错");

        scheduler.run();

        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(new PublishDiagnosticsParams(URI, List.of()));
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 1, 2));
        order.verifyNoMoreInteractions();
    }

    @Test
    void publishesWhatWasHeldBackOnceASecondHasPassed() {
        Documents documents = setup.documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        scheduler.run();
        DocumentsUnderTest.type(documents, 2, "错");
        scheduler.run();
        verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 2, 0));

        scheduler.pass(Duration.ofMillis(999));
        verify(client, never()).publishDiagnostics(DocumentsUnderTest.about(URI, 2, 1));
        scheduler.pass(Duration.ofMillis(1));

        verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 2, 1));
        assertThat(scheduler.delayed()).isZero();
        assertThat(fake.runs).as("analyses").hasValue(2);
    }

    @Test
    void asksAClientThatPullsToPullAgainOnceASecondHasPassed() {
        Documents documents = setup.pulling().documents();
        documents.open(URI, "plaintext", 1, "好");
        DocumentsUnderTest.type(documents, 2, "错");
        assertThat(setup.pull()).isEmpty();

        scheduler.pass(Duration.ofMillis(999));
        verify(client, never()).refreshDiagnostics();
        scheduler.pass(Duration.ofMillis(1));

        verify(client).refreshDiagnostics();
        assertThat(setup.pull()).hasSize(1);
        verify(client, never()).publishDiagnostics(any());
    }

    @Test
    void aClosedDocumentLeavesNoReminder() {
        Documents documents = setup.documents(fake);
        documents.open(URI, "plaintext", 1, "好");
        DocumentsUnderTest.type(documents, 2, "错");
        scheduler.run();
        assertThat(scheduler.delayed()).isEqualTo(1);

        documents.close(URI);

        assertThat(scheduler.delayed()).isZero();
    }

    @Test
    void newSettingsAreANewAnalysisOfTheSameText() {
        Documents documents = setup.documents(fake);
        documents.open(URI, "plaintext", 1, "错");
        scheduler.run();

        documents.settings("{\"levels\": {\"wrong-word\": \"off\"}}");
        scheduler.run();
        documents.settings("{}");
        scheduler.run();
        documents.settings("{}");

        assertThat(scheduler.waiting()).as("nothing changed the last time").isZero();
        InOrder order = inOrder(client);
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 1, 1));
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 1, 0));
        order.verify(client).publishDiagnostics(DocumentsUnderTest.about(URI, 1, 1));
    }

    @Test
    void theAnalysisOfAVersionIsMadeOnceForEveryoneWhoAsks() {
        Documents documents = setup.documents(fake);
        documents.open(URI, "plaintext", 1, "错");
        scheduler.run();

        documents.snapshot().draft(URI).orElseThrow().analysis();
        documents.session(URI).orElseThrow().view(() -> {});

        assertThat(fake.runs).hasValue(1);
    }

    @Test
    void aClientThatPullsIsNotRemindedOfAClosedDocument() {
        Documents documents = setup.pulling().documents();
        documents.open(URI, "plaintext", 1, "好");
        DocumentsUnderTest.type(documents, 2, "错");
        assertThat(setup.pull()).isEmpty();
        assertThat(scheduler.delayed()).isEqualTo(1);

        documents.close(URI);

        assertThat(scheduler.delayed()).isZero();
        assertThat(setup.pull()).isEmpty();
    }

    @Test
    void whatIsPulledDuringAnEditIsAboutTheNewestVersion() {
        AtomicReference<Runnable> during = new AtomicReference<>(() -> {});
        AtomicReference<Documents> documents = new AtomicReference<>();
        documents.set(setup.pulling((text, syntax, settings) -> {
                    during.getAndSet(() -> {}).run();
                    return fake.analyze(text, syntax, settings);
                })
                .documents());
        documents.get().open(URI, "plaintext", 1, "好");
        during.set(() -> {
            DocumentsUnderTest.type(documents.get(), 2, "错");
            scheduler.pass(Duration.ofSeconds(1));
        });

        assertThat(setup.pull()).hasSize(1);
    }
}
