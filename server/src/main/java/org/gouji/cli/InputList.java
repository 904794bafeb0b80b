package org.gouji.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.check.Message;
import org.gouji.workspace.DraftFiles;

/**
 * Turns the paths on a command line into files, in an order that does not depend on the disk: as given, and within a
 * folder by path. A file that is named twice is checked once.
 */
final class InputList {

    private final Path directory;
    private final String stdinName;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /**
     * A path that gave nothing to check.
     *
     * @param shown as the user wrote it
     * @param message why
     */
    record Trouble(String shown, Message message) {}

    InputList(Path directory, String stdinName) {
        this.directory = directory;
        this.stdinName = stdinName;
    }

    /** Adds what {@code argument} names: a file, a folder's drafts, or {@code -}. */
    void add(String argument) {
        if (argument.equals("-")) {
            addStdin();
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

    List<Input> inputs() {
        return List.copyOf(inputs);
    }

    List<Trouble> troubles() {
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
        Path real = real(path);
        if (seen.add(real)) {
            Path plain = path.toAbsolutePath().normalize();
            Path parent = plain.getParent();
            Path folder = parent == null ? directory : parent;
            inputs.add(new Input(inputs.size(), shown, Optional.of(path), root, folder, plain.toUri()));
        }
    }

    private void addFolder(String shown, Path folder) {
        Drafts drafts = new Drafts(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, drafts);
        } catch (IOException e) {
            troubles.add(new Trouble(shown, Message.of("refused.unreadable")));
            return;
        }
        Path base = shown.equals(".") || shown.equals("./") ? Path.of("") : Path.of(shown);
        for (Path locked : drafts.locked) {
            String name = base.resolve(folder.relativize(locked)).toString();
            troubles.add(new Trouble(name, Message.of("refused.unreadable")));
        }
        if (drafts.files.isEmpty()) {
            if (drafts.locked.isEmpty()) {
                troubles.add(new Trouble(shown, Message.of("refused.no-drafts")));
            }
            return;
        }
        for (Path file : drafts.files) {
            addFile(base.resolve(folder.relativize(file)).toString(), file, Optional.of(shown));
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
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

    /** Gathers the drafts of a folder. */
    private static final class Drafts extends SimpleFileVisitor<Path> {
        private final Path root;
        private final TreeSet<Path> files = new TreeSet<>();
        private final TreeSet<Path> locked = new TreeSet<>();
        private final Set<Path> entered = new HashSet<>();

        Drafts(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // Entered once, even if several links lead there.
            boolean skip = !folder.equals(root) && isHidden(folder) || !entered.add(real(folder));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && DraftFiles.isDraftName(name(file))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // A loop of links leads to what has been seen; anything else is a folder closed to us.
            if (!(failure instanceof java.nio.file.FileSystemLoopException) && !isHidden(file)) {
                locked.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure) {
            if (failure != null) {
                locked.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return name(path).startsWith(".");
        }

        private static String name(Path path) {
            Path name = path.getFileName();
            return name == null ? "" : name.toString();
        }
    }
}
