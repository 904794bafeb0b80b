package org.gouji.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.workspace.DraftFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    @TempDir
    Path folder;

    @Test
    void aFindingIsALineThePlaceAndASummary() throws IOException {
        write("a.txt", "年度报告\n合计\t错\t疑\n");

        CliRun run = CliRun.in(folder, "check", "a.txt");

        assertThat(run).isEqualTo(new CliRun(1, """
                        a.txt:2:4: 错误 不对 [fake-wrong]
                         2 | 合计    错  疑
                           |         ^^
                            a.txt:1:1: 另见：开头
                        a.txt:2:6: 警告 不对 [fake-doubt]
                         2 | 合计    错  疑
                           |             ^^
                            a.txt:1:1: 另见：开头
                        检查了 1 份报告：1 个错误，1 个警告。
                        """, ""));
    }

    /** Web pages are reports too, whatever their ending is written like. */
    @Test
    void aFolderIsSearchedForPagesToo() throws IOException {
        write("a.html", "<html><body><p>年度报告</p>错</body></html>\n");
        write("b.HTM", "<html><body><p>年度报告</p>错</body></html>\n");
        write("c.txt", "年度报告\n错\n");
        write("d.htmlx", "年度报告\n错\n");
        write("e.css", "年度报告\n错\n");

        CliRun run = CliRun.in(folder, "check", ".");

        assertThat(run.out()).contains("a.html:", "b.HTM:", "c.txt:").doesNotContain("d.htmlx", "e.css");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void theSameInEnglish() throws IOException {
        write("a.txt", "年度报告\n错看看\n");

        CliRun run = CliRun.in(folder, "--lang", "en", "check", "a.txt");

        assertThat(run.out())
                .startsWith("a.txt:2:1: error 不对 [fake-wrong]\n")
                .endsWith(
                        "1 report checked: 1 error; 2 more of lower levels not shown (see them with --level hint).\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "对|warning|0|0",
                "看|warning|0|0",
                "看|info|1|1",
                "看|hint|1|1",
                "疑|error|0|0",
                "疑|warning|1|1",
                "错疑看|error|1|1",
                "错疑看|warning|1|2",
                "错疑看|information|1|3",
            })
    void theLevelDecidesWhatIsShownAndTheExitCode(String body, String level, int code, int findings)
            throws IOException {
        write("a.txt", "年度报告" + body);

        CliRun run = CliRun.in(folder, "check", "--level", level, "a.txt");

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out().lines().filter(line -> line.startsWith("a.txt:"))).hasSize(findings);
    }

    @Test
    void whatIsNoReportIsSaidAndNoError() throws IOException {
        write("a.txt", "买菜清单 错");

        CliRun run = CliRun.in(folder, "check", "a.txt");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("a.txt: 不是年度报告，已跳过\n");
        assertThat(run.out()).isEqualTo("检查了 0 份报告；1 个文件不是年度报告。\n");
    }

    @Test
    void whatCannotBeReadIsOneLineEachAndTheOthersGoOn() throws IOException {
        write("good.txt", "年度报告 错");
        write("crash.txt", "年度报告 崩");
        Files.write(folder.resolve("word.docx"), "PK\u0003\u0004 word/document.xml".getBytes(UTF_8));
        Files.write(folder.resolve("image.txt"), new byte[] {1, 0, 2, 0, 0, 0});
        Files.write(folder.resolve("large.txt"), new byte[DraftFiles.MAX_BYTES + 1]);
        Files.createDirectories(folder.resolve("empty/.git"));
        write("empty/.git/a.txt", "年度报告");
        write("others/readme.md", "读我");

        CliRun run = CliRun.in(
                folder,
                "check",
                "missing.txt",
                "word.docx",
                "image.txt",
                "large.txt",
                "crash.txt",
                "empty",
                "others",
                "bad\0name",
                "good.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("good.txt:1:6: 错误").endsWith("1 个文件不是年度报告；8 处无法读取。\n");
        assertThat(run.err().lines())
                .containsExactlyInAnyOrder(
                        "empty: 文件夹中没有可以检查的文件（Markdown、文本、网页、Word、WPS、Excel 或 PDF）",
                        "bad\ufffdname: 找不到文件；文件名含有当前系统区域设置无法表示的字符",
                        "missing.txt: 找不到文件",
                        "word.docx: 文件已损坏或不完整，无法读取",
                        "image.txt: 这不是文本文件",
                        "large.txt: 文件超过 5 MB，未检查",
                        "crash.txt: 检查此文件时程序内部出错（IllegalStateException）",
                        "others: 文件夹中没有年度报告（1 个文件都不是，已跳过）");
    }

    @Test
    void aFolderIsWalkedInOrderWithoutHiddenPlacesOrLoops() throws IOException {
        write("in/b.txt", "年度报告 错");
        write("in/a/z.md", "年度报告 错");
        write("in/a/y.markdown", "年度报告 错");
        write("in/c.exe", "年度报告 错");
        write("in/.hidden/d.txt", "年度报告 错");
        write("in/._b.txt", "年度报告 错");
        Files.createSymbolicLink(folder.resolve("in/a/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in/a"));
        Files.createSymbolicLink(folder.resolve("in/b-again.txt"), folder.resolve("in/b.txt"));

        CliRun run = CliRun.in(folder, "check", "in", "in/a/z.md", "./in");

        assertThat(run.err()).isEmpty();
        assertThat(paths(run)).isEqualTo("in/a/y.markdown in/a/z.md in/b.txt");
        assertThat(paths(CliRun.in(folder.resolve("in"), "check", "."))).isEqualTo("a/y.markdown a/z.md b.txt");
    }

    @Test
    void otherTextsInAFolderAreOneLine() throws IOException {
        write("in/a.txt", "年度报告");
        write("in/b.txt", "买菜");
        write("in/c.txt", "做饭");

        CliRun run = CliRun.in(folder, "check", "in");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("in: 2 个文件不是年度报告，已跳过\n");
    }

    @Test
    void manyFilesComeInTheirOrder() throws IOException {
        for (int i = 100; i < 200; i++) {
            write("f" + i + ".txt", "年度报告 错".repeat(i % 7 + 1));
        }

        CliRun run = CliRun.in(folder, "check", ".");

        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("f"))
                        .map(line -> line.substring(0, 4))
                        .distinct())
                .containsExactlyElementsOf(
                        IntStream.range(100, 200).mapToObj(i -> "f" + i).toList());
    }

    @Test
    void standardInputHasTheNameItIsGiven() {
        CliRun named = CliRun.in(Map.of(), folder, "年度报告 错", "check", "--stdin-name", "稿.md", "-");
        CliRun plain = CliRun.in(Map.of(), folder, "年度报告 错", "check", "-");

        assertThat(named.out()).startsWith("稿.md:1:6: 错误");
        assertThat(plain.out()).startsWith("<stdin>:1:6: 错误");
        assertThat(plain.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"GB18030,", "UTF-16LE,", "UTF-8,", "UTF-32BE,utf-32be", "GB18030,gbk"})
    void encodings(String charset, String option) throws IOException {
        byte[] bytes = "水务局年度报告\r\n这一行没有\r\n错\r\n".getBytes(Charset.forName(charset));
        Files.write(folder.resolve("a.txt"), bytes);
        String[] args = option == null
                ? new String[] {"check", "--level=info", "a.txt"}
                : new String[] {"check", "--level=info", "--encoding", option, "a.txt"};

        assertThat(CliRun.in(folder, args).out()).startsWith("a.txt:3:1: ");
    }

    @Test
    void settingsAreFoundUpwardsOrGiven() throws IOException {
        write(".gouji.json", "{\"levels\": {\"fake-wrong\": \"hint\"}}");
        write("sub/a.txt", "年度报告 错");
        write("strict.json", "{\"levels\": {\"fake-wrong\": \"warning\"}, \"colour\": 1}");
        write("broken.json", "{\"levels\": [}");

        assertThat(CliRun.in(folder, "check", "sub").code()).isZero();
        CliRun strict = CliRun.in(folder, "check", "--config", "strict.json", "sub");
        assertThat(strict.out()).contains("sub/a.txt:1:6: 警告");
        assertThat(strict.err()).startsWith("strict.json:1:").endsWith(": 不认识的设置“colour”，已忽略\n");
        assertThat(strict.code()).isEqualTo(1);

        CliRun broken = CliRun.in(folder, "check", "--config", "broken.json", "sub");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).isEqualTo("broken.json:1:13: 不是合法的 JSON\n");
        CliRun missing = CliRun.in(folder, "check", "--config", "no.json", "sub");
        assertThat(missing).isEqualTo(new CliRun(2, "", "no.json: 找不到文件\n"));
    }

    @Test
    void aBrokenSettingsFileIsReportedOnceAndTheCheckContinues() throws IOException {
        write(".gouji.json", "{");
        write("a.txt", "年度报告 错");
        write("b.txt", "年度报告 错");

        CliRun run = CliRun.in(folder, "check", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(".gouji.json:1:1: 不是合法的 JSON\n");
        assertThat(paths(run)).isEqualTo("a.txt b.txt");
    }

    @Test
    void aDamagedFileIsCheckedWithAWarning() throws IOException {
        byte[] bytes = ("年度报告".repeat(40) + "错").getBytes(UTF_8);
        bytes[4] = (byte) 0xff;
        Files.write(folder.resolve("a.txt"), bytes);

        CliRun run = CliRun.in(folder, "check", "a.txt");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("a.txt: 有些字节无法解码");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String paths(CliRun run) {
        return run.out()
                .lines()
                .filter(line -> line.contains("错误"))
                .filter(line -> line.indexOf(':') > 0)
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
