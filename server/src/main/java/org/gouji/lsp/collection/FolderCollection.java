package org.gouji.lsp.collection;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.gouji.collection.ReportCollection;
import org.gouji.collection.Units;
import org.gouji.facts.Neighbour;
import org.gouji.lsp.documents.DiagnosticsSink;
import org.gouji.lsp.documents.DocumentSession;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.report.Report;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.OpenDraft;
import org.gouji.workspace.Snapshot;

/**
 * Keeps the open reports and those of the open folders together, so that each can be compared with the others.
 *
 * <p>All work is done in small steps in the thread for heavy work, and none while the user types: a step looks at the clock
 * of the last edit first, and again before each file that it reads. Nothing is read before a report is open and has its first findings; so a folder without reports
 * costs nothing. A step that has found something new hands a new collection to the documents, which check again only what
 * depends on it.
 */
public final class FolderCollection implements Feature {

    /** So long after the last edit nothing is done. */
    private static final Duration QUIET = Duration.ofMillis(400);
    /** How long files are read before others get their turn. */
    private static final Duration SLICE = Duration.ofMillis(20);

    private static final int MOST_WAITS = 5;

    private final Client client;
    private final Scheduler scheduler;
    private final ClientLog log;
    private final Supplier<ServerContext> context;
    private final Supplier<CollectionParts> maker;
    private final ReadingProgress progress;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile long lastEdit;
    private volatile boolean asked;
    private volatile boolean shown;
    private volatile boolean cancelled;
    private volatile boolean scanWanted = true;
    private volatile Optional<ReportCollection> current = Optional.empty();

    // Only the thread for heavy work looks at these.
    private Optional<CollectionParts> parts = Optional.empty();
    private List<Neighbour> reports = List.of();
    private int waits;

    /** A collection with nothing in it; {@code maker} is called when the first report is to be read. */
    public FolderCollection(
            Client client,
            Scheduler scheduler,
            ClientLog log,
            Supplier<ServerContext> context,
            Supplier<CollectionParts> maker) {
        this.client = client;
        this.scheduler = scheduler;
        this.log = log;
        this.context = context;
        this.maker = maker;
        this.progress = new ReadingProgress(client, scheduler);
        this.lastEdit = scheduler.now();
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        // Nothing is asked for: what is found shows in the findings.
    }

    /** The same as {@code sink}, whose events are followed here. */
    public DiagnosticsSink following(DiagnosticsSink sink) {
        return new DiagnosticsSink() {
            @Override
            public void changed(DocumentSession session) {
                sink.changed(session);
                edited();
            }

            @Override
            public void closed(String uri) {
                sink.closed(uri);
                edited();
            }

            @Override
            public void allChanged(Collection<DocumentSession> open) {
                sink.allChanged(open);
                filesChanged();
            }

            @Override
            public void besideChanged(Collection<DocumentSession> open) {
                sink.besideChanged(open);
            }
        };
    }

    /** Reports beside each other, as they were after the last step; empty before. */
    public Optional<ReportCollection> current() {
        return current;
    }

    /** Somebody wants to see the collection, even if no report is open. */
    public void ask() {
        if (!asked) {
            asked = true;
            request();
        }
    }

    /** The same, and is told whenever it has changed. */
    public void show() {
        shown = true;
        ask();
    }

    /** True if nobody has typed for a while. */
    public boolean isQuiet() {
        return scheduler.now() - lastEdit > QUIET.toNanos();
    }

    /** Files on disk, folders or settings may have changed. */
    public void filesChanged() {
        scanWanted = true;
        request();
    }

    /** The user does not want to wait for the rest of the files. */
    @JsonNotification("window/workDoneProgress/cancel")
    public void cancelProgress(JsonElement params) {
        cancelled = true;
    }

    private void edited() {
        lastEdit = scheduler.now();
        request();
    }

