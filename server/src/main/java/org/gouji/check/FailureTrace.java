package org.gouji.check;

import java.util.Arrays;

/**
 * The part of an exception that may be logged: class names and places in the code. Exception messages often quote their
 * input, and no text of a document may get into a log.
 */
public final class FailureTrace extends Exception {

    private static final int FRAMES = 12;

    /** The trace of {@code failure} and its causes, with the stack frames of the innermost. */
    public FailureTrace(Throwable failure) {
        super(names(failure));
        StackTraceElement[] frames = innermost(failure).getStackTrace();
        setStackTrace(Arrays.copyOf(frames, Math.min(frames.length, FRAMES)));
    }

    /** Class names and stack frames, one per line. */
    public String lines() {
        StringBuilder text = new StringBuilder(toString());
        for (StackTraceElement frame : getStackTrace()) {
            text.append("\n  at ").append(frame);
        }
        return text.toString();
    }

    /** Class names without stack frames. */
    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }

    private static String names(Throwable failure) {
        StringBuilder names = new StringBuilder(failure.getClass().getName());
        Throwable inner = failure;
        for (int depth = 0; inner.getCause() != null && depth < FRAMES; depth++) {
            inner = inner.getCause();
            names.append(" < ").append(inner.getClass().getName());
        }
        return names.toString();
    }

    private static Throwable innermost(Throwable failure) {
        Throwable inner = failure;
        for (int depth = 0; inner.getCause() != null && depth < FRAMES; depth++) {
            inner = inner.getCause();
        }
        return inner;
    }
}
