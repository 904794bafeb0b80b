package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewriteTest {

    private static final String REPORT =
            Skeleton.of(Forms.official().newest(), "青岚市水务局", 2023, Notation.TAB).text("\n");
    /** A full-width bracket written in half width, which a lossless fix corrects. */
    private static final String FLAWED = REPORT.replace("（一）予以公开", "(一) 予以公开");

    @TempDir
    private Path folder;

    @Test
    void showsADifferenceAndLeavesTheFileAlone() throws IOException {
        Files.writeString(folder.resolve("年报.txt"), FLAWED);

        CliRun run = CliRun.real(folder, "", "fix", "年报.txt");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("--- a/年报.txt\n+++ b/年报.txt\n@@ ")
                .contains("\n-三、本年度办理结果\t(一) 予以公开\t", "\n+三、本年度办理结果\t（一）予以公开\t");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("年报.txt")).hasContent(FLAWED);
    }

    @Test
    void writesInTheEncodingOfTheFileAndLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("年报.txt");
        Charset gbk = Charset.forName("GB18030");
        Files.write(file, FLAWED.replace("\n", "\r\n").getBytes(gbk));

        CliRun run = CliRun.real(folder, "", "fix", "--write", ".");

        assertThat(run).isEqualTo(new CliRun(0, "", "年报.txt: 已改写\n"));
        assertThat(Files.readAllBytes(file))
                .isEqualTo(REPORT.replace("\n", "\r\n").getBytes(gbk));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(CliRun.real(folder, "", "fix", "--write", ".")).isEqualTo(new CliRun(0, "", ""));
    }

    @Test
    void onlyTheRulesThatWereNamed() throws IOException {
        Files.writeString(folder.resolve("年报.txt"), FLAWED);

        assertThat(CliRun.real(folder, "", "fix", "--rule", "sum-row,label-variant", ".")
                        .code())
                .isZero();
        assertThat(CliRun.real(folder, "", "fix", "--rule", "label-width", ".").code())
                .isEqualTo(1);
        assertThat(CliRun.real(folder, "", "fix", "--rule", "nonsense", ".").err())
                .startsWith("没有名为“nonsense”的规则");
    }

    @Test
    void rulesThatAreSwitchedOffChangeNothing() throws IOException {
        Files.writeString(folder.resolve("年报.txt"), FLAWED);
        Files.writeString(folder.resolve(".gouji.json"), "{\"levels\": {\"label-width\": \"off\"}}");
        assertThat(CliRun.real(folder, "", "fix", ".").code()).isZero();

        Files.writeString(folder.resolve(".gouji.json"), "{\"levels\": ");
        CliRun broken = CliRun.real(folder, "", "fix", "--write", ".");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(folder.resolve("年报.txt")).hasContent(FLAWED);
    }

    @Test
    void standardInputComesOutChanged() {
        assertThat(CliRun.real(folder, FLAWED, "fix", "--write", "-")).isEqualTo(new CliRun(0, REPORT, ""));
        assertThat(CliRun.real(folder, "购物清单 \n", "format", "--write", "-"))
                .isEqualTo(new CliRun(0, "购物清单 \n", "<stdin>: 不是年度报告，已跳过\n"));
    }

    @Test
    void damagedFilesAreNotWritten() throws IOException {
        byte[] bytes = FLAWED.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = java.util.Arrays.copyOf(bytes, bytes.length + 2);
        damaged[bytes.length] = (byte) 0xe4;
        damaged[bytes.length + 1] = '\n';
        Files.write(folder.resolve("年报.txt"), damaged);

        CliRun run = CliRun.real(folder, "", "fix", "--write", "年报.txt", "没有.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("年报.txt: 有些字节无法解码，为免丢失内容，未写入", "没有.txt: 找不到文件");
        assertThat(Files.readAllBytes(folder.resolve("年报.txt"))).isEqualTo(damaged);
    }

    @Test
    void formatsReportsAndNothingElse() throws IOException {
        String report = Skeleton.of(Forms.official().newest(), "青岚市水务局", 2023, Notation.PIPE)
                .text("\n");
        Files.writeString(
                folder.resolve("a.md"), report.replaceAll(" +\\|", " |").replace("。\n", "。 \n"));
        Files.writeString(folder.resolve("b.md"), "购物清单 \n");

        CliRun run = CliRun.real(folder, "", "format", "--write", "--diff", ".");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("--- a/a.md").doesNotContain("b.md");
        assertThat(folder.resolve("a.md")).hasContent(report);
        assertThat(Files.readString(folder.resolve("b.md"))).isEqualTo("购物清单 \n");
        assertThat(List.of(CliRun.real(folder, "", "format", ".").code())).containsExactly(0);
    }
}
