package org.gouji.cli.files;

import java.io.PrintWriter;
import org.gouji.text.Width;

/** One line on standard error that says how far the check is, for a person who waits. */
public final class Progress {

    private static final int WORTH_IT = 20;
    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintWriter err;
    private final CliMessages messages;
    private final int total;
    private final boolean wanted;
    private int done;
    private int columns;
    private long last;

    /** Shows how many of {@code total} are done, on a terminal only. */
    public Progress(PrintWriter err, CliMessages messages, int total, boolean terminal) {
        this.err = err;
        this.messages = messages;
        this.total = total;
        this.wanted = terminal && total > WORTH_IT;
        this.last = System.nanoTime() - PAUSE_NANOS;
    }

    /** Counts one file. */
    public void step() {
        done++;
        if (wanted && System.nanoTime() - last >= PAUSE_NANOS) {
            last = System.nanoTime();
            String line = messages.text("progress", done, total);
            columns = Width.of(line);
            err.print("\r" + line);
            err.flush();
        }
    }

    /** Wipes the line, so that something else can be printed. */
    public void clear() {
        if (columns > 0) {
            err.print("\r" + " ".repeat(columns) + "\r");
            err.flush();
            columns = 0;
        }
    }
}
