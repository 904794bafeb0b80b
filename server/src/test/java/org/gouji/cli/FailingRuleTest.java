package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Rule;
import org.gouji.check.engine.RuleSet;
import org.gouji.form.Forms;
import org.gouji.text.Caches;
import org.gouji.workspace.FailingRule;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that throws: the user sees it, and no script takes the result for complete. */
class FailingRuleTest {

    private static final String REPORT = "秘密市教育局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n2023年，我局公开信息。  \n";
    private static final String PLACE = "java.lang.IllegalStateException at org.gouji.workspace.FailingRule.check(";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("a.txt"), REPORT);
    }

    @Test
    void isNoticedInBothLanguagesAndEndsWithTwo() {
        CliRun chinese = run("check", "--level", "error", "a.txt");
        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.err())
                .contains("a.txt: 规则 failing 检查此文件时程序内部出错（" + PLACE)
                .doesNotContain("秘密");
        assertThat(chinese.out()).contains("1 个文件没有检查完整");

        CliRun english = run("--lang", "en", "check", "a.txt");
        assertThat(english.code()).isEqualTo(2);
        assertThat(english.err()).contains("a.txt: rule failing failed on this file (" + PLACE);
        assertThat(english.out()).contains("1 file not checked completely");
    }

    @Test
    void isAFieldInJson() {
        CliRun run = run("check", "--format", "json", "a.txt");
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();

        assertThat(run.code()).isEqualTo(2);
        JsonObject failure = json.getAsJsonArray("files")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("ruleFailures")
                .get(0)
                .getAsJsonObject();
        assertThat(failure.get("rules").getAsString()).isEqualTo("failing");
        assertThat(failure.get("failure").getAsString()).startsWith(PLACE);
        assertThat(json.getAsJsonObject("summary").get("incomplete").getAsInt()).isEqualTo(1);
        assertThat(json.getAsJsonObject("summary").get("failed").getAsInt()).isZero();
        assertThat(json.getAsJsonArray("errors")).hasSize(1);
    }

    @Test
    void isAToolExecutionNotificationInSarif() {
        CliRun run = run("check", "--format", "sarif", "a.txt");
        JsonObject invocation = JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("invocations")
                .get(0)
                .getAsJsonObject();

        assertThat(run.code()).isEqualTo(2);
        assertThat(invocation.get("executionSuccessful").getAsBoolean()).isFalse();
        assertThat(invocation.get("exitCode").getAsInt()).isEqualTo(2);
        JsonObject reported =
                invocation.getAsJsonArray("toolExecutionNotifications").get(0).getAsJsonObject();
        assertThat(reported.get("level").getAsString()).isEqualTo("error");
        assertThat(reported.toString()).contains("failing", PLACE, "a.txt");
    }

    @Test
    void endsFixWithTwoAfterTheFixesOfTheOtherRules() throws Exception {
        CliRun run = run("fix", "--write", "a.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).containsOnlyOnce("规则 failing 检查此文件时程序内部出错（" + PLACE);
        assertThat(Files.readString(folder.resolve("a.txt"))).endsWith("2023年，我局公开信息。\n");
    }

    private CliRun run(String... args) {
        List<Rule> rules = new ArrayList<>(RuleSet.all());
        rules.add(0, new FailingRule());
        CommandTree.Product product = new CommandTree.Product(
                "1.2.3",
                List.copyOf(RuleSet.infos().values()),
                Forms::official,
                () -> new ReportAnalyzer(Forms.official(), Caches.standard(), rules));
        return CliRun.of(product, CliRun.env(folder, StandardCharsets.UTF_8), "", args);
    }
}
