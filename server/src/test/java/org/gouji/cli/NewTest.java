package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewTest {

    @TempDir
    private Path folder;

    @Test
    void printsAReportThatHasNothingGraveInIt() throws IOException {
        CliRun run = CliRun.real(folder, "", "new", "--organ", "青岚市水务局", "--year", "2024");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("青岚市水务局2024年政府信息公开工作年度报告\n").endsWith("2025年X月X日\n");
        assertThat(CliRun.real(folder, run.out(), "check", "-").code()).isZero();
    }

    @Test
    void makesAFileButNotOverAnother() throws IOException {
        String[] args = {"new", "--organ", "青岚市水务局", "--year", "2024", "-o", "年报.md"};

        assertThat(CliRun.real(folder, "", args)).isEqualTo(new CliRun(0, "", ""));
        assertThat(Files.readString(folder.resolve("年报.md"))).startsWith("# 青岚市水务局2024年");
        assertThat(CliRun.real(folder, "", args)).isEqualTo(new CliRun(2, "", "年报.md: 文件已存在，未改动\n"));
    }

    @Test
    void continuesFromLastYear() throws IOException {
        Files.writeString(
                folder.resolve("2023.txt"),
                CliRun.real(folder, "", "new", "--organ", "青岚市水务局", "--year", "2023")
                        .out()
                        .replaceFirst("四、结转下年度继续办理\\t+", "四、结转下年度继续办理\t\t\t4\t0\t0\t0\t0\t0\t0")
                        .replace("\n", "\r\n"));

        CliRun run = CliRun.real(folder, "", "new", "--from", "2023.txt", "--keep-prose");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("青岚市水务局2024年政府信息公开工作年度报告\r\n")
                .contains(
                        "二、上年结转政府信息公开申请数量\t\t\t4\t0\t0\t0\t0\t0\t0\r\n",
                        "一、本年新收政府信息公开申请数量\t\t\t\t\t\t\t\t\t\r\n",
                        "<!-- ");
    }

    @Test
    void whatIsMissingIsReported() {
        assertThat(CliRun.real(folder, "", "new", "--year", "2024")).isEqualTo(new CliRun(2, "", "缺少参数：--organ\n"));
        assertThat(CliRun.real(folder, "", "new", "--organ", "某局")).isEqualTo(new CliRun(2, "", "缺少参数：--year\n"));
        assertThat(CliRun.real(folder, "", "new", "--organ", "某局", "--year", "2018")
                        .err())
                .isEqualTo("2018 年没有适用的格式\n");
        assertThat(CliRun.real(folder, "", "new", "--from", "没有.txt").err()).isEqualTo("没有.txt: 找不到文件\n");
        assertThat(CliRun.real(folder, "", "new", "--year", "明年").code()).isEqualTo(2);
    }
}
