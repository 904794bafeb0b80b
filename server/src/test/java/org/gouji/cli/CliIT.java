package org.gouji.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user starts it. */
@Timeout(120)
class CliIT {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void theVersion() throws Exception {
        Ran ran = run(List.of(), "--version");

        assertThat(ran.code()).isZero();
        assertThat(ran.text(UTF_8)).matches("gouji \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        assertThat(run(List.of(), "check").code()).isEqualTo(2);
        assertThat(run(List.of()).code()).isEqualTo(2);
        assertThat(run(List.of(), "check", "missing.txt").code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoReportInTheConsolesEncoding() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "买菜清单\n", GBK);

        // The first is for JDK 17 and 18, the second for those after.
        for (String name : new String[] {"sun.%s.encoding", "%s.encoding"}) {
            List<String> options =
                    List.of("-D" + name.formatted("stdout") + "=GBK", "-D" + name.formatted("stderr") + "=GBK");
            if (Runtime.version().feature() >= 19 && name.startsWith("sun")) {
                continue;
            }
            Ran ran = run(options, "check", "a.txt");

            assertThat(ran.code()).isZero();
            assertThat(new String(ran.err(), GBK)).isEqualTo("a.txt: 不是年度报告，已跳过" + System.lineSeparator());
            assertThat(ran.text(GBK)).isEqualTo("检查了 0 份报告；1 个文件不是年度报告。" + System.lineSeparator());
        }
    }

    @Test
    void aFolderStandardInputAndGb18030AsJson() throws Exception {
        Files.createDirectories(folder.resolve("drafts/sub"));
        Files.write(folder.resolve("drafts/sub/b.txt"), "买菜清单\n".getBytes(Charset.forName("GB18030")));
        Files.writeString(folder.resolve("drafts/a.md"), "# 买菜清单\n");

        Ran ran = run(List.of("-Dsun.stdout.encoding=GBK"), "check", "--format=json", "drafts", "-");

        JsonObject json = JsonParser.parseString(ran.text(UTF_8)).getAsJsonObject();
        List<String> paths = new ArrayList<>();
        json.getAsJsonArray("files")
                .forEach(file -> paths.add(file.getAsJsonObject().get("path").getAsString()));
        assertThat(paths)
                .containsExactly(
                        Path.of("drafts", "a.md").toString(),
                        Path.of("drafts", "sub", "b.txt").toString(),
                        "<stdin>");
    }

    @Test
    void theServerStartsAndEndsWithItsInput() throws Exception {
        // What stands on standard input here is no protocol; the server must not take it for a command.
        Ran ran = run(List.of(), "lsp", "--stdio");

        assertThat(ran.text(UTF_8)).isEmpty();
        assertThat(new String(ran.err(), UTF_8)).doesNotContain("不认识的参数");
    }

    @Test
    void helpFollowsTheLocale() throws Exception {
        assertThat(run(Map.of("LC_ALL", "en_US.UTF-8"), List.of(), "--help").text(UTF_8))
                .contains("Usage: gouji");
        assertThat(run(Map.of("LC_ALL", "C"), List.of(), "--help").text(UTF_8)).contains("用法：gouji");
    }

    private Ran run(List<String> options, String... args) throws IOException, InterruptedException {
        return run(Map.of("LC_ALL", "C"), options, args);
    }

    private Ran run(Map<String, String> variables, List<String> options, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("gouji.jar")));
        command.addAll(List.of(args));
        Path out = Files.createTempFile(folder.getParent(), "gouji", ".out");
        Path err = Files.createTempFile(folder.getParent(), "gouji", ".err");
        Path in = Files.writeString(Files.createTempFile(folder.getParent(), "gouji", ".in"), "买菜清单\n");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(variables);
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("did not end: " + command);
            }
            return new Ran(process.exitValue(), Files.readAllBytes(out), Files.readAllBytes(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
            Files.delete(in);
        }
    }

    /** The result of one run. */
    private record Ran(int code, byte[] out, byte[] err) {
        String text(Charset charset) {
            return new String(out, charset);
        }
    }
}
