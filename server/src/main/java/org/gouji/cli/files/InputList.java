package org.gouji.cli.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.Message;
import org.gouji.collection.folder.FolderWalk;

/**
 * Turns the paths on a command line into files, in an order that does not depend on the disk: as given, and within a
 * folder by path. A file that is named twice is checked once.
 */
public final class InputList {

    private final Path directory;
    private final String stdinName;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final boolean followLinks;
    private final Map<String, Integer> outside = new LinkedHashMap<>();

    /**
     * A path that gave nothing to check.
     *
     * @param shown as the user wrote it
     * @param message why
     */
    public record Trouble(String shown, Message message) {}

    /** {@code followLinks}: whether links in a folder that lead out of it are followed. */
    public InputList(Path directory, String stdinName, boolean followLinks) {
        this.directory = directory;
        this.stdinName = stdinName;
        this.followLinks = followLinks;
    }

    /** Adds what {@code argument} names: a file, a folder's drafts, or {@code -}. */
    public void add(String argument) {
        if (argument.equals("-")) {
            addStdin();
            return;
        }
        if (argument.isBlank()) {
            // A variable of the shell that is not set; the current folder was not meant.
            troubles.add(new Trouble(argument, Message.of("refused.empty")));
            return;
        }
        Path path;
        try {
            path = directory.resolve(argument);
        } catch (InvalidPathException e) {
            troubles.add(new Trouble(argument, Message.of("refused.path")));
            return;
        }
        if (Files.isDirectory(path)) {
            addFolder(argument, path);
        } else {
            addFile(argument, path, Optional.empty());
        }
    }

    /** The files, each once, in the order of the arguments and then of their paths. */
    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /** By folder, the number of links in it that lead out of it and were not followed. */
    public Map<String, Integer> outside() {
        return Collections.unmodifiableMap(outside);
    }

    /** The arguments, and folders below them, that gave nothing to check. */
    public List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    private void addStdin() {
        if (!seen.add(Path.of("-"))) {
            return;
        }
        Path folder = directory;
        try {
            Path parent = directory.resolve(stdinName).getParent();
            folder = parent == null ? directory : parent;
        } catch (InvalidPathException e) {
            // Only a name to be shown.
        }
        inputs.add(
                new Input(inputs.size(), stdinName, Optional.empty(), Optional.empty(), folder, nameAsUri(stdinName)));
    }

    private void addFile(String shown, Path path, Optional<String> root) {
        if (seen.add(FolderWalk.real(path))) {
            Path plain = path.toAbsolutePath().normalize();
            Path parent = plain.getParent();
            Path folder = parent == null ? directory : parent;
            inputs.add(new Input(inputs.size(), shown, Optional.of(path), root, folder, plain.toUri()));
        }
    }

    private void addFolder(String shown, Path folder) {
        FolderWalk drafts = FolderWalk.of(folder, followLinks);
        if (drafts.outside() > 0) {
            outside.put(shown, drafts.outside());
        }
        Path base = shown.equals(".") || shown.equals("./") ? Path.of("") : Path.of(shown);
        for (Path locked : drafts.locked()) {
            String name = base.resolve(folder.relativize(locked)).toString();
            troubles.add(new Trouble(name, Message.of("refused.unreadable")));
        }
        if (drafts.files().isEmpty()) {
            if (drafts.locked().isEmpty()) {
                troubles.add(new Trouble(shown, Message.of("refused.no-drafts")));
            }
            return;
        }
        for (Path file : drafts.files()) {
            addFile(base.resolve(folder.relativize(file)).toString(), file, Optional.of(shown));
        }
    }

    private static URI nameAsUri(String name) {
        try {
            // "./" would be needed only for a colon in the first segment; the constructor leaves that to us.
            URI uri = new URI(null, null, name.replace('\\', '/'), null);
            return URI.create(uri.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return URI.create("stdin");
        }
    }
}
