package org.gouji.workspace;

import java.util.Arrays;
import java.util.Optional;

/** The keys of a {@code .gouji.json}. */
enum ConfigKey {
    /** Lets an editor find the schema; says nothing to us. */
    SCHEMA("$schema"),
    /** How much is to be seen. */
    MODE("mode"),
    /** Level by rule. */
    LEVELS("levels"),
    /** Rules that are not to be shown, with the reason. */
    SUPPRESS("suppress"),
    /** The local deadline. */
    DEADLINE("deadline"),
    /** The organ's name. */
    ORGAN("organ"),
    /** What the organ's name does not say. */
    ORGAN_KIND("organKind"),
    /** How long 总体情况 may be. */
    FIRST_PART_LENGTH("firstPartLength"),
    /** How Markdown tables are laid out. */
    TABLES("tables"),
    /** The reports of a folder taken together. */
    COLLECTION("collection");

    private final String key;

    ConfigKey(String key) {
        this.key = key;
    }

    /** As it is written. */
    String key() {
        return key;
    }

    /** The one that is written like this. */
    static Optional<ConfigKey> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
    }
}
