package org.gouji.collection.folder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which a user's programs keep what they can make again: the one that {@code GOUJI_CACHE} names, or else
 * {@code gouji} in that of the system. The launchers keep their archives of classes in it, too.
 */
public final class UserCache {

    private UserCache() {}

    /**
     * The folder, which need not exist; empty if nothing is to be kept.
     *
     * @param variables of the environment
     * @param home the user's own folder
     */
    public static Optional<Path> folder(Map<String, String> variables, String home) {
        String named = variables.getOrDefault("GOUJI_CACHE", "");
        if (named.equals("off")) {
            return Optional.empty();
        }
        if (!named.isEmpty()) {
            return path(named);
        }
        String shared = variables.getOrDefault("XDG_CACHE_HOME", "");
        String local = variables.getOrDefault("LOCALAPPDATA", "");
        if (!shared.isEmpty()) {
            return path(shared).map(folder -> folder.resolve("gouji"));
        }
        if (!local.isEmpty()) {
            return path(local).map(folder -> folder.resolve("gouji"));
        }
        return home.isEmpty()
                ? Optional.empty()
                : path(home).map(folder -> folder.resolve(".cache").resolve("gouji"));
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
