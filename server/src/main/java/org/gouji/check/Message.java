package org.gouji.check;

import java.util.Arrays;
import java.util.List;

/**
 * A text for the user, not yet rendered in a language.
 *
 * @param key of the message bundle
 * @param arguments for its place holders, in the report's own words
 */
public record Message(String key, List<String> arguments) {

    /** A message with arguments of any kind, turned into strings without grouping or locale. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
