package org.gouji.lsp.transport;

import com.google.gson.JsonObject;
import org.gouji.lsp.Server;

/**
 * Something that an editor can ask for: an object whose methods carry {@code @JsonRequest} or
 * {@code @JsonNotification}.
 *
 * <p>A new feature is one class that implements this and one line in {@link Server}.
 */
public interface Feature {

    /** Adds what it can do for this client to the capabilities, {@code server}. */
    default void announce(ClientCapabilities capabilities, JsonObject server) {}
}
