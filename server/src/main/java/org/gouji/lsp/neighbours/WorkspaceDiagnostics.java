package org.gouji.lsp.neighbours;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticReportPartialResult;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.collection.ReportCollection;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbours;
import org.gouji.lsp.collection.FolderCollection;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.workspace.Configuration;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.OpenDraft;
import org.gouji.workspace.TextFile;

/**
 * Findings of all reports of the open folders, for a client that asks: announced only if it says {@code workspaceDiagnostics}
 * when it starts. Open documents are left out, which a client asks for one by one, and office documents, in which an editor
 * can show no places.
 *
 * <p>Works in the thread for heavy work, a few files at a time, and not while the user types. A report that is told to be
 * unchanged is not read again unless its file, its settings or what it is compared with has changed.
 */
public final class WorkspaceDiagnostics implements Feature {

    private static final Duration SLICE = Duration.ofMillis(20);
    private static final Duration PAUSE = Duration.ofMillis(300);
    /** Multiplier and start of the 64-bit FNV-1a hash. */
    private static final long PRIME = 0x100000001b3L;

    private static final long START = 0xcbf29ce484222325L;

    private final Client client;
    private final Scheduler scheduler;
    private final Supplier<ServerContext> context;
    private final FolderCollection collection;
    private final Supplier<DocumentAnalyzer> maker;
    private final Map<Path, Told> told = new ConcurrentHashMap<>();
    private Optional<DocumentAnalyzer> analyzer = Optional.empty();

    /** What was said of a file, and what that depended on. */
    private record Told(String id, FileTime time, long size, Configuration configuration, Neighbours neighbours) {}

