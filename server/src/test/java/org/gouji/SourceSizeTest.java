package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A source file stays short enough to be read in one go, tests included. */
class SourceSizeTest {
    private static final Path SOURCES = Path.of("src");
    private static final int LIMIT = 300;

    static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String kind : List.of("main", "test", "bench")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(kind).resolve("java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isShort(Path source) throws IOException {
        assertThat(Files.readAllLines(source).size()).as("lines of %s", source).isLessThanOrEqualTo(LIMIT);
    }
}
