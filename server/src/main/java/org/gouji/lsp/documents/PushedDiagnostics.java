package org.gouji.lsp.documents;

import java.util.List;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.Scheduler;

/**
 * Publishes the findings of each newest version. One task per document: edits that come while it runs make it go
 * round once more instead of starting others.
 */
public final class PushedDiagnostics implements DiagnosticsSink {

    private final Client client;
    private final Scheduler scheduler;
    private final DiagnosticWriter writer;
    private final boolean versions;

    /** With {@code versions} the client is told which version each publication is about. */
    public PushedDiagnostics(Client client, Scheduler scheduler, DiagnosticWriter writer, boolean versions) {
        this.client = client;
        this.scheduler = scheduler;
        this.writer = writer;
        this.versions = versions;
    }

    @Override
    public void changed(DocumentSession session) {
        if (session.claim()) {
            scheduler.execute(() -> session.view(() -> {}, view -> {
                publish(view);
                session.remind(view.delay(), () -> changed(session));
                return view;
            }));
        }
    }

    @Override
    public void closed(String uri) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }

    @Override
    public void allChanged(Iterable<DocumentSession> open) {
        open.forEach(this::changed);
    }

    private void publish(DocumentSession.View view) {
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(view.draft().uri(), writer.write(view.draft(), view.shown()));
        if (versions) {
            params.setVersion(view.draft().text().version());
        }
        client.publishDiagnostics(params);
    }
}
