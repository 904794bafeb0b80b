package org.gouji.lsp.documents;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.text.Edit;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.OpenDraft;

/**
 * What the user sees of one open document: the only state that outlives a version.
 *
 * <p>Changes come from the reader thread, views from workers. Analyses run outside the lock; what came of one is put
 * out inside it and only if it is about the newest version, so nothing older ever follows something newer.
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

    private final String uri;
    private final Supplier<Optional<OpenDraft>> newest;
    private final Scheduler scheduler;
    private final ClientLog log;
    private HoldBack holdBack;
    private Scheduler.Cancellation reminder = () -> {};
    private boolean waiting;
    private boolean closed;
    private boolean busy;

    /** The screen of the document {@code uri}, whose newest version {@code newest} has. */
    DocumentSession(
            String uri, Supplier<Optional<OpenDraft>> newest, Duration patience, Scheduler scheduler, ClientLog log) {
        this.uri = uri;
        this.newest = newest;
        this.scheduler = scheduler;
        this.log = log;
        this.holdBack = HoldBack.fresh(patience);
    }

    /** The editor's name for the document. */
    String uri() {
        return uri;
    }

    /** Puts a new version in place by {@code replace}; {@code edits} led to it. */
    synchronized void change(List<Edit> edits, Runnable replace) {
        holdBack = holdBack.edited(edits, scheduler.now());
        replace.run();
    }

    /** The user is done where he was typing; true if something has waited for that. */
    synchronized boolean settle() {
        holdBack = holdBack.settled();
        return waiting;
    }

    /** Nothing is put out any more once this has returned, save for what {@code last} says. */
    synchronized void close(Runnable last) {
        closed = true;
        reminder.cancel();
        last.run();
    }

    /** True for the one who may start a task for this document; it is free again when {@code put} was called. */
    synchronized boolean claim() {
        boolean free = !busy && !closed;
        busy = busy || free;
        return free;
    }

    /** Gives the newest version to {@code put}, analysing as often as it takes; empty if it is closed. */
    public <R> Optional<R> view(CancelChecker cancel, Function<View, R> put) {
        while (true) {
            cancel.checkCanceled();
            Optional<OpenDraft> draft = newest.get();
            List<Shown> found = draft.map(this::findings).orElse(List.of());
            cancel.checkCanceled();
            synchronized (this) {
                if (closed || draft.isEmpty()) {
                    return Optional.empty();
                }
                if (isNewest(draft.get())) {
                    HoldBack.Verdict verdict = holdBack.judge(found, scheduler.now());
                    holdBack = verdict.next();
                    busy = false;
                    return Optional.of(
                            put.apply(new View(draft.get(), verdict.shown(), Duration.ofNanos(verdict.waitNanos()))));
                }
            }
        }
    }

    /** Calls {@code due} after {@code delay}, unless called again before; a zero delay only calls off. */
    synchronized void remind(Duration delay, Runnable due) {
        reminder.cancel();
        waiting = !delay.isZero();
        reminder = delay.isZero() || closed ? () -> {} : scheduler.later(delay, due);
    }

    @SuppressWarnings("ReferenceEquality") // Two versions may hold the same characters and still be two.
    private boolean isNewest(OpenDraft draft) {
        return newest.get().filter(now -> now == draft).isPresent();
    }

    /** A failure costs this version its findings. */
    private List<Shown> findings(OpenDraft draft) {
        try {
            return draft.findings();
        } catch (RuntimeException | StackOverflowError e) {
            log.failure("analysis", e);
            return List.of();
        }
    }
}
