package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.office.HtmlReport;
import org.gouji.office.LibreOffice;
import org.gouji.office.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the next year from last year's, in the file that people really have. */
class NewFromOfficeTest {

    @TempDir
    Path folder;

    private String draft;
    private String next;

    @BeforeEach
    void lastYearsReport() throws Exception {
        draft = Files.readString(Path.of("../docs/samples/sample-2023.md"));
        Files.writeString(folder.resolve("a.md"), draft);
        Files.write(folder.resolve("a.docx"), WordFile.ofDraft(draft).bytes());
        Files.writeString(folder.resolve("a.html"), HtmlReport.ofDraft(draft));
        next = from("a.md");
        assertThat(next).contains("2024年政府信息公开工作年度报告", "二、上年结转政府信息公开申请数量\t\t\t1\t1\t0\t0\t0\t0\t2");
    }

    private String from(String name) {
        CliRun run = CliRun.real(folder, "", "new", "--from", name, "--layout", "tab");
        assertThat(run).as(name).matches(made -> made.code() == 0 && made.err().isEmpty());
        return run.out();
    }

    @Test
    void aWordDocumentAndAWebPage() {
        assertThat(from("a.docx")).isEqualTo(next);
        assertThat(from("a.html")).isEqualTo(next);
    }

    @Test
    void whatOfficeProgramsWrite() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed: its files are not tried");
        assertThat(CliRun.real(folder, "", "export", "a.md", "-o", "b.docx").code())
                .isZero();
        Path word = folder.resolve("b.docx");
        LibreOffice.convert(folder, "doc", List.of(), List.of(word));
        LibreOffice.convert(folder, "pdf", List.of(), List.of(word));
        LibreOffice.convert(folder, "xlsx", List.of("--infilter=HTML (StarCalc)"), List.of(folder.resolve("a.html")));
        for (String format : List.of("doc", "pdf", "xlsx")) {
            assertThat(from((format.equals("xlsx") ? "a." : "b.") + format))
                    .as(format)
                    .isEqualTo(next);
        }
    }

    @Test
    void itsProseIsKeptToo() {
        assertThat(CliRun.real(folder, "", "new", "--from", "a.docx", "--keep-prose")
                        .out())
                .contains("<!-- ", "图解和问答偏少");
    }

    @Test
    void whatCanNotBeReadIsTold() throws Exception {
        Files.write(folder.resolve("b.pdf"), "%PDF-1.7 cut off".getBytes(StandardCharsets.US_ASCII));
        assertThat(CliRun.real(folder, "", "new", "--from", "b.pdf"))
                .isEqualTo(new CliRun(2, "", "b.pdf: 文件已损坏或不完整，无法读取\n"));
    }

    @Test
    void aCarryOverThatCanNotBeReadIsTold() throws Exception {
        Files.writeString(folder.resolve("none.md"), draft.replaceAll("(?m)^.*四、结转下年度.*\n", ""));
        Files.writeString(folder.resolve("some.md"), draft.replaceAll("(四、结转下年度[ |\\pL、]*)1 ", "$1若干 "));
        assertThat(CliRun.real(folder, "", "new", "--from", "none.md")).satisfies(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("2024年政府信息公开工作年度报告");
            assertThat(run.err()).isEqualTo("none.md: 读不到表三里结转到本年度的数，新报告的这一行留空，请自行填写\n");
        });
        assertThat(CliRun.real(folder, "", "--lang", "en", "new", "--from", "some.md"))
                .satisfies(run -> assertThat(run.err())
                        .startsWith("some.md: 1 cells of what table three carries forward can't be read"));
    }

    @Test
    void whereTheOrganIsNotFoundItMayBeNamed() throws Exception {
        Files.writeString(folder.resolve("b.md"), draft.replace("云泽县教育局", ""));
        assertThat(CliRun.real(folder, "", "new", "--from", "b.md"))
                .isEqualTo(new CliRun(2, "", "b.md: 看不出机关（可用 --organ 指明）或年度，或者没有下一年度适用的格式\n"));
        assertThat(CliRun.real(folder, "", "new", "--from", "b.md", "--organ", "云泽县教育局", "--layout", "tab"))
                .isEqualTo(new CliRun(0, next, ""));
    }
}
