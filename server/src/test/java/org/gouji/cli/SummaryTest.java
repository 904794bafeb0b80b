package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.office.LibreOffice;
import org.gouji.samples.County;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gouji summary}, {@code units} and {@code diff} write about a county of twelve organs and three years. */
class SummaryTest {

    private static final int ORGANS = 12;

    @TempDir
    Path folder;

    private final County county = new County(ORGANS, 2022, 2024, 11);

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("r"));
        for (String organ : county.organs()) {
            for (int year = 2022; year <= 2024; year++) {
                write(county.report(organ, year));
            }
        }
        Files.writeString(folder.resolve("r/便条.txt"), "明天下午三点开会。\n");
    }

    private Path write(SampleReport report) throws IOException {
        Path file = folder.resolve("r/" + report.organ().name() + report.year() + ".md");
        Files.writeString(file, Layouts.write(report, Layout.PIPE));
        return file;
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
        return cell == null
                ? ""
                : cell.getCellType() == CellType.NUMERIC
                        ? Double.toString(cell.getNumericCellValue()).replaceFirst("\\.0$", "")
                        : cell.getStringCellValue();
    }

    private static List<List<String>> rows(Sheet sheet, int... columns) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column : columns) {
                cells.add(text(row, column));
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void theWorkbookHasEveryReportAndEveryFigure() throws IOException {
        String broken = county.organs().get(3);
        write(county.report(broken, 2023).with("T3.R7.t", "999"));
        Files.delete(folder.resolve("r/" + county.organs().get(5) + "2022.md"));
        Files.writeString(
                folder.resolve("r/.gouji.json"),
                "{\"collection\": {\"points\": {\"sum-row\": 3, \"sum-result\": 3, \"sum-balance\": 3}}}");

        CliRun run = CliRun.real(folder, "", "summary", "r", "-o", "汇总.xlsx");

        assertThat(run.err()).contains("共 38 份报告");
        assertThat(run.code()).isZero();
        try (InputStream in = Files.newInputStream(folder.resolve("汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(Stream.of(0, 1, 2, 3, 4).map(book::getSheetName))
                    .containsExactly("汇总", "问题清单", "数据", "缺报", "勾稽");
            assertThat(rows(book.getSheet("汇总"), 0, 1, 3))
                    .hasSize(40)
                    .contains(List.of("机关", "年度", "状态"), List.of("", "", "不是年度报告"), List.of(broken, "2023", "已检查"));
            assertThat(rows(book.getSheet("汇总"), 0, 1, 4, 9)).contains(List.of(broken, "2023", "1", "3"));
            assertThat(rows(book.getSheet("问题清单"), 0, 1, 5)).contains(List.of(broken, "2023", "错误"));
            assertThat(rows(book.getSheet("缺报"), 0, 1, 2))
                    .containsExactly(
                            List.of("机关", "上级", "年度"), List.of(county.organs().get(5), County.GOVERNMENT, "2022"));
            Sheet data = book.getSheet("数据");
            assertThat(data.getLastRowNum()).isEqualTo(38);
            List<String> heads = new ArrayList<>();
            data.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
            assertThat(heads).doesNotHaveDuplicates();
            for (Row row : data) {
                if (row.getRowNum() > 0) {
                    SampleReport report = county.report(text(row, 0), Integer.parseInt(text(row, 1)));
                    int column = 2;
                    for (String id : report.figures().keySet()) {
                        boolean changed =
                                id.equals("T3.R7.t") && report.organ().name().equals(broken) && report.year() == 2023;
                        assertThat(text(row, column++))
                                .as(id)
                                .isEqualTo(changed ? "999" : report.figures().get(id));
                    }
                }
            }
        }
    }

    @Test
    void aSpreadsheetProgramComputesTheSums() throws Exception {
        Assumptions.assumeTrue(
                LibreOffice.program().isPresent(),
                "LibreOffice is not installed: apt-get install libreoffice-calc-nogui");
        assertThat(CliRun.real(folder, "", "summary", "r", "-o", "s.xlsx").code())
                .isZero();
        Path out = Files.createDirectory(folder.resolve("out"));
        LibreOffice.convert(out, "xlsx", List.of(), List.of(folder.resolve("s.xlsx")));

        try (InputStream in = Files.newInputStream(out.resolve("s.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            int compared = 0;
            for (Row row : book.getSheet("勾稽")) {
                if (row.getRowNum() > 0 && !text(row, 2).isEmpty()) {
                    double own = row.getCell(3).getNumericCellValue();
                    assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.FORMULA);
                    assertThat(row.getCell(4).getNumericCellValue())
                            .as(text(row, 2))
                            .isEqualTo(own);
                    assertThat(row.getCell(5).getNumericCellValue()).isZero();
                    compared++;
                }
            }
            assertThat(compared).isGreaterThan(3 * 150);
        }
    }

    @Test
    void thePageAndTheSheetsNameEveryFinding() throws IOException {
        String broken = county.organs().get(3);
        write(county.report(broken, 2023).with("T3.R7.t", "999"));

        CliRun run = CliRun.real(folder, "", "summary", "r", "--html", "p.html", "--sheets", "sheets");

        assertThat(run.code()).isZero();
        String page = Files.readString(folder.resolve("p.html"));
        assertThat(page).contains("<!DOCTYPE html>", broken, "999").doesNotContain("http://", "https://");
        assertThat(Files.readString(folder.resolve("sheets/" + broken + "2023.html")))
                .contains("反馈单", "999");
        assertThat(folder.resolve("sheets/" + broken + "2023.docx")).isNotEmptyFile();
        try (Stream<Path> files = Files.list(folder.resolve("sheets"))) {
            assertThat(files).hasSize(2 * 3 * (ORGANS + 1));
        }
        // Nothing that is there is overwritten.
        assertThat(CliRun.real(folder, "", "summary", "r", "--html", "p.html").code())
                .isEqualTo(2);
        assertThat(CliRun.real(folder, "", "summary", "r").code()).isEqualTo(2);
    }

    @Test
    void oneOrganGetsItsSheetsAlone() throws IOException {
        String organ = county.organs().get(1);
        CliRun run = CliRun.real(folder, "", "summary", "r", "--sheets", "one", "--organ", organ);
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(2 * 3)
                    .allMatch(name -> name.startsWith(organ + "20"));
        }
        CliRun none = CliRun.real(folder, "", "summary", "r", "--sheets", "none", "--organ", "云泽县月球局");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("云泽县月球局: 文件夹里没有这个机关的报告");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void theGuessIsWrittenDownAndReadAgain() throws IOException {
        CliRun run = CliRun.real(folder, "", "units", "r", "-o", "r/units.csv");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(folder.resolve("r/units.csv")))
                .contains(county.organs().get(0) + "," + County.GOVERNMENT)
                .contains(County.GOVERNMENT + ",,");
        Files.delete(folder.resolve("r/" + county.organs().get(5) + "2022.md"));
        CliRun check = CliRun.real(folder, "", "summary", "r", "-o", "s.xlsx", "--units", "r/units.csv");
        assertThat(check.err()).doesNotContain("units");
        assertThat(check.code()).isZero();
        try (InputStream in = Files.newInputStream(folder.resolve("s.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(rows(book.getSheet("缺报"), 0, 3))
                    .contains(List.of(county.organs().get(5), "机关名单"));
        }
    }

    @Test
    void daysLateCountFromTheDayOfTheListOrOfTheOrdinance() throws IOException {
        String early = county.organs().get(0);
        String punctual = county.organs().get(1);
        String late = county.organs().get(2);
        String undated = county.organs().get(3);
        String missing = county.organs().get(5);
        signed(early, "2025年1月20日");
        signed(punctual, "2025年1月31日");
        signed(late, "2025年3月1日");
        signed(County.GOVERNMENT, "2025年3月31日");
        SampleReport report = county.report(undated, 2024);
        Files.writeString(
                folder.resolve("r/" + undated + "2024.md"),
                Layouts.write(report, Layout.PIPE).replace(report.date(), ""));
        Files.delete(folder.resolve("r/" + missing + "2024.md"));
        StringBuilder list = new StringBuilder("organ,parent,deadline\r\n" + County.GOVERNMENT + ",,\r\n");
        for (String organ : county.organs()) {
            if (!organ.equals(County.GOVERNMENT)) {
                String day = organ.equals(early) ? "1月15日" : "";
                list.append(organ)
                        .append(',')
                        .append(County.GOVERNMENT)
                        .append(',')
                        .append(day)
                        .append("\r\n");
            }
        }
        // As Excel saves "CSV" in China.
        Files.write(folder.resolve("r/units.csv"), list.toString().getBytes(Charset.forName("GB18030")));
        Files.writeString(folder.resolve("r/.gouji.json"), "{\"collection\": {\"units\": \"units.csv\"}}");

        assertThat(CliRun.real(folder, "", "summary", "r", "-o", "s.xlsx").code())
                .isZero();

        try (InputStream in = Files.newInputStream(folder.resolve("s.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(rows(book.getSheet("汇总"), 0, 1, 8))
                    .contains(
                            List.of("机关", "年度", "迟报天数"),
                            List.of(early, "2024", "5"),
                            List.of(punctual, "2024", "0"),
                            List.of(late, "2024", "29"),
                            List.of(undated, "2024", ""),
                            List.of(County.GOVERNMENT, "2024", "0"));
            assertThat(rows(book.getSheet("问题清单"), 0, 1, 4))
                    .contains(
                            List.of(early, "2024", "落款日期晚于公布期限"),
                            List.of(late, "2024", "落款日期晚于公布期限"),
                            List.of(County.GOVERNMENT, "2024", "下属机关缺报"))
                    .doesNotContain(
                            List.of(punctual, "2024", "落款日期晚于公布期限"),
                            List.of(County.GOVERNMENT, "2024", "落款日期晚于公布期限"),
                            List.of(County.GOVERNMENT, "2023", "下属机关缺报"));
            assertThat(rows(book.getSheet("缺报"), 0, 1, 2, 3))
                    .contains(List.of(missing, County.GOVERNMENT, "2024", "机关名单"));
        }
    }

    private void signed(String organ, String date) throws IOException {
        SampleReport report = county.report(organ, 2024);
        Files.writeString(
                folder.resolve("r/" + organ + "2024.md"),
                Layouts.write(report, Layout.PIPE).replace(report.date(), date));
    }

    @Test
    void differencesAreToldWhateverTheLayout() throws IOException {
        SampleReport report = county.report(county.organs().get(0), 2023);
        Path tabs = folder.resolve("tabs.txt");
        Files.writeString(tabs, Layouts.write(report, Layout.TAB_CANONICAL));
        String file = "r/" + report.organ().name() + "2023.md";

        CliRun same = CliRun.real(folder, "", "diff", file, "tabs.txt");
        assertThat(same.out()).isEqualTo("两份报告的数字和文字都相同\n");
        assertThat(same.code()).isZero();

        Files.writeString(tabs, Layouts.write(report.with("T2.penalty.decided", "12345"), Layout.TAB_CANONICAL) + "\n");
        CliRun other = CliRun.real(folder, "", "diff", file, "tabs.txt");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out())
                .isEqualTo("表二 行政处罚 · 本年处理决定数量：" + report.figures().get("T2.penalty.decided") + " → 12345\n");
        assertThat(CliRun.real(folder, "", "diff", file, "nowhere.md").code()).isEqualTo(2);
    }
}
