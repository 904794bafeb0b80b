package org.gouji.check;

import java.util.Arrays;

/**
 * What a log may say of a failure: the names of classes and places in the code. Messages of failures like to quote what
 * they stumbled over, and no text of a document may get into a log.
 */
public final class FailureTrace extends Exception {

    private static final int FRAMES = 12;

    /** Of {@code failure} and its causes; the places are those of the innermost. */
    public FailureTrace(Throwable failure) {
        super(names(failure));
        StackTraceElement[] frames = innermost(failure).getStackTrace();
        setStackTrace(Arrays.copyOf(frames, Math.min(frames.length, FRAMES)));
    }

    /** The names and the places, one on each line. */
    public String lines() {
        StringBuilder text = new StringBuilder(toString());
        for (StackTraceElement frame : getStackTrace()) {
            text.append("\n  at ").append(frame);
        }
        return text.toString();
    }

    /** The names alone. */
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
