package org.gouji.text;

import java.util.concurrent.CancellationException;

/** Tells work that takes a while, between one step and the next, whether somebody still waits for its result. */
@FunctionalInterface
public interface Wanted {

    /** For work that is always done to its end. */
    Wanted ALWAYS = () -> true;

    /** True as long as the result is wanted. */
    boolean isWanted();

    /** Goes on if the result is wanted. */
    default void check() {
        if (!isWanted()) {
            throw new CancellationException();
        }
    }
}
