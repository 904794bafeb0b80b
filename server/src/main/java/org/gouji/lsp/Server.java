package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.gouji.lsp.documents.DiagnosticWriter;
import org.gouji.lsp.documents.DiagnosticsSink;
import org.gouji.lsp.documents.DocumentSync;
import org.gouji.lsp.documents.Documents;
import org.gouji.lsp.documents.LazyDocumentAnalyzer;
import org.gouji.lsp.documents.PulledDiagnostics;
import org.gouji.lsp.documents.PushedDiagnostics;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.documents.WorkspaceEvents;
import org.gouji.lsp.features.CellNavigation;
import org.gouji.lsp.features.CodeLenses;
import org.gouji.lsp.features.Commands;
import org.gouji.lsp.features.Completions;
import org.gouji.lsp.features.DocumentFormatting;
import org.gouji.lsp.features.DocumentLinks;
import org.gouji.lsp.features.DocumentSymbols;
import org.gouji.lsp.features.FoldingRanges;
import org.gouji.lsp.features.Hovers;
import org.gouji.lsp.features.IgnoreActions;
import org.gouji.lsp.features.InlayHints;
import org.gouji.lsp.features.QuickFixes;
import org.gouji.lsp.features.Renames;
import org.gouji.lsp.features.ReportCommands;
import org.gouji.lsp.features.ReportViews;
import org.gouji.lsp.features.RequestRunner;
import org.gouji.lsp.features.RowActions;
import org.gouji.lsp.features.SameKindActions;
import org.gouji.lsp.features.SelectionRanges;
import org.gouji.lsp.features.SemanticTokensProvider;
import org.gouji.lsp.features.ServerInfo;
import org.gouji.lsp.features.SignatureHelps;
import org.gouji.lsp.features.SourceActions;
import org.gouji.lsp.features.TableActions;
import org.gouji.lsp.features.TableCommands;
import org.gouji.lsp.features.TableEditing;
import org.gouji.lsp.features.WorkspaceSymbols;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.GuardedEndpoint;
import org.gouji.lsp.transport.LanguageChoice;
import org.gouji.lsp.transport.ParentWatch;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.lsp.transport.ServerExit;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.workspace.Configuration;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Snapshot;

