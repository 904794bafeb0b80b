package org.gouji.lsp.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.gouji.lsp.TestClient;
import org.junit.jupiter.api.Test;

/** A client that does not read leads to a bounded number of queued messages and blocks no handler. */
class OutgoingQueueTest {

    private final CountDownLatch reads = new CountDownLatch(1);
    private final List<Message> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final OutgoingQueue queue = new OutgoingQueue(
            message -> {
                try {
                    reads.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                sent.add(message);
            },
            message -> message.toString().length(),
            failures::add);

    @Test
    void keepsTheNewestDiagnosticsOfEachDocument() {
        for (int version = 1; version <= 200_000; version++) {
            queue.consume(publication("file:///" + version % 3, version));
        }
        queue.consume(log());

        assertThat(queue.size()).isEqualTo(4);
        queue.start();
        reads.countDown();
        queue.close();
        assertThat(sent.subList(0, 3))
                .extracting(message ->
                        ((PublishDiagnosticsParams) ((NotificationMessage) message).getParams()).getVersion())
                .containsExactlyInAnyOrder(199_998, 199_999, 200_000);
        assertThat(sent).hasSize(4);
        assertThat(failures).isEmpty();
    }

    @Test
    void countsTheCharactersThatWaitAndNotOnlyTheMessages() {
        String long1 = "字".repeat(1 << 20);
        for (int i = 0; i < 40; i++) {
            queue.consume(message(long1));
        }

        assertThat(queue.size()).isEqualTo(40);
        assertThat(failures).as("thirty-two million characters").isEmpty();

        for (int i = 0; i < 20; i++) {
            queue.consume(message(long1));
        }
        assertThat(failures).isNotEmpty().first().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesUpAClientThatNeverReads() {
        for (int i = 0; i < OutgoingQueue.CAPACITY; i++) {
            queue.consume(log());
        }
        assertThat(failures).isEmpty();

        queue.consume(log());

        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sendsInOrderWhatIsLeftAtTheEnd() {
        List<Message> said = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            said.add(log());
        }
        said.forEach(queue::consume);
        queue.start();
        reads.countDown();
        queue.close();

        assertThat(sent).isEqualTo(said);
    }

    private static NotificationMessage publication(String uri, int version) {
        NotificationMessage message = new NotificationMessage();
        message.setMethod(TestClient.PUBLISH);
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, List.of());
        params.setVersion(version);
        message.setParams(params);
        return message;
    }

    private static NotificationMessage log() {
        NotificationMessage message = new NotificationMessage();
        message.setMethod(TestClient.LOG);
        return message;
    }

    private static Message message(String text) {
        NotificationMessage message = new NotificationMessage();
        message.setMethod("window/logMessage");
        message.setParams(new org.eclipse.lsp4j.MessageParams(org.eclipse.lsp4j.MessageType.Log, text));
        return message;
    }
}
