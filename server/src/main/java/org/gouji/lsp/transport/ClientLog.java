package org.gouji.lsp.transport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.gouji.check.FailureTrace;

/**
 * The server's log, kept by the client. It never holds text of a document, which is why failures appear in it by the
 * name of their class and the place of the code: their messages like to quote what they stumbled over.
 */
public final class ClientLog {

    private final Consumer<MessageParams> out;
    private final Set<String> failures = ConcurrentHashMap.newKeySet();

    /** A log that hands its lines to {@code out}. */
    public ClientLog(Consumer<MessageParams> out) {
        this.out = out;
    }

    /** Something that the client should not have done. */
    public void warn(String line) {
        out.accept(new MessageParams(MessageType.Warning, line));
    }

    /**
     * A failure of ours, while doing {@code what}. Logged once for each class and place: what fails
     * in an analysis fails again at the next keystroke.
     */
    public void failure(String what, Throwable failure) {
        failure(what, new FailureTrace(failure));
    }

    /** The same, of what is a trace already. */
    public void failure(String what, FailureTrace trace) {
        String line = what + ": " + trace.lines();
        if (failures.add(line)) {
            out.accept(new MessageParams(MessageType.Error, line));
        }
    }
}
