package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script with the real jar: with an archive, without one, and with one that is broken. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script for Windows is another one")
class LauncherIT {

    private static final Path SCRIPT = Path.of("src/main/bin/gouji").toAbsolutePath();

    @TempDir
    Path cache;

    private record Run(int code, String out, String err) {}

    @Test
    void anArchiveIsMadeAndUsed() throws Exception {
        Run made = run(List.of("archive"));
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        Path archive = Path.of(made.out().strip());
        assertThat(archive).startsWith(cache).isNotEmptyFile();
        try (var left = Files.list(cache)) {
            assertThat(left).containsExactly(archive);
        }

        Run used = run(List.of("--version"));
        assertThat(used.out()).startsWith("gouji ");
        assertThat(used.err()).isEmpty();
        assertThat(run(List.of("rules", "sum-row")).out()).contains("sum-row");
    }

    @Test
    void aBrokenArchiveIsIgnoredSilently() throws Exception {
        Path archive = Path.of(run(List.of("archive")).out().strip());
        archive.toFile().setWritable(true);
        Files.writeString(archive, "no archive at all");
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(60)));

        Run run = run(List.of("--version"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("gouji ").doesNotContain("rror");
    }

    @Test
    void itWorksWithoutAnyPlaceForOne() throws Exception {
        Path file = Files.writeString(cache.resolve("file"), "");
        Run run = run(List.of("--version"), file.resolve("below").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("gouji ");
        assertThat(run.err()).isEmpty();
        assertThat(run(List.of("--version"), "off").out()).startsWith("gouji ");
    }

    @Test
    void theExitCodeIsTheProgramsOwn() throws Exception {
        assertThat(run(List.of("check", cache.resolve("nothing.md").toString())).code())
                .isEqualTo(2);
    }

    private Run run(List<String> args) throws IOException, InterruptedException {
        return run(args, cache.toString());
    }

    private Run run(List<String> args, String cacheFolder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GOUJI_CACHE", cacheFolder);
        builder.environment().put("GOUJI_JAR", System.getProperty("gouji.jar"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        String complained = Files.readString(err, StandardCharsets.UTF_8);
        Files.delete(out);
        Files.delete(err);
        return new Run(process.exitValue(), said, complained);
    }
}
