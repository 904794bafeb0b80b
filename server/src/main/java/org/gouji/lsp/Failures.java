package org.gouji.lsp;

/** Takes what goes wrong inside the server. */
@FunctionalInterface
interface Failures {

    /** {@code what} was being done when {@code failure} came. */
    void of(String what, Throwable failure);
}
