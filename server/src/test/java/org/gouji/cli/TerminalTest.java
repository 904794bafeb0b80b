package org.gouji.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.cli.files.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line shows on a terminal, and what it does not. */
class TerminalTest {

    @TempDir
    Path folder;

    @Test
    void aConsoleThatLacksCharactersGetsQuestionMarksOfTheirWidth() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "年度报告\n𠮷é错\n");

        CliRun run = CliRun.in(CliRun.env(folder, Charset.forName("GBK")), "", "check", "a.txt");

        assertThat(run.out()).contains(" 2 | ??é错\n   |    ^^\n");
    }

    @Test
    void escapeSequencesOfAFileDoNotReachTheTerminal() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "年度报告\n\u001b[31m错\u202e\u009b2J\n");

        CliRun run = CliRun.in(folder, "check", "a.txt");

        assertThat(run.out()).doesNotContain("\u001b", "\u202e", "\u009b").contains("\ufffd[31m错");
    }

    @Test
    void coloursOnlyWhereTheyAreWanted() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "年度报告 错");
        Environment terminal = new Environment(Map.of("TERM", "xterm"), folder, UTF_8, UTF_8, true, true);
        Environment noColour = terminal.withVariables(Map.of("TERM", "xterm", "NO_COLOR", "1"));
        Environment dumb = terminal.withVariables(Map.of("TERM", "dumb"));

        assertThat(CliRun.in(terminal, "", "check", "a.txt").out()).contains("\u001b[1;31m错误\u001b[0m");
        assertThat(CliRun.in(noColour, "", "check", "a.txt").out()).doesNotContain("\u001b");
        assertThat(CliRun.in(dumb, "", "check", "a.txt").out()).doesNotContain("\u001b");
        assertThat(CliRun.in(terminal, "", "check", "--color", "never", "a.txt").out())
                .doesNotContain("\u001b");
        assertThat(CliRun.in(folder, "check", "a.txt").out()).doesNotContain("\u001b");
        assertThat(CliRun.in(folder, "check", "--color=always", "a.txt").out()).contains("\u001b");
    }

    @Test
    void progressIsForAPersonWhoWaits() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(folder.resolve("f" + i + ".txt"), "年度报告");
        }
        Environment terminal = new Environment(Map.of(), folder, UTF_8, UTF_8, false, true);

        assertThat(CliRun.in(terminal, "", "check", ".").err())
                .contains("正在检查 1/30 …")
                .endsWith("\r");
        assertThat(CliRun.in(terminal, "", "check", "f1.txt").err()).isEmpty();
        assertThat(CliRun.in(folder, "check", ".").err()).isEmpty();
    }
}
