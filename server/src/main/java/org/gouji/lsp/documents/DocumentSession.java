package org.gouji.lsp.documents;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.text.Edit;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.OpenDraft;

/**
 * One open document from its opening to its closing: the newest version, and which findings the user sees.
 *
 * <p>The thread that reads messages puts versions in, workers take views out. It calls nobody: analyses run outside its
 * lock, and a view is a value that its caller publishes after the lock is released. Version and hold-back change under
 * one lock, so a view is always judged against the edits that led to its version.
 */
public final class DocumentSession {

    /**
     * What is to be seen of a version.
     *
     * @param draft the version
     * @param shown its findings, without those that are held back
     * @param delay until something that is held back is due; zero if nothing is
     */
    public record View(OpenDraft draft, List<Shown> shown, Duration delay) {}

    private final Scheduler scheduler;
    private final ClientLog log;
    private HoldBack holdBack;
    private boolean waiting;
    private OpenDraft newest;
    private boolean closed;

    /** A session that begins with {@code first}; new findings wait for {@code patience} where the user types. */
    DocumentSession(OpenDraft first, Duration patience, Scheduler scheduler, ClientLog log) {
        this.newest = first;
        this.scheduler = scheduler;
        this.log = log;
        this.holdBack = HoldBack.fresh(patience);
    }

    /** The editor's name for the document. */
    String uri() {
        return newest().uri();
    }

    /** How long the newest version is, in UTF-16 units. */
    int length() {
        return newest().text().length();
    }

    private synchronized OpenDraft newest() {
        return newest;
    }

    /** Puts a new version in place; {@code edits} led to it, none if only settings changed. */
    @SuppressWarnings("ReferenceEquality") // Two versions may hold the same characters and still be two.
    synchronized void replace(OpenDraft draft, List<Edit> edits) {
        holdBack = holdBack.edited(edits, scheduler.now());
        if (draft != newest) {
            newest.overtake();
        }
        newest = draft;
    }

    /** The user is done where he was typing; true if something has waited for that. */
    synchronized boolean settle() {
        holdBack = holdBack.settled();
        return waiting;
    }

    /** From now on there is nothing to be seen. */
    synchronized void close() {
        closed = true;
        newest.overtake();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** What is to be seen of the newest version, analysing as often as an edit overtakes it; empty if it is closed. */
    public Optional<View> view(CancelChecker cancel) {
        while (!isClosed() && !Thread.currentThread().isInterrupted()) {
            cancel.checkCanceled();
            Optional<View> view = viewUnlessOvertaken();
            cancel.checkCanceled();
            if (view.isPresent()) {
                return view;
            }
        }
        return Optional.empty();
    }

    /** The same with one analysis: empty as well if the document changed while that was being made. */
    Optional<View> viewUnlessOvertaken() {
        OpenDraft draft = newest();
        return isClosed() ? Optional.empty() : findings(draft).flatMap(found -> judged(draft, found));
    }

    @SuppressWarnings("ReferenceEquality") // Two versions may hold the same characters and still be two.
    private synchronized Optional<View> judged(OpenDraft draft, List<Shown> found) {
        if (closed || draft != newest) {
            return Optional.empty();
        }
        HoldBack.Verdict verdict = holdBack.judge(found, scheduler.now());
        holdBack = verdict.next();
        waiting = verdict.waitNanos() > 0;
        return Optional.of(new View(draft, verdict.shown(), Duration.ofNanos(verdict.waitNanos())));
    }

    /** Empty if another version came before they were found. A failure costs this version its findings. */
    private Optional<List<Shown>> findings(OpenDraft draft) {
        try {
            return draft.findingsUnlessOvertaken();
        } catch (RuntimeException | StackOverflowError e) {
            log.failure("analysis", e);
            return Optional.of(List.of());
        }
    }
}
