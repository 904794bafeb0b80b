package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line does what its user meant, or says why it does not. */
class SurprisesTest {

    private static final String REPORT = "云泽县水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n我局积极推进推进公开。  \n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check", "fix --write", "fix", "format --write"})
    void anEmptyPathIsNotTheCurrentFolder(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), REPORT);
        for (String empty : List.of("", " ")) {
            CliRun run = CliRun.real(
                    folder,
                    "",
                    Stream.concat(Stream.of(command.split(" ")), Stream.of(empty))
                            .toArray(String[]::new));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("路径是空的");
            assertThat(file).hasContent(REPORT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fix --write", "format --write"})
    void linksThatLeadOutOfAFolderAreFollowedOnlyIfAsked(String command) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in"));
        Path outside = Files.createDirectories(folder.resolve("out"));
        Files.writeString(inside.resolve("b.txt"), REPORT);
        Path file = Files.writeString(outside.resolve("a.txt"), REPORT);
        Files.createSymbolicLink(inside.resolve("folder"), outside);
        Files.createSymbolicLink(inside.resolve("file.txt"), file);
        String[] args =
                Stream.concat(Stream.of(command.split(" ")), Stream.of("in")).toArray(String[]::new);

        CliRun run = CliRun.real(folder, "", args);

        assertThat(file).hasContent(REPORT);
        assertThat(run.err()).contains("in").contains("2 个链接指向文件夹之外");
        assertThat(run.out() + run.err()).doesNotContain("a.txt");

        CliRun followed = CliRun.real(
                folder,
                "",
                Stream.concat(Stream.of(args), Stream.of("--follow-links")).toArray(String[]::new));
        assertThat(followed.out() + followed.err()).contains("in/");
        assertThat(followed.err()).doesNotContain("链接指向");
    }

    @Test
    void namesInADifferenceAreQuotedAsGitDoes() throws IOException {
        for (String name : List.of("a\"b.txt", "a\u001b[31mb.txt", "a\nb.txt", "a\\b.txt", "a b.txt", "年报.txt")) {
            Files.writeString(folder.resolve(name), REPORT);
        }

        List<String> heads = CliRun.real(folder, "", "format", ".")
                .out()
                .lines()
                .filter(line -> line.startsWith("+++ "))
                .toList();

        assertThat(heads)
                .containsExactlyInAnyOrder(
                        "+++ \"b/a\\\"b.txt\"",
                        "+++ \"b/a\\033[31mb.txt\"",
                        "+++ \"b/a\\nb.txt\"",
                        "+++ \"b/a\\\\b.txt\"",
                        "+++ b/a b.txt\t",
                        "+++ b/年报.txt");
    }

    @Test
    void aFileWhoseNameBeginsWithADashIsExplained() {
        CliRun run = CliRun.real(folder, "", "check", "-x.md");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("./-x.md").contains("--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void theMarkOfUtf16Wins(String named) throws IOException {
        Files.write(folder.resolve("be.txt"), ("\ufeff" + REPORT).getBytes(StandardCharsets.UTF_16BE));
        Files.write(folder.resolve("le.txt"), ("\ufeff" + REPORT).getBytes(StandardCharsets.UTF_16LE));

        CliRun run = CliRun.real(folder, "", "check", "--encoding", named, "--format", "json", ".");

        assertThat(run.out()).contains("\"organ\": \"云泽县水务局\"").doesNotContain("not-a-report");
        assertThat(run.err()).doesNotContain("不是年度报告");
    }

    @Test
    void halfOfACharacterDoesNotMakeATextNone() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = (REPORT + "甲").getBytes(charset);
            // The last character becomes the first half of a pair.
            bytes[bytes.length - (charset == StandardCharsets.UTF_16LE ? 1 : 2)] = (byte) 0xd8;
            Files.write(folder.resolve("a.txt"), bytes);

            CliRun run = CliRun.real(folder, "", "check", "a.txt");

            assertThat(run.code()).as(charset + run.err()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fix", "format", "fix --write", "format --write"})
    void aFolderWithoutAReportIsAMistakeForEveryCommand(String command) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.txt"), "会议通知\n");
        String[] args =
                Stream.concat(Stream.of(command.split(" ")), Stream.of("in")).toArray(String[]::new);

        CliRun run = CliRun.real(folder, "", args);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("文件夹中没有年度报告");
    }

    @Test
    void aLineOfJsonForEachFileAndOneForAll() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("b.txt"), REPORT);
        Files.write(folder.resolve("c.txt"), new byte[] {0, 1, 2, 3, 0, 5});

        CliRun run = CliRun.real(folder, "", "check", "--format", "ndjson", "--jobs", "2", ".");

        List<JsonObject> lines = run.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).get("path").getAsString()).isEqualTo("a.txt");
        assertThat(lines.get(0).getAsJsonArray("findings")).isNotEmpty();
        assertThat(lines.get(2).get("path").getAsString()).isEqualTo("c.txt");
        assertThat(lines.get(2).has("error")).isTrue();
        JsonObject summary = lines.get(3).getAsJsonObject("summary");
        assertThat(summary.get("files").getAsInt()).isEqualTo(2);
        assertThat(summary.get("failed").getAsInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7", "0", "-3", "1000"})
    void theNumberOfJobsChangesNothingButTheTime(String jobs) throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.writeString(folder.resolve("r" + i + ".txt"), REPORT);
        }

        CliRun plain = CliRun.real(folder, "", "check", ".");
        CliRun run = CliRun.real(folder, "", "check", "--jobs", jobs, ".");

        if (Integer.parseInt(jobs) < 1) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--jobs");
        } else {
            assertThat(run).isEqualTo(plain);
        }
    }

    @Test
    void noMoreFindingsAreListedThanAskedFor() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("b.txt"), REPORT);
        JsonObject all = json(CliRun.real(folder, "", "check", "--format", "json", "."));
        JsonObject one = json(CliRun.real(folder, "", "check", "--format", "json", "--max-findings", "1", "."));

        assertThat(listed(all)).isGreaterThan(2);
        assertThat(listed(one)).isEqualTo(1);
        assertThat(one.get("summary")).as("all are counted").isEqualTo(all.get("summary"));
        CliRun run = CliRun.real(folder, "", "check", "--max-findings", "0", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("另有 " + listed(all) + " 处问题没有列出");
    }

    private static JsonObject json(CliRun run) {
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    private static int listed(JsonObject run) {
        int count = 0;
        for (var file : run.getAsJsonArray("files")) {
            count += file.getAsJsonObject().getAsJsonArray("findings").size();
        }
        return count;
    }
}
