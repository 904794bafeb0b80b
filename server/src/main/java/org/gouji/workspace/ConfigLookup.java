package org.gouji.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the {@code .gouji.json} that holds for a file: the nearest one upwards. Asks the disk once for each folder; safe
 * to use from several threads.
 */
public final class ConfigLookup {

    private final Function<Path, ConfigFile> reader;
    private final Map<Path, Optional<Path>> byFolder = new ConcurrentHashMap<>();
    private final Map<Path, ConfigFile> byFile = new ConcurrentHashMap<>();

    /** A lookup that reads a file it has found by {@code reader}, once. */
    public ConfigLookup(Function<Path, ConfigFile> reader) {
        this.reader = reader;
    }

    /** What holds for a file in {@code folder}. */
    public ConfigFile in(Path folder) {
        Optional<Path> found = find(folder.toAbsolutePath().normalize());
        return found.map(file -> byFile.computeIfAbsent(file, reader)).orElseGet(ConfigFile::empty);
    }

    private Optional<Path> find(Path folder) {
        Optional<Path> known = byFolder.get(folder);
        if (known != null) {
            return known;
        }
        Path here = folder.resolve(ConfigFile.NAME);
        Path parent = folder.getParent();
        Optional<Path> found =
                Files.isRegularFile(here) ? Optional.of(here) : parent == null ? Optional.empty() : find(parent);
        byFolder.put(folder, found);
        return found;
    }
}
