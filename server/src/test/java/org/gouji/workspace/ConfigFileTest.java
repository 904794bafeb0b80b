package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.CheckOptions;
import org.gouji.check.Level;
import org.gouji.report.OrganKind;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {
    private static final Set<String> RULES = Set.of("sum-row", "date");

    @Test
    void everyKey() {
        ConfigFile file = parse("""
                {
                  "$schema": {"any": ["thing"]},
                  "levels": {"sum-row": "warning", "date": "off"},
                  "deadline": "02-15",
                  "organKind": {"type": "局", "government": false, "rulemaking": true},
                  "firstPartLength": 1500
                }
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.settings())
                .isEqualTo(new Settings(
                        Map.of("sum-row", Level.WARNING, "date", Level.OFF),
                        new CheckOptions(
                                Optional.of(MonthDay.of(2, 15)),
                                Optional.of(new OrganKind("局", false, OrganKind.Rulemaking.YES)),
                                1500)));
    }

    @Test
    void anEmptyObjectSetsNothing() {
        assertThat(parse("{}")).isEqualTo(ConfigFile.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1|1|true|config.syntax",
                "{|1|2|true|config.syntax",
                "{\"levels\": {}|1|14|true|config.syntax",
                "{} {}|1|4|true|config.syntax",
                "{'levels': {}}|1|3|true|config.syntax",
                "[]|1|2|true|config.type.object",
                "{\"levels\": 3}|1|12|true|config.type.object",
                "{\"levels\": {\"sum-row\": \"loud\"}}|1|30|true|config.level",
                "{\"levels\": {\"sum-row\": 3}}|1|24|true|config.type.string",
                "{\"levels\": {\"sum-rwo\": \"off\"}}|1|23|false|config.unknown-rule",
                "{\"colour\": [1]}|1|11|false|config.unknown-key",
                "{\"deadline\": \"13-01\"}|1|21|true|config.deadline",
                "{\"deadline\": \"2月15日\"}|1|21|true|config.deadline",
                "{\"firstPartLength\": 1e999999999}|1|32|true|config.length",
                "{\"firstPartLength\": -1}|1|23|true|config.length",
                "{\"organKind\": {\"government\": \"yes\"}}|1|30|true|config.type.boolean",
                "{\"deadline\": \"02-15\", \"deadline\": \"02-16\"}|1|34|false|config.twice",
                "{\"line 9 column 9\": 1}|1|20|false|config.unknown-key",
            })
    void whatIsWrongIsToldWithItsPlace(String json, int line, int column, boolean broken, String key) {
        ConfigFile file = parse(json);

        assertThat(file.problems()).hasSize(1);
        ConfigFile.Problem problem = file.problems().get(0);
        assertThat(problem.message().key()).isEqualTo(key);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isBetween(column - 1, column + 1);
        assertThat(problem.broken()).isEqualTo(broken);
        assertThat(file.isBroken()).isEqualTo(broken);
    }

    @Test
    void theLineIsCounted() {
        assertThat(parse("{\n  \"levels\": {\n    \"sum-row\": oops\n  }\n}").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
    }

    @Test
    void aProblemSpoilsOnlyItsOwnKey() {
        assertThat(parse("{\"deadline\": 7, \"levels\": {\"date\": \"hint\"}}")
                        .settings()
                        .levels())
                .isEqualTo(Map.of("date", Level.HINT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"levels\":{\"sum-row\":{\"x\":"})
    @Timeout(10)
    void deepNestingIsRefused(String opening) {
        assertThat(parse("{\"x\": " + opening.repeat(200_000)).isBroken()).isTrue();
    }

    @Test
    @Timeout(10)
    void endlessNumbersAndThousandsOfKeysAreHarmless() {
        StringBuilder json = new StringBuilder("{\"firstPartLength\": " + "9".repeat(300_000));
        for (int i = 0; i < 50_000; i++) {
            json.append(", \"key").append(i).append("\": null");
        }

        ConfigFile file = parse(json + "}");

        assertThat(file.isBroken()).isTrue();
        assertThat(file.problems()).hasSizeLessThan(30);
    }

    @Test
    void everyPrefixIsReadWithoutAnException() {
        String json =
                "{\"levels\": {\"sum-row\": \"off\"}, \"deadline\": \"02-15\", \"organKind\": {\"type\": \"\\u5c40\"}}";
        for (int i = 0; i < json.length(); i++) {
            assertThat(parse(json.substring(0, i)).isBroken()).isTrue();
        }
    }

    @Test
    void theNearestFileUpwardsHoldsAndIsReadOnce(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b/c"));
        Path near = Files.writeString(folder.resolve("a/.gouji.json"), "{}");
        Files.writeString(folder.resolve(".gouji.json"), "{}");
        List<Path> read = new ArrayList<>();
        ConfigLookup lookup = new ConfigLookup(file -> {
            read.add(file);
            return ConfigFile.empty();
        });

        lookup.in(deep);
        lookup.in(deep.getParent());
        lookup.in(folder.resolve("a"));

        assertThat(read).containsExactly(near);
    }

    private static ConfigFile parse(String json) {
        return ConfigFile.parse(Text.of(json), RULES);
    }
}
