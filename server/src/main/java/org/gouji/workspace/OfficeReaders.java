package org.gouji.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.gouji.document.DocumentReader;

/**
 * Finds what reads office documents: it is in a jar of its own beside ours, because its libraries are larger than all
 * else. The jar is opened when the first such document comes, by a class loader of its own; a class path in our
 * manifest would open it at each start and make the archive of loaded classes useless.
 */
public final class OfficeReaders {

    /** The name of the jar. */
    public static final String JAR = "gouji-office.jar";

    private Optional<DocumentReader> found = Optional.empty();
    private boolean searched;

    /** Has not searched yet. */
    public OfficeReaders() {}

    /** The reader; empty if its jar is not there or not of this version. */
    public synchronized Optional<DocumentReader> reader() {
        if (!searched) {
            searched = true;
            found = search();
        }
        return found;
    }

    private static Optional<DocumentReader> search() {
        try {
            ClassLoader own = OfficeReaders.class.getClassLoader();
            // In a development tree all classes lie together.
            Optional<DocumentReader> here = first(own);
            if (here.isPresent()) {
                return here;
            }
            Optional<Path> jar = jar();
            return jar.isEmpty()
                    ? Optional.empty()
                    : first(new URLClassLoader(new URL[] {jar.get().toUri().toURL()}, own));
        } catch (ServiceConfigurationError | LinkageError | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentReader> first(ClassLoader loader) {
        return ServiceLoader.load(DocumentReader.class, loader).findFirst();
    }

    /** The jar beside the one that this class comes from. */
    private static Optional<Path> jar() {
        CodeSource source = OfficeReaders.class.getProtectionDomain().getCodeSource();
        try {
            return Optional.ofNullable(source)
                    .map(CodeSource::getLocation)
                    .map(OfficeReaders::path)
                    .map(own -> own.resolveSibling(JAR))
                    .filter(Files::isRegularFile);
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
