package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malicious or damaged settings and reports. */
@Timeout(60)
class HostileFilesTest {

    private static final String REPORT =
            Skeleton.of(Forms.official().newest(), "青岚市水务局", 2023, Notation.TAB).text("\n");
    private static final String FLAWED = REPORT.replace("（一）予以公开", "(一) 予以公开");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"firstPartLength\": 1e999999999}",
                "{\"firstPartLength\": 99999999999999999999999999999999999999}",
                "{\"levels\": {\"sum-row\": 1e999999999}}",
                "{\"deadline\": \"99999999999-99999999999\"}",
                "{\"levels\": ",
                "",
                "\u0000",
                "{\"suppress\": [[]]}",
                "{\"suppress\": [{\"rule\": \"sum-row\", \"file\": \"\", \"reason\": \"x\"}]}",
                "null",
                "NaN",
            })
    void brokenSettingsAreReportedAndNothingIsChecked(String settings) throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), settings);
        Files.writeString(folder.resolve("年报.txt"), FLAWED);

        CliRun fix = CliRun.real(folder, "", "fix", "--write", ".");

        assertThat(fix.code()).isEqualTo(2);
        assertThat(fix.err()).startsWith(".gouji.json").doesNotContain("Exception");
        assertThat(folder.resolve("年报.txt")).hasContent(FLAWED);
        CliRun check = CliRun.real(folder, "", "check", ".");
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).isEqualTo(fix.err());
    }

    @ParameterizedTest
    @CsvSource({"[,]", "'{\"a\":',}", "'{\"organKind\":',}", "'{\"suppress\":[',]}"})
    void settingsNestedWithoutEnd(String open, String close) throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), open.repeat(100_000) + "1" + close.repeat(100_000));
        Files.writeString(folder.resolve("年报.txt"), FLAWED);

        CliRun run = CliRun.real(folder, "", "check", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(".gouji.json").doesNotContain("Error", "Exception");
    }

    @Test
    void settingsOfFiftyMegabytes() throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), "{\"organ\": \"" + "a".repeat(50_000_000) + "\"}");
        Files.writeString(folder.resolve("年报.txt"), FLAWED);

        CliRun run = CliRun.real(folder, "", "check", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(".gouji.json: 文件超过 5 MB");
    }

    @Test
    void fourMegabytesOfMistakes() throws IOException {
        Files.writeString(
                folder.resolve(".gouji.json"), "{\"levels\": {" + "\"a\": \"b\",\n".repeat(400_000) + "\"c\": 1}}");
        Files.writeString(folder.resolve("年报.txt"), FLAWED);

        CliRun run = CliRun.real(folder, "", "check", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines().count()).isLessThan(30);
    }

    @Test
    void duplicateKeysAreReportedAndTheFirstApplies() throws IOException {
        Files.writeString(
                folder.resolve(".gouji.json"),
                "{\"levels\": {\"label-width\": \"off\", \"label-width\": \"error\"}, \"levels\": {}}");
        Files.writeString(folder.resolve("年报.txt"), FLAWED);

        CliRun run = CliRun.real(folder, "", "fix", ".");

        assertThat(run.code()).isZero();
        assertThat(run.err().lines().count()).isEqualTo(2);
    }

    @Test
    void settingsInBytesThatMeanNothing() throws IOException {
        byte[] json = "{\"organ\": \"??????????\"}".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < json.length; i++) {
            json[i] = json[i] == '?' ? (byte) (0x80 + i) : json[i];
        }
        Files.write(folder.resolve(".gouji.json"), json);
        Files.writeString(folder.resolve("年报.txt"), REPORT);

        CliRun run = CliRun.real(folder, "", "check", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(".gouji.json: ").doesNotContain("Exception");
    }

    @Test
    void aFolderAndALoopUnderTheNameOfTheSettingsAreNone() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Files.createDirectory(folder.resolve("a/.gouji.json"));
        Path loop = deep.resolve(".gouji.json");
        Files.createSymbolicLink(loop, loop);
        Files.writeString(folder.resolve(".gouji.json"), "{\"levels\": {\"label-width\": \"off\"}}");
        Files.writeString(deep.resolve("年报.txt"), FLAWED);

        CliRun run = CliRun.real(folder, "", "fix", ".");

        assertThat(run).isEqualTo(new CliRun(0, "", ""));
    }

    @Test
    void foldersThatLinkToEachOtherAndOutAreWalkedOnce() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in/x"));
        Path outside = Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(inside.resolve("loop"), folder.resolve("in"));
        Files.createSymbolicLink(inside.resolve("out"), outside);
        Files.createSymbolicLink(outside.resolve("back"), inside);
        Files.createSymbolicLink(inside.resolve("self.txt"), inside.resolve("self.txt"));
        Files.writeString(outside.resolve("年报.txt"), REPORT);
        Files.writeString(inside.resolve("年报.txt"), REPORT);

        CliRun run = CliRun.real(folder, "", "check", "--follow-links", "in");

        assertThat(run.out()).contains("检查了 2 份报告");
        assertThat(run.err())
                .isEqualTo("in/x/out/年报.txt: 与in/x/年报.txt同为青岚市水务局2023年的报告，比较时只用这一份\nin/x/self.txt: 找不到文件\n");
    }

    @Test
    void pipesAreNotWaitedFor() throws Exception {
        pipe(folder.resolve(".gouji.json"));
        pipe(folder.resolve("管道.txt"));
        Files.writeString(folder.resolve("年报2023.txt"), REPORT);
        pipe(folder.resolve("年报2022.txt"));

        assertThat(CliRun.real(folder, "", "check", "--level", "error", ".").err())
                .isEmpty();
        for (String command : new String[] {"check", "fix", "format"}) {
            CliRun run = CliRun.real(folder, "", command, "管道.txt");
            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err()).as(command).startsWith("管道.txt: 这不是普通文件");
        }
        CliRun named = CliRun.real(folder, "", "check", "--config", "管道.txt", "年报2023.txt");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err()).startsWith("管道.txt: 这不是普通文件");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,false,LF",
        "UTF-8,true,CRLF",
        "UTF-8,false,CR",
        "UTF-8,false,MIXED",
        "GB18030,false,CRLF",
        "GB18030,false,CR",
        "UTF-16LE,true,CRLF",
        "UTF-16BE,true,LF"
    })
    void onlyTheMistakeIsRewritten(String charset, boolean mark, String breaks) throws IOException {
        Path file = folder.resolve("年报.txt");
        Files.write(file, bytes(FLAWED, charset, mark, breaks));

        CliRun run = CliRun.real(folder, "", "fix", "--write", "--rule", "label-width", ".");

        assertThat(run.err()).isEqualTo("年报.txt: 已改写\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(REPORT, charset, mark, breaks));
    }

    @Test
    void aSecondNameOfTheFileKeepsTheOldText() throws IOException {
        Path file = folder.resolve("年报.txt");
        Path second = folder.resolve("第二.bak");
        Files.writeString(file, FLAWED);
        Files.createLink(second, file);

        assertThat(CliRun.real(folder, "", "fix", "--write", "年报.txt").code()).isZero();
        assertThat(file).hasContent(REPORT);
        assertThat(second).hasContent(FLAWED);
    }

    @Test
    void aLinkStaysALinkAndALinkToNowhereIsMissing() throws IOException {
        Path file = folder.resolve("年报.dat");
        Files.writeString(file, FLAWED);
        Path link = Files.createSymbolicLink(folder.resolve("链接.txt"), Path.of("年报.dat"));
        Files.createSymbolicLink(folder.resolve("空.txt"), Path.of("没有"));

        CliRun run = CliRun.real(folder, "", "fix", "--write", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactlyInAnyOrder("空.txt: 找不到文件", "链接.txt: 已改写");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(REPORT);
    }

    private static byte[] bytes(String text, String charset, boolean mark, String breaks) {
        StringBuilder out = new StringBuilder(mark ? "\ufeff" : "");
        int line = 0;
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                line++;
                String mixed = Arrays.asList("\n", "\r\n", "\r").get(line % 3);
                out.append(
                        switch (breaks) {
                            case "LF" -> "\n";
                            case "CRLF" -> "\r\n";
                            case "CR" -> "\r";
                            default -> mixed;
                        });
            } else {
                out.append(c);
            }
        }
        return out.toString().getBytes(Charset.forName(charset));
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Process made = new ProcessBuilder("/usr/bin/mkfifo", path.toString()).start();
        assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
