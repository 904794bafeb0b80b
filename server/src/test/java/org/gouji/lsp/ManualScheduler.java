package org.gouji.lsp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import org.gouji.lsp.transport.Scheduler;

/** A scheduler that runs tasks only when told to; its clock is set by the test. */
final class ManualScheduler implements Scheduler {

    private record Later(long due, Runnable task) {}

    private final Queue<Runnable> ready = new ArrayDeque<>();
    private final List<Later> later = new ArrayList<>();
    private long now = 1_000_000;

    @Override
    public void execute(Runnable task) {
        ready.add(task);
    }

    @Override
    public Cancellation later(Duration delay, Runnable task) {
        Later entry = new Later(now + delay.toNanos(), task);
        later.add(entry);
        return () -> later.remove(entry);
    }

    @Override
    public long now() {
        return now;
    }

    int waiting() {
        return ready.size();
    }

    int delayed() {
        return later.size();
    }

    /** Runs what is ready, and what becomes so. */
    void run() {
        while (!ready.isEmpty()) {
            ready.remove().run();
        }
    }

    /** Moves the clock and runs what is due. */
    void pass(Duration time) {
        now += time.toNanos();
        List<Later> due = later.stream()
                .filter(entry -> entry.due() <= now)
                .sorted(Comparator.comparingLong(Later::due))
                .toList();
        later.removeAll(due);
        due.forEach(entry -> entry.task().run());
        run();
    }
}