    /** Checks the reports of {@code collection} with what {@code maker} makes at the first request. */
    public WorkspaceDiagnostics(
            Client client,
            Scheduler scheduler,
            Supplier<ServerContext> context,
            FolderCollection collection,
            Supplier<DocumentAnalyzer> maker) {
        this.client = client;
        this.scheduler = scheduler;
        this.context = context;
        this.collection = collection;
        this.maker = maker;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.workspaceDiagnostics() && server.get("diagnosticProvider") instanceof JsonObject provider) {
            provider.addProperty("workspaceDiagnostics", true);
        }
    }

    /** Everything at once, or in parts if the client asked for that. */
    @JsonRequest("workspace/diagnostic")
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(JsonElement params) {
        Answer answer = new Answer(JsonLookup.of(params));
        collection.ask();
        answer.goOn(Duration.ZERO);
        return answer.future;
    }

    /** One request, from the first file to the last. */
    private final class Answer {
        private final CompletableFuture<WorkspaceDiagnosticReport> future = new CompletableFuture<>();
        private final Map<String, String> previous = new HashMap<>();
        private final Optional<Either<String, Integer>> token;
        private final List<WorkspaceDocumentDiagnosticReport> items = new ArrayList<>();
        private Optional<Iterator<Neighbour>> reports = Optional.empty();

        Answer(JsonLookup params) {
            params.at("previousResultIds")
                    .each(each -> each.at("uri")
                            .string()
                            .ifPresent(uri ->
                                    previous.put(uri, each.at("value").string().orElse(""))));
            Optional<Either<String, Integer>> named =
                    params.at("partialResultToken").string().map(Either::forLeft);
            token = named.or(
                    () -> params.at("partialResultToken").number().map(number -> Either.forRight(number.intValue())));
        }

        void goOn(Duration delay) {
            if (delay.isZero()) {
                scheduler.heavy().execute(this::step);
            } else {
                scheduler.later(delay, () -> scheduler.heavy().execute(this::step));
            }
        }

        private void step() {
            if (future.isDone()) {
                return;
            }
            try {
                Optional<ReportCollection> now = collection.current();
                if (now.isEmpty()
                        && context.get().documents().snapshot().folders().isEmpty()) {
                    finish();
                    return;
                }
                if (now.isEmpty() || !collection.isQuiet()) {
                    goOn(PAUSE);
                    return;
                }
                Iterator<Neighbour> left =
                        reports.orElseGet(() -> now.get().all().iterator());
                reports = Optional.of(left);
                long end = scheduler.now() + SLICE.toNanos();
                while (left.hasNext() && scheduler.now() < end) {
                    tell(left.next(), now.get());
                }
                if (left.hasNext()) {
                    pass();
                    goOn(Duration.ZERO);
                } else {
                    finish();
                }
            } catch (RuntimeException | StackOverflowError e) {
                future.completeExceptionally(e);
            }
        }

        private void tell(Neighbour report, ReportCollection now) {
            String uri = report.file().toUri().toString();
            ServerContext server = context.get();
            String known = Optional.ofNullable(previous.remove(uri)).orElse("");
            if (isOpen(server, report.file())
                    || DocumentFiles.isOfficeName(report.file().toString())) {
                return;
            }
            try {
                BasicFileAttributes file = Files.readAttributes(report.file(), BasicFileAttributes.class);
                Configuration configuration = server.documents().snapshot().configuration();
                Neighbours neighbours = now.of(report.file());
                Told before = told.get(report.file());
                if (before != null
                        && before.id.equals(known)
                        && before.time.equals(file.lastModifiedTime())
                        && before.size == file.size()
                        && isSame(before.configuration, configuration)
                        && before.neighbours.sameFor(report.facts().sentences(), neighbours)) {
                    items.add(unchanged(uri, known));
                    return;
                }
                if (!(DraftFiles.read(report.file(), Optional.empty()) instanceof TextFile text)) {
                    return;
                }
                OpenDraft draft = new OpenDraft(uri, text.text(), DraftFiles.syntaxOf(uri), configuration, checking())
                        .beside(now);
                List<Diagnostic> found = server.writer().write(draft, draft.findings());
                String id = id(found);
                told.put(report.file(), new Told(id, file.lastModifiedTime(), file.size(), configuration, neighbours));
                items.add(id.equals(known) ? unchanged(uri, id) : full(uri, id, found));
            } catch (IOException e) {
                // It is gone: nothing is found in it.
                items.add(full(uri, "", List.of()));
            }
        }

        private void pass() {
            if (token.isPresent() && !items.isEmpty()) {
                client.notifyProgress(new ProgressParams(
                        token.get(), Either.forRight(new WorkspaceDiagnosticReportPartialResult(List.copyOf(items)))));
                items.clear();
            }
        }

        private void finish() {
            // What the client still has of files that are no reports any more.
            previous.forEach((uri, id) -> {
                if (new DocumentUri(uri)
                        .path()
                        .filter(file -> isOpen(context.get(), file))
                        .isEmpty()) {
                    items.add(full(uri, "", List.of()));
                }
            });
            pass();
            future.complete(new WorkspaceDiagnosticReport(List.copyOf(items)));
        }
    }

    /** By its path: an editor may write the name of a file in another way than we do. */
    private static boolean isOpen(ServerContext server, Path file) {
        return server.documents().snapshot().drafts().keySet().stream()
                .anyMatch(
                        uri -> new DocumentUri(uri).path().filter(file::equals).isPresent());
    }

    @SuppressWarnings("ReferenceEquality") // Configurations are distinguished by who made them.
    private static boolean isSame(Configuration one, Configuration other) {
        return one == other;
    }

    private synchronized DocumentAnalyzer checking() {
        DocumentAnalyzer made = analyzer.orElseGet(maker);
        analyzer = Optional.of(made);
        return made;
    }

    private static String id(List<Diagnostic> diagnostics) {
        long hash = START;
        String all = diagnostics.toString();
        for (int i = 0; i < all.length(); i++) {
            hash = (hash ^ all.charAt(i)) * PRIME;
        }
        return Long.toHexString(hash);
    }

    private static WorkspaceDocumentDiagnosticReport unchanged(String uri, String id) {
        return new WorkspaceDocumentDiagnosticReport(new WorkspaceUnchangedDocumentDiagnosticReport(id, uri, null));
    }

    private static WorkspaceDocumentDiagnosticReport full(String uri, String id, List<Diagnostic> diagnostics) {
        WorkspaceFullDocumentDiagnosticReport report =
                new WorkspaceFullDocumentDiagnosticReport(diagnostics, uri, null);
        if (!id.isEmpty()) {
            report.setResultId(id);
        }
        return new WorkspaceDocumentDiagnosticReport(report);
    }
}
