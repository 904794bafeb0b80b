package org.gouji.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.samples.County;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C on a terminal while {@code gouji summary} works: a process of its own, stopped by the key that a person presses. */
@Timeout(180)
class CancelTest {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final int CTRL_C = 3;
    private static final int STOPPED_BY_SIGINT = 130;

    @TempDir
    Path folder;

    private Process process;

    @BeforeEach
    void someHundredReports() throws IOException {
        // It gives the program a terminal, where progress is shown and Ctrl-C is a signal; env undoes a shell's "ignore
        // it".
        assumeTrue(Files.isExecutable(SCRIPT), "script (of util-linux) is not installed: Ctrl-C is not tried");
        County county = new County(29, 2020, 2024, 3);
        Path reports = Files.createDirectory(folder.resolve("r"));
        for (String organ : county.organs()) {
            for (int year = 2020; year <= 2024; year++) {
                String report = Layouts.write(county.report(organ, year), Layout.PIPE);
                for (String place : List.of("甲", "乙")) {
                    Files.writeString(reports.resolve(organ + year + place + ".md"), report);
                }
            }
        }
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void nothingIsLeftOfARunThatIsStoppedWhileItReads() throws Exception {
        start();
        InputStream shown = process.getInputStream();
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        while (!screen.toString(UTF_8).contains("正在检查")) {
            int next = shown.read();
            assertThat(next).as(screen.toString(UTF_8)).isNotNegative();
            screen.write(next);
        }
        pressCtrlC();

        String rest = new String(shown.readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(screen + rest).isEqualTo(STOPPED_BY_SIGINT);
        assertThat(rest).doesNotContain("Exception", "份报告");
        assertThat(names()).containsExactly("r");
    }

    @Test
    void aWorkbookIsWholeOrNotThereWhenItIsStoppedWhileItWrites() throws Exception {
        start();
        Thread reader = new Thread(() -> {
            try {
                process.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The process has ended.
            }
        });
        reader.start();
        while (names().size() == 1 && process.isAlive()) {
            Thread.onSpinWait();
        }
        pressCtrlC();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        // Whichever was first: the key or the last byte.
        assertThat(process.exitValue()).isIn(0, STOPPED_BY_SIGINT);
        assertThat(names()).isSubsetOf("r", "s.xlsx");
        if (Files.exists(folder.resolve("s.xlsx"))) {
            try (InputStream in = Files.newInputStream(folder.resolve("s.xlsx"));
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                assertThat(book.getNumberOfSheets()).isEqualTo(5);
            }
        }
    }

    private void start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        String command = "exec env --default-signal=INT LC_ALL=C '" + java + "' -Dfile.encoding=UTF-8 -cp '" + classes
                + "' org.gouji.cli.Main summary r -o s.xlsx";
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "-q", "-e", "-c", command, "/dev/null")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("SHELL", "/bin/sh");
        process = builder.start();
    }

    private void pressCtrlC() throws IOException {
        try {
            process.getOutputStream().write(CTRL_C);
            process.getOutputStream().flush();
        } catch (IOException e) {
            // It was faster.
            assertThat(process.isAlive()).isFalse();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
