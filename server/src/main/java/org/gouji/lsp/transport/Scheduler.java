package org.gouji.lsp.transport;

import java.time.Duration;
import java.util.concurrent.Executor;

/** Where work is done that must not hold up the reader of messages, and the clock that goes with it. */
public interface Scheduler extends Executor {

    /** Runs {@code task} once {@code delay} has passed, unless the returned switch is thrown before. */
    Cancellation later(Duration delay, Runnable task);

    /** Where the work on long texts is done, one piece after the other, so that it never keeps other documents waiting. */
    default Executor heavy() {
        return this;
    }

    /** Where the work on a text of {@code length} UTF-16 units is done. */
    default Executor of(int length) {
        return length > LONG ? heavy() : this;
    }

    /** A longer text takes more than a moment: no report is as long. */
    int LONG = 300_000;

    /** Nanoseconds of a clock that only moves forward. */
    long now();

    /** Calls off something that is yet to come; does nothing if it has come already. */
    @FunctionalInterface
    interface Cancellation {
        /** Calls it off. */
        void cancel();
    }
}
