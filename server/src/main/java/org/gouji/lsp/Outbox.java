package org.gouji.lsp;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;

/**
 * Sends messages in order from a thread of its own, so that no handler waits for a client that does not read: such a
 * client and a server that waits for it would stop each other for good.
 */
final class Outbox implements MessageConsumer, AutoCloseable {

    private static final long LAST_WORDS_MILLIS = 2000;

    private sealed interface Item {}

    private record Mail(Message message) implements Item {}

    private record End() implements Item {}

    private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>();
    private final MessageConsumer out;
    private final Consumer<Throwable> onFailure;
    private final Thread thread = new Thread(this::send, "gouji-writer");

    /** Messages go to {@code out}; if one cannot be sent, the reason goes to {@code onFailure} and sending ends. */
    Outbox(MessageConsumer out, Consumer<Throwable> onFailure) {
        this.out = out;
        this.onFailure = onFailure;
        thread.setDaemon(true);
    }

    /** Begins to send. */
    void start() {
        thread.start();
    }

    @Override
    public void consume(Message message) {
        queue.add(new Mail(message));
    }

    /** Sends what is left, if the client takes it within a moment. */
    @Override
    public void close() {
        queue.add(new End());
        try {
            thread.join(LAST_WORDS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    private void send() {
        try {
            while (queue.take() instanceof Mail mail) {
                out.consume(mail.message());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            onFailure.accept(e);
        }
    }
}
