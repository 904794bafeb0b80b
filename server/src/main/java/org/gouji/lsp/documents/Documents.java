package org.gouji.lsp.documents;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbourhood;
import org.gouji.form.Forms;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.text.Text;
import org.gouji.workspace.AnalysisBudget;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.OpenDraft;
import org.gouji.workspace.Snapshot;

/**
 * The open documents. The thread that reads messages changes them, and the one that reads other reports; anyone may look at
 * the snapshot.
 *
 * <p>A client that gets the order or the names of its documents wrong costs a line in the log and nothing else.
 */
public final class Documents {

    /** Documents with more UTF-16 units are not looked at: nobody types in them, and copies would fill the memory. */
    public static final int LIMIT = 2 * 1024 * 1024;

    /** All open documents together have no more: one that is opened beyond it is too large. */
    static final long ALL = 6L * LIMIT;

    /** Says to the user that a document is too large. */
    @FunctionalInterface
    public interface TooLarge {
        /** The document of this name. */
        void say(String uri);
    }

    private final DocumentAnalyzer analyzer;
    private final DiagnosticsSink diagnostics;
    private final Duration patience;
    private final Scheduler scheduler;
    private final ClientLog log;
    private final TooLarge tooLarge;
    private final AnalysisBudget budget = AnalysisBudget.standard();
    private final Set<String> ignored = new HashSet<>();
    private final Map<String, DocumentSession> sessions = new ConcurrentHashMap<>();
    private volatile Snapshot snapshot;

    /** Begins with {@code first}, in which nothing is open. New findings wait for {@code patience} where the user types. */
    public Documents(
            Snapshot first,
            DocumentAnalyzer analyzer,
            DiagnosticsSink diagnostics,
            Duration patience,
            Scheduler scheduler,
            ClientLog log,
            TooLarge tooLarge) {
        this.snapshot = first;
        this.analyzer = analyzer;
        this.diagnostics = diagnostics;
        this.patience = patience;
        this.scheduler = scheduler;
        this.log = log;
        this.tooLarge = tooLarge;
    }
    /** The forms that documents are read against. */
    public Forms forms() {
        return analyzer.forms();
    }

    /** Everything as it is now. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The session of the document of this name, if it is open and small enough. */
    public Optional<DocumentSession> session(String uri) {
        return Optional.ofNullable(sessions.get(uri));
    }

    /** A document was opened in the editor. */
    public synchronized void open(String uri, String languageId, int version, String text) {
        if (sessions.containsKey(uri) || ignored.contains(uri)) {
            log.warn("didOpen of a document that is open: " + uri);
            drop(uri);
        }
        if (text.length() > LIMIT || open() + text.length() > ALL) {
            ignore(uri);
            return;
        }
        Syntax syntax = syntax(uri, languageId);
        OpenDraft draft =
                new OpenDraft(uri, Text.of(text, version), syntax, snapshot.configuration(), analyzer, budget);
        DocumentSession session = new DocumentSession(draft, patience, scheduler, log);
        sessions.put(uri, session);
        set(snapshot.with(draft));
        changed(session);
    }

    /** The editor changed a document. Without a version it counts as the next one. */
    public synchronized void change(
            String uri, Optional<Integer> newVersion, List<TextDocumentContentChangeEvent> events) {
        Optional<OpenDraft> draft = snapshot.draft(uri);
        Optional<DocumentSession> session = session(uri);
        if (draft.isEmpty() || session.isEmpty()) {
            if (!ignored.contains(uri)) {
                log.warn("didChange of a document that is not open: " + uri);
            }
            return;
        }
        Text before = draft.get().text();
        int version = newVersion.orElse(before.version() + 1);
        if (version < before.version()) {
            log.warn("didChange to version " + version + " after " + before.version() + " is left out: " + uri);
            return;
        }
        TextChange change = TextChange.of(before, events, version);
        if (change.text().length() > LIMIT || open() + change.text().length() - before.length() > ALL) {
            forget(uri);
            ignore(uri);
            recheckAfter(uri);
            return;
        }
        OpenDraft after = draft.get().withText(change.text());
        session.get().replace(after, change.edits());
        set(snapshot.with(after));
        changed(session.get());
    }

