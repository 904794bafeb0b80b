package org.gouji.lsp.transport;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;

/**
 * Sends messages in order from a thread of its own, so that no handler waits for a client that does not read: such a
 * client and a server that waits for it would stop each other for good.
 *
 * <p>What waits cannot grow without end. Newer diagnostics of a document take the place of older ones that nobody has
 * read; and a client that lets a great many answers lie is not coming back.
 */
final class OutgoingQueue implements MessageConsumer, AutoCloseable {

    /** As many messages may wait. An editor that reads at all never has more than some dozens to read. */
    static final int CAPACITY = 50_000;

    /** As many characters may wait, those of the first {@link #FEW} messages not counted. */
    static final long MOST_CHARACTERS = 32L << 20;

    /** So many wait wherever an editor is busy for a moment. */
    private static final int FEW = 16;

    private static final String PUBLISH = "textDocument/publishDiagnostics";
    private static final long LAST_WORDS_MILLIS = 2000;

    /** What a publication replaces. */
    private record Publication(String uri) {}

    /** What is to be sent, in order; the monitor of everything below. */
    private final Map<Object, Message> waiting = new LinkedHashMap<>();

    private final MessageConsumer out;
    private final ToLongFunction<Message> characters;
    private final Consumer<Throwable> onFailure;
    private final Thread thread = new Thread(this::send, "gouji-writer");
    private final Map<Object, Long> lengths = new HashMap<>();
    private long unread;
    private boolean closed;

    /**
     * Messages go to {@code out}, which writes each in so many {@code characters}; if one cannot be sent, the reason goes to {@code onFailure} and sending ends.
     */
    OutgoingQueue(MessageConsumer out, ToLongFunction<Message> characters, Consumer<Throwable> onFailure) {
        this.out = out;
        this.characters = characters;
        this.onFailure = onFailure;
        thread.setDaemon(true);
    }

    /** Begins to send. */
    void start() {
        thread.start();
    }

    @Override
    public void consume(Message message) {
        boolean full;
        long length = size() < FEW ? 0 : characters.applyAsLong(message);
        synchronized (waiting) {
            // In the place of the older one, or a document that changes faster than its client reads is never
            // published.
            Object subject = subject(message);
            waiting.put(subject, message);
            unread += length - lengths.getOrDefault(subject, 0L);
            lengths.put(subject, length);
            full = waiting.size() > CAPACITY || unread > MOST_CHARACTERS;
            waiting.notifyAll();
        }
        if (full) {
            onFailure.accept(new IllegalStateException("the client does not read"));
        }
    }

    /** Sends what is left, if the client takes it within a moment. */
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.notifyAll();
        }
        try {
            thread.join(LAST_WORDS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    /** How many messages wait. */
    int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private static Object subject(Message message) {
        boolean publication = message instanceof NotificationMessage notification
                && notification.getMethod().equals(PUBLISH);
        return publication && ((NotificationMessage) message).getParams() instanceof PublishDiagnosticsParams about
                ? new Publication(about.getUri())
                : new Object();
    }

    private void send() {
        try {
            while (true) {
                Message next;
                synchronized (waiting) {
                    while (waiting.isEmpty() && !closed) {
                        waiting.wait();
                    }
                    if (waiting.isEmpty()) {
                        return;
                    }
                    Iterator<Map.Entry<Object, Message>> first =
                            waiting.entrySet().iterator();
                    Map.Entry<Object, Message> oldest = first.next();
                    first.remove();
                    next = oldest.getValue();
                    unread -= lengths.getOrDefault(oldest.getKey(), 0L);
                    lengths.remove(oldest.getKey());
                }
                out.consume(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            onFailure.accept(e);
        }
    }
}
