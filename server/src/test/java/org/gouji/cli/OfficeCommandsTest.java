package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gouji.office.WordFile;
import org.gouji.samples.County;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents on the command line: checked, fixed and commented where they lie. */
class OfficeCommandsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFaultyReport() throws IOException {
        String draft = Files.readString(Path.of("../docs/samples/sample-2023-faulty.md"));
        file = Files.write(folder.resolve("报告.docx"), WordFile.ofDraft(draft).bytes());
        Files.writeString(folder.resolve("报告.md"), draft);
    }

    private CliRun run(String... args) {
        return CliRun.real(folder, "", args);
    }

    private static String rules(CliRun run) {
        StringBuilder all = new StringBuilder();
        JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("findings")
                .forEach(finding -> all.append(
                                finding.getAsJsonObject().get("rule").getAsString())
                        .append(' '));
        return all.toString();
    }

    @Test
    void aWordReportHasTheFindingsOfItsText() {
        assertThat(rules(run("check", "--format", "json", "报告.docx")))
                .isNotBlank()
                .isEqualTo(rules(run("check", "--format", "json", "报告.md")));
    }

    @Test
    void placesAreNamedAsAPersonFindsThem() {
        CliRun run = run("check", "报告.docx");
        assertThat(run.out()).contains("报告.docx: 第三部分 表三 总计 · 自然人: 错误").contains("报告.docx: 第一部分 第9段“（3）政府信息管理”: 错误");
        assertThat(CliRun.real(folder, "", "--lang", "en", "check", "报告.docx").out())
                .contains("part 3 表三 总计 · 自然人: error");
    }

    @Test
    void programsGetTablesRowsAndParagraphs() {
        String json = run("check", "--format", "json", "报告.docx").out();
        assertThat(json.replaceAll("\\s+", ""))
                .contains("\"place\":{\"part\":3,\"cellPath\":[\"表三\",\"总计\",\"自然人\"],\"table\":2,\"row\":")
                .contains("\"place\":{\"part\":1,\"paragraph\":9}");
        JsonObject sarif = JsonParser.parseString(
                        run("check", "--format", "sarif", "报告.docx").out())
                .getAsJsonObject();
        assertThat(sarif.toString())
                .contains("\"logicalLocations\":[{\"fullyQualifiedName\":\"第三部分 表三 总计 · 自然人\"}]")
                .doesNotContain("startLine");
    }

    @Test
    void fixesAreWrittenIntoTheFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        CliRun shown = run("fix", "报告.docx");
        assertThat(shown.code()).isEqualTo(1);
        assertThat(shown.out()).contains("-5、存在的主要问题及改进情况", "+五、存在的主要问题及改进情况");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        assertThat(run("fix", "--write", "报告.docx").code()).isZero();
        assertThat(rules(run("check", "--format", "json", "报告.docx"))).doesNotContain("head-num", "head-level2");
        byte[] once = Files.readAllBytes(file);
        assertThat(run("fix", "--write", "报告.docx").code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void aFileThatIsOpenElsewhereIsLeftAlone() throws IOException {
        byte[] before = Files.readAllBytes(file);
        for (String lock : new String[] {"~$报告.docx", "~$.docx", ".~报告.docx", ".~lock.报告.docx#"}) {
            Path open = Files.writeString(folder.resolve(lock), "x");
            CliRun run = run("fix", "--write", "报告.docx");
            assertThat(run.code()).as(lock).isEqualTo(2);
            assertThat(run.err()).contains("正在别的程序中打开");
            assertThat(run("annotate", "报告.docx").code()).isEqualTo(2);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            Files.delete(open);
        }
        Files.writeString(folder.resolve("~$报告.docx"), "x");
        assertThat(run("fix", "--write", "--force", "报告.docx").code()).isZero();
        assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
    }

    @Test
    void commentsAreWrittenReplacedAndCleared() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThat(run("annotate", "报告.docx", "-o", "批注.docx").code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(run("annotate", "报告.docx", "-o", "批注.docx").code())
                .as("never over a file")
                .isEqualTo(2);

        byte[] first = Files.readAllBytes(folder.resolve("批注.docx"));
        assertThat(run("annotate", "批注.docx").code()).isZero();
        assertThat(rules(run("check", "--format", "json", "批注.docx")))
                .isEqualTo(rules(run("check", "--format", "json", "报告.docx")));
        assertThat(comments(Files.readAllBytes(folder.resolve("批注.docx"))))
                .isEqualTo(comments(first))
                .isPositive();
        assertThat(run("annotate", "--clear", "批注.docx").code()).isZero();
        assertThat(comments(Files.readAllBytes(folder.resolve("批注.docx")))).isZero();
    }

    @Test
    void everyWordFileOfAFolderGetsTheFindingsThatCheckTells() throws IOException {
        County county = new County(2, 2022, 2023, 5);
        Path reports = Files.createDirectories(folder.resolve("各单位"));
        Path below = Files.createDirectories(reports.resolve("2022"));
        for (String organ : county.organs()) {
            word(below.resolve(organ + ".docx"), county.report(organ, 2022));
            SampleReport report = county.report(organ, 2023);
            boolean first = organ.equals(county.organs().get(0));
            word(
                    reports.resolve(organ + ".docx"),
                    first
                            ? report.with("T3.P.a", Long.toString(report.count("T3.P.a") + 1))
                                    .with("T3.P.t", Long.toString(report.count("T3.P.t") + 1))
                                    .with("T3.N.a", Long.toString(report.count("T3.N.a") - 1))
                                    .with("T3.N.t", Long.toString(report.count("T3.N.t") - 1))
                            : report);
        }
        Path faulty = reports.resolve(county.organs().get(0) + ".docx");
        Files.writeString(reports.resolve("说明.md"), "# 说明\n\n今天天气很好。\n");
        byte[] letter = Files.readAllBytes(Files.write(
                reports.resolve("信.docx"), WordFile.of(WordFile.p("您好")).bytes()));
        Files.write(reports.resolve("坏.docx"), Arrays.copyOf(Files.readAllBytes(faulty), 900));
        Path right = reports.resolve(county.organs().get(1) + ".docx");
        byte[] untouched = Files.readAllBytes(right);
        Path open = below.resolve(county.organs().get(1) + ".docx");
        byte[] opened = Files.readAllBytes(open);
        Files.writeString(below.resolve(".~lock." + open.getFileName() + "#"), "x");

        String check = run("check", "--level", "info", "各单位").out();
        assertThat(check).contains("[xyear-carry]");
        CliRun run = run("annotate", "各单位");
        assertThat(run.code()).as("one is broken, one is open").isEqualTo(2);
        assertThat(run.err())
                .contains("坏.docx: 文件已损坏或不完整", open.getFileName() + ": 文件正在别的程序中打开")
                .doesNotContain("说明.md", "信.docx");
        assertThat(commentText(faulty)).contains("［xyear-carry］");
        for (String organ : county.organs()) {
            Path file = reports.resolve(organ + ".docx");
            assertThat(comments(Files.readAllBytes(file))).as(organ).isEqualTo((int) check.lines()
                    .filter(line -> line.startsWith("各单位/" + organ + ".docx:"))
                    .count());
        }
        assertThat(Files.readAllBytes(open)).isEqualTo(opened);
        assertThat(Files.readAllBytes(right)).as("nothing to say of it").isEqualTo(untouched);
        assertThat(Files.readAllBytes(reports.resolve("信.docx"))).isEqualTo(letter);

        Files.delete(reports.resolve("坏.docx"));
        Files.delete(below.resolve(".~lock." + open.getFileName() + "#"));
        assertThat(run("annotate", "--clear", "各单位").code()).isZero();
        assertThat(comments(Files.readAllBytes(faulty))).isZero();
        assertThat(run("annotate", "各单位", "-o", "一份.docx").code())
                .as("one name for many")
                .isEqualTo(2);
    }

    private static void word(Path file, SampleReport report) throws IOException {
        Files.write(file, WordFile.ofDraft(Layouts.write(report, Layout.PIPE)).bytes());
    }

    @Test
    void aDraftBecomesAWordFileAndComesBack() throws IOException {
        assertThat(run("export", "报告.md", "-o", "出.docx").err()).contains("出.docx: 已写出");
        assertThat(rules(run("check", "--format", "json", "出.docx")))
                .isEqualTo(rules(run("check", "--format", "json", "报告.md")));
        assertThat(run("export", "报告.md", "-o", "出.docx").code())
                .as("never over a file")
                .isEqualTo(2);
        assertThat(run("import", "出.docx", "-o", "回.md").code()).isZero();
        assertThat(rules(run("check", "--format", "json", "回.md")))
                .isEqualTo(rules(run("check", "--format", "json", "报告.md")));
        assertThat(run("export", "出.docx", "-o", "页.html").code()).isZero();
        assertThat(rules(run("check", "--format", "json", "页.html")))
                .isEqualTo(rules(run("check", "--format", "json", "报告.md")));
        Files.writeString(folder.resolve("菜.txt"), "买菜清单");
        assertThat(run("export", "菜.txt", "-o", "菜.docx").code()).isEqualTo(2);
        assertThat(folder.resolve("菜.docx")).doesNotExist();
    }

    @Test
    void otherFormatsAreToldWhatToDo() throws IOException {
        Files.write(folder.resolve("a.pdf"), "%PDF-1.4 no more".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("b.docx"), "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("c.rtf"), "{\\rtf1}".getBytes(StandardCharsets.US_ASCII));
        CliRun run = run("check", "a.pdf", "b.docx", "c.rtf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).contains("a.pdf: 文件已损坏或不完整，无法读取", "c.rtf: 这种文字处理格式不能读取，请另存为 docx");
        assertThat(run("format", "报告.docx").err()).contains("报告.docx: 这种文件不作排版");
        assertThat(run("annotate", "报告.md").err()).contains("只能改写 docx 文件");
    }

    private static int comments(byte[] file) {
        var read = (org.gouji.document.DocumentContent.Read) new org.gouji.office.OfficeReader().read(file);
        assertThat(read.text().length()).isPositive();
        return commentText(file).split("<w:comment ", -1).length - 1;
    }

    private static String commentText(Path file) throws IOException {
        return commentText(Files.readAllBytes(file));
    }

    private static String commentText(byte[] file) {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/comments.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return "";
    }
}
