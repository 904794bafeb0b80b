package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.office.LibreOffice;
import org.gouji.office.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word's files that are not called {@code .docx}: with macros, templates, and what WPS writes under its own name. */
class WordKindsTest {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/%s.main+xml\"/></Types>";
    private static final String PROJECT = "word/vbaProject.bin";

    @TempDir
    Path folder;

    private String draft;
    private String expected;

    @BeforeEach
    void aFaultyReport() throws IOException {
        draft = Files.readString(Path.of("../docs/samples/sample-2023-faulty.md"));
        Files.write(folder.resolve("a.docx"), WordFile.ofDraft(draft).bytes());
        expected = run("check", "a.docx").out().replace("a.docx", "FILE");
        assertThat(expected).contains("FILE: 第三部分 表三 总计 · 自然人: 错误");
        Files.createDirectory(folder.resolve("r"));
    }

    private CliRun run(String... args) {
        return CliRun.real(folder, "", args);
    }

    private void sameFindings(String path) {
        assertThat(run("check", path).out().replace(path, "FILE")).isEqualTo(expected);
        // By its name in a folder, too.
        assertThat(run("check", "r").out().replace(path, "FILE")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "r/a.docm, vnd.ms-word.document.macroEnabled",
        "r/a.dotx, vnd.openxmlformats-officedocument.wordprocessingml.template",
        "r/a.wps, vnd.openxmlformats-officedocument.wordprocessingml.document",
        "r/A.DOCM, vnd.ms-word.document.macroEnabled"
    })
    void aPackageIsReadPlacedAndFixedWhateverItsName(String name, String type) throws IOException {
        // A project of macros that runs on opening, for whoever runs it; here no byte of it is looked at.
        Path file = Files.write(
                folder.resolve(name),
                WordFile.ofDraft(draft)
                        .with("[Content_Types].xml", TYPES.formatted(type))
                        .with(
                                PROJECT,
                                "Attribute VB_Name = \"ThisDocument\"\r\nSub AutoOpen()\r\nKill \"a.docx\"\r\nEnd Sub")
                        .with(
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>"
                                        + "</Relationships>")
                        .bytes());
        Map<String, String> before = parts(file);
        sameFindings(name);

        assertThat(run("fix", "--write", name).code()).isZero();

        Map<String, String> after = parts(file);
        assertThat(after.get("word/document.xml")).isNotEqualTo(before.get("word/document.xml"));
        after.put("word/document.xml", before.get("word/document.xml"));
        assertThat(after).isEqualTo(before).containsKey(PROJECT);
        assertThat(run("check", name).out()).isNotBlank().doesNotContain("[head-num]");
        assertThat(run("annotate", name).code()).isZero();
        assertThat(parts(file)).containsKey("word/comments.xml").containsEntry(PROJECT, before.get(PROJECT));
        assertThat(parts(file).get("[Content_Types].xml")).contains(type);
        assertThat(folder.resolve("a.docx")).exists();
    }

    @Test
    void anOldDocumentUnderTheNameOfWpsIsReadAndNotWritten() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed: no .doc is made");
        LibreOffice.convert(folder, "doc", List.of(), List.of(folder.resolve("a.docx")));
        Path file = Files.move(folder.resolve("a.doc"), folder.resolve("r/a.wps"));
        byte[] before = Files.readAllBytes(file);

        sameFindings("r/a.wps");

        for (String command : List.of("fix --write", "fix", "annotate")) {
            CliRun run = run((command + " r/a.wps").split(" "));
            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err()).as(command).contains("r/a.wps: 只能改写 docx 文件，请先另存为 docx");
        }
        assertThat(file).hasBinaryContent(before);
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }
}
