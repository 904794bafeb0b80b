package org.gouji.lsp.transport;

/** Takes what goes wrong inside the server. */
@FunctionalInterface
public interface FailureListener {

    /** {@code what} was being done when {@code failure} came. */
    void of(String what, Throwable failure);
}
