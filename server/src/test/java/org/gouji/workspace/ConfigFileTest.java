package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.Level;
import org.gouji.compose.TableStyle;
import org.gouji.text.Text;
import org.gouji.workspace.Preferences.Suppression;
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
                  "mode": "quiet",
                  "levels": {"sum-row": "warning", "date": "off"},
                  "suppress": [{"rule": "date", "reason": " 已请示 "}, {"rule": "sum-row", "file": "a/*.md", "reason": "旧稿"}],
                  "deadline": "02-15",
                  "organ": "青岚市水务局",
                  "organKind": {"type": "局", "government": false, "rulemaking": true},
                  "firstPartLength": 1500, "tables": "aligned",
                  "collection": {"units": " units.csv", "repetition": 40, "points": {"sum-row": 2}}
                }
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.preferences())
                .isEqualTo(new Preferences(
                        Map.of("sum-row", Level.WARNING, "date", Level.OFF),
                        Optional.of(Mode.QUIET),
                        Optional.of(MonthDay.of(2, 15)),
                        new OrganSetting(
                                Optional.of("青岚市水务局"), Optional.of("局"), Optional.of(false), Optional.of(true)),
                        Optional.of(1500),
                        Optional.of(TableStyle.ALIGNED),
                        new CollectionSetting(Optional.of("units.csv"), Optional.of(40), Map.of("sum-row", 2)),
                        Optional.of(List.of(
                                new Suppression("date", Optional.empty(), "已请示"),
                                new Suppression("sum-row", Optional.of(new Glob("a/*.md")), "旧稿")))));
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
                "``|``|true|config.syntax",
                "{|{|true|config.syntax",
                "{\"levels\": {}|}|true|config.syntax",
                "{} {}|{|true|config.syntax",
                "{'levels': {}}|'|true|config.syntax",
                "[]|[|true|config.type.object",
                "{\"levels\": 3}|3|true|config.type.object",
                "{\"levels\": {\"sum-row\": \"loud\"}}|\"loud\"|true|config.level",
                "{\"levels\": {\"sum-row\": 3}}|3|true|config.type.string",
                "{\"levels\": {\"sum-rwo\": \"off\"}}|\"sum-rwo\"|false|config.unknown-rule",
                "{\"colour\": [1]}|\"colour\"|false|config.unknown-key",
                "{\"mode\": \"loud\"}|\"loud\"|true|config.mode",
                "{\"mode\": true}|true|true|config.type.string",
                "{\"deadline\": \"13-01\"}|\"13-01\"|true|config.deadline",
                "{\"deadline\": \"02-30\"}|\"02-30\"|true|config.deadline",
                "{\"deadline\": \"2月15日\"}|\"2月15日\"|true|config.deadline",
                "{\"firstPartLength\": 1e999999999}|1e999999999|true|config.length",
                "{\"firstPartLength\": -1}|-1|true|config.length",
                "{\"firstPartLength\": \"1\"}|\"1\"|true|config.type.number",
                "{\"organKind\": {\"government\": \"yes\"}}|\"yes\"|true|config.type.boolean",
                "{\"organKind\": {\"colour\": 1}}|\"colour\"|false|config.unknown-key",
                "{\"deadline\": \"02-15\", \"deadline\": \"02-16\"}|\"deadline\"|false|config.twice",
                "{\"line 9 column 9\": 1}|\"line 9 column 9\"|false|config.unknown-key",
                "{\"suppress\": {}}|{|true|config.type.array",
                "{\"suppress\": [7]}|7|true|config.type.object",
                "{\"suppress\": [{\"reason\": \"r\"}]}|{|true|config.rule",
                "{\"suppress\": [{\"rule\": \"date\"}]}|{|true|config.reason",
                "{\"suppress\": [{\"rule\": \"date\", \"reason\": \" \"}]}|{|true|config.reason",
                "{\"suppress\": [{\"rule\": \"x\", \"reason\": \"r\"}]}|\"x\"|false|config.unknown-rule",
                "{\"suppress\": [{\"rule\": \"date\", \"reason\": \"r\", \"file\": \"\"}]}|\"\"|true|config.glob",
                "{\"suppress\": [{\"rule\": \"date\", \"reason\": \"r\", \"why\": 1}]}|\"why\"|false|config.unknown-key",
            })
    void mistakesAreReportedWithTheirPlace(String json, String covered, boolean broken, String key) {
        ConfigFile file = parse(json);

        assertThat(file.problems()).hasSize(1);
        ConfigFile.Problem problem = file.problems().get(0);
        assertThat(problem.message().key()).isEqualTo(key);
        assertThat(Text.of(json).slice(problem.span())).isEqualTo(covered);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(problem.span().start() + 1);
        assertThat(problem.broken()).isEqualTo(broken);
        assertThat(file.isBroken()).isEqualTo(broken);
    }

    @Test
    void aByteOrderMarkAndLinesAreCounted() {
        for (String json : List.of("\ufeff{\"x\": 1}", "{\n  \"deadline\": \"02-15\",\r\n\t\"x\": 1}")) {
            assertThat(parse(json).problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(Text.of(json).slice(problem.span())).isEqualTo("\"x\""));
        }
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
                        .preferences()
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
    void whatPrecedesAMistakeCounts() {
        Preferences read = parse("{\"mode\": \"strict\", \"suppress\": [{\"rule\": \"date\", \"reason\": \"r\"}, {")
                .preferences();

        assertThat(read.mode()).contains(Mode.STRICT);
        assertThat(read.suppressions().orElseThrow()).hasSize(1);
    }

    @Test
    @Timeout(10)
    void manyLinesAreReadInOneGo() {
        StringBuilder json = new StringBuilder("{\n");
        for (int i = 0; i < 300_000; i++) {
            json.append("\"k").append(i).append("\": 1,\n");
        }

        assertThat(parse(json + "\"mode\": \"quiet\"}").preferences().mode()).contains(Mode.QUIET);
    }

    @Test
    void theNearestFileUpwardsHoldsAndIsReadOnce(@TempDir Path folder) throws IOException {
        Path near = folder.resolve("a/.gouji.json");
        Path far = folder.resolve(".gouji.json");
        List<Path> read = new ArrayList<>();
        ConfigLookup lookup = new ConfigLookup(file -> {
            if (file.equals(near) || file.equals(far)) {
                read.add(file);
                return Optional.of(ConfigFile.empty());
            }
            return Optional.empty();
        });

        lookup.about(folder.resolve("a/b/c/x.md"));
        lookup.about(folder.resolve("a/b/y.md"));
        lookup.about(folder.resolve("a/z.md"));

        assertThat(read).containsExactly(near);
    }

    private static ConfigFile parse(String json) {
        return ConfigFile.parse(Text.of(json), RULES);
    }
}
