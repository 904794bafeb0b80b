package org.gouji.check;

/**
 * What a log may say of a failure: the names of classes and places in our code. Messages of failures like to quote what
 * they stumbled over, and no text of a document may get into a log.
 */
public final class FailureTrace {

    private static final int FRAMES = 12;

    private FailureTrace() {}

    /** The names of the failure and its causes, and where the innermost came from. */
    public static String of(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getName());
        Throwable inner = failure;
        for (int depth = 0; inner.getCause() != null && depth < FRAMES; depth++) {
            inner = inner.getCause();
            text.append(" < ").append(inner.getClass().getName());
        }
        StackTraceElement[] frames = inner.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            text.append("\n  at ").append(frames[i]);
        }
        return text.toString();
    }
}
