package org.gouji.workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the {@code .gouji.json} that holds for a file: the nearest one upwards. Asks for each only once; safe to use
 * from several threads.
 */
public final class ConfigLookup {

    private final Function<Path, Optional<ConfigFile>> reader;
    private final Map<Path, Optional<ConfigFile>> known = new ConcurrentHashMap<>();

    /** A lookup that reads by {@code reader}, which says nothing where there is no file. */
    public ConfigLookup(Function<Path, Optional<ConfigFile>> reader) {
        this.reader = reader;
    }

    /** What the nearest file says about the document at {@code file}; nothing if there is none. */
    public Preferences about(Path file) {
        Path document = file.toAbsolutePath().normalize();
        Optional<Path> config = nearest(document);
        return config.flatMap(path -> at(path).map(found -> found.preferences().about(folder(path), document)))
                .orElse(Preferences.none());
    }

    /** The nearest file upwards from the document at {@code file}. */
    public Optional<Path> nearest(Path file) {
        Path document = file.toAbsolutePath().normalize();
        Optional<Path> folder = Optional.ofNullable(document.getParent());
        while (folder.isPresent()) {
            Path config = folder.get().resolve(ConfigFile.NAME);
            if (at(config).isPresent()) {
                return Optional.of(config);
            }
            folder = Optional.ofNullable(folder.get().getParent());
        }
        return Optional.empty();
    }

    private static Path folder(Path config) {
        return Optional.ofNullable(config.getParent()).orElse(config);
    }

    /** What the file at {@code path} says, if there is one. */
    Optional<ConfigFile> at(Path path) {
        // Not computeIfAbsent: a reader may ask another lookup, and reading twice in a race harms nothing.
        Optional<ConfigFile> before = known.get(path);
        if (before != null) {
            return before;
        }
        Optional<ConfigFile> read = reader.apply(path);
        known.put(path, read);
        return read;
    }
}
