package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code gouji rules} with the rules of the product. */
class RulesTest {

    @Test
    void thePageOfARule() {
        CliRun run = run("rules", "sum-row");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .startsWith("# sum-row：总计列", "", "## 级别", "", "错误")
                .contains("## 怎样改", "    | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 1 |")
                .noneMatch(line -> line.startsWith("```") || line.equals("## English"));
    }

    @Test
    void itsSummaryInEnglish() {
        assertThat(run("--lang", "en", "rules", "sum-row").out()).isEqualTo("""
                        sum-row  Total column
                        Grade: certain
                        Default level: error

                        In a row of table three, the total is not the sum of its six columns. One mistake gives one finding.
                        """);
    }

    @Test
    void itsGistForPrograms() {
        JsonObject rule = JsonParser.parseString(
                        run("rules", "--format", "json", "sum-row").out())
                .getAsJsonObject()
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject();

        assertThat(rule.get("description").getAsString()).isEqualTo("表三每一行的“总计”是否等于自然人与各类法人、其他组织六栏之和。");
    }

    @Test
    void anUnknownRuleIsTwo() {
        assertThat(run("rules", "no-such")).isEqualTo(new CliRun(2, "", "没有名为“no-such”的规则；gouji rules 列出全部规则\n"));
    }

    @Test
    void viewersOfSarifGetThePages() {
        String sarif = run("check", "--format", "sarif", "-").out();
        JsonObject rule = JsonParser.parseString(sarif)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("tool")
                .getAsJsonObject("driver")
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject();

        assertThat(rule.getAsJsonObject("fullDescription").get("text").getAsString())
                .isEqualTo("文首有没有报告标题。");
        assertThat(rule.getAsJsonObject("help").get("markdown").getAsString()).startsWith("# title-none：");
    }

    private static CliRun run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                CliRun.env(Path.of("").toAbsolutePath(), StandardCharsets.UTF_8));
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
