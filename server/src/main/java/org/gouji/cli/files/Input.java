package org.gouji.cli.files;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file to be checked.
 *
 * @param index its place in the order of output
 * @param shown its name in output: as the user wrote it, or the folder as written and the way down
 * @param path where it lies, absolute; empty for standard input
 * @param root the folder named on the command line that it was found in; empty if it was named itself
 * @param folder where settings are looked for
 * @param uri absolute for a file; relative, made from the name, for standard input
 */
public record Input(int index, String shown, Optional<Path> path, Optional<String> root, Path folder, URI uri) {

    /** Where it lies, or would lie under the name that was given to standard input. */
    public Path place() {
        try {
            return path.orElseGet(() -> folder.resolve(shown.substring(shown.lastIndexOf('/') + 1)));
        } catch (InvalidPathException e) {
            return folder.resolve("-");
        }
    }
}
