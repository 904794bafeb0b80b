package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.gouji.office.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Office documents are read by a jar of its own; without it there is a message, and nothing else changes. */
@Timeout(120)
class OfficeJarIT {

    private static final Path JAR = Path.of(System.getProperty("gouji.jar"));

    @TempDir
    Path folder;

    @BeforeEach
    void ourJarAlone() throws IOException {
        Files.copy(JAR, folder.resolve("gouji.jar"));
        String draft = Files.readString(
                Path.of(System.getProperty("project.basedir"), "../docs/samples/sample-2023-faulty.md"));
        Files.write(folder.resolve("a.docx"), WordFile.ofDraft(draft).bytes());
    }

    @Test
    void withoutItsJarTheMessageSaysWhatIsMissing() throws Exception {
        assertThat(run("check", "a.docx")).contains("a.docx: 要读取 Word、WPS、Excel 和 PDF 文件", "gouji-office.jar");
        assertThat(run("new", "--from", "a.docx")).contains("a.docx: 要读取 Word、WPS、Excel 和 PDF 文件", "gouji-office.jar");
    }

    @Test
    void withItsJarBesideOursTheDocumentIsChecked() throws Exception {
        Files.copy(JAR.resolveSibling("gouji-office.jar"), folder.resolve("gouji-office.jar"));
        assertThat(run("check", "a.docx"))
                .contains("第三部分 表三 总计 · 自然人: 错误")
                // The libraries have loggers, which users should never hear of.
                .doesNotContain("log4j", "ERROR", "WARN");
        assertThat(run("new", "--from", "a.docx")).startsWith("云泽县教育局2024年政府信息公开工作年度报告");
        assertThat(run("annotate", "a.docx")).contains("条批注");
        Files.write(folder.resolve("b.pdf"), "%PDF-1.7 cut off".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("check", "b.pdf").lines()).first().asString().isEqualTo("b.pdf: 文件已损坏或不完整，无法读取");
    }

    @Test
    void ourJarHoldsNoneOfIt() throws IOException {
        try (JarFile ours = new JarFile(JAR.toFile());
                JarFile office =
                        new JarFile(JAR.resolveSibling("gouji-office.jar").toFile())) {
            List<String> names = ours.stream().map(Object::toString).toList();
            assertThat(names).noneMatch(name -> name.startsWith("org/gouji/office/") || name.startsWith("org/apache/"));
            assertThat(ours.getManifest().getMainAttributes().getValue("Class-Path"))
                    .isNull();
            assertThat(office.stream().map(Object::toString))
                    .noneMatch(name -> name.startsWith("org/gouji/")
                            && !name.startsWith("org/gouji/office/")
                            && !name.equals("org/gouji/"));
        }
    }

    private String run(String... args) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dsun.stderr.encoding=UTF-8",
                "-jar",
                "gouji.jar"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
