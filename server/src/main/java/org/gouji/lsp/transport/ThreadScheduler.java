package org.gouji.lsp.transport;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Two daemon threads: one for the document that is being typed in, one for everything else; and one of low priority for long
 * texts. After {@link #close()}
 * new work is dropped without a word, as nobody is left to see its result.
 */
public final class ThreadScheduler implements Scheduler, AutoCloseable {

    private static final int THREADS = 2;

    private final ScheduledThreadPoolExecutor pool;
    private final ThreadPoolExecutor heavy;
    private final Consumer<Throwable> onFailure;

    /** Starts no thread before there is work. {@code onFailure} gets whatever a task throws. */
    public ThreadScheduler(Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
        AtomicInteger count = new AtomicInteger();
        pool = new ScheduledThreadPoolExecutor(THREADS, task -> {
            Thread thread = new Thread(task, "gouji-worker-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        heavy = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "gouji-heavy");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        heavy.allowCoreThreadTimeOut(true);
        pool.setRemoveOnCancelPolicy(true);
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Executor heavy() {
        return task -> {
            try {
                heavy.execute(() -> run(task));
            } catch (RejectedExecutionException e) {
                // The end has come.
            }
        };
    }

    @Override
    public void execute(Runnable task) {
        later(Duration.ZERO, task);
    }

    @Override
    public Cancellation later(Duration delay, Runnable task) {
        try {
            Future<?> future = pool.schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> future.cancel(false);
        } catch (RejectedExecutionException e) {
            return () -> {};
        }
    }

    @Override
    public long now() {
        return System.nanoTime();
    }

    /** Lets go of all threads; what runs is interrupted. */
    @Override
    public void close() {
        pool.shutdownNow();
        heavy.shutdownNow();
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            onFailure.accept(e);
        }
    }
}
