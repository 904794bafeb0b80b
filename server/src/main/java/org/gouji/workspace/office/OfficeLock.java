package org.gouji.workspace.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that Word, WPS and LibreOffice keep beside a document while they have it open. */
public final class OfficeLock {

    private OfficeLock() {}

    /** The lock that lies beside {@code document}; a program that crashed may have left it there. */
    public static Optional<Path> beside(Path document) {
        String name =
                Optional.ofNullable(document.getFileName()).map(Path::toString).orElse("");
        // Word puts its mark in the place of the first characters of a long name and before a short one.
        return Stream.of(
                        "~$" + name,
                        "~$" + name.substring(Math.min(1, name.length())),
                        "~$" + name.substring(Math.min(2, name.length())),
                        ".~" + name,
                        ".~lock." + name + "#")
                .map(document::resolveSibling)
                .filter(Files::exists)
                .findFirst();
    }
}
