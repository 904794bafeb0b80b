package org.gouji.lsp.transport;

import java.util.concurrent.CompletableFuture;

/** The end of the server, which may be called for from any thread; the first call counts. */
public final class ServerExit {

    /** The client shut us down as the protocol wants it. */
    public static final int ORDERLY = 0;
    /** The client went without shutting us down. */
    public static final int ABRUPT = 1;
    /** There is no memory left to go on with. */
    public static final int OUT_OF_MEMORY = 3;

    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    /** Ends the server with this exit code. */
    public void with(int exitCode) {
        code.complete(exitCode);
    }

    /** Runs {@code last} in the thread that calls for the end. */
    public void whenCalled(Runnable last) {
        code.thenRun(last);
    }

    /** Waits for the end. */
    public int await() {
        return code.join();
    }

    /** True if {@code failure} or one of its causes says that the memory is used up. */
    public static boolean isOutOfMemory(Throwable failure) {
        Throwable here = failure;
        for (int depth = 0; depth < 16; depth++) {
            if (here instanceof OutOfMemoryError) {
                return true;
            }
            Throwable cause = here.getCause();
            if (cause == null) {
                return false;
            }
            here = cause;
        }
        return false;
    }
}