/** Puts one client, its documents and our features together. */
public final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PARENT_CHECK = Duration.ofSeconds(2);

    private final Client client;
    private final ClientLog log;
    private final Scheduler tasks;
    private final ServerExit ending;
    private final LanguageChoice language;
    private final LazyDocumentAnalyzer analyzing;
    private final PulledDiagnostics pulled;
    private final WorkspaceEvents events;
    private final List<Feature> features;
    private volatile GuardedEndpoint.Phase phase = GuardedEndpoint.Phase.NEW;
    private volatile ServerContext session;

    /** A server that waits for {@code initialize}; {@code loader} is called after that was answered. */
    Server(
            Client client,
            ClientLog log,
            Scheduler tasks,
            ServerExit ending,
            Supplier<DocumentAnalyzer> loader,
            LanguageChoice language) {
        this.client = client;
        this.log = log;
        this.tasks = tasks;
        this.ending = ending;
        this.language = language;
        this.analyzing = new LazyDocumentAnalyzer(loader);
        this.pulled = new PulledDiagnostics(client, tasks, this::session);
        this.events = new WorkspaceEvents(client, tasks, this::session);
        RequestRunner answers = new RequestRunner(tasks, this::session);
        this.features = List.of(
                new DocumentSync(this::session),
                events,
                pulled,
                new QuickFixes(
                        tasks,
                        this::session,
                        List.of(
                                new SameKindActions(),
                                new SourceActions(),
                                new TableActions(),
                                new RowActions(),
                                new IgnoreActions(this::session))),
                new DocumentFormatting(answers),
                new DocumentSymbols(answers),
                new FoldingRanges(answers),
                new SelectionRanges(answers),
                new Hovers(answers),
                new InlayHints(answers),
                new CodeLenses(answers),
                new Commands(List.of(
                        new ReportCommands(client, tasks, this::session),
                        new TableCommands(client, tasks, this::session))),
                new CellNavigation(answers),
                new SignatureHelps(answers),
                new Completions(answers),
                new SemanticTokensProvider(answers),
                new WorkspaceSymbols(tasks, this::session),
                new Renames(answers),
                new DocumentLinks(answers),
                new ReportViews(tasks, this::session),
                new TableEditing(answers, tasks),
                new ServerInfo(tasks, this::session));
        this.session = session(ClientCapabilities.unknown());
    }

    /** Everything with annotated methods. */
    List<Object> services() {
        List<Object> services = new ArrayList<>(features);
        services.add(new Lifecycle(this, language));
        return services;
    }

    /** How far we are. */
    GuardedEndpoint.Phase phase() {
        return phase;
    }

    /** What the handlers share. */
    ServerContext session() {
        return session;
    }

    /** The client has introduced itself; the answer is what we can do for it. */
    JsonObject begin(ClientCapabilities abilities) {
        session = session(abilities);
        abilities.processId().ifPresent(pid -> new ParentWatch(pid, PARENT_CHECK, tasks, this::parentEnded).start());
        phase = GuardedEndpoint.Phase.RUNNING;
        JsonObject capabilities = new JsonObject();
        capabilities.addProperty("positionEncoding", "utf-16");
        features.forEach(feature -> feature.announce(abilities, capabilities));
        return capabilities;
    }

    /** Loads forms and rules while the client is still busy opening its first document. */
    void warmUp() {
        tasks.execute(analyzing::load);
        events.register();
    }

    /** No more work. */
    void shutDown() {
        phase = GuardedEndpoint.Phase.SHUT;
    }

    /** The end that the client asked for, or that the end of the stream stands for. */
    void exit() {
        ending.with(phase == GuardedEndpoint.Phase.SHUT ? ServerExit.ORDERLY : ServerExit.ABRUPT);
    }

    /** The user's last words from us. */
    void sayOutOfMemory() {
        say(MessageType.Error, "out-of-memory");
    }

    private void parentEnded() {
        ending.with(ServerExit.ABRUPT);
    }

    private ServerContext session(ClientCapabilities abilities) {
        DiagnosticsSink diagnostics;
        DiagnosticWriter writer = new DiagnosticWriter(abilities);
        Duration patience = PATIENCE;
        if (abilities.pullsDiagnostics()) {
            diagnostics = pulled;
            // What is held back from a client that cannot be told to ask again would stay hidden.
            patience = abilities.refreshesDiagnostics() ? PATIENCE : Duration.ZERO;
        } else {
            diagnostics = new PushedDiagnostics(client, tasks, writer, abilities.diagnosticVersion());
        }
        Snapshot first = Snapshot.empty()
                .withConfiguration(Configuration.none().withEditor(WorkspaceEvents.section(abilities.settings())))
                .withFolders(abilities.folders(), List.of());
        int megabytes = Documents.LIMIT / 1024 / 1024;
        Documents documents = new Documents(
                first,
                analyzing,
                diagnostics,
                patience,
                tasks,
                log,
                uri -> say(MessageType.Warning, "too-large", name(uri), megabytes));
        return new ServerContext(abilities, documents, writer);
    }

    private void say(MessageType type, String key, Object... arguments) {
        Locale locale = session.abilities().locale();
        client.showMessage(new MessageParams(type, ServerMessages.in(locale).text(key, arguments)));
    }

    /** The last step of a document's name, which is what its tab shows. */
    private static String name(String uri) {
        String decoded;
        try {
            decoded = java.net.URLDecoder.decode(uri.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            decoded = uri;
        }
        return decoded.substring(decoded.lastIndexOf('/') + 1);
    }
}