    /** The user is done where he was typing in a document; findings that wait for that are shown. */
    public synchronized void settled(String uri) {
        session(uri).filter(DocumentSession::settle).ifPresent(session -> diagnostics.allChanged(List.of(session)));
    }

    /** A document was closed in the editor. */
    public synchronized void close(String uri) {
        if (!sessions.containsKey(uri) && !ignored.contains(uri)) {
            log.warn("didClose of a document that is not open: " + uri);
            return;
        }
        forget(uri);
        recheckAfter(uri);
    }

    /** The user changed the editor's settings, which are JSON. */
    public synchronized void settings(String json) {
        if (!json.equals(snapshot.configuration().editor())) {
            set(snapshot.withConfiguration(snapshot.configuration().withEditor(json)));
            recheck();
        }
    }

    /** A file with settings may have been written, removed or put in place. */
    synchronized void filesChanged() {
        forgetFiles();
        recheck();
    }

    /** The editor opened or closed folders. */
    synchronized void folders(List<String> opened, List<String> closed) {
        set(snapshot.withFolders(opened, closed));
        recheck();
    }

    /** Other reports are known than before. Only documents about which they say something else are checked again. */
    public synchronized void beside(Neighbourhood reports) {
        set(snapshot.withNeighbourhood(reports));
        List<DocumentSession> stale = snapshot.drafts().values().stream()
                .filter(draft -> !draft.isAnalysed() && !draft.isSettings())
                .flatMap(draft -> session(draft.uri()).stream())
                .toList();
        if (!stale.isEmpty()) {
            diagnostics.besideChanged(stale);
        }
    }

    /** The same without a notification: documents opened from now on have the current settings. */
    public synchronized void forgetFiles() {
        set(snapshot.withConfiguration(snapshot.configuration().reread()));
    }

    /** What is typed into a file with settings holds for all documents at once. */
    private void changed(DocumentSession session) {
        diagnostics.changed(session);
        recheckAfter(session.uri());
    }

    private void recheckAfter(String uri) {
        if (new DocumentUri(uri).configPath().isPresent()) {
            recheck();
        }
    }

    private void recheck() {
        diagnostics.allChanged(List.copyOf(sessions.values()));
    }

    /** How many UTF-16 units all open documents have. */
    private long open() {
        return snapshot.drafts().values().stream()
                .mapToLong(draft -> draft.text().length())
                .sum();
    }

    private void ignore(String uri) {
        ignored.add(uri);
        tooLarge.say(uri);
    }

    private void forget(String uri) {
        drop(uri);
        diagnostics.closed(uri);
    }

    private void drop(String uri) {
        ignored.remove(uri);
        Optional<DocumentSession> session = Optional.ofNullable(sessions.remove(uri));
        snapshot.draft(uri).ifPresent(OpenDraft::close);
        set(snapshot.without(uri));
        session.ifPresent(DocumentSession::close);
    }

    /** Requests see the new state from here on, and so does each session: settings may have changed under all of them. */
    @SuppressWarnings("ReferenceEquality") // A draft is the same as long as neither text nor settings were replaced.
    private void set(Snapshot next) {
        Snapshot before = snapshot;
        snapshot = next;
        sessions.forEach((uri, session) -> {
            Optional<OpenDraft> draft = next.draft(uri);
            if (draft.isPresent()
                    && before.draft(uri).filter(old -> old == draft.get()).isEmpty()) {
                session.replace(draft.get(), List.of());
            }
        });
    }

    private static Syntax syntax(String uri, String languageId) {
        return languageId.equals("markdown") ? Syntax.MARKDOWN : DraftFiles.syntaxOf(uri);
    }
}
