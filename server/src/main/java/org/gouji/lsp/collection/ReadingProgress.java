package org.gouji.lsp.collection;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.lsp.transport.ServerMessages;

/** Shows that reports are being read, if that takes longer than a moment and the client can show it. For one thread. */
final class ReadingProgress {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Client client;
    private final Scheduler scheduler;
    private Optional<String> token = Optional.empty();
    private int shown;
    private boolean reading;
    private long begun;
    private long told;
    private int all;

    /** Nothing is being read. */
    ReadingProgress(Client client, Scheduler scheduler) {
        this.client = client;
        this.scheduler = scheduler;
    }

    /** So many files are still to be read. */
    void left(int files, ClientCapabilities capabilities) {
        long now = scheduler.now();
        if (!reading) {
            reading = true;
            begun = now;
            all = files;
        }
        all = Math.max(all, files);
        if (!capabilities.all().at("window.workDoneProgress").isTrue() || now - begun < MOMENT.toNanos()) {
            return;
        }
        String message = (all - files) + " / " + all;
        int percentage = (int) ((all - files) * 100L / all);
        if (token.isEmpty()) {
            shown++;
            String fresh = "gouji-reports-" + shown;
            token = Optional.of(fresh);
            client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(fresh)));
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle(ServerMessages.in(capabilities.locale()).text("collection.reading"));
            begin.setCancellable(true);
            begin.setMessage(message);
            begin.setPercentage(percentage);
            send(begin);
            told = now;
        } else if (now - told >= BETWEEN.toNanos()) {
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setMessage(message);
            report.setPercentage(percentage);
            send(report);
            told = now;
        }
    }

    /** Nothing is to be read any more. */
    void end() {
        if (token.isPresent()) {
            send(new WorkDoneProgressEnd());
            token = Optional.empty();
        }
        reading = false;
    }

    private void send(WorkDoneProgressNotification notification) {
        client.notifyProgress(new ProgressParams(Either.forLeft(token.orElseThrow()), Either.forLeft(notification)));
    }
}
