package org.gouji.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Published reports beside the checkout, if there are any; not part of the project. */
public final class Seeds {

    private Seeds() {}

    /**
     * A published report.
     *
     * @param name of its file, without the ending
     * @param text as it stands in the file
     */
    public record Seed(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them; skips the calling test, and says so, where there are none. */
    public static Stream<Seed> all() {
        Path base = Path.of(System.getProperty("project.basedir", "")).toAbsolutePath();
        List<Path> places = List.of(base.resolve("../shared/seeds"), base.resolve("../../shared/seeds"));
        Path folder = places.stream().filter(Files::isDirectory).findFirst().orElse(base);
        if (places.stream().noneMatch(Files::isDirectory)) {
            // Surefire hides the reason of a skipped source of arguments, so it is said aloud as well.
            String reason = "skipped: the published reports (../shared/seeds) are not beside this checkout";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(Seeds::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seed read(Path file) {
        try {
            return new Seed(file.getFileName().toString().replaceFirst("_.*", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
