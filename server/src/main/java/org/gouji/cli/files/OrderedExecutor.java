package org.gouji.cli.files;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does many pieces of work at once and hands over what comes of them in the order of the list. Whoever is free takes
 * the next piece; only a few results may wait for their turn, so memory does not grow with the list.
 */
public final class OrderedExecutor {

    private final int threads;

    /** Works with so many threads; in the caller's own if that is 1. */
    public OrderedExecutor(int threads) {
        this.threads = threads;
    }

    /** Calls {@code take} in this thread with {@code work} of each piece. {@code work} must not throw. */
    public <A, B> void run(List<A> pieces, Function<A, B> work, Consumer<B> take) {
        if (threads < 2 || pieces.size() < 2) {
            pieces.forEach(piece -> take.accept(work.apply(piece)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, pieces.size()), task -> {
            Thread thread = new Thread(task, "gouji-check");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<B>> waiting = new ArrayDeque<>();
            Iterator<A> rest = pieces.iterator();
            while (rest.hasNext() || !waiting.isEmpty()) {
                while (rest.hasNext() && waiting.size() < 2 * threads + 2) {
                    A piece = rest.next();
                    waiting.add(pool.submit(() -> work.apply(piece)));
                }
                take.accept(waiting.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
