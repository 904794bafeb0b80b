package org.gouji.lsp.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Notices the end of the client's process, which does not always close our input: a child of the client may have
 * inherited it. Asks every now and then; {@link ProcessHandle#onExit()} would do the same from a thread of its own.
 */
public final class ParentWatch {

    private final long pid;
    private final Duration every;
    private final Scheduler scheduler;
    private final Runnable onEnd;
    private final Optional<Instant> started;

    /** Calls {@code onEnd} once the process {@code pid} is no longer there. */
    public ParentWatch(long pid, Duration every, Scheduler scheduler, Runnable onEnd) {
        this.pid = pid;
        this.every = every;
        this.scheduler = scheduler;
        this.onEnd = onEnd;
        this.started = startOf(pid);
    }

    /** Begins to watch. */
    public void start() {
        scheduler.later(every, this::look);
    }

    private void look() {
        // A process that came to the same number later has another start.
        boolean alive = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
                && startOf(pid).equals(started);
        if (alive) {
            start();
        } else {
            onEnd.run();
        }
    }

    private static Optional<Instant> startOf(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().startInstant());
    }
}
