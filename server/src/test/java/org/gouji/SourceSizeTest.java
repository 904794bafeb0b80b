package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A source file stays short enough to be read in one go. */
class SourceSizeTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LIMIT = 330;

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SOURCES::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isShort(Path source) throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve(source)).size())
                .as("lines of %s", source)
                .isLessThan(LIMIT);
    }
}