    /** Starts a step, or makes the one at work start another when it ends. */
    private void request() {
        if (isAlone(context.get().documents().snapshot())) {
            return;
        }
        if (requests.getAndIncrement() == 0) {
            later(QUIET);
        }
    }

    /** True if there is nothing to be compared with, and was nothing before. */
    private boolean isAlone(Snapshot snapshot) {
        boolean none = snapshot.folders().isEmpty() && snapshot.drafts().size() < 2;
        return current.isEmpty() && (none || snapshot.drafts().isEmpty() && !asked);
    }

    private void later(Duration delay) {
        if (delay.isZero()) {
            scheduler.heavy().execute(this::step);
        } else {
            scheduler.later(delay, () -> scheduler.heavy().execute(this::step));
        }
    }

    private void step() {
        int seen = requests.get();
        Optional<Duration> again = Optional.empty();
        try {
            again = work();
        } catch (CancellationException e) {
            // The server ends.
        } catch (RuntimeException | StackOverflowError e) {
            log.failure("collection", e);
        }
        if (again.isPresent()) {
            later(again.get());
        } else if (!requests.compareAndSet(seen, 0)) {
            later(QUIET);
        }
    }

    /** Does one step; the result is when to do the next one, empty if there is none. */
    private Optional<Duration> work() {
        Duration untilQuiet = QUIET.minusNanos(scheduler.now() - lastEdit);
        if (untilQuiet.compareTo(Duration.ZERO) > 0) {
            return Optional.of(untilQuiet);
        }
        Snapshot snapshot = context.get().documents().snapshot();
        List<Path> folders = snapshot.folders().stream()
                .flatMap(folder -> new DocumentUri(folder).path().stream())
                .toList();
        if (parts.isEmpty()) {
            // The first findings come first; a client that pulls may never ask for those of a document that it hides.
            if (waits < MOST_WAITS && !snapshot.drafts().values().stream().allMatch(OpenDraft::isAnalysed)) {
                waits++;
                return Optional.of(QUIET);
            }
            waits = 0;
            if (!asked && snapshot.drafts().values().stream().noneMatch(FolderCollection::isReport)) {
                return Optional.empty();
            }
        }
        CollectionParts own = parts.orElseGet(maker);
        parts = Optional.of(own);
        return read(own, snapshot, folders);
    }

    private static boolean isReport(OpenDraft draft) {
        return draft.text().length() <= Scheduler.LONG
                && !draft.isSettings()
                && draft.isAnalysed()
                && draft.analysis().report().kind() != Report.Kind.OTHER;
    }

    private Optional<Duration> read(CollectionParts own, Snapshot snapshot, List<Path> folders) {
        if (scanWanted) {
            scanWanted = false;
            cancelled = false;
            own.folder().scan(folders, () -> !Thread.currentThread().isInterrupted());
            own.units().read(snapshot.configuration(), folders, log);
        }
        if (cancelled) {
            own.folder().stop();
        }
        long end = scheduler.now() + SLICE.toNanos();
        while (own.folder().waiting() > 0 && scheduler.now() < end && isQuiet()) {
            own.folder().readNext();
        }
        if (own.folder().waiting() > 0) {
            progress.left(own.folder().waiting(), context.get().capabilities());
            return Optional.of(Duration.ZERO);
        }
        progress.end();
        // Of a folder that was read in part, who is missing or adds up is not known.
        List<Neighbour> files = cancelled ? List.of() : own.folder().reports();
        List<Neighbour> now = own.open().over(files, snapshot.drafts().values());
        Units units = own.units().of(now);
        if (current.isEmpty() || !now.equals(reports) || own.units().isNew()) {
            reports = now;
            ReportCollection next =
                    current.map(before -> before.with(now, units)).orElseGet(() -> new ReportCollection(now, units));
            current = Optional.of(next);
            context.get().documents().beside(next);
            if (shown) {
                client.collectionChanged();
            }
        }
        return Optional.empty();
    }
}
