package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line under settings, with the real rules. */
class SettingsTest {

    private static final String BAD_HEADING = "5、存在的主要问题及改进情况";

    @TempDir
    Path folder;

    @Test
    void aCommentSilencesAFindingAndSarifStillListsIt() throws IOException {
        write("a.txt", TestDraft.report(2022).heading(5, BAD_HEADING).text());
        write(
                "b.txt",
                TestDraft.report(2022)
                        .heading(5, "<!-- gouji-ignore head-num: 照上级模板 -->\n" + BAD_HEADING)
                        .text());

        assertThat(run("check", "a.txt").code()).isEqualTo(1);
        CliRun silent = run("check", "--level", "hint", "b.txt");
        assertThat(silent).isEqualTo(new CliRun(0, "检查了 1 份报告：没有发现问题。\n", ""));

        CliRun sarif = run("check", "--format", "sarif", "b.txt");
        assertThat(sarif.code()).isZero();
        JsonArray results = results(sarif);
        assertThat(results).hasSize(1);
        assertThat(results.get(0).getAsJsonObject().get("suppressions"))
                .hasToString("[{\"kind\":\"inSource\",\"justification\":\"照上级模板\"}]");
    }

    @Test
    void settingsSilenceARuleInSomeFiles() throws IOException {
        write(".gouji.json", """
                {"suppress": [{"rule": "head-num", "file": "old/*", "reason": "旧稿"}]}""");
        write("old/a.txt", TestDraft.report(2022).heading(5, BAD_HEADING).text());
        write("new/a.txt", TestDraft.report(2022).heading(5, BAD_HEADING).text());

        assertThat(run("check", "old").code()).isZero();
        assertThat(run("check", "new").code()).isEqualTo(1);
        assertThat(run("check", "--config", ".gouji.json", "old").code()).isZero();
        JsonArray results = results(run("check", "--format=sarif", "."));
        assertThat(StreamSupport.stream(results.spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .filter(result -> result.has("suppressions"))
                        .map(result -> result.get("suppressions").toString()))
                .containsExactly("[{\"kind\":\"external\",\"justification\":\"旧稿\"}]");
    }

    @Test
    void standardInputIsSilencedByItsName() throws IOException {
        write(".gouji.json", """
                {"suppress": [{"rule": "head-num", "file": "old.txt", "reason": "旧稿"}]}""");
        String text = TestDraft.report(2022).heading(5, BAD_HEADING).text();

        assertThat(from(text, "check", "--stdin-name", "old.txt", "-").code()).isZero();
        assertThat(from(text, "check", "--stdin-name", "new.txt", "-").code()).isEqualTo(1);
        assertThat(from(text, "check", "-").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "standard|check --level hint a.txt|1",
                "quiet|check --level hint a.txt|0",
                "standard|check --level hint --mode quiet a.txt|0",
                "quiet|check --level hint --mode standard a.txt|1",
                "standard|check --level info a.txt|0",
                "standard|check --level info --mode strict a.txt|1",
                "strict|check --level info a.txt|1",
            })
    void modes(String mode, String command, int code) throws IOException {
        write(".gouji.json", "{\"mode\": \"" + mode + "\"}");
        write("a.txt", TestDraft.report(2022).preamble("").text());

        assertThat(run(command.split(" ")).code()).isEqualTo(code);
    }

    @Test
    void strictTurnsOnWhatIsOffByDefault() throws IOException {
        write(".gouji.json", "{\"firstPartLength\": 20}");
        write("a.txt", TestDraft.report(2022).text());

        assertThat(run("check", "--level", "hint", "a.txt").code()).isZero();
        assertThat(run("check", "--level", "hint", "--mode", "strict", "a.txt").out())
                .contains("sec1-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"levels\":", "9", "\"", "{\"x\": {\"y\": ["})
    @Timeout(30)
    void hostileSettingsAreOneLineEach(String piece) throws IOException {
        write(".gouji.json", piece.repeat(500_000 / piece.length()));
        write("a.txt", TestDraft.report(2022).text());

        CliRun run = run("check", "a.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSizeBetween(1, 20).allMatch(line -> line.startsWith(".gouji.json:1:"));
        assertThat(run.out()).startsWith("检查了 1 份报告：没有发现问题；");
    }

    @Test
    void settingsThatAreTooLargeAreReportedAndTheCheckContinues() throws IOException {
        Files.write(folder.resolve(".gouji.json"), new byte[50 * 1024 * 1024]);
        write("a.txt", TestDraft.report(2022).text());

        CliRun run = run("check", "a.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(".gouji.json: 文件超过 5 MB");
    }

    @Test
    void theWordsAreThoseOfTheLanguage() throws IOException {
        write(".gouji.json", "{\"mode\": \"loud\"}");
        write("a.txt", TestDraft.report(2022).text());

        assertThat(run("check", "--lang=en", "a.txt").err())
                .isEqualTo(".gouji.json:1:10: \"loud\" is no mode; use quiet, standard or strict\n");
    }

    private static JsonArray results(CliRun run) {
        JsonObject sarif = JsonParser.parseString(run.out()).getAsJsonObject();
        return sarif.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
    }

    private CliRun run(String... args) {
        return from("", args);
    }

    private CliRun from(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                CliRun.env(folder, StandardCharsets.UTF_8));
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
