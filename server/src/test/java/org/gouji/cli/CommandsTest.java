package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.cli.files.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|请指明要做什么|gouji",
                "chekc a|不认识的参数：chekc a|gouji",
                "check|缺少参数：PATH|gouji check",
                "check --levle error a|不认识的参数：--levle|gouji check",
                "check --level loud a|参数 --level 的值“loud”不对，应为 error,warning,info,hint|gouji check",
                "check --format xml a|参数 --format 的值“xml”不对，应为 text,json,ndjson,sarif|gouji check",
                "check --encoding klingon a|参数 --encoding 的值“klingon”不对，应为 NAME|gouji check",
                "check a --level|缺少参数：error,warning,info,hint|gouji check",
                "check a --level error --level hint|参数 error,warning,info,hint 只能出现一次|gouji check",
                "--lang fr check a|参数 --lang 的值“fr”不对，应为 zh,en|gouji",
                "check --mode loud a|参数 --mode 的值“loud”不对，应为 quiet,standard,strict|gouji check",
                "rules a b|不认识的参数：b|gouji rules",
            })
    void wrongUsageIsReportedInOneLine(String args, String message, String command) {
        CliRun run = CliRun.in(HERE, args == null ? new String[0] : args.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(message == null ? "" : message.replace(',', '|'), "用法见 " + command + " --help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LANG=en_US.UTF-8|en",
                "LANG=zh_CN.UTF-8|zh",
                "LANG=de_DE.UTF-8|zh",
                "LANG=C|zh",
                "LANG=en_GB LC_ALL=zh_CN|zh",
                "LANG=zh_CN LC_MESSAGES=en_GB|en",
                "LANG=en_GB LC_ALL=POSIX|zh",
                "OTHER=x|zh",
            })
    void theLanguageOfTheSurroundings(String variables, String language) {
        Map<String, String> map = Arrays.stream(variables.split(" "))
                .map(pair -> pair.split("="))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));

        CliRun run = CliRun.in(map, HERE, "", "check");

        assertThat(run.err()).startsWith(language.equals("en") ? "missing argument: PATH" : "缺少参数：PATH");
    }

    @Test
    void theLanguageMayBeGivenAnywhere() {
        for (List<String> args : List.of(
                List.of("--lang", "en", "check"), List.of("check", "--lang=en"), List.of("check", "--lang", "en"))) {
            assertThat(CliRun.in(HERE, args.toArray(String[]::new)).err()).startsWith("missing argument: PATH");
        }
    }

    @Test
    void helpInBothLanguages() {
        assertThat(CliRun.in(HERE, "check", "--help").out()).contains("用法：gouji check", "--stdin-name", "退出码");
        assertThat(CliRun.in(HERE, "--lang", "en", "check", "--help").out())
                .contains("Usage: gouji check", "Exit code");
        assertThat(CliRun.in(HERE, "--help").code()).isZero();
        assertThat(CliRun.in(HERE, "--help").out()).contains("check", "rules", "lsp");
    }

    @Test
    void version() {
        assertThat(CliRun.in(HERE, "--version")).isEqualTo(new CliRun(0, "gouji 1.2.3\n", ""));
    }

    @Test
    void rulesAreListed() {
        assertThat(CliRun.in(HERE, "rules").out()).isEqualTo("""
                        fake-wrong  错误  fake-wrong
                        fake-doubt  警告  fake-doubt
                        fake-look   信息  fake-look
                        """);
        assertThat(CliRun.in(HERE, "rules", "fake-look").out()).contains("fake-look", "默认级别：信息", "把握：值得一看");
        assertThat(CliRun.in(HERE, "rules", "no-such").code()).isEqualTo(2);
        assertThat(JsonParser.parseString(
                        CliRun.in(HERE, "rules", "--format=json", "fake-look").out()))
                .isEqualTo(JsonParser.parseString("""
                        {"version": 1, "rules": [{"id": "fake-look", "level": "info", "grade": "look",
                         "title": "fake-look", "description": null}]}
                        """));
    }

    @Test
    void theConsolesEncodingOnOldAndNewJdks() {
        assertThat(charset(Map.of("stdout.encoding", "GBK", "native.encoding", "UTF-8")))
                .isEqualTo(Charset.forName("GBK"));
        assertThat(charset(Map.of("sun.stdout.encoding", "GBK"))).isEqualTo(Charset.forName("GBK"));
        assertThat(charset(Map.of("native.encoding", "GB18030"))).isEqualTo(Charset.forName("GB18030"));
        assertThat(charset(Map.of("native.encoding", "ANSI_X3.4-1968"))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset(Map.of("stdout.encoding", "cp0"))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void theSchemaIsPrintedAsItIs() throws IOException {
        assertThat(CliRun.in(HERE, "rules", "--schema").out())
                .isEqualTo(Files.readString(Path.of("..", "docs", "gouji.schema.json")));
    }

    private static Charset charset(Map<String, String> properties) {
        return Environment.charset("stdout", name -> properties.getOrDefault(name, ""));
    }
}
