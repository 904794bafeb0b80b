package org.gouji.lsp;

import com.google.gson.JsonObject;

/**
 * Something that an editor can ask for: an object whose methods carry {@code @JsonRequest} or
 * {@code @JsonNotification}.
 *
 * <p>A new feature is one class that implements this and one line in {@link Server}.
 */
interface Feature {

    /** Adds what it can do for this client to the server's {@code capabilities}. */
    default void announce(ClientAbilities abilities, JsonObject capabilities) {}
}
