package org.gouji.lsp.documents;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.gouji.check.Messages;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.workspace.ConfigFile;
import org.gouji.workspace.Configuration;

/**
 * Says what is wrong in the editor's own settings. Those in a file are diagnostics there; these have no place to be
 * shown at. Keys that we do not know are ignored: they may be an extension's, or those of another version.
 */
final class SettingsNotice {

    private static final int MOST = 5;

    private final Client client;
    private final Scheduler scheduler;
    private final Supplier<ServerContext> context;
    private String said = "";

    /** For the settings of {@code context}. */
    SettingsNotice(Client client, Scheduler scheduler, Supplier<ServerContext> context) {
        this.client = client;
        this.scheduler = scheduler;
        this.context = context;
    }

    /** The settings are new. Looks at them elsewhere, for it takes the rules to know which levels can be set. */
    void look() {
        scheduler.execute(this::say);
    }

    private synchronized void say() {
        Configuration configuration = context.get().documents().snapshot().configuration();
        String mistakes = words(configuration.editorMistakes());
        // The same mistakes once more, as another setting changed, are no news.
        if (!mistakes.isEmpty() && !mistakes.equals(said)) {
            client.showMessage(new MessageParams(
                    MessageType.Warning, ServerMessages.in(locale()).text("settings-wrong", mistakes)));
        }
        said = mistakes;
    }

    private String words(List<ConfigFile.Problem> mistakes) {
        Messages messages = Messages.in(locale());
        String comma = locale().getLanguage().equals("en") ? "; " : "；";
        String first = mistakes.stream()
                .limit(MOST)
                .map(mistake -> messages.render(mistake.message()))
                .collect(Collectors.joining(comma));
        return mistakes.size() > MOST ? first + comma + "…" : first;
    }

    private Locale locale() {
        return context.get().capabilities().locale();
    }
}
