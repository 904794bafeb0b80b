package org.gouji.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar where the system refuses to write; run as a user other than root, who may always write. */
@Timeout(300)
class FullDiskIT {

    private static final String REPORT =
            Skeleton.of(Forms.official().newest(), "青岚市水务局", 2023, Notation.TAB).text("\n");
    private static final String FLAWED = REPORT.replace("（一）予以公开", "(一) 予以公开");
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    @TempDir
    private Path folder;

    private Path file;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void aFlawedReport() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        file = Files.writeString(folder.resolve("年报.txt"), FLAWED);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    }

    @Test
    void aDiskThatIsFull() throws Exception {
        // A limit on the file size simulates it: a write is incomplete, then fails.
        Ran ran = run("ulimit -f 4; ", "fix --write 年报.txt");

        assertThat(ran.err()).isEqualTo("年报.txt: 无法写入\n");
        assertThat(ran.code()).isEqualTo(2);
        untouched();
    }

    @Test
    void aFullDiskUnderStandardOutput() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        for (String command : List.of("check 年报.txt", "check --format json 年报.txt", "fix 年报.txt")) {
            Ran ran = run("", command + " > /dev/full");
            assertThat(ran.code()).as(command).isEqualTo(2);
            assertThat(ran.err()).as(command).doesNotContain("Exception");
        }
    }

    @Test
    void aReaderThatGoes() throws Exception {
        Ran ran = run("", "check --level hint 年报.txt 2>&1 | true");

        assertThat(ran.err()).doesNotContain("Exception");
    }

    @Test
    void aFileThatMayNotBeWritten() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        Ran ran = run("", "fix --write .");

        assertThat(ran).isEqualTo(new Ran(2, "", "年报.txt: 无法写入\n"));
        untouched();
    }

    @Test
    void aFolderThatMayNotBeWritten() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Ran ran = run("", "fix --write .");

            assertThat(ran).isEqualTo(new Ran(2, "", "年报.txt: 无法写入\n"));
            untouched();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
    }

    @Test
    void aFileThatMayNotBeReadTakesNoOtherAlong() throws Exception {
        Path secret = Files.writeString(folder.resolve("密.txt"), FLAWED);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("-wx------"));

        Ran ran = run("", "fix --write .");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).containsExactlyInAnyOrder("密.txt: 无法读取", "年报.txt: 已改写");
        assertThat(file).hasContent(REPORT);
    }

    private void untouched() throws IOException {
        assertThat(file).hasContent(FLAWED);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** Runs it in a shell, behind {@code before}. */
    private Ran run(String before, String arguments) throws IOException, InterruptedException {
        boolean superuser = "root".equals(System.getProperty("user.name"));
        assumeTrue(!superuser || Files.isExecutable(SETPRIV));
        Path lib = Files.createTempDirectory("gouji");
        Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path jar = Files.copy(Path.of(System.getProperty("gouji.jar")), lib.resolve("gouji.jar"));
        Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
        File out = Files.createTempFile("gouji", ".out").toFile();
        File err = Files.createTempFile("gouji", ".err").toFile();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>();
        if (superuser) {
            command.addAll(
                    List.of(SETPRIV.toString(), "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all"));
        }
        command.addAll(List.of("/bin/sh", "-c", before + java + " -XX:-UsePerfData -jar " + jar + " " + arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Ran(
                    process.exitValue(), Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
        } finally {
            process.destroyForcibly();
            Files.delete(jar);
            Files.delete(lib);
            Files.delete(out.toPath());
            Files.delete(err.toPath());
        }
    }
}
