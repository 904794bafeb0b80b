package org.gouji.collection.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.text.Wanted;
import org.gouji.workspace.DraftFiles;

/**
 * The drafts in a folder and below. Links that stay in the folder are followed, others if asked; each folder is entered once and each file taken once, under
 * its real name if that is in the folder too; so loops end, and the outcome does not depend on the disk's order.
 *
 * @param files in the order of their paths
 * @param locked folders that could not be listed
 * @param outside the number of links that lead out of the folder and were not followed
 */
public record FolderWalk(List<Path> files, List<Path> locked, int outside) {

    /** With {@code followLinks}, links that lead out of {@code root} are followed too. */
    public static FolderWalk of(Path root, boolean followLinks) {
        return of(root, followLinks, Integer.MAX_VALUE, Wanted.ALWAYS);
    }

    /**
     * The same of a folder that may be anything, such as a whole disk.
     *
     * @param mostEntries after which it ends with what it has found
     * @param wanted asked before each folder
     * @throws java.util.concurrent.CancellationException as soon as the result is no longer wanted
     */
    public static FolderWalk of(Path root, boolean followLinks, int mostEntries, Wanted wanted) {
        Walker walker = new Walker(real(root), followLinks, mostEntries, wanted);
        walker.walk(root);
        return new FolderWalk(List.copyOf(walker.files), List.copyOf(walker.locked), walker.outside);
    }

    /** {@code path} without links; as it is where the disk does not say. */
    public static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static final class Walker {
        private final TreeSet<Path> files = new TreeSet<>();
        private final TreeSet<Path> locked = new TreeSet<>();
        private final Set<Path> entered = new HashSet<>();
        private final Set<Path> taken = new HashSet<>();
        /** Links wait until everything that is really there has been seen. */
        private final Deque<Path> links = new ArrayDeque<>();

        private final Path realRoot;
        private final boolean followLinks;
        private final Wanted wanted;
        private int entriesLeft;
        private int outside;

        Walker(Path realRoot, boolean followLinks, int mostEntries, Wanted wanted) {
            this.entriesLeft = mostEntries;
            this.wanted = wanted;
            this.realRoot = realRoot;
            this.followLinks = followLinks;
        }

        void walk(Path root) {
            down(root);
            while (!links.isEmpty()) {
                Path link = links.remove();
                if (!followLinks && Files.exists(link) && !real(link).startsWith(realRoot)) {
                    boolean wanted = Files.isDirectory(link)
                            || DraftFiles.isDraftName(link.getFileName().toString());
                    outside += wanted ? 1 : 0;
                } else if (Files.isDirectory(link)) {
                    down(link);
                } else {
                    take(link);
                }
            }
        }

        private void down(Path root) {
            Deque<Path> folders = new ArrayDeque<>(List.of(root));
            while (!folders.isEmpty() && entriesLeft > 0) {
                wanted.check();
                Path folder = folders.pop();
                if (!entered.add(real(folder))) {
                    continue;
                }
                for (Path child : children(folder)) {
                    entriesLeft--;
                    if (child.getFileName().toString().startsWith(".")) {
                        continue;
                    }
                    if (Files.isSymbolicLink(child)) {
                        links.add(child);
                    } else if (Files.isDirectory(child)) {
                        folders.push(child);
                    } else {
                        take(child);
                    }
                }
            }
        }

        private void take(Path file) {
            boolean draft = DraftFiles.isDraftName(file.getFileName().toString());
            // A link that leads nowhere or to itself is taken as well, and reported as missing; a pipe is not, it might
            // never end.
            boolean readable = Files.isRegularFile(file) || !Files.exists(file);
            if (draft && readable && taken.add(real(file))) {
                files.add(file);
            }
        }

        private List<Path> children(Path folder) {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            } catch (IOException | DirectoryIteratorException e) {
                locked.add(folder);
            }
            Collections.sort(children);
            return children;
        }
    }
}
