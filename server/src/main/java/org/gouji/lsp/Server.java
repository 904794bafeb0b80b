package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.gouji.lsp.collection.CollectionParts;
import org.gouji.lsp.collection.FolderCollection;
import org.gouji.lsp.documents.DiagnosticWriter;
import org.gouji.lsp.documents.DiagnosticsSink;
import org.gouji.lsp.documents.DocumentSync;
import org.gouji.lsp.documents.Documents;
import org.gouji.lsp.documents.FailureLoggingAnalyzer;
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
import org.gouji.lsp.features.FormTables;
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
import org.gouji.lsp.neighbours.CollectionTree;
import org.gouji.lsp.neighbours.NeighbourCommands;
import org.gouji.lsp.neighbours.WorkspaceDiagnostics;
import org.gouji.lsp.office.FileChecks;
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
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Snapshot;

/** Puts one client, its documents and our features together. */
public final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PARENT_CHECK = Duration.ofSeconds(2);

    private final Client client;
    private final ClientLog log;
    private final Scheduler scheduler;
    private final ServerExit exit;
    private final LanguageChoice language;
    private final LazyDocumentAnalyzer analyzer;
    private final PulledDiagnostics pulled;
    private final WorkspaceEvents events;
    private final FolderCollection collection;
    private final List<Feature> features;
    private volatile GuardedEndpoint.Phase phase = GuardedEndpoint.Phase.NEW;
    private volatile ServerContext context;

    /**
     * A server that waits for {@code initialize}; {@code loader} is called after that was answered. What it reads is kept in
     * the folder {@code cache}, if there is one.
     */
    Server(
            Client client,
            ClientLog log,
            Scheduler scheduler,
            ServerExit exit,
            Supplier<DocumentAnalyzer> loader,
            LanguageChoice language,
            Optional<Path> cache) {
        this.client = client;
        this.log = log;
        this.scheduler = scheduler;
        this.exit = exit;
        this.language = language;
        this.analyzer = new LazyDocumentAnalyzer(loader);
        this.pulled = new PulledDiagnostics(client, scheduler, this::context);
        this.collection = new FolderCollection(
                client,
                scheduler,
                log,
                this::context,
                () -> CollectionParts.of(analyzer.forms(), cache, ServerInfo.version()));
        this.events = new WorkspaceEvents(client, scheduler, this::context, collection::filesChanged);
        RequestRunner runner = new RequestRunner(scheduler, this::context);
        DocumentFiles files = new DocumentFiles(new OfficeReaders());
        this.features = List.of(
                new DocumentSync(this::context, collection::filesChanged),
                events,
                collection,
                pulled,
                new QuickFixes(
                        runner,
                        List.of(
                                new RowActions(),
                                new SameKindActions(),
                                new SourceActions(),
                                new TableActions(),
                                new IgnoreActions(this::context))),
                new DocumentFormatting(runner),
                new DocumentSymbols(runner),
                new FoldingRanges(runner),
                new SelectionRanges(runner),
                new Hovers(runner),
                new InlayHints(runner),
                new CodeLenses(runner),
                new Commands(List.of(
                        new ReportCommands(client, runner, analyzer, files),
                        new TableCommands(client, runner),
                        new NeighbourCommands(client, scheduler, this::context))),
                new CellNavigation(runner),
                new SignatureHelps(runner),
                new Completions(runner),
                new SemanticTokensProvider(runner),
                new WorkspaceSymbols(runner),
                new Renames(runner),
                new DocumentLinks(runner),
                new ReportViews(runner),
                new TableEditing(runner),
                new FormTables(runner),
                new FileChecks(client, scheduler, this::context, analyzer, files),
                new ServerInfo(runner),
                new CollectionTree(scheduler, collection),
                new WorkspaceDiagnostics(client, scheduler, this::context, collection, this::checkingFiles));
        this.context = context(ClientCapabilities.unknown());
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
    ServerContext context() {
        return context;
    }

    /** The client has introduced itself; the answer is what we can do for it. */
    JsonObject begin(ClientCapabilities capabilities) {
        context = context(capabilities);
        capabilities
                .processId()
                .ifPresent(pid -> new ParentWatch(pid, PARENT_CHECK, scheduler, this::parentEnded).start());
        phase = GuardedEndpoint.Phase.RUNNING;
        JsonObject own = new JsonObject();
        own.addProperty("positionEncoding", "utf-16");
        features.forEach(feature -> feature.announce(capabilities, own));
        return own;
    }

    /** Loads forms and rules while the client is still busy opening its first document. */
    void warmUp() {
        scheduler.execute(analyzer::load);
        events.register();
    }

    /** No more work. */
    void shutDown() {
        phase = GuardedEndpoint.Phase.SHUT;
    }

    /** The end that the client asked for, or that the end of the stream stands for. */
    void exit() {
        exit.with(phase == GuardedEndpoint.Phase.SHUT ? ServerExit.ORDERLY : ServerExit.ABRUPT);
    }

    /** The user's last words from us. */
    void sayOutOfMemory() {
        say(MessageType.Error, "out-of-memory");
    }

    /** Keeps nothing of what it reads, so that documents that are not open do not crowd out those that are. */
    private DocumentAnalyzer checkingFiles() {
        return new FailureLoggingAnalyzer(ReportAnalyzer.withoutCaches(analyzer.forms()), log);
    }

    private void parentEnded() {
        exit.with(ServerExit.ABRUPT);
    }

    private ServerContext context(ClientCapabilities capabilities) {
        DiagnosticsSink diagnostics;
        DiagnosticWriter writer = new DiagnosticWriter(capabilities);
        Duration patience = PATIENCE;
        if (capabilities.pullsDiagnostics()) {
            diagnostics = pulled;
            // What is held back from a client that cannot be asked to pull again would stay hidden.
            patience = capabilities.refreshesDiagnostics() ? PATIENCE : Duration.ZERO;
        } else {
            diagnostics = new PushedDiagnostics(
                    client,
                    scheduler,
                    writer,
                    capabilities.diagnosticVersion(),
                    uri -> say(MessageType.Info, "slow", new DocumentUri(uri).name()));
        }
        Snapshot first = Snapshot.empty()
                .withConfiguration(Configuration.none().withEditor(WorkspaceEvents.section(capabilities.settings())))
                .withFolders(capabilities.folders(), List.of());
        int megabytes = Documents.LIMIT / 1024 / 1024;
        Documents documents = new Documents(
                first,
                new FailureLoggingAnalyzer(analyzer, log),
                collection.following(diagnostics),
                patience,
                scheduler,
                log,
                uri -> say(MessageType.Warning, "too-large", new DocumentUri(uri).name(), megabytes));
        return new ServerContext(capabilities, documents, writer);
    }

    private void say(MessageType type, String key, Object... arguments) {
        Locale locale = context.capabilities().locale();
        client.showMessage(new MessageParams(type, ServerMessages.in(locale).text(key, arguments)));
    }
}
