package org.gouji.lsp.documents;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.Scheduler;

/**
 * Publishes the findings of each newest version.
 *
 * <p>Why the order is right: a document has at most one task at a time, and only that task takes views and publishes
 * them; so publications follow one another as their versions do, and nothing older follows something newer. The one
 * other publication is the empty list of a closed document. A {@link Publisher} sends both under a lock of its own and
 * sends nothing after that list. Nothing is sent under the lock of a {@link DocumentSession}: an edit never waits for a
 * publication, nor the other way round.
 */
public final class PushedDiagnostics implements DiagnosticsSink {

    /** A check that takes longer than this is explained, once for each document. */
    private static final Duration LONG = Duration.ofSeconds(5);

    private final Client client;
    private final Scheduler scheduler;
    private final DiagnosticWriter writer;
    private final boolean versions;
    private final Consumer<String> slow;
    private final Map<String, Publisher> publishers = new ConcurrentHashMap<>();

    /**
     * With {@code versions} the client learns which version each publication is about. {@code slow} tells the user that the
     * check of the document of this name takes long.
     */
    public PushedDiagnostics(
            Client client, Scheduler scheduler, DiagnosticWriter writer, boolean versions, Consumer<String> slow) {
        this.slow = slow;
        this.client = client;
        this.scheduler = scheduler;
        this.writer = writer;
        this.versions = versions;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A session is the same only if nothing was opened since.
    public void changed(DocumentSession session) {
        Publisher publisher = publishers.computeIfAbsent(session.uri(), uri -> new Publisher(session));
        if (publisher.session != session) {
            // Opened a second time without having been closed.
            publisher.stop();
            publisher = new Publisher(session);
            publishers.put(session.uri(), publisher);
        }
        publisher.request();
    }

    @Override
    public void closed(String uri) {
        Optional.ofNullable(publishers.remove(uri)).ifPresentOrElse(Publisher::close, () -> clear(uri));
    }

    @Override
    public void allChanged(Collection<DocumentSession> open) {
        open.forEach(this::changed);
    }

    private void clear(String uri) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }

    private PublishDiagnosticsParams publication(DocumentSession.View view) {
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(view.draft().uri(), writer.write(view.draft(), view.shown()));
        if (versions) {
            params.setVersion(view.draft().text().version());
        }
        return params;
    }

    /** What is published of one document. */
    private final class Publisher {
        private final DocumentSession session;
        /** How often a publication was asked for since the task at work was begun; zero if there is no task. */
        private final AtomicInteger requests = new AtomicInteger();

        private Scheduler.Cancellation reminder = () -> {};
        private boolean closed;
        private boolean said;

        Publisher(DocumentSession session) {
            this.session = session;
        }

        /** Starts a task, or makes the one at work start another when it ends. */
        void request() {
            if (requests.getAndIncrement() == 0) {
                start();
            }
        }

        private void start() {
            scheduler.of(session.length()).execute(this::publishNewest);
        }

        private void publishNewest() {
            int seen = requests.get();
            Scheduler.Cancellation patience =
                    session.length() > Scheduler.LONG ? scheduler.later(LONG, this::sayThatItIsSlow) : () -> {};
            try {
                // A version that was overtaken is left out, and the one that overtook it is taken: an edit has asked
                // for
                // that, but other settings, which come with the next document that is opened, have not.
                session.viewUnlessOvertaken()
                        .ifPresentOrElse(view -> send(publication(view), view.delay()), this::takeNext);
            } finally {
                patience.cancel();
                // Whatever was thrown, the next request must find the way free.
                if (!requests.compareAndSet(seen, 0)) {
                    start();
                }
            }
        }

        private void takeNext() {
            if (!session.isClosed() && !Thread.currentThread().isInterrupted()) {
                requests.incrementAndGet();
            }
        }

        private synchronized void sayThatItIsSlow() {
            if (!said && !closed) {
                said = true;
                slow.accept(session.uri());
            }
        }

        private synchronized void send(PublishDiagnosticsParams publication, Duration untilDue) {
            if (!closed) {
                client.publishDiagnostics(publication);
                reminder.cancel();
                reminder = untilDue.isZero() ? () -> {} : scheduler.later(untilDue, this::request);
            }
        }

        /** Nothing more is sent. */
        synchronized void stop() {
            closed = true;
            reminder.cancel();
        }

        /** The empty list is the last that is sent. */
        synchronized void close() {
            stop();
            clear(session.uri());
        }
    }
}
