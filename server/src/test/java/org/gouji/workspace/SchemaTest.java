package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.GeneratedFile;
import org.gouji.check.engine.RuleSet;
import org.gouji.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON schema agrees with the parser of settings. */
class SchemaTest {

    private static final Path FILE = Path.of("..", "docs", "gouji.schema.json");
    private static final Path PAGE = Path.of("..", "docs", "settings.md");

    @Test
    @Tag(GeneratedFile.TAG)
    void isUpToDate() {
        GeneratedFile.check(FILE, SchemaWriter.schema());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"$schema\": \"gouji.schema.json\", \"mode\": \"quiet\"}",
                "{\"levels\": {\"sum-row\": \"off\", \"sec1-length\": \"info\"}}",
                "{\"suppress\": [{\"rule\": \"sum-row\", \"file\": \"a/**\", \"reason\": \"r\"}]}",
                "{\"deadline\": \"02-15\", \"organ\": \"青岚市水务局\", \"firstPartLength\": 800}",
                "{\"collection\": {\"units\": \"u.csv\", \"repetition\": 0, \"points\": {\"sum-row\": 2}}}",
                "{\"organKind\": {\"type\": \"局\", \"government\": true, \"rulemaking\": false}}",
            })
    void acceptsWhatTheParserAccepts(String json) throws IOException {
        assertThat(isValid(json)).isTrue();
        assertThat(problems(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"mode\": \"loud\"}",
                "{\"colour\": 1}",
                "{\"levels\": {\"sum-rwo\": \"off\"}}",
                "{\"levels\": {\"sum-row\": \"loud\"}}",
                "{\"suppress\": [{\"rule\": \"sum-row\"}]}",
                "{\"suppress\": [{\"rule\": \"sum-row\", \"reason\": \"\"}]}",
                "{\"suppress\": [{\"rule\": \"sum-row\", \"reason\": \"r\", \"file\": \" \"}]}",
                "{\"deadline\": \"13-01\"}",
                "{\"firstPartLength\": 0}",
                "{\"collection\": {\"repetition\": 101}}",
                "{\"collection\": {\"points\": {\"sum-row\": -1}}}",
                "{\"collection\": {\"unit\": \"u.csv\"}}",
                "{\"firstPartLength\": 10000000}",
                "{\"organKind\": {\"colour\": \"blue\"}}",
            })
    void refusesWhatTheParserRefuses(String json) throws IOException {
        assertThat(isValid(json)).isFalse();
        assertThat(problems(json)).isNotEmpty();
    }

    @Test
    void thePageNamesEveryKeyAndItsExamplesAreRight() throws IOException {
        String page = Files.readString(PAGE);
        for (ConfigKey key : ConfigKey.values()) {
            assertThat(page).contains("`" + key.key() + "`");
        }
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(example.results().count()).isPositive();
        example.reset();
        while (example.find()) {
            assertThat(problems(example.group(1))).as(example.group(1)).isEmpty();
            assertThat(isValid(example.group(1))).isTrue();
        }
    }

    private static boolean isValid(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(new ObjectMapper().readTree(SchemaWriter.schema()));
        return schema.validate(new ObjectMapper().readTree(json)).isEmpty();
    }

    private static List<ConfigFile.Problem> problems(String json) {
        return ConfigFile.parse(Text.of(json), RuleSet.infos().keySet()).problems();
    }
}
