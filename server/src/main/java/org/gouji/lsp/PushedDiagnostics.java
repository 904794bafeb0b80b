package org.gouji.lsp;

import java.util.List;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Publishes the findings of each newest version. One task per document: edits that come while it runs make it go
 * round once more instead of starting others.
 */
final class PushedDiagnostics implements Diagnostics {

    private final Client client;
    private final Tasks tasks;
    private final DiagnosticWriter writer;
    private final boolean versions;

    /** With {@code versions} the client is told which version each publication is about. */
    PushedDiagnostics(Client client, Tasks tasks, DiagnosticWriter writer, boolean versions) {
        this.client = client;
        this.tasks = tasks;
        this.writer = writer;
        this.versions = versions;
    }

    @Override
    public void changed(Screen screen) {
        if (screen.claim()) {
            tasks.execute(() -> screen.view(() -> {}, view -> {
                publish(view);
                screen.remind(view.delay(), () -> changed(screen));
                return view;
            }));
        }
    }

    @Override
    public void closed(String uri) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }

    @Override
    public void allChanged(Iterable<Screen> open) {
        open.forEach(this::changed);
    }

    private void publish(Screen.View view) {
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(view.draft().uri(), writer.write(view.draft(), view.shown()));
        if (versions) {
            params.setVersion(view.draft().text().version());
        }
        client.publishDiagnostics(params);
    }
}
